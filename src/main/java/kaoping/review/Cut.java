package kaoping.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A place between numbers where a range begins or ends (界点): just before 90, just after 90, or beyond all numbers. With cuts
 * for ends, open and closed ranges compare alike: {@code ≥80 且 <90} runs from just before 80 to just before 90.
 *
 * @param at the number beside it; null beyond all numbers
 * @param after whether it lies above {@code at}; without a number, above everything
 */
record Cut(@Nullable BigDecimal at, boolean after) implements Comparable<Cut> {
    static final Cut BELOW_ALL = new Cut(null, false);
    static final Cut ABOVE_ALL = new Cut(null, true);

    Cut {
        // Why: 90 and 90.0 are the same place.
        at = at == null ? null : at.stripTrailingZeros();
    }

    static Cut before(BigDecimal number) {
        return new Cut(number, false);
    }

    static Cut after(BigDecimal number) {
        return new Cut(number, true);
    }

    Cut min(Cut other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Cut max(Cut other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Cut other) {
        if (at == null || other.at == null) {
            return Integer.compare(infinity(), other.infinity());
        }
        int order = at.compareTo(other.at);
        return order != 0 ? order : Boolean.compare(after, other.after);
    }

    private int infinity() {
        return at != null ? 0 : after ? 1 : -1;
    }
}
