package kaoping.place;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A tier and how it was reached (等次).
 *
 * @param rule the row that decides, by its name
 * @param place {@code workbook!sheet!cell} that draws the line
 * @param line the line that was passed, in words
 * @param above by how many points the unit stands above that line; null at the bottom of the ladder
 * @param next the next better tier; null at the top
 * @param missing how many points are missing to it; null when points do not lead there
 */
public record Placing(
        String tier,
        int step,
        String rule,
        String place,
        String line,
        @Nullable BigDecimal above,
        @Nullable String next,
        @Nullable BigDecimal missing) {}
