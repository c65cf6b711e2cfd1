package kaoping.score;

import kaoping.table.Row;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What one rater's votes on a line come to (评价主体的均分).
 *
 * @param row of 评议; null when all votes count alike
 * @param votes that count, of itself or of all below it
 * @param average null when it is absent and its weight goes to the others
 */
public record Rated(
        String rater,
        @Nullable Row row,
        long votes,
        @Nullable Fraction average) {
    /** {@code 91.2}, {@code 33.3333…}; null when absent. */
    public @Nullable String averageShown() {
        return average == null ? null : average.print(4);
    }
}
