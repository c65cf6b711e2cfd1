package kaoping.score;

import java.math.BigDecimal;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;

/**
 * How much may be off at no cost (允许偏差).
 *
 * @param free in the unit in which the row counts; zero when the row allows nothing
 */
record Tolerance(BigDecimal free, AfterTolerance after) {
    static Tolerance of(Row row) {
        return new Tolerance(
                row.get(ScoreSheet.TOLERANCE, BigDecimal.ZERO), row.get(ScoreSheet.BEYOND, AfterTolerance.FROM_EDGE));
    }

    /** What counts of {@code off}. */
    Fraction beyond(Fraction off) {
        if (off.compareTo(free) <= 0) {
            return Fraction.ZERO;
        }
        return after == AfterTolerance.FROM_START ? off : off.minus(free);
    }

    /** {@code ，超过允许偏差 5%，计 5.45%}; nothing when the row allows nothing. */
    String told(Fraction off, String unit) {
        if (free.signum() == 0 || off.signum() == 0) {
            return "";
        }
        String allowed = "允许偏差 " + Exact.print(free) + unit;
        if (off.compareTo(free) <= 0) {
            return "，在" + allowed + (unit.startsWith(" ") ? "以内" : " 以内");
        }
        return "，超过" + allowed
                + (after == AfterTolerance.FROM_START ? "，全部计" : "，计 " + Formulas.brief(beyond(off)) + unit);
    }
}
