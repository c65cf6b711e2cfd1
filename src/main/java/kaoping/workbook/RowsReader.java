package kaoping.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.regex.Pattern;
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
    private static final Pattern TOTALS = Pattern.compile("(合计|总计|小计|共计|累计|总和|求和|平均|平均分|平均值|均值)(得分|分数|分值|数|值)?[:：]?");

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
        return new RowsReader(
                        kind, Heading.cutOff(grid, row -> titles(kind, grid, row), spot, findings), spot, findings)
                .read();
    }

    /** How many cells of the row are titles of this sheet. */
    private static int titles(SheetKind<?> kind, Grid grid, int row) {
        List<String> known = kind.columns().stream().map(Column::title).toList();
        return (int) Objects.requireNonNull(grid.rows().get(row)).values().stream()
                .filter(content -> content instanceof Content.Plain plain
                        && known.contains(plain.cell().shown()))
                .count();
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
            if (isTotals(line.getValue())) {
                findings.add(Code.ROW_OF_TOTALS, spot.row(line.getKey()), text(line.getValue()));
            } else {
                rows.add(row(origin, line.getKey(), line.getValue()));
            }
        }
        if (rows.isEmpty()) {
            findings.add(Code.SHEET_EMPTY, spot.whole(), kind.title());
        }
        return new Sheet(kind, origin, rows);
    }

    /** Whether the row is a sum of those above it and no rule: its first filled cell says 合计, 小计, 平均 or the like. */
    private boolean isTotals(NavigableMap<Integer, Content> cells) {
        // Why: in a sheet that nobody inherits (验算) a name is free; a trial case may be called 合计.
        return kind.inherited()
                && TOTALS.matcher(text(cells).replaceAll("[\\s\\p{Z}□]", "")).matches();
    }

    /** Of the first filled cell. */
    private static String text(NavigableMap<Integer, Content> cells) {
        Content first = cells.firstEntry().getValue();
        if (first instanceof Content.Odd odd) {
            return Shown.brief(odd.text());
        }
        return first instanceof Content.Plain plain ? Shown.brief(plain.cell()) : "";
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
