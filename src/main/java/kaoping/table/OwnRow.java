package kaoping.table;

import java.math.BigDecimal;
import java.util.Map;
import kaoping.finding.Places;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * One row of an own sheet (自定义), as DRL sees it: {@code OwnRow( sheet == "指标体系", text("二级指标") == $category )}.
 *
 * @param number the row's number in the workbook, from 1
 * @param cells title → text as shown; blank cells are not in it
 */
public record OwnRow(String workbook, String sheet, int number, Map<String, String> cells) {
    public OwnRow {
        cells = Map.copyOf(cells);
    }

    public String getSheet() {
        return sheet;
    }

    /** The cell under {@code title}, empty when it is blank. */
    public String text(String title) {
        return cells.getOrDefault(title, "");
    }

    /** Whether the row is about {@code value}: the cell under {@code title} says it, or is blank. */
    public boolean concerns(String title, String value) {
        return text(title).isEmpty() || text(title).equals(value);
    }

    /** The number under {@code title}; null when the cell is blank or no plain number. */
    public @Nullable BigDecimal number(String title) {
        return Exact.read(text(title)).orElse(null);
    }

    /** {@code 431228-zhijiang/goals-2026.xlsx!指标体系!3}. */
    public String place() {
        return Places.cell(workbook, sheet, String.valueOf(number));
    }
}
