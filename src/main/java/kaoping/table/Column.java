package kaoping.table;

import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet kind, and the key to its cells in a row.
 *
 * @param index its position in the declaration, from 0
 * @param title what the first row says, e.g. {@code 计分方法}
 * @param meaning one sentence for the cell comment and the guide
 * @param need whether a row may leave it blank
 * @param test the condition that a cell stands for; null when the column is an outcome
 */
public record Column<T>(
        int index,
        String title,
        CellType<T> type,
        String meaning,
        Need need,
        @Nullable Test<?, T> test) {
    public enum Need {
        OPTIONAL,
        REQUIRED,
        /** Only in upright sheets: the title may stand in several rows, the values make a list. */
        REPEATED
    }

    public boolean isCondition() {
        return test != null;
    }
}
