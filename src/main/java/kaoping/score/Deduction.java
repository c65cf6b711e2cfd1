package kaoping.score;

import java.math.BigDecimal;
import java.util.function.Supplier;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;

/**
 * Points off the weight per step (扣分), down to the floor and no more than the row takes at most.
 *
 * @param strides what counts; none when nothing is off
 */
record Deduction(Line line, Row row, Strides strides) {
    /** What is left of the weight. */
    Fraction left() {
        return counted().negate().plus(line.getWeight()).max(floor());
    }

    private BigDecimal floor() {
        return row.get(ScoreSheet.FLOOR, BigDecimal.ZERO).min(line.getWeight());
    }

    private Fraction lost() {
        return strides.times(row.need(ScoreSheet.COST));
    }

    private Fraction counted() {
        BigDecimal most = row.get(ScoreSheet.MOST_LOST);
        return most == null ? lost() : lost().min(most);
    }

    /** @param story what was off, and what a step costs */
    Score score(Supplier<String> story) {
        Settings settings = line.settings();
        Fraction exact = left();
        BigDecimal points = settings.round(exact);
        return new Score(
                points,
                exact,
                () -> strides.way().signum() <= 0
                        ? story.get() + "；不扣分，得 " + Exact.print(points) + " 分"
                        : story.get() + "，" + told(points));
    }

    /** {@code 按整步扣 12 分，最多扣 5 分：10 − 5，得 5 分}. */
    private String told(BigDecimal points) {
        Fraction lost = lost();
        Fraction counted = counted();
        BigDecimal weight = line.getWeight();
        boolean capped = counted.compareTo(lost) < 0;
        boolean floored = row.get(ScoreSheet.FLOOR) != null
                && counted.negate().plus(weight).compareTo(floor()) < 0;
        return strides.partial().label() + "扣 " + Formulas.digits(lost, points) + " 分"
                + (capped ? "，最多扣 " + Formulas.digits(counted, points) + " 分" : "") + "："
                + Exact.print(weight) + " − " + Formulas.digits(counted, points)
                + (floored ? "，最低 " + Exact.print(floor()) + " 分" : "") + "，得 " + Exact.print(points) + " 分";
    }
}
