package kaoping.laws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is in force against one unit (一票否决): by matter, by indicator, by part, by total and last by rank. */
final class PlainVetoes {
    private final Plan plan;
    private final String group;
    private final List<Cells> inForce = new ArrayList<>();
    private final Map<String, Set<String>> zeroed = new LinkedHashMap<>();
    private final Counting pieces;
    private @Nullable Frac total;

    /** By what is known before there are parts: matters and indicators. */
    PlainVetoes(Plan plan, People people, PlainScores scores, String unit) {
        this.plan = plan;
        group = people.groups().get(unit);
        pieces = pieces(people.deedsOf(unit), scores.deeds(unit));
        people.deedsOf(unit).stream().filter(Deed::isVeto).forEach(this::byMatter);
        count("件数", pieces, row -> true);
        byLines(people.linesOf(unit), scores);
        for (Given line : people.linesOf(unit)) {
            first(row -> PlainGround.kind(row).equals("指标")
                    && isMet(row, line, new PlainYardstick(plan, line, List.of()), scores));
            count("事项和指标", pieces, row -> isMet(row, line, new PlainYardstick(plan, line, List.of()), scores));
        }
    }

    /** What it takes out of a round is taken out before the rounds are put together; without a date nothing happens. */
    private void byMatter(Deed deed) {
        int before = inForce.size();
        first(row -> PlainGround.kind(row).equals("事项")
                && row.allows("事项", deed.matter())
                && row.allows("级别", deed.level()));
        if (inForce.size() > before && inForce.get(before).text("处理", "").equals("当轮计零")) {
            Cells row = inForce.get(before);
            if (deed.date().isEmpty()) {
                inForce.remove(before);
            } else {
                row.words("计零得分项").forEach(part -> zeroed.computeIfAbsent(part, p -> new HashSet<>())
                        .add(deed.date().substring(0, 7)));
            }
        }
    }

    /** 当轮计零: the months of which a part counts nothing. */
    Map<String, Set<String>> zeroed() {
        return zeroed;
    }

    /** By parts and where the unit stands by them, then by the total. */
    void byParts(PlainParts parts, PlainPartRanks ranks) {
        for (String part : parts.all()) {
            Frac raw = parts.raw(part);
            Frac full = parts.full(part);
            Frac rate = raw == null || full == null ? null : raw.over(full);
            first(row -> PlainGround.kind(row).equals("得分项")
                    && row.words("得分项").contains(part)
                    && row.holds("得分", raw)
                    && row.holds("得分率", rate));
            first(row -> PlainGround.kind(row).equals("得分项的名次")
                    && row.words("得分项").contains(part)
                    && row.holds("得分", raw)
                    && row.holds("得分率", rate)
                    && row.holds("名次", ranks.rank(parts, part))
                    && row.holds("倒数名次", ranks.fromEnd(parts, part)));
            byRounds(part, full, parts.rounds(part));
        }
        Frac lowered = parts.total() == null ? null : lowered(parts.total());
        first(row -> PlainGround.kind(row).equals("总分") && row.holds("总分范围", lowered));
        count("事项和总分", pieces, row -> row.holds("总分范围", lowered));
        total = parts.total() == null ? null : lowered(parts.total());
    }

    /** By how many there are of the same matters, or in how many months on end: of the rows for them the first decides. */
    private static Counting pieces(List<Deed> deeds, PlainDeeds counted) {
        return asked -> {
            Frac pieces = Frac.ZERO;
            PlainRun months = new PlainRun();
            for (Deed deed : deeds) {
                boolean named = asked.allows("事项", deed.matter()) && asked.allows("级别", deed.level());
                if (named && counted.happened(deed).isPositive()) {
                    pieces = pieces.plus(counted.happened(deed));
                    months.add("", deed.date().isEmpty() ? "" : deed.date().substring(0, 7));
                }
            }
            return PlainGround.isInARow(asked) ? months.longest() : pieces;
        };
    }

    /** By how many indicators are so; who has none of them is not asked. */
    private void byLines(List<Given> lines, PlainScores scores) {
        count(
                "指标的个数",
                asked -> {
                    int hits = 0;
                    boolean hasAny = false;
                    PlainRun run = new PlainRun();
                    for (Given line : lines) {
                        hasAny |= asked.allows("指标名称", line.name());
                        if (isMet(asked, line, new PlainYardstick(plan, line, List.of()), scores)) {
                            hits++;
                            run.add(line.name(), line.round());
                        }
                    }
                    return !hasAny ? null : PlainGround.isInARow(asked) ? run.longest() : Frac.of(hits);
                },
                row -> true);
    }

    /** By in how many of its rounds a part is so; one that has no rounds is not asked. */
    private void byRounds(String part, @Nullable Frac full, Map<String, Frac> rounds) {
        count(
                "得分项的轮数",
                asked -> {
                    int hits = 0;
                    PlainRun run = new PlainRun();
                    for (Map.Entry<String, Frac> round : rounds.entrySet()) {
                        Frac rate = full == null ? null : round.getValue().over(full);
                        if (asked.holds("得分", round.getValue()) && asked.holds("得分率", rate)) {
                            hits++;
                            run.add("", round.getKey());
                        }
                    }
                    boolean isAsked = asked.allows("得分项", part) && !rounds.isEmpty();
                    return !isAsked ? null : PlainGround.isInARow(asked) ? run.longest() : Frac.of(hits);
                },
                row -> true);
    }

    private interface Counting {
        /** Null where there is nothing to count. */
        @Nullable
        Frac of(Cells asked);
    }

    /** Of the rows that count the same the first that holds, and with it whatever else the row asks, decides. */
    private void count(String kind, Counting counting, Condition also) {
        Set<String> seen = new HashSet<>();
        for (Cells one : plan.vetoes) {
            if (!PlainGround.kind(one).equals(kind) || !seen.add(PlainGround.same(one))) {
                continue;
            }
            Frac all = counting.of(one);
            first(row -> all != null
                    && PlainGround.kind(row).equals(kind)
                    && PlainGround.same(row).equals(PlainGround.same(one))
                    && PlainGround.isSo(row, all)
                    && also.isMet(row));
        }
    }

    /** Once everybody has a rank. */
    void byRank(int rank, int fromEnd) {
        Frac decided = total;
        first(row -> PlainGround.kind(row).equals("名次")
                && row.holds("名次", Frac.of(rank))
                && row.holds("倒数名次", Frac.of(fromEnd))
                && row.holds("总分范围", decided));
        count(
                "事项和名次",
                pieces,
                row -> row.holds("名次", Frac.of(rank))
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

    private boolean isMet(Cells row, Given line, PlainYardstick yardstick, PlainScores scores) {
        Frac points = scores.rounded(line);
        Frac full = scores.full(line);
        boolean rated = points != null && full.isPositive();
        return row.allows("指标名称", line.name())
                && row.holds("实际值", yardstick.actual)
                && row.allows("完成情况", line.actual())
                && (!row.has("完成率") || row.holds("完成率", yardstick.rate()))
                && (!row.has("票率")
                        || row.holds("票率", PlainRatings.share(plan, line, row, scores.row(line), scores.row(line))))
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
