package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kaoping.policy.Settings;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How much was done of how much (完成率), kept apart so that nothing is divided before the last step.
 *
 * @param over what was done; for a reverse indicator what was allowed
 * @param under what should have been done; for a reverse indicator what was used
 */
record Done(BigDecimal over, BigDecimal under) {
    /** Null without two numbers. */
    static @Nullable Done of(@Nullable BigDecimal actual, @Nullable BigDecimal target, boolean reverse) {
        if (actual == null || target == null) {
            return null;
        }
        return reverse ? new Done(target, actual) : new Done(actual, target);
    }

    /** The same against what the row holds the actual against; null without two numbers. */
    static @Nullable Done of(@Nullable BigDecimal actual, @Nullable Benchmark target, boolean reverse) {
        return actual == null || target == null ? null : of(target.scaled(actual), target.total(), reverse);
    }

    /** Nothing of nothing, and anything at or above a target, counts as done. */
    boolean isFull() {
        return over.compareTo(under) >= 0;
    }

    /** There is something to divide by. */
    boolean isMeasurable() {
        return under.signum() > 0;
    }

    /** over × {@code weight} ÷ under; only of what is measurable. */
    Fraction times(BigDecimal weight) {
        return new Fraction(over.multiply(weight), under);
    }

    /** Per cent done; brought to its scale where the policy says so: 2 of 3 at no decimals is 67 of 100. */
    Done settled(Settings settings) {
        Integer scale = settings.row().get(Settings.RATIO_SCALE);
        return scale == null || !isMeasurable() ? this : new Done(percent(settings, scale), Exact.HUNDRED);
    }

    private BigDecimal percent(Settings settings, int scale) {
        RoundingMode mode = settings.row().need(Settings.ROUNDING).mode();
        return over.multiply(Exact.HUNDRED).divide(under, scale, mode);
    }

    /** Per cent done as conditions see it: what cannot be measured is all done or not at all. */
    BigDecimal percent(Settings settings) {
        if (!isMeasurable()) {
            return isFull() ? Exact.HUNDRED : BigDecimal.ZERO;
        }
        Integer scale = settings.row().get(Settings.RATIO_SCALE);
        return scale == null ? over.multiply(Exact.HUNDRED).divide(under, Exact.QUOTIENT) : percent(settings, scale);
    }

    /** {@code 67%} where the policy rounds it first, else {@code 66.67%}. */
    String shown(Settings settings) {
        Integer scale = settings.row().get(Settings.RATIO_SCALE);
        return scale == null || !isMeasurable()
                ? Formulas.percent(over, under)
                : percent(settings, scale).toPlainString() + "%";
    }

    /** The points for this share of {@code weight}, at most {@code most}. */
    Fraction points(BigDecimal weight, BigDecimal most, Settings settings) {
        if (!isMeasurable()) {
            return isFull() ? Fraction.of(weight.min(most)) : Fraction.ZERO;
        }
        if (isFull() && most.compareTo(weight) <= 0) {
            return Fraction.of(most);
        }
        Fraction points = settled(settings).times(weight);
        if (points.signum() < 0) {
            return Fraction.ZERO;
        }
        boolean within = !isFull() && most.compareTo(weight) >= 0;
        return within ? points : points.min(most);
    }
}
