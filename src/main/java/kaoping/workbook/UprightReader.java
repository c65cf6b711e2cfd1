package kaoping.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;
import kaoping.table.Column;
import kaoping.table.Origin;
import kaoping.table.Row;
import kaoping.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads an upright sheet: 项目 in column A, 内容 in column B, free remarks in column C.
 *
 * <p>Invariant: a remark decides nothing; it is only looked at for formulas and errors.
 */
final class UprightReader {
    static final List<String> TITLES = List.of("项目", "内容", "备注");

    private final SheetKind<?> kind;
    private final Grid grid;
    private final Spot spot;
    private final Findings findings;
    private final List<Integer> positions;
    private final @Nullable Object[] row;
    private final boolean[] spoilt;

    private UprightReader(SheetKind<?> kind, Grid grid, Spot spot, Findings findings) {
        this.kind = kind;
        this.grid = grid;
        this.spot = spot;
        this.findings = findings;
        this.positions = new ArrayList<>(Collections.nCopies(kind.columns().size(), -1));
        this.row = new @Nullable Object[kind.columns().size()];
        this.spoilt = new boolean[kind.columns().size()];
    }

    static Row read(SheetKind<?> kind, Grid grid, Spot spot, Findings findings) {
        return new UprightReader(kind, Heading.cutOff(grid, row -> titles(grid, row), spot, findings), spot, findings)
                .read();
    }

    private static int titles(Grid grid, int row) {
        return (int) TITLES.stream()
                .filter(title -> grid.at(TITLES.indexOf(title), row) instanceof Content.Plain plain
                        && plain.cell().shown().equals(title))
                .count();
    }

    private Row read() {
        checkHead();
        grid.body().forEach(this::readRow);
        for (Column<?> column : kind.columns()) {
            boolean blank = row[column.index()] == null && !spoilt[column.index()];
            if (blank && column.need() == Column.Need.REQUIRED) {
                int position = positions.get(column.index());
                String place = position < 0 ? spot.column(1) : spot.cell(1, position + 1);
                new ValueReader(findings).reportMissing(column, place);
            }
        }
        return new Row(kind, new Origin(spot.workbook(), positions), Math.max(1, grid.first()), row);
    }

    private void checkHead() {
        Titles titles = Titles.read(grid, spot, findings);
        titles.reportUntitled(TITLES.size(), grid, spot, findings);
        titles.byColumn().forEach((column, title) -> {
            String expected = column < TITLES.size() ? TITLES.get(column) : "";
            if (!title.equals(expected)) {
                String hint = expected.isEmpty() ? "，或删去" : "：" + expected;
                findings.add(Code.TITLE_UNKNOWN, spot.cell(column, grid.first()), Shown.brief(title), hint);
            }
        });
        for (int column = 0; column < 2; column++) {
            if (!titles.byColumn().containsKey(column) && !titles.troubled().contains(column)) {
                findings.add(Code.TITLE_MISSING, spot.row(Math.max(1, grid.first())), TITLES.get(column));
            }
        }
    }

    private void readRow(int number, NavigableMap<Integer, Content> cells) {
        Content name = cells.get(0);
        Content content = cells.get(1);
        if (name instanceof Content.Odd odd) {
            findings.add(Code.CELL_BAD_TEXT, spot.cell(0, number), "项目", Shown.brief(odd.text()), odd.oddity());
        } else if (name instanceof Content.Plain plain) {
            String title = plain.cell().shown();
            Optional<Column<?>> column = kind.column(title);
            column.ifPresentOrElse(c -> readSetting(c, content, number), () -> reportUnknown(title, number));
        } else if (name == null && content != null && !grid.isMerged(0, number)) {
            String shown = content instanceof Content.Plain plain ? plain.cell().shown() : "";
            findings.add(Code.CELL_WITHOUT_TITLE, spot.cell(1, number), Shown.brief(shown));
        }
    }

    private void reportUnknown(String title, int number) {
        List<String> known = kind.columns().stream().map(Column::title).toList();
        Optional<String> nearest = Nearest.to(title, known);
        nearest.flatMap(kind::column).ifPresent(meant -> spoilt[meant.index()] = true);
        String hint = Titles.hint(nearest, known);
        findings.add(Code.TITLE_UNKNOWN, spot.cell(0, number), Shown.brief(title), hint);
    }

    private void readSetting(Column<?> column, @Nullable Content content, int number) {
        int index = column.index();
        boolean again = positions.get(index) >= 0;
        if (!again) {
            positions.set(index, number - 1);
        } else if (column.need() != Column.Need.REPEATED) {
            findings.add(Code.SETTING_TWICE, spot.cell(0, number), column.title());
            return;
        }
        if (content == null) {
            spoilt[index] |= grid.isMerged(1, number);
            return;
        }
        Object value = new ValueReader(findings).read(column, content, spot.cell(1, number));
        spoilt[index] |= value == null;
        row[index] = again ? joined(row[index], value) : value;
    }

    /** The values of a repeated setting, one list behind the other. */
    private static @Nullable Object joined(@Nullable Object before, @Nullable Object more) {
        if (before instanceof List<?> lines && more instanceof List<?> others) {
            List<Object> all = new ArrayList<>(lines);
            all.addAll(others);
            return List.copyOf(all);
        }
        return before == null ? more : before;
    }
}
