package kaoping.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of sheet: its title, what its rows decide about, and its columns in order.
 *
 * @param title the sheet's name in the workbook, e.g. {@code 评分}
 * @param meaning one sentence for staff
 * @param layout titles across the first row, or down the first column
 * @param subject what a row is matched against; null when rows are facts or read by the population steps
 * @param step the rule-flow group in which its rows decide; empty without a subject
 * @param inherited whether a jurisdiction below gets the sheet when it ships none itself
 */
public record SheetKind<S>(
        String title,
        String meaning,
        Layout layout,
        @Nullable Class<S> subject,
        String step,
        boolean inherited,
        List<Column<?>> columns) {
    public enum Layout {
        /** One row below the other, titles across: every rule sheet. */
        ROWS,
        /** One setting below the other, titles down the first column: 说明. */
        UPRIGHT
    }

    public SheetKind {
        columns = List.copyOf(columns);
    }

    public Optional<Column<?>> column(String title) {
        for (Column<?> column : columns) {
            if (column.title().equals(title)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The columns that say when a row applies. */
    public List<Column<?>> conditions() {
        return columns.stream().filter(Column::isCondition).toList();
    }

    /** Collects the columns of a kind in the order in which they are declared. */
    public static final class Columns<S> {
        private final List<Column<?>> columns = new ArrayList<>();

        /** A condition; a blank cell leaves it out. */
        public <T> Column<T> when(String title, CellType<T> type, String meaning, Test<S, T> test) {
            return add(new Column<>(columns.size(), title, type, meaning, Column.Need.OPTIONAL, test));
        }

        /** An outcome that may be blank. */
        public <T> Column<T> then(String title, CellType<T> type, String meaning) {
            return add(new Column<>(columns.size(), title, type, meaning, Column.Need.OPTIONAL, null));
        }

        /** An outcome that must be filled in. */
        public <T> Column<T> must(String title, CellType<T> type, String meaning) {
            return add(new Column<>(columns.size(), title, type, meaning, Column.Need.REQUIRED, null));
        }

        /** A setting that may stand in several rows. */
        public Column<List<String>> many(String title, String meaning) {
            return add(new Column<>(columns.size(), title, CellTypes.LINES, meaning, Column.Need.REPEATED, null));
        }

        /** A kind whose rows decide about {@code subject} in {@code step}. */
        public SheetKind<S> decides(String title, Class<S> subject, String step, String meaning) {
            return new SheetKind<>(title, meaning, Layout.ROWS, subject, step, true, columns);
        }

        /** A kind whose rows are read, not matched. */
        public SheetKind<S> listed(String title, String meaning) {
            return new SheetKind<>(title, meaning, Layout.ROWS, null, "", true, columns);
        }

        /** A kind whose rows speak of their own workbook only. */
        public SheetKind<S> ownOnly(String title, String meaning) {
            return new SheetKind<>(title, meaning, Layout.ROWS, null, "", false, columns);
        }

        /** A kind with one value below the other. */
        public SheetKind<S> upright(String title, String meaning) {
            return new SheetKind<>(title, meaning, Layout.UPRIGHT, null, "", false, columns);
        }

        private <T> Column<T> add(Column<T> column) {
            columns.add(column);
            return column;
        }
    }
}
