package kaoping.workbook;

import java.util.Collection;
import java.util.NavigableMap;
import kaoping.finding.Code;
import kaoping.finding.Findings;

/** What is wrong with a sheet whatever its kind: hidden content, gaps, merged cells, formulas, errors. */
final class FormCheck {
    private final Grid grid;
    private final Spot spot;
    private final Findings findings;

    private FormCheck(Grid grid, Spot spot, Findings findings) {
        this.grid = grid;
        this.spot = spot;
        this.findings = findings;
    }

    static void check(Grid grid, Spot spot, Findings findings) {
        FormCheck check = new FormCheck(grid, spot, findings);
        grid.merged()
                .forEach(range -> findings.add(
                        Code.CELLS_MERGED,
                        spot.cell(range.getFirstColumn(), range.getFirstRow() + 1),
                        range.formatAsString()));
        check.checkHidden();
        check.checkGaps();
        grid.rows().forEach((row, cells) -> cells.forEach((column, content) -> check.checkCell(column, row, content)));
    }

    private void checkHidden() {
        grid.rows().keySet().stream()
                .filter(grid.hiddenRows()::get)
                .forEach(row -> findings.add(Code.ROW_HIDDEN, spot.row(row)));
        grid.rows().values().stream()
                .map(NavigableMap::keySet)
                .flatMap(Collection::stream)
                .distinct()
                .filter(grid.hiddenColumns()::get)
                .forEach(column -> findings.add(Code.COLUMN_HIDDEN, spot.column(column)));
    }

    private void checkGaps() {
        int previous = 0;
        for (int row : grid.rows().keySet()) {
            int gap = previous + 1;
            if (gap < row && !isUnderMerged(gap, row - 1)) {
                findings.add(Code.ROW_BLANK, spot.rows(gap, row - 1));
            }
            previous = row;
        }
    }

    private boolean isUnderMerged(int from, int to) {
        return grid.merged().stream().anyMatch(r -> r.getFirstRow() < from - 1 && r.getLastRow() >= to - 1);
    }

    private void checkCell(int column, int row, Content content) {
        if (WorkbookReader.isFlood(findings)) {
            return;
        }
        if (content instanceof Content.Formula formula) {
            findings.add(Code.CELL_FORMULA, spot.cell(column, row), formula.text());
        } else if (content instanceof Content.Failed failed) {
            findings.add(Code.CELL_ERROR, spot.cell(column, row), failed.error());
        }
    }
}
