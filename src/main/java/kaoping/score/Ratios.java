package kaoping.score;

import java.math.BigDecimal;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
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
    static @Nullable BigDecimal ifDirected(MeasuredLine line, boolean reverse) {
        Done done = Done.of(line.getActual(), line.getTarget(), reverse);
        return done == null
                ? null
                : line.settings().round(done.points(line.getWeight(), line.getWeight(), line.settings()));
    }

    private static Score proportional(Line line, Row row, boolean reverse) {
        BigDecimal actual = line.getActual();
        Benchmark target = Benchmark.of(line, row);
        Done done = Done.of(actual, target, reverse);
        if (actual == null || target == null || done == null) {
            return Unscorable.number(line, Relative.instead(row, ScoreSheet.AGAINST));
        }
        Limit limit = Limit.of(line, row);
        Fraction exact = done.points(line.getWeight(), limit.most(), line.settings());
        BigDecimal points = line.settings().round(exact);
        Score score = new Score(points, exact, to -> Formulas.ratio(to, line, row, reverse, points));
        return row.get(ScoreSheet.SURPLUS) == null ? score : Surplus.onDone(line, row, exact, score, target, reverse);
    }

    static Score aboveThreshold(Line line, Row row) {
        BigDecimal actual = line.getActual();
        Benchmark target = Benchmark.of(line, row);
        Done done = Done.of(actual, target, line.getRelation().isReverse());
        if (actual == null || target == null || done == null) {
            return Unscorable.number(line, Relative.instead(row, ScoreSheet.AGAINST));
        }
        BigDecimal threshold = row.need(ScoreSheet.THRESHOLD);
        Fraction exact = above(threshold, done, line);
        BigDecimal points = line.settings().round(exact);
        return new Score(points, exact, () -> Formulas.threshold(line, actual, target, threshold, points));
    }

    /** (完成率 − 门槛) ÷ (1 − 门槛) × 分值. */
    private static Fraction above(BigDecimal threshold, Done done, Line line) {
        BigDecimal weight = line.getWeight();
        Done settled = done.settled(line.settings());
        if (done.isFull() || settled.isFull()) {
            return Fraction.of(weight);
        }
        BigDecimal above =
                settled.over().multiply(HUNDRED).subtract(settled.under().multiply(threshold));
        return !done.isMeasurable() || above.signum() < 0
                ? Fraction.ZERO
                : new Fraction(above.multiply(weight), settled.under().multiply(HUNDRED.subtract(threshold)));
    }
}
