package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import kaoping.policy.Settings;
import kaoping.value.Exact;
import kaoping.value.Interval;

/**
 * The points among which a jury chooses (评定区间): {@code ≥50% 且 <80%} of ten points are 5 to 8 without 8.
 *
 * @param points exact ends; a range without an end begins at nothing or ends with the weight
 */
record Judging(Interval points) {
    static Judging of(BigDecimal weight, Interval range) {
        boolean fromNothing = range.low() == null;
        boolean toAll = range.high() == null;
        return new Judging(new Interval(
                share(weight, fromNothing ? BigDecimal.ZERO : range.low()),
                fromNothing || range.lowClosed() || weight.signum() == 0,
                share(weight, toAll ? Exact.HUNDRED : range.high()),
                toAll || range.highClosed() || weight.signum() == 0));
    }

    private static BigDecimal share(BigDecimal weight, BigDecimal percent) {
        return weight.multiply(percent).movePointLeft(2);
    }

    boolean allows(BigDecimal judged) {
        return points.contains(judged);
    }

    /** {@code 5～8}. */
    String between() {
        return Exact.print(low()) + "～" + Exact.print(high());
    }

    private BigDecimal low() {
        return Objects.requireNonNull(points.low());
    }

    private BigDecimal high() {
        return Objects.requireNonNull(points.high());
    }

    /** What lies nearest to {@code judged} and is allowed at the policy's scale: 9 in {@code <8} is 7.99 at two decimals. */
    BigDecimal nearest(BigDecimal judged, Settings settings) {
        int scale = settings.row().need(Settings.SCALE);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal least = low().setScale(scale, RoundingMode.CEILING);
        BigDecimal most = high().setScale(scale, RoundingMode.FLOOR);
        least = points.contains(least) || least.compareTo(low()) > 0 ? least : least.add(unit);
        most = points.contains(most) || most.compareTo(high()) < 0 ? most : most.subtract(unit);
        // Why: between 2.15 and 2.18 there is nothing with one decimal.
        return least.compareTo(most) > 0
                ? settings.round(judged.max(low()).min(high()))
                : judged.max(least).min(most);
    }
}
