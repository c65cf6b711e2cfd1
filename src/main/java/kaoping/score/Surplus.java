package kaoping.score;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Supplier;
import kaoping.finding.Code;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Points for doing more than was asked (超额加分), on top of the others; off them when the row states a negative number,
 * because the target was set far too low.
 *
 * @param beyond by how much more, in percentage points, days or months
 * @param unit {@code  个百分点}
 * @param how {@code 完成率 125%，超过 100%}
 */
record Surplus(Line line, Row row, Fraction beyond, String unit, Supplier<String> how) {
    /** By what was done in the direction of the relation. */
    static Score onDone(Line line, Row row, Fraction base, Score score) {
        Benchmark target = Benchmark.plain(Benchmark.TARGET, line.against(row));
        return onDone(line, row, base, score, target, line.getRelation().isReverse());
    }

    /** @param target null when the form's is no number */
    static Score onDone(Line line, Row row, Fraction base, Score score, @Nullable Benchmark target, boolean reverse) {
        Done done = Done.of(line.getActual(), target, reverse);
        if (done == null || target == null) {
            line.find(Code.TARGET_NOT_A_NUMBER, "target");
            return score;
        }
        if (row.get(ScoreSheet.SURPLUS_UNIT) == SurplusUnit.VALUE) {
            return byAmount(line, row, target, reverse).upon(base, score);
        }
        if (!done.isMeasurable()) {
            line.findAssumed("完成率", done.percent(line.settings()));
            return nothingMore(line, row, base, score);
        }
        Done settled = done.settled(line.settings());
        BigDecimal start = row.get(ScoreSheet.SURPLUS_FROM, Exact.HUNDRED);
        Surplus surplus = new Surplus(
                line,
                row,
                settled.times(Exact.HUNDRED).minus(start),
                " 个百分点",
                () -> "完成率 " + done.shown(line.settings()) + "，超过 " + Exact.print(start) + "%");
        return surplus.upon(base, score);
    }

    /** By how many, in the indicator's own unit: more than the target, or less where less is better. */
    private static Surplus byAmount(Line line, Row row, Benchmark target, boolean reverse) {
        BigDecimal actual = Objects.requireNonNull(line.getActual());
        BigDecimal start = row.get(ScoreSheet.SURPLUS_FROM, Exact.HUNDRED);
        Fraction aim = Fraction.of(target.total(), target.count());
        Fraction from = reverse
                ? aim.times(Exact.HUNDRED).dividedBy(start)
                : aim.times(start).dividedBy(Exact.HUNDRED);
        Fraction beyond = reverse ? from.minus(actual) : Fraction.of(actual).minus(from);
        boolean plain = start.compareTo(Exact.HUNDRED) == 0;
        return new Surplus(
                line,
                row,
                beyond,
                "",
                () -> "实际 " + Exact.print(actual) + "，" + (reverse ? "低于" : "超过") + target.named()
                        + (plain ? "" : (reverse ? " ÷ " : " × ") + Exact.print(start) + "%"));
    }

    /** By steps beyond the starting point of 逐档扣分, on the side that costs nothing. */
    static Score onSteps(Line line, Row row, Score score, Fraction beyond, String unit, Supplier<String> how) {
        return new Surplus(line, row, beyond, unit, how).upon(score.unrounded(), score);
    }

    /** By days or months before the deadline. */
    static Score onDays(Line line, Row row, Fraction base, Score score, Fraction early, String unit) {
        return new Surplus(line, row, early, unit, () -> "提前").upon(base, score);
    }

    /** 最高分 bounds the sum also where nothing comes on top: who has reached less never gets more. */
    private static Score nothingMore(Line line, Row row, Fraction base, Score score) {
        BigDecimal most = row.get(ScoreSheet.MOST);
        if (most == null || base.compareTo(most) <= 0) {
            return score;
        }
        BigDecimal points = line.settings().round(most);
        return new Score(
                points,
                Fraction.of(most),
                () -> score.formula().text() + "；最高 " + Exact.print(most) + " 分，得 " + Exact.print(points) + " 分");
    }

    private Score upon(Fraction base, Score score) {
        if (beyond.signum() <= 0) {
            return nothingMore(line, row, base, score);
        }
        Fraction counted = counted();
        Fraction sum = base.plus(counted);
        // Why: what is taken off leaves nothing, and no less than there was.
        Fraction bounded = counted.signum() < 0 ? sum.max(BigDecimal.ZERO.min(score.points())) : sum;
        BigDecimal most = row.get(ScoreSheet.MOST);
        Fraction exact = most == null ? bounded : bounded.min(most);
        BigDecimal points = line.settings().round(exact);
        boolean capped = most != null && sum.compareTo(most) > 0;
        return new Score(
                points,
                exact,
                () -> score.formula().text() + "；" + told(points) + "：" + Formulas.digits(base, points)
                        + sign(counted) + Formulas.digits(counted.abs(), points)
                        + (capped ? "，最高 " + Exact.print(most) + " 分" : "") + "，得 " + Exact.print(points) + " 分");
    }

    private static String sign(Fraction counted) {
        return counted.signum() < 0 ? " − " : " + ";
    }

    private BigDecimal each() {
        return row.need(ScoreSheet.SURPLUS);
    }

    private Fraction stated() {
        BigDecimal step = row.get(ScoreSheet.SURPLUS_STEP);
        return step == null
                ? Fraction.of(each())
                : Strides.of(line, row, beyond, step).times(each());
    }

    private Fraction counted() {
        BigDecimal most = row.get(ScoreSheet.SURPLUS_MOST);
        Fraction stated = stated();
        return most == null ? stated : stated.min(most).max(most.negate());
    }

    /** {@code 完成率 125%，超过 100% 共 25 个百分点，每 10 个百分点加 1 分，按整步加 2 分}. */
    private String told(BigDecimal points) {
        String word = each().signum() < 0 ? "扣 " : "加 ";
        BigDecimal step = row.get(ScoreSheet.SURPLUS_STEP);
        String gone = how.get() + (how.get().equals("提前") ? " " : " 共 ") + Formulas.brief(beyond) + unit;
        String price = Exact.print(each().abs()) + " 分";
        if (step == null) {
            return gone + "，" + word + price + limit(points, word);
        }
        return gone + "，每 " + Exact.print(step) + (unit.isEmpty() || unit.equals("%") ? unit + " " : unit) + word
                + price + "，"
                + Strides.of(line, row, beyond, step).partial().label() + word
                + Formulas.digits(stated().abs(), points) + " 分" + limit(points, word);
    }

    private String limit(BigDecimal points, String word) {
        Fraction counted = counted();
        return counted.equals(stated()) ? "" : "，最多" + word + Formulas.digits(counted.abs(), points) + " 分";
    }
}
