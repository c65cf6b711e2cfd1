package kaoping.review;

import java.util.ArrayList;
import java.util.List;
import kaoping.table.Cell;
import kaoping.table.Column;
import kaoping.table.Row;

/**
 * A row in a stack (层): where it applies, and what it then says.
 *
 * @param depth how many rows lie above it
 * @param conditions the columns that the box has a side for
 */
record Layer(int depth, Row row, List<Column<?>> conditions, Box box, List<Cell> outcome) {
    /** What nobody decides by: the sentence that a row is taken from. */
    private static final String BASIS = "依据";

    private static final Cell BLANK = Cell.text("");

    static Layer of(int depth, Row row, List<Column<?>> conditions) {
        return new Layer(
                depth,
                row,
                conditions,
                Box.of(row, conditions),
                row.kind().columns().stream()
                        .filter(column ->
                                !column.isCondition() && !column.title().equals(BASIS))
                        .map(column -> cell(row, column))
                        .toList());
    }

    private static <T> Cell cell(Row row, Column<T> column) {
        T value = row.get(column);
        return value == null ? BLANK : column.type().write(value);
    }

    boolean saysTheSame(Layer other) {
        return outcome.equals(other.outcome);
    }

    /** The cell that tells it from {@code other}: a range if possible; its first outcome when the conditions are the same. */
    String place(Layer other) {
        List<Column<?>> differing = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (!box.sides().get(i).equals(other.box.sides().get(i))
                    && !box.sides().get(i).isOpen()) {
                differing.add(conditions.get(i));
            }
        }
        return differing.stream()
                .filter(column -> box.sides().get(conditions.indexOf(column)) instanceof Side.Range)
                .findFirst()
                .or(() -> differing.stream().findFirst())
                .map(row::place)
                .orElseGet(row::place);
    }

    /** {@code 等次!C3}: the cell without its workbook, as a sentence names it. */
    String cellBeside(Layer other) {
        String place = place(other);
        return place.substring(place.indexOf('!') + 1);
    }
}
