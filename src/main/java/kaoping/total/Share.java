package kaoping.total;

import java.math.BigDecimal;
import kaoping.table.Row;
import kaoping.value.Fraction;

/** How much of a part's points reaches the part above it, and the total (占比): 60 % of two thirds. */
final class Share {
    private Share() {}

    /** What of its points {@code part} counts to the part above it, bounds aside. */
    static Fraction of(Part part) {
        Row row = part.row();
        if (row == null) {
            return part.isCountedAsItIs() ? Fraction.of(BigDecimal.ONE) : Fraction.ZERO;
        }
        Fraction factor = Fraction.of(row.need(TotalSheet.FACTOR).movePointLeft(2));
        if (TotalSheet.isCompared(row)) {
            Rivals rivals = part.rivals();
            return rivals == null || rivals.isNothing()
                    ? Fraction.ZERO
                    : factor.times(row.need(TotalSheet.SCALED_TO)).dividedBy(rivals.best());
        }
        return TotalSheet.isScaled(row)
                ? factor.times(row.need(TotalSheet.SCALED_TO)).dividedBy(row.need(TotalSheet.FULL))
                : factor;
    }

    /** What of that reaches the total, through the parts above. */
    static Fraction above(Part part) {
        Part parent = part.parent();
        if (parent == null) {
            return Fraction.of(BigDecimal.ONE);
        }
        Fraction above = of(parent).times(above(parent));
        return parent.addition().isSum() ? above : above.times(parent.addition().weight(part));
    }

    /** The same of what it counts itself: nothing of it where a part above misses its base, more where others are missing. */
    static Fraction reach(Part part) {
        Part parent = part.parent();
        if (parent == null) {
            return Fraction.of(BigDecimal.ONE);
        }
        Row above = parent.row();
        if (above != null && parent.worth().isBaseMissed(above)) {
            return Fraction.ZERO;
        }
        return conveyed(parent).times(reach(parent)).times(parent.addition().weight(part));
    }

    /** What of its points it really counts: a place gives what it gives, whatever the points. */
    private static Fraction conveyed(Part part) {
        Row row = part.row();
        if (row == null || !TotalSheet.isCompared(row)) {
            return of(part);
        }
        return part.points().signum() > 0
                ? part.worth().scaled().dividedBy(part.points()).percent(row.need(TotalSheet.FACTOR))
                : Fraction.ZERO;
    }
}
