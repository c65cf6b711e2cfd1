package kaoping.deviation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import kaoping.score.Line;

/**
 * A line whose claimed score is not the recomputed one (得分偏差).
 *
 * @param row which line of the form it is, counted from 1
 * @param sameAs what the claimed score is exactly the same as: {@code 与分值相同（满分）}; facts, no guesses
 */
public record Deviation(int row, Line line, BigDecimal claimed, BigDecimal recomputed, List<String> sameAs) {
    /** The largest first, whichever way it goes; equal ones as they stand in the form. */
    static final Comparator<Deviation> BY_EFFECT = Comparator.comparing(
                    (Deviation deviation) -> deviation.difference().abs())
            .reversed()
            .thenComparing(Deviation::row);

    public Deviation {
        sameAs = List.copyOf(sameAs);
    }

    /** Claimed − recomputed. */
    public BigDecimal difference() {
        return claimed.subtract(recomputed);
    }
}
