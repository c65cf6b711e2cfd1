package kaoping.laws;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The points of one indicator (得分) by the words of the guide alone: the first fitting row, its method, one rounding at
 * the end.
 */
final class PlainPoints {
    private final Plan plan;
    private final Given line;
    private final List<Given> own;
    private final Frac full;
    private final PlainYardstick yardstick;
    private final PlainSteps steps;
    private final @Nullable Cells row;

    PlainPoints(Plan plan, Given line, List<Given> all) {
        this(plan, line, all, all);
    }

    /**
     * @param peers at least those that have the same indicator
     * @param own at least the unit's own indicators
     */
    PlainPoints(Plan plan, Given line, List<Given> peers, List<Given> own) {
        this.plan = plan;
        this.full = line.full();
        this.line = line;
        this.own = own;
        yardstick = new PlainYardstick(plan, line, peers);
        steps = new PlainSteps(plan, line, yardstick, full);
        row = firstThatFits();
    }

    /** Not rounded; null while it is withheld. */
    @Nullable
    Frac exact() {
        boolean needsNone = row != null && List.of("凭事项加减", "评议").contains(row.text("计分方法", ""));
        if (line.isBlank() && !needsNone) {
            return null;
        }
        return row == null ? Frac.ZERO : points(row);
    }

    /** The topmost row that fits; none is NO_SCORE_ROW. */
    @Nullable
    Cells row() {
        return row;
    }

    private @Nullable Cells firstThatFits() {
        for (Cells row : plan.scoring) {
            if (fits(row)) {
                return row;
            }
        }
        return null;
    }

    private boolean fits(Cells row) {
        return row.allows("指标名称", line.name())
                && row.allows("一级指标", line.section())
                && row.allows("二级指标", line.category())
                && row.allows("计量单位", line.measure())
                && row.allows("单位类别", line.group())
                && row.allows("关系", line.relation())
                && row.allows("完成情况", line.actual())
                && (!row.has("票率") || row.holds("票率", PlainRatings.share(plan, line, row, row, null)))
                && (!row.has("另看完成率") || row.holds("另看完成率", beside(row)))
                && row.holds("目标值", yardstick.target)
                && row.holds("实际值", yardstick.actual)
                && (!row.has("完成率") || row.holds("完成率", yardstick.rate()))
                && (!row.has("偏差率") || row.holds("偏差率", yardstick.deviation(yardstick.target)))
                && (!row.has("是否达标")
                        || yardstick.actual != null
                                && yardstick.target != null
                                && !line.relation().equals("定性")
                                && line.isMet(yardstick.actual, yardstick.target)
                                        == row.text("是否达标", "").equals("是"))
                && peersFit(row);
    }

    /** The rate of another indicator of the same unit, as that one sees it; null without exactly one that has a rate. */
    private @Nullable Frac beside(Cells row) {
        List<Given> named = own.stream()
                .filter(other ->
                        other.unit().equals(line.unit()) && other.round().equals(line.round()))
                .filter(other -> other.name().equals(row.text("另看指标", "")))
                .toList();
        return named.size() == 1 ? new PlainYardstick(plan, named.get(0), List.of()).rate() : null;
    }

    private boolean peersFit(Cells row) {
        if (!row.has("名次") && !row.has("倒数名次") && !row.has("名次占比")) {
            return true;
        }
        if (yardstick.actual == null) {
            return false;
        }
        PlainPeers peers = yardstick.peers(row);
        return row.holds("名次", peers.rank())
                && row.holds("倒数名次", peers.rankFromEnd())
                && row.holds("名次占比", peers.rank().over(peers.count()));
    }

    private @Nullable Frac points(Cells row) {
        return switch (row.text("计分方法", "")) {
            case "按分值比例" -> full.times(row.number("得分率", Frac.ZERO));
            case "固定分" -> row.number("得分", Frac.ZERO).min(row.number("最高分", full));
            case "凭事项加减" -> row.number("基础分", full).min(PlainSteps.most(row, full));
            case "区间评定" -> judged(row);
            case "评议" -> {
                Frac share = new PlainRatings(plan, row, line).share();
                yield share == null ? null : share.times(full);
            }
            case "按期限扣分" -> line.isDated() ? steps.byDeadline(row) : Frac.ZERO;
            default -> yardstick.actual == null ? Frac.ZERO : counted(row);
        };
    }

    /** By the methods that ask for a number. */
    private Frac counted(Cells row) {
        return switch (row.text("计分方法", "")) {
            case "按完成比例" -> steps.surplus(row, proportion(row, line.isReverse()));
            case "按反向比例" -> steps.surplus(row, proportion(row, true));
            case "达到门槛后按比例" -> threshold(row);
            // The guide is silent: what has not reached its target (= 6, actually 41) earns nothing for being above it.
            case "达标得满分" -> line.isMet(yardstick.actual, yardstick.goal(row)) ? steps.surplus(row, full) : Frac.ZERO;
            case "逐档扣分" -> steps.taken(row);
            case "逐档得分" -> steps.given(row);
            case "越接近越好" -> closeness(row);
            case "直线内插" -> interpolated(row);
            case "按名次递减" -> steps.deducted(row, yardstick.peers(row).rank().minus(Frac.ONE));
            case "按名次比例" ->
                full.times(yardstick
                                .peers(row)
                                .count()
                                .minus(yardstick.peers(row).rank())
                                .plus(Frac.ONE))
                        .over(yardstick.peers(row).count());
            case "功效系数" -> full.times(yardstick.peers(row).efficacy(row.number("基础得分率", Frac.ZERO)));
            default -> throw new AssertionError(row.toString());
        };
    }

    private Frac judged(Cells row) {
        if (said().isEmpty()) {
            return Frac.ZERO;
        }
        Frac judged = Frac.of(said());
        return isBelow(row, judged) || isAbove(row, judged) ? within(row, judged) : judged;
    }

    /** What somebody has judged; what the unit claims where nobody has, and 评定分缺省 says so. */
    private String said() {
        boolean claims = plan.settings.text("评定分缺省", "").equals("以自评得分为准");
        return line.judged().isEmpty() && claims ? line.claimed() : line.judged();
    }

    /** The points at their scale; what is judged stays in its range also when it is rounded. */
    @Nullable
    Frac rounded(@Nullable Frac exact) {
        if (exact == null) {
            return null;
        }
        Frac rounded = exact.rounded(plan.places(), plan.rounding());
        boolean judged = row != null && row.text("计分方法", "").equals("区间评定") && !said().isEmpty();
        return judged ? within(row, rounded) : rounded;
    }

    /** The range in points: a share of the full points, or points, of which those above the full ones do not count. */
    private Range judging(Cells row) {
        if (!row.has("得分区间")) {
            Range share = row.range("评定区间");
            return new Range(
                    share.low().times(full), share.withLow(), share.high().times(full), share.withHigh());
        }
        Range stated = row.range("得分区间");
        boolean toAll = stated.high() == null || stated.high().isAbove(full);
        boolean fromAll = stated.low() != null && !full.isAbove(stated.low());
        Frac low = stated.low() == null ? Frac.ZERO : stated.low().min(full);
        return new Range(
                low,
                stated.low() == null || stated.withLow() || fromAll,
                toAll ? full : stated.high(),
                toAll || stated.withHigh());
    }

    private boolean isBelow(Cells row, Frac judged) {
        Range range = judging(row);
        Frac low = range.low();
        return low.isAbove(judged) || !range.withLow() && low.compareTo(judged) == 0;
    }

    private boolean isAbove(Cells row, Frac judged) {
        Range range = judging(row);
        Frac high = range.high();
        return judged.isAbove(high) || !range.withHigh() && high.compareTo(judged) == 0;
    }

    /** The nearest points within the range that have no more decimals than points have; of none of those the nearest, rounded. */
    private Frac within(Cells row, Frac judged) {
        Range range = judging(row);
        Frac step = Frac.ONE.over(Frac.of(10).power(plan.places()));
        Frac least = range.low().rounded(plan.places(), "进一");
        least = !range.withLow() && least.compareTo(range.low()) == 0 ? least.plus(step) : least;
        Frac most = range.high().rounded(plan.places(), "舍去");
        most = !range.withHigh() && most.compareTo(range.high()) == 0 ? most.minus(step) : most;
        if (least.isAbove(most)) {
            return judged.max(range.low()).min(range.high()).rounded(plan.places(), plan.rounding());
        }
        return isBelow(row, judged) ? least : isAbove(row, judged) ? most : judged;
    }

    private Frac proportion(Cells row, boolean reverse) {
        Frac most = PlainSteps.most(row, full);
        return yardstick
                .rate(yardstick.goal(row), reverse)
                .times(full)
                .max(Frac.ZERO)
                .min(most);
    }

    private Frac threshold(Cells row) {
        Frac limit = row.number("门槛", Frac.ZERO);
        Frac rate = yardstick.rate(yardstick.goal(row), line.isReverse());
        if (limit.isAbove(rate)) {
            return Frac.ZERO;
        }
        if (rate.compareTo(Frac.ONE) >= 0) {
            return full;
        }
        return rate.minus(limit).over(Frac.ONE.minus(limit)).times(full);
    }

    private Frac closeness(Cells row) {
        Frac off = PlainSteps.beyondTolerance(
                        row, yardstick.deviation(yardstick.goal(row)).times(Frac.HUNDRED))
                .over(Frac.HUNDRED);
        Frac kept = full.times(Frac.ONE.minus(off));
        return kept.max(row.number("最低分", Frac.ZERO).min(full));
    }

    private Frac interpolated(Cells row) {
        String by = row.has("完成率") ? "完成率" : row.has("实际值") ? "实际值" : "偏差率";
        Frac at = by.equals("完成率")
                ? yardstick.rate()
                : by.equals("实际值") ? yardstick.actual : yardstick.deviation(yardstick.target);
        Range condition = row.range(by);
        Range points = row.has("得分区间") ? row.range("得分区间") : row.range("评定区间");
        Frac scale = row.has("得分区间") ? Frac.ONE : full;
        boolean falling = by.equals("偏差率") || by.equals("实际值") && line.isReverse();
        Frac way = at.minus(condition.low()).over(condition.length()).times(points.length());
        Frac won = (falling ? points.high().minus(way) : points.low().plus(way)).times(scale);
        return won.min(row.number("最高分", full));
    }
}
