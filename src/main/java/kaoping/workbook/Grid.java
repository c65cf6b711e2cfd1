package kaoping.workbook;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it stands in the file, before anyone says what it means.
 *
 * @param rows row from 1 → column from 0 → content; blank cells and blank rows are not in it
 * @param hiddenRows rows from 1
 * @param hiddenColumns columns from 0
 */
record Grid(
        NavigableMap<Integer, NavigableMap<Integer, Content>> rows,
        BitSet hiddenRows,
        BitSet hiddenColumns,
        List<CellRangeAddress> merged) {

    /** The topmost row with content, 0 when there is none. */
    int first() {
        return rows.isEmpty() ? 0 : rows.firstKey();
    }

    /** The first row with content, where titles stand. */
    NavigableMap<Integer, Content> head() {
        return rows.isEmpty() ? new TreeMap<>() : rows.firstEntry().getValue();
    }

    /** All rows with content but the first. */
    NavigableMap<Integer, NavigableMap<Integer, Content>> body() {
        return rows.tailMap(first(), false);
    }

    /** Without the rows above {@code row}. */
    Grid from(int row) {
        return new Grid(rows.tailMap(row, true), hiddenRows, hiddenColumns, merged);
    }

    @Nullable
    Content at(int column, int row) {
        NavigableMap<Integer, Content> cells = rows.get(row);
        return cells == null ? null : cells.get(column);
    }

    /** Whether a merged range lies over the cell, so that its content may stand elsewhere. */
    boolean isMerged(int column, int row) {
        return merged.stream().anyMatch(range -> range.isInRange(row - 1, column));
    }
}
