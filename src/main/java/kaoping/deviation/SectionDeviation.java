package kaoping.deviation;

import java.math.BigDecimal;

/**
 * One part of the total as claimed and as recomputed (分项偏差), before factor and bounds.
 *
 * @param claimed as the form states it, else the sum of its lines
 */
public record SectionDeviation(String name, BigDecimal claimed, BigDecimal recomputed) {
    /** Claimed − recomputed. */
    public BigDecimal difference() {
        return claimed.subtract(recomputed);
    }
}
