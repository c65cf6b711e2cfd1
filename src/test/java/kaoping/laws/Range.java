package kaoping.laws;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An interval (区间) of the words of the guide: {@code ≥80 且 <90}, {@code >60%}, {@code ≥1/3}, {@code =0}. */
record Range(@Nullable Frac low, boolean withLow, @Nullable Frac high, boolean withHigh) {
    static Range of(String text) {
        Frac low = null;
        Frac high = null;
        boolean withLow = false;
        boolean withHigh = false;
        for (String side : text.split(" 且 ")) {
            String digits = side.substring(1);
            Frac limit = limit(digits);
            switch (side.charAt(0)) {
                case '≥', '>' -> {
                    low = limit;
                    withLow = side.charAt(0) == '≥';
                }
                case '≤', '<' -> {
                    high = limit;
                    withHigh = side.charAt(0) == '≤';
                }
                default -> {
                    low = limit;
                    high = limit;
                    withLow = true;
                    withHigh = true;
                }
            }
        }
        return new Range(low, withLow, high, withHigh);
    }

    private static Frac limit(String digits) {
        return digits.endsWith("%")
                ? Frac.ofPercent(digits)
                : digits.contains("/") ? Frac.ofRatio(digits) : Frac.of(digits);
    }

    boolean holds(Frac number) {
        boolean enough = low == null || number.isAbove(low) || withLow && number.compareTo(low) == 0;
        boolean within = high == null || high.isAbove(number) || withHigh && number.compareTo(high) == 0;
        return enough && within;
    }

    /** Of whole numbers the last before it, and the last of it. */
    void lastOfSteps(Set<Frac> steps) {
        if (low != null) {
            steps.add(withLow ? low.minus(Frac.ONE) : low);
        }
        if (high != null) {
            steps.add(withHigh ? high : high.minus(Frac.ONE));
        }
    }

    /** It lies above {@code number}. */
    boolean isAbove(Frac number) {
        return low != null && (low.isAbove(number) || !withLow && low.compareTo(number) == 0);
    }

    /** Nothing of it is in {@code other}, nor above it. */
    boolean isBelow(Range other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || order == 0 && !(withHigh && other.withLow);
    }

    Frac length() {
        return high.minus(low);
    }
}
