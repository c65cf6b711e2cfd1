package kaoping.adjust;

import java.math.BigDecimal;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** An entry that may count (待计事项): what it is worth, and what of that one entry may count at the most. */
record Claim(Worth worth, BigDecimal full, BigDecimal single) {
    /** @param before what other parts of the entry count, without sign */
    static Claim of(Worth worth, BigDecimal before) {
        BigDecimal full = worth.points();
        BigDecimal cap = worth.terms().perEntry();
        return new Claim(worth, full, cap == null ? full : within(full, cap.subtract(before)));
    }

    private static BigDecimal within(BigDecimal points, BigDecimal cap) {
        BigDecimal left = points.abs().min(cap.max(BigDecimal.ZERO));
        return points.signum() < 0 ? left.negate() : left;
    }

    Item item() {
        return worth.item();
    }

    Terms terms() {
        return worth.terms();
    }

    /** {@code 单项上限 8}; null when it took nothing. */
    @Nullable
    String because() {
        BigDecimal cap = terms().perEntry();
        return cap == null || single.compareTo(full) == 0 ? null : "单项上限 " + Exact.print(cap);
    }
}
