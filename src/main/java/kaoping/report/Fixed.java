package kaoping.report;

import kaoping.table.Derived;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A text of the policy that stands in many answers, encoded once (定文). */
final class Fixed {
    private static final Derived<Fixed> NAME = new Derived<>(row -> new Fixed(row.name()));
    private static final Derived<Cell> CELL = new Derived<>(row -> new Cell());

    private final SerializedString text;

    Fixed(String text) {
        this.text = new SerializedString(text);
        // Why at once: what is written before the constructor ends is seen by every thread.
        this.text.asQuotedUTF8();
    }

    /** JSON that stands in many answers as it is. */
    static Fixed json(String json) {
        Fixed fixed = new Fixed(json);
        fixed.text.asUnquotedUTF8();
        return fixed;
    }

    /** What the row is called. */
    static Fixed name(Row row) {
        return NAME.of(row);
    }

    /** A cell of the row; almost always the same one. */
    static Fixed cell(Row row, String cell) {
        return CELL.of(row).fixed(cell);
    }

    String text() {
        return text.getValue();
    }

    SerializableString encoded() {
        return text;
    }

    private static final class Cell {
        private volatile @Nullable Fixed last;

        Fixed fixed(String cell) {
            Fixed before = last;
            if (before != null && before.text.getValue().equals(cell)) {
                return before;
            }
            Fixed fixed = new Fixed(cell);
            last = fixed;
            return fixed;
        }
    }
}
