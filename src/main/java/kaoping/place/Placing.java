package kaoping.place;

import java.math.BigDecimal;
import java.util.function.Supplier;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A tier and how it was reached (等次).
 *
 * @param row the row that decides
 * @param story the line that was passed, in words; built only when read
 * @param total the unit's
 * @param lower the total down to which the tier would have been the same; null at the bottom of the ladder
 * @param next the next better tier; null at the top
 * @param aim the total that leads there; null when points do not
 */
public record Placing(
        String tier,
        int step,
        Row row,
        Supplier<String> story,
        BigDecimal total,
        @Nullable BigDecimal lower,
        @Nullable String next,
        @Nullable BigDecimal aim) {
    /** By how many points the unit stands above its line; null at the bottom of the ladder. */
    public @Nullable BigDecimal above() {
        return lower == null ? null : total.subtract(lower);
    }

    /** How many points are missing to the next better tier; null when points do not lead there. */
    public @Nullable BigDecimal missing() {
        return aim == null ? null : aim.subtract(total);
    }

    /** The row that decides, by its name. */
    public String rule() {
        return row.name();
    }

    /** {@code workbook!sheet!cell} that draws the line. */
    public String place() {
        return Ladder.cell(row);
    }

    /** The line that was passed, in words. */
    public String line() {
        return story.get();
    }
}
