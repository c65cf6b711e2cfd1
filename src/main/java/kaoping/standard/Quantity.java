package kaoping.standard;

import java.math.BigDecimal;
import kaoping.value.Exact;

/** A number with its unit as it stands in a sentence: {@code 95%}, {@code 10天}, {@code 十}; the unit may be empty. */
record Quantity(Span span, BigDecimal number, String unit) {
    static final String POINTS_OF_PERCENT = "百分点";

    boolean isPercent() {
        return unit.equals("%");
    }

    boolean isPercentPoint() {
        return unit.equals(POINTS_OF_PERCENT);
    }

    boolean isDays() {
        return unit.equals("天") || unit.equals("日");
    }

    boolean is(BigDecimal other) {
        return number.compareTo(other) == 0;
    }

    String shown() {
        return Exact.print(number) + (isPercentPoint() ? "个百分点" : unit);
    }
}
