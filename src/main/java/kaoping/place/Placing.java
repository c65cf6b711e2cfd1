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
 * @param above by how many points the unit stands above that line; null at the bottom of the ladder
 * @param next the next better tier; null at the top
 * @param missing how many points are missing to it; null when points do not lead there
 */
public record Placing(
        String tier,
        int step,
        Row row,
        Supplier<String> story,
        @Nullable BigDecimal above,
        @Nullable String next,
        @Nullable BigDecimal missing) {
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
