package kaoping.laws;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Points by steps (逐档、按期限), and what is given for more than all of the target (超额), by the words of the guide. */
final class PlainSteps {
    private final Plan plan;
    private final Given line;
    private final PlainYardstick yardstick;
    private final Frac full;

    PlainSteps(Plan plan, Given line, PlainYardstick yardstick, Frac full) {
        this.full = full;
        this.plan = plan;
        this.line = line;
        this.yardstick = yardstick;
    }

    Frac taken(Cells row) {
        if (isUnmeasurable(row) && offFor(row).isPositive()) {
            return Frac.ZERO;
        }
        Frac left = deducted(row, stepped(row));
        Frac back = offFor(row).negated();
        boolean isBeyond = row.has("超额加分") && back.isPositive() && !isUnmeasurable(row);
        return isBeyond ? left.plus(extra(row, inUnits(row, back), left)) : left;
    }

    Frac given(Cells row) {
        boolean isAhead = off(row, line.isReverse(), false).isPositive();
        return isUnmeasurable(row) && isAhead ? Frac.ZERO : surplus(row, earned(row));
    }

    /** With extra points for more than all of the target; 最高分 is of both together. */
    Frac surplus(Cells row, Frac points) {
        if (!row.has("超额加分")) {
            return points;
        }
        Frac sum = points.plus(extra(row, beyond(row), points));
        return sum.min(row.number("最高分", sum));
    }

    /** By how much it is more than all of the target; nothing where there is no rate. */
    private Frac beyond(Cells row) {
        boolean reverse = row.text("计分方法", "").equals("按反向比例") || line.isReverse();
        Frac goal = yardstick.goal(row);
        Frac from = row.number("超额起点", Frac.ONE);
        if (row.text("超额单位", "百分点").equals("数值")) {
            return reverse ? goal.over(from).minus(yardstick.actual) : yardstick.actual.minus(goal.times(from));
        }
        if (!(reverse ? yardstick.actual : goal).isPositive()) {
            return Frac.ZERO;
        }
        return yardstick.rate(goal, reverse).minus(from).times(Frac.HUNDRED);
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
        return each.isPositive() ? capped : capped.min(points.max(Frac.ZERO)).negated();
    }

    /** 不足一步; where neither row nor 说明 says, whole steps. */
    private Frac steps(Cells row, Frac way) {
        return steps(row.text("不足一步", plan.settings.text("不足一步", "按整步")), way);
    }

    static Frac steps(String partial, Frac way) {
        return switch (partial) {
            case "按整步" -> way.whole();
            case "不足一步按一步" -> way.isWhole() ? way : way.whole().plus(Frac.ONE);
            default -> way;
        };
    }

    private Frac start(Cells row) {
        return row.number("起扣点", row.has("起扣点") ? Frac.ZERO : yardstick.goal(row));
    }

    /** How far yardstick.actual is from the start, on the side that counts; negative on the other. */
    private Frac off(Cells row, boolean lowByRelation, boolean bothByRelation) {
        Frac below = start(row).minus(yardstick.actual);
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

    static Frac beyondTolerance(Cells row, Frac off) {
        Frac free = row.number("允许偏差", Frac.ZERO);
        if (!off.isAbove(free)) {
            return Frac.ZERO;
        }
        return row.text("超出允许偏差后", "").equals("从起扣点起扣") ? off : off.minus(free);
    }

    Frac deducted(Cells row, Frac counted) {
        Frac lost = steps(row, counted.over(row.number("每", Frac.ONE))).times(row.number("扣分", Frac.ZERO));
        Frac kept = full.minus(lost.min(row.number("最多扣", lost)));
        // The guide is silent: a 最低分 above the weight does not add to the weight.
        return kept.max(row.number("最低分", Frac.ZERO).min(full));
    }

    private Frac earned(Cells row) {
        Frac off = off(row, line.isReverse(), false);
        if (Frac.ZERO.isAbove(off)) {
            return row.number("最低分", Frac.ZERO);
        }
        Frac way = off.isPositive() ? inUnits(row, off) : off;
        Frac won = steps(row, way.over(row.number("每", Frac.ONE))).times(row.number("得分", Frac.ZERO));
        // The guide says of 最低分 only what is had below the start; whoever has reached it does not get less either.
        return row.number("基础分", Frac.ZERO)
                .plus(won)
                .max(row.number("最低分", Frac.ZERO))
                .min(most(row, full));
    }

    /** The most without what is given on top: 最高得分率, else 最高分, unless that is of both together. */
    static Frac most(Cells row, Frac full) {
        boolean inPoints = row.has("最高分") && !row.has("最高得分率") && !row.has("超额加分");
        return inPoints ? row.number("最高分", full) : full.times(row.number("最高得分率", Frac.ONE));
    }

    Frac byDeadline(Cells row) {
        LocalDate due = LocalDate.parse(row.text("期限", line.target()));
        LocalDate done = LocalDate.parse(line.actual());
        String unit = row.text("步长单位", "");
        Frac late = done.isAfter(due) ? apart(due, done, unit) : Frac.ZERO;
        Frac points = deducted(row, beyondTolerance(row, late));
        if (!row.has("超额加分")) {
            return points;
        }
        Frac sum = done.isBefore(due) ? points.plus(extra(row, apart(done, due, unit), points)) : points;
        return sum.min(row.number("最高分", sum));
    }

    private static Frac apart(LocalDate from, LocalDate to, String unit) {
        if (!unit.equals("月")) {
            return Frac.of(ChronoUnit.DAYS.between(from, to)).over(Frac.of(unit.equals("周") ? 7 : 1));
        }
        int whole = 0;
        while (!from.plusMonths(whole + 1).isAfter(to)) {
            whole++;
        }
        LocalDate begun = from.plusMonths(whole);
        Frac days = Frac.of(ChronoUnit.DAYS.between(begun, to));
        return Frac.of(whole).plus(days.over(Frac.of(ChronoUnit.DAYS.between(begun, from.plusMonths(whole + 1)))));
    }
}
