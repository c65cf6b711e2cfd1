package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;

/**
 * The points among which a jury chooses (评定区间、得分区间): {@code ≥50% 且 <80%} of ten points are 5 to 8 without 8, {@code ≥4 且 ≤8}
 * are 4 to 8 whatever they are of.
 *
 * @param points exact ends; a range without an end begins at nothing or ends with the weight
 */
record Judging(Interval points) {
    /** By whichever of the two ranges the row fills in. */
    static Judging of(BigDecimal weight, Row row) {
        Interval points = row.get(ScoreSheet.POINTS_RANGE);
        return points == null ? share(weight, row.need(ScoreSheet.RANGE)) : within(weight, points);
    }

    /** Nobody is judged above the weight or below nothing. */
    private static Judging within(BigDecimal weight, Interval range) {
        BigDecimal low = range.low() == null ? BigDecimal.ZERO : range.low().max(BigDecimal.ZERO);
        BigDecimal high = range.high() == null ? weight : range.high();
        return new Judging(new Interval(
                low.min(weight),
                range.low() == null || range.lowClosed() || low.compareTo(weight) >= 0,
                high.min(weight).max(BigDecimal.ZERO),
                range.high() == null || range.highClosed() || high.compareTo(weight) > 0 || high.signum() <= 0));
    }

    /** Some of {@code range} lies above {@code weight}. */
    static boolean exceeds(Interval range, BigDecimal weight) {
        BigDecimal most = range.high() == null ? range.low() : range.high();
        return most != null && most.compareTo(weight) > 0;
    }

    private static Judging share(BigDecimal weight, Interval range) {
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

    /**
     * What lies nearest to {@code judged} and is allowed at the policy's scale: 9 in {@code <8} is 7.99 at two decimals.
     *
     * @param judged at that scale
     */
    BigDecimal nearest(BigDecimal judged, Settings settings) {
        if (allows(judged)) {
            return judged;
        }
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
