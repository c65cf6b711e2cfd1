package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kaoping.policy.PartialStep;
import kaoping.table.Row;
import kaoping.value.Fraction;

/**
 * A way gone in steps (计步): nine days in steps of ten.
 *
 * @param way how far; nothing when it is not positive
 * @param length of one step, greater than zero
 * @param partial what an unfinished step counts
 */
record Strides(Fraction way, BigDecimal length, PartialStep partial) {
    static Strides of(Line line, Row row, Fraction way, BigDecimal length) {
        return new Strides(
                way, length, row.get(ScoreSheet.PARTIAL, line.settings().partialStep()));
    }

    /** How many steps, {@code each} counting so much. */
    Fraction times(BigDecimal each) {
        // Why the length: the review refuses a step of nothing, but trials move every figure, 1 to 0 as well.
        if (way.signum() <= 0 || length.signum() <= 0) {
            return Fraction.ZERO;
        }
        Fraction steps = way.dividedBy(length);
        return switch (partial) {
            case WHOLE_STEPS -> Fraction.of(steps.whole(RoundingMode.DOWN).multiply(each));
            case EVERY_BEGUN -> Fraction.of(steps.whole(RoundingMode.UP).multiply(each));
            case LINEAR -> steps.times(each);
        };
    }
}
