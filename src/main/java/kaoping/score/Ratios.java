package kaoping.score;

import java.math.BigDecimal;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Scores in proportion to what was done. Source: 部门整体支出绩效自评表 note 3: 正向指标 B÷A×分值, 反向指标 A÷B×分值,
 * at most the weight.
 */
final class Ratios {
    private static final BigDecimal HUNDRED = Exact.HUNDRED;

    private Ratios() {}

    static Score byRelation(Line line, Row row) {
        return proportional(line, row, line.getRelation().isReverse());
    }

    static Score reverse(Line line, Row row) {
        return proportional(line, row, true);
    }

    /** The score of a line if its relation were ≥ (or ≤), for comparison with a claimed one; null without two numbers. */
    static @Nullable BigDecimal ifDirected(Line line, boolean reverse) {
        BigDecimal actual = line.getActual();
        BigDecimal target = line.getTarget();
        if (actual == null || target == null) {
            return null;
        }
        Quotient q = new Quotient(reverse ? target : actual, reverse ? actual : target);
        return q.points(line, line.settings(), HUNDRED);
    }

    private static Score proportional(Line line, Row row, boolean reverse) {
        BigDecimal actual = line.getActual();
        Benchmark target = Benchmark.of(line, row);
        if (actual == null || target == null) {
            return Shares.notANumber(line);
        }
        Quotient q = Quotient.of(actual, target, reverse);
        BigDecimal cap = row.get(ScoreSheet.CAP, HUNDRED);
        BigDecimal points = q.points(line, line.settings(), cap);
        return new Score(points, () -> Formulas.ratio(line, actual, target, reverse, cap, points));
    }

    static Score aboveThreshold(Line line, Row row) {
        BigDecimal actual = line.getActual();
        Benchmark target = Benchmark.of(line, row);
        if (actual == null || target == null) {
            return Shares.notANumber(line);
        }
        boolean reverse = line.getRelation().isReverse();
        BigDecimal threshold = row.need(ScoreSheet.THRESHOLD);
        Quotient q = Quotient.of(actual, target, reverse);
        BigDecimal points = q.pointsAbove(line, line.settings(), threshold);
        return new Score(points, () -> Formulas.threshold(line, actual, target, threshold, points));
    }

    /**
     * How much was done of how much, kept apart so that nothing is divided before the last step.
     *
     * @param over what was done; for a reverse indicator what was allowed
     * @param under what should have been done; for a reverse indicator what was used
     */
    private record Quotient(BigDecimal over, BigDecimal under) {
        static Quotient of(BigDecimal actual, Benchmark target, boolean reverse) {
            BigDecimal done = target.scaled(actual);
            return reverse ? new Quotient(target.total(), done) : new Quotient(done, target.total());
        }

        /** Nothing over nothing, and anything at or above a target, counts as done. */
        boolean full(BigDecimal capPercent) {
            return capPercent.compareTo(HUNDRED) <= 0 && over.compareTo(under) >= 0;
        }

        BigDecimal points(Line line, Settings settings, BigDecimal capPercent) {
            BigDecimal weight = line.getWeight();
            if (under.signum() <= 0 || full(capPercent)) {
                BigDecimal share = over.compareTo(under) >= 0 ? HUNDRED.min(capPercent) : BigDecimal.ZERO;
                return settings.round(weight.multiply(share).movePointLeft(2));
            }
            BigDecimal most = settings.round(weight.multiply(capPercent).movePointLeft(2));
            return times(weight, settings).max(settings.round(BigDecimal.ZERO)).min(most);
        }

        /** over × weight ÷ under, rounded once. */
        private BigDecimal times(BigDecimal weight, Settings settings) {
            Quotient q = ratioFirst(settings);
            return settings.divide(q.over.multiply(weight), q.under);
        }

        /** With the ratio brought to its scale where the policy says so: 2 of 3 at no decimals is 67 of 100. */
        private Quotient ratioFirst(Settings settings) {
            Integer scale = settings.row().get(Settings.RATIO_SCALE);
            return scale == null || under.signum() <= 0
                    ? this
                    : new Quotient(Formulas.ratioFirst(settings, over, under, scale), HUNDRED);
        }

        BigDecimal pointsAbove(Line line, Settings settings, BigDecimal threshold) {
            BigDecimal weight = line.getWeight();
            Quotient q = ratioFirst(settings);
            if (full(HUNDRED) || q.full(HUNDRED)) {
                return settings.round(weight);
            }
            BigDecimal done = q.over.multiply(HUNDRED).subtract(q.under.multiply(threshold));
            if (under.signum() <= 0 || done.signum() < 0) {
                return settings.round(BigDecimal.ZERO);
            }
            return settings.divide(done.multiply(weight), q.under.multiply(HUNDRED.subtract(threshold)));
        }
    }
}
