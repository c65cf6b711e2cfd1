package kaoping.workbook;

import java.util.function.IntUnaryOperator;
import kaoping.finding.Code;
import kaoping.finding.Findings;

/** The name of a table above its titles, as a printed table has it (表头上面的表名): reported once, and passed over. */
final class Heading {
    private Heading() {}

    /**
     * The sheet from its titles on.
     *
     * @param titles how many cells of a row are titles of this sheet
     */
    static Grid cutOff(Grid grid, IntUnaryOperator titles, Spot spot, Findings findings) {
        Integer second = grid.rows().isEmpty() ? null : grid.rows().higherKey(grid.first());
        if (second == null || titles.applyAsInt(grid.first()) > 0 || titles.applyAsInt(second) < 2) {
            return grid;
        }
        findings.add(Code.TITLES_NOT_FIRST, spot.row(grid.first()), String.valueOf(second));
        return grid.from(second);
    }
}
