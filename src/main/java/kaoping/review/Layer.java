package kaoping.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaoping.adjust.VetoSheet;
import kaoping.score.ScoreSheet;
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

    /** Outcomes that only say what a condition of the row looks at. */
    private static final Set<Column<?>> ASKING =
            Set.of(ScoreSheet.VOTES, VetoSheet.VOTES, VetoSheet.RATERS, VetoSheet.IN_A_ROW);

    /** How much a row gives, in points or of the weight. */
    private static final Set<Column<?>> GIVING = Set.of(ScoreSheet.METHOD, ScoreSheet.POINTS, ScoreSheet.SHARE);

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

    /** Whichever of the two decides, the same comes of it: 固定分 0 and 0% of the weight, or vetoes that only count otherwise. */
    boolean comesToTheSame(Layer other) {
        if (saysTheSame(other)) {
            return true;
        }
        boolean nothing = givesNothing(row) && givesNothing(other.row);
        return row.kind().columns().stream()
                .filter(column -> !column.isCondition() && !column.title().equals(BASIS))
                .filter(column -> !ASKING.contains(column) && !(nothing && GIVING.contains(column)))
                .allMatch(column -> cell(row, column).equals(cell(other.row, column)));
    }

    private static boolean givesNothing(Row row) {
        if (row.kind() != ScoreSheet.KIND) {
            return false;
        }
        Column<BigDecimal> given =
                switch (row.need(ScoreSheet.METHOD)) {
                    case FIXED -> ScoreSheet.POINTS;
                    case SHARE -> ScoreSheet.SHARE;
                    default -> null;
                };
        return given != null && row.get(given, BigDecimal.ONE).signum() == 0;
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
