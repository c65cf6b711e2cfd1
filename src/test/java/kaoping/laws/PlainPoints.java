package kaoping.laws;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The points of one indicator (得分) by the words of the guide alone: the first fitting row, its method, one rounding at
 * the end.
 */
final class PlainPoints {
    private final Plan plan;
    private final Given line;
    private final List<Given> all;
    private final @Nullable Frac actual;
    private final @Nullable Frac target;

    PlainPoints(Plan plan, Given line, List<Given> all) {
        this.plan = plan;
        this.line = line;
        this.all = all;
        this.actual = line.isDated() ? null : Frac.of(line.actual());
        this.target = line.isDated() ? null : Frac.of(line.target());
    }

    /** Not rounded. */
    Frac exact() {
        Cells row = row();
        return row == null ? Frac.ZERO : points(row);
    }

    /** The topmost row that fits; none is NO_SCORE_ROW. */
    @Nullable
    Cells row() {
        for (Cells row : plan.scoring) {
            if (fits(row)) {
                return row;
            }
        }
        return null;
    }

    Frac rounded() {
        return exact().rounded(plan.places(), plan.rounding());
    }

    private boolean fits(Cells row) {
        return row.allows("指标名称", line.name())
                && row.allows("一级指标", line.section())
                && row.allows("单位类别", line.group())
                && row.allows("关系", line.relation())
                && row.holds("目标值", target)
                && row.holds("实际值", actual)
                && (!row.has("完成率") || row.holds("完成率", rate()))
                && (!row.has("偏差率") || row.holds("偏差率", deviation(target)))
                && (!row.has("是否达标")
                        || actual != null
                                && line.isMet(actual, target)
                                        == row.text("是否达标", "").equals("是"))
                && peersFit(row);
    }

    private boolean peersFit(Cells row) {
        if (!row.has("名次") && !row.has("倒数名次") && !row.has("名次占比")) {
            return true;
        }
        PlainPeers peers = peers(row);
        return row.holds("名次", peers.rank())
                && row.holds("倒数名次", peers.rankFromEnd())
                && row.holds("名次占比", peers.rank().over(peers.count()));
    }

    private PlainPeers peers(Cells row) {
        return new PlainPeers(plan, row, line, all);
    }

    private Frac points(Cells row) {
        Frac full = line.full();
        return switch (row.text("计分方法", "")) {
            case "按完成比例" -> surplus(row, proportion(row, line.isReverse()));
            case "按反向比例" -> surplus(row, proportion(row, true));
            case "达到门槛后按比例" -> threshold(row);
            // The guide is silent: what has not reached its target (= 6, actually 41) earns nothing for being above it.
            case "达标得满分" -> line.isMet(actual, goal(row)) ? surplus(row, full) : Frac.ZERO;
            case "按分值比例" -> full.times(row.number("得分率", Frac.ZERO));
            case "固定分" -> row.number("得分", Frac.ZERO).min(row.number("最高分", full));
            case "逐档扣分" -> isUnmeasurable(row) && offFor(row).isPositive() ? Frac.ZERO : deducted(row, stepped(row));
            case "逐档得分" -> isUnmeasurable(row) ? Frac.ZERO : surplus(row, earned(row));
            case "按期限扣分" -> byDeadline(row);
            case "越接近越好" -> closeness(row);
            case "直线内插" -> interpolated(row);
            case "按名次递减" -> byRank(row);
            case "按名次比例" ->
                full.times(peers(row).count().minus(peers(row).rank()).plus(Frac.ONE))
                        .over(peers(row).count());
            case "功效系数" -> full.times(peers(row).efficacy(row.number("基础得分率", Frac.ZERO)));
            default -> throw new AssertionError(row.toString());
        };
    }

    /** What actual is held against: the peers' figure, 目标取值, or the target of the form. */
    private Frac goal(Cells row) {
        return switch (row.text("比较对象", "目标值")) {
            case "目标值" -> row.number("目标取值", target);
            case "最优值" -> peers(row).best();
            case "最高值" -> peers(row).highest();
            case "最低值" -> peers(row).lowest();
            default -> peers(row).average();
        };
    }

    /** 完成率 as the conditions see it. */
    @Nullable
    Frac rate() {
        return actual == null ? null : rate(target, line.isReverse());
    }

    private Frac rate(Frac goal, boolean reverse) {
        Frac top = reverse ? goal : actual;
        Frac bottom = reverse ? actual : goal;
        if (!bottom.isPositive()) {
            return line.isMet(actual, goal) || top.compareTo(bottom) >= 0 ? Frac.ONE : Frac.ZERO;
        }
        Frac rate = top.over(bottom);
        return plan.settings.has("完成率小数位")
                ? rate.times(Frac.HUNDRED)
                        .rounded(plan.settings.whole("完成率小数位", 0), plan.rounding())
                        .over(Frac.HUNDRED)
                : rate;
    }

    private Frac proportion(Cells row, boolean reverse) {
        Frac full = line.full();
        Frac most = row.has("最高分") ? row.number("最高分", full) : full.times(row.number("最高得分率", Frac.ONE));
        if (row.has("最高分") && row.has("最高得分率")) {
            most = most.min(full.times(row.number("最高得分率", Frac.ONE)));
        }
        return rate(goal(row), reverse).times(full).max(Frac.ZERO).min(most);
    }

    private Frac threshold(Cells row) {
        Frac limit = row.number("门槛", Frac.ZERO);
        Frac rate = rate(goal(row), line.isReverse());
        if (limit.isAbove(rate)) {
            return Frac.ZERO;
        }
        if (rate.compareTo(Frac.ONE) >= 0) {
            return line.full();
        }
        return rate.minus(limit).over(Frac.ONE.minus(limit)).times(line.full());
    }

    /** Extra points for more than all of the target, beside {@code points}. */
    private Frac surplus(Cells row, Frac points) {
        if (!row.has("超额加分")) {
            return points;
        }
        boolean reverse = row.text("计分方法", "").equals("按反向比例") || line.isReverse();
        Frac goal = goal(row);
        if (!(reverse ? actual : goal).isPositive()) {
            return points;
        }
        Frac beyond = rate(goal, reverse).minus(row.number("超额起点", Frac.ONE)).times(Frac.HUNDRED);
        return points.plus(extra(row, beyond, points));
    }

    /** {@code beyond} in points of per cent, or in days; a deduction leaves at least nothing. */
    private Frac extra(Cells row, Frac beyond, Frac points) {
        if (!beyond.isPositive()) {
            return Frac.ZERO;
        }
        Frac each = row.number("超额加分", Frac.ZERO);
        Frac size = row.has("超额每")
                ? steps(row, beyond.over(row.number("超额每", Frac.ONE))).times(each.abs())
                : each.abs();
        Frac capped = size.min(row.number("超额上限", size));
        if (each.isPositive()) {
            return capped.min(row.number("最高分", points.plus(capped)).minus(points))
                    .max(Frac.ZERO);
        }
        return capped.min(points.max(Frac.ZERO)).negated();
    }

    /** 不足一步; where neither row nor 说明 says, whole steps. */
    private Frac steps(Cells row, Frac way) {
        return switch (row.text("不足一步", plan.settings.text("不足一步", "按整步"))) {
            case "按整步" -> way.whole();
            case "不足一步按一步" -> way.isWhole() ? way : way.whole().plus(Frac.ONE);
            default -> way;
        };
    }

    private Frac start(Cells row) {
        return row.number("起扣点", row.has("起扣点") ? Frac.ZERO : goal(row));
    }

    /** How far actual is from the start, on the side that counts; negative on the other. */
    private Frac off(Cells row, boolean lowByRelation, boolean bothByRelation) {
        Frac below = start(row).minus(actual);
        return switch (row.text("计步方向", "按关系")) {
            case "低于起扣点" -> below;
            case "高于起扣点" -> below.negated();
            case "两侧都算" -> below.abs();
            default -> bothByRelation ? below.abs() : lowByRelation ? below : below.negated();
        };
    }

    /** STEP_UNMEASURABLE: a start that is not above nothing has no per cent. */
    private boolean isUnmeasurable(Cells row) {
        return row.text("步长单位", "数值").equals("目标值的百分之") && !start(row).isPositive();
    }

    private Frac inUnits(Cells row, Frac off) {
        return row.text("步长单位", "数值").equals("目标值的百分之") ? off.over(start(row)).times(Frac.HUNDRED) : off;
    }

    private Frac stepped(Cells row) {
        // The guide is silent: what is not off at all has nothing to measure and loses nothing.
        Frac off = offFor(row);
        return off.isPositive() ? beyondTolerance(row, inUnits(row, off)) : Frac.ZERO;
    }

    private Frac offFor(Cells row) {
        return off(row, !line.isReverse(), line.relation().equals("="));
    }

    private static Frac beyondTolerance(Cells row, Frac off) {
        Frac free = row.number("允许偏差", Frac.ZERO);
        if (!off.isAbove(free)) {
            return Frac.ZERO;
        }
        return row.text("超出允许偏差后", "").equals("从起扣点起扣") ? off : off.minus(free);
    }

    private Frac deducted(Cells row, Frac counted) {
        Frac lost = steps(row, counted.over(row.number("每", Frac.ONE))).times(row.number("扣分", Frac.ZERO));
        Frac kept = line.full().minus(lost.min(row.number("最多扣", lost)));
        // The guide is silent: a 最低分 above the weight does not add to the weight.
        return kept.max(row.number("最低分", Frac.ZERO).min(line.full()));
    }

    private Frac earned(Cells row) {
        Frac way = inUnits(row, off(row, line.isReverse(), false));
        if (Frac.ZERO.isAbove(way)) {
            return row.number("最低分", Frac.ZERO);
        }
        Frac won = steps(row, way.over(row.number("每", Frac.ONE))).times(row.number("得分", Frac.ZERO));
        Frac most = row.has("最高分") ? row.number("最高分", Frac.ZERO) : line.full().times(row.number("最高得分率", Frac.ONE));
        // The guide says of 最低分 only what is had below the start; whoever has reached it does not get less either.
        return row.number("基础分", Frac.ZERO)
                .plus(won)
                .max(row.number("最低分", Frac.ZERO))
                .min(most);
    }

    private Frac byDeadline(Cells row) {
        LocalDate due = LocalDate.parse(row.text("期限", line.target()));
        LocalDate done = LocalDate.parse(line.actual());
        boolean months = row.text("步长单位", "").equals("月");
        Frac late = done.isAfter(due) ? apart(due, done, months) : Frac.ZERO;
        Frac points = deducted(row, beyondTolerance(row, late));
        if (!row.has("超额加分") || !done.isBefore(due)) {
            return points;
        }
        return points.plus(extra(row, apart(done, due, months), points));
    }

    private static Frac apart(LocalDate from, LocalDate to, boolean inMonths) {
        if (!inMonths) {
            return Frac.of(ChronoUnit.DAYS.between(from, to));
        }
        int whole = 0;
        while (!from.plusMonths(whole + 1).isAfter(to)) {
            whole++;
        }
        LocalDate begun = from.plusMonths(whole);
        Frac days = Frac.of(ChronoUnit.DAYS.between(begun, to));
        return Frac.of(whole).plus(days.over(Frac.of(ChronoUnit.DAYS.between(begun, from.plusMonths(whole + 1)))));
    }

    private @Nullable Frac deviation(@Nullable Frac goal) {
        if (actual == null || goal == null) {
            return null;
        }
        if (goal.compareTo(Frac.ZERO) == 0) {
            return actual.compareTo(Frac.ZERO) == 0 ? Frac.ZERO : Frac.ONE;
        }
        return actual.minus(goal).over(goal).abs();
    }

    private Frac closeness(Cells row) {
        Frac off =
                beyondTolerance(row, deviation(goal(row)).times(Frac.HUNDRED)).over(Frac.HUNDRED);
        Frac kept = line.full().times(Frac.ONE.minus(off));
        return kept.max(row.number("最低分", Frac.ZERO).min(line.full()));
    }

    private Frac interpolated(Cells row) {
        String by = row.has("完成率") ? "完成率" : row.has("实际值") ? "实际值" : "偏差率";
        Frac at = by.equals("完成率") ? rate() : by.equals("实际值") ? actual : deviation(target);
        Range condition = row.range(by);
        Range points = row.has("得分区间") ? row.range("得分区间") : row.range("评定区间");
        Frac scale = row.has("得分区间") ? Frac.ONE : line.full();
        boolean falling = by.equals("偏差率") || by.equals("实际值") && line.isReverse();
        Frac way = at.minus(condition.low()).over(condition.length()).times(points.length());
        Frac won = (falling ? points.high().minus(way) : points.low().plus(way)).times(scale);
        return won.min(row.number("最高分", line.full()));
    }

    private Frac byRank(Cells row) {
        return deducted(row, peers(row).rank().minus(Frac.ONE));
    }
}
