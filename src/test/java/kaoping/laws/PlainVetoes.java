package kaoping.laws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is in force against one unit (一票否决): by matter, by indicator, by part, by total and last by rank. */
final class PlainVetoes {
    private final Plan plan;
    private final String group;
    private final List<Cells> inForce = new ArrayList<>();
    private final @Nullable Frac total;

    PlainVetoes(Plan plan, People people, PlainScores scores, PlainParts parts, String unit) {
        this.plan = plan;
        group = people.groups().get(unit);
        for (Deed deed : people.deedsOf(unit)) {
            if (deed.isVeto()) {
                first(row ->
                        kind(row).equals("事项") && row.allows("事项", deed.matter()) && row.allows("级别", deed.level()));
            }
        }
        byPieces(people.deedsOf(unit), scores.deeds(unit));
        for (Given line : people.linesOf(unit)) {
            first(row -> kind(row).equals("指标") && isMet(row, line, new PlainYardstick(plan, line, List.of()), scores));
        }
        for (String part : parts.all()) {
            Frac raw = parts.raw(part);
            Frac full = parts.full(part);
            Frac rate = raw == null || full == null ? null : raw.over(full);
            first(row -> kind(row).equals("得分项")
                    && row.words("得分项").contains(part)
                    && row.holds("得分", raw)
                    && row.holds("得分率", rate));
        }
        Frac lowered = parts.total() == null ? null : lowered(parts.total());
        first(row -> kind(row).equals("总分") && row.holds("总分范围", lowered));
        total = parts.total() == null ? null : lowered(parts.total());
    }

    /** By how many there are of the same matters: of the rows for them the first decides. */
    private void byPieces(List<Deed> deeds, PlainDeeds counted) {
        Set<String> seen = new HashSet<>();
        for (Cells one : plan.vetoes) {
            String matters = one.text("事项", "") + " " + one.text("级别", "");
            if (!kind(one).equals("件数") || !seen.add(matters)) {
                continue;
            }
            Frac pieces = Frac.ZERO;
            for (Deed deed : deeds) {
                boolean asked = one.allows("事项", deed.matter()) && one.allows("级别", deed.level());
                pieces = asked && counted.happened(deed) ? pieces.plus(deed.pieces()) : pieces;
            }
            Frac all = pieces;
            first(row -> kind(row).equals("件数")
                    && matters.equals(row.text("事项", "") + " " + row.text("级别", ""))
                    && row.holds("件数", all));
        }
    }

    /** Once everybody has a rank. */
    void byRank(int rank, int fromEnd) {
        Frac decided = total;
        first(row -> kind(row).equals("名次")
                && row.holds("名次", Frac.of(rank))
                && row.holds("倒数名次", Frac.of(fromEnd))
                && row.holds("总分范围", decided));
    }

    /** After what is deducted and set. */
    @Nullable
    Frac total() {
        return total;
    }

    List<Cells> inForce() {
        return inForce;
    }

    boolean has(String effect) {
        return inForce.stream().anyMatch(row -> row.text("处理", "").equals(effect));
    }

    /** Whether the place goes to the next. */
    boolean frees(Cells row) {
        return row.text("名额顺延", plan.settings.text("否决次序", "").equals("先否决后定名额") ? "是" : "否")
                .equals("是");
    }

    private interface Condition {
        boolean isMet(Cells row);
    }

    private void first(Condition condition) {
        for (Cells row : plan.vetoes) {
            if (row.allows("单位类别", group) && condition.isMet(row)) {
                inForce.add(row);
                return;
            }
        }
    }

    static String kind(Cells row) {
        return row.has("名次") || row.has("倒数名次")
                ? "名次"
                : row.has("总分范围")
                        ? "总分"
                        : row.has("得分项") ? "得分项" : row.has("指标名称") ? "指标" : row.has("件数") ? "件数" : "事项";
    }

    private static boolean isMet(Cells row, Given line, PlainYardstick yardstick, PlainScores scores) {
        Frac points = scores.rounded(line);
        Frac full = scores.full(line);
        boolean rated = points != null && full.isPositive();
        return row.allows("指标名称", line.name())
                && row.holds("实际值", yardstick.actual)
                && row.allows("完成情况", line.actual())
                && (!row.has("完成率") || row.holds("完成率", yardstick.rate()))
                && (!row.has("票率") || row.holds("票率", PlainRatings.share(line, row, scores.row(line))))
                && (!row.has("得分率") || rated && row.holds("得分率", points.over(full)));
    }

    /** First everything is deducted, then comes the lowest of what it is set to; the total is rounded once, at the end. */
    private Frac lowered(Frac points) {
        Frac left = points;
        for (Cells row : inForce) {
            left = row.text("处理", "").equals("扣分") ? left.minus(row.number("扣分", Frac.ZERO)) : left;
        }
        for (Cells row : inForce) {
            left = row.text("处理", "").equals("总分定为") ? left.min(row.number("总分", left)) : left;
        }
        return left.rounded(plan.totalPlaces(), plan.rounding());
    }
}
