package kaoping.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.table.Column;
import kaoping.table.Origin;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import org.jspecify.annotations.Nullable;

/** Reads a rule sheet: titles across the first row in any order, one rule a row below. */
final class RowsReader {
    private final SheetKind<?> kind;
    private final Grid grid;
    private final Spot spot;
    private final Findings findings;
    private final ValueReader values;

    private RowsReader(SheetKind<?> kind, Grid grid, Spot spot, Findings findings) {
        this.kind = kind;
        this.grid = grid;
        this.spot = spot;
        this.findings = findings;
        this.values = new ValueReader(findings);
    }

    static Sheet read(SheetKind<?> kind, Grid grid, Spot spot, Findings findings) {
        return new RowsReader(kind, grid, spot, findings).read();
    }

    private Sheet read() {
        Titles titles = Titles.read(grid, spot, findings);
        titles.reportUntitled(0, grid, spot, findings);
        List<Integer> positions = kind.columns().stream()
                .map(column -> titles.position(column.title()))
                .toList();
        if (!grid.rows().isEmpty()) {
            checkTitles(titles);
        }
        Origin origin = new Origin(spot.workbook(), positions);
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<Integer, NavigableMap<Integer, Content>> line :
                grid.body().entrySet()) {
            if (WorkbookReader.isFlood(findings)) {
                break;
            }
            rows.add(row(origin, line.getKey(), line.getValue()));
        }
        if (rows.isEmpty()) {
            findings.add(Code.SHEET_EMPTY, spot.whole(), kind.title());
        }
        return new Sheet(kind, origin, rows);
    }

    private void checkTitles(Titles titles) {
        List<String> known = kind.columns().stream().map(Column::title).toList();
        List<String> meant = titles.reportUnknown(known, grid.first(), spot, findings);
        kind.columns().stream()
                .filter(column -> column.need() == Column.Need.REQUIRED)
                .map(Column::title)
                .filter(title -> titles.position(title) < 0 && !meant.contains(title))
                .forEach(title -> findings.add(Code.TITLE_MISSING, spot.row(grid.first()), title));
    }

    private Row row(Origin origin, int number, NavigableMap<Integer, Content> cells) {
        @Nullable Object[] row = new @Nullable Object[kind.columns().size()];
        for (Column<?> column : kind.columns()) {
            int position = origin.positions().get(column.index());
            Content content = cells.get(position);
            if (content != null) {
                row[column.index()] = values.read(column, content, spot.cell(position, number));
            } else if (position >= 0 && column.need() == Column.Need.REQUIRED && !grid.isMerged(position, number)) {
                values.reportMissing(column, spot.cell(position, number));
            }
        }
        return new Row(kind, origin, number, row);
    }
}
