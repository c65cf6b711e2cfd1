package kaoping.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.table.Column;
import kaoping.table.OwnRow;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.table.SheetKind;
import org.jspecify.annotations.Nullable;

/** From one policy to another: every difference, and any part of them applied (改动集). */
public final class Edit {
    private final Policy before;
    private final Policy after;
    private final Map<SheetKind<?>, List<Alignment.Pair>> sheets = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Change, Object> keys = new LinkedHashMap<>();

    private Edit(Policy before, Policy after) {
        this.before = before;
        this.after = after;
    }

    public static Edit between(Policy before, Policy after) {
        Edit edit = new Edit(before, after);
        edit.settings();
        edit.sheets();
        edit.ownSheets();
        return edit;
    }

    /** Every difference in the order of the workbook; cells of sheets that nobody inherits (验算) are left out. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    private void settings() {
        Row one = before.settings().row();
        Row other = after.settings().row();
        for (Column<?> column : one.kind().columns()) {
            String from = Shown.cell(one, column);
            String to = Shown.cell(other, column);
            if (!from.equals(to)) {
                note(
                        new Change(Change.Kind.CELL, other.place(column), "说明的“" + column.title() + "”", from, to),
                        column);
            }
        }
    }

    private void sheets() {
        Set<SheetKind<?>> kinds = new LinkedHashSet<>();
        before.sheets().forEach(sheet -> kinds.add(sheet.kind()));
        after.sheets().forEach(sheet -> kinds.add(sheet.kind()));
        for (SheetKind<?> kind : kinds) {
            if (kind.inherited()) {
                List<Alignment.Pair> pairs = Alignment.of(before.rows(kind), after.rows(kind));
                sheets.put(kind, pairs);
                pairs.forEach(this::compare);
            }
        }
    }

    private void compare(Alignment.Pair pair) {
        Row one = pair.before();
        Row other = pair.after();
        if (one == null && other != null) {
            note(new Change(Change.Kind.ROW_ADDED, other.place(), Shown.which(other), "", Shown.row(other)), pair);
        } else if (other == null && one != null) {
            note(new Change(Change.Kind.ROW_REMOVED, one.place(), Shown.which(one), Shown.row(one), ""), pair);
        } else if (one != null && other != null) {
            for (Column<?> column : one.kind().columns()) {
                String from = Shown.cell(one, column);
                String to = Shown.cell(other, column);
                if (!from.equals(to)) {
                    String what = Shown.which(other) + "的" + column.title();
                    note(new Change(Change.Kind.CELL, other.place(column), what, from, to), new Spot(pair, column));
                }
            }
        }
    }

    /** Own sheets are compared row by row and applied only together: their meaning is in the DRL. */
    private void ownSheets() {
        List<String> one = before.ownRows().stream().map(Edit::shown).toList();
        List<String> other = after.ownRows().stream().map(Edit::shown).toList();
        for (OwnRow row : after.ownRows()) {
            if (!one.contains(shown(row))) {
                note(
                        new Change(
                                Change.Kind.ROW_ADDED,
                                row.place(),
                                row.sheet() + "第" + row.number() + "行",
                                "",
                                shown(row)),
                        row);
            }
        }
        for (OwnRow row : before.ownRows()) {
            if (!other.contains(shown(row))) {
                note(
                        new Change(
                                Change.Kind.ROW_REMOVED,
                                row.place(),
                                row.sheet() + "第" + row.number() + "行",
                                shown(row),
                                ""),
                        row);
            }
        }
    }

    private static String shown(OwnRow row) {
        List<String> cells = new ArrayList<>();
        new TreeMap<>(row.cells()).forEach((title, cell) -> cells.add(title + "=" + cell));
        return row.sheet() + "：" + String.join("，", cells);
    }

    private void note(Change change, Object key) {
        changes.add(change);
        keys.put(change, key);
    }

    private record Spot(Alignment.Pair pair, Column<?> column) {}

    /** The old policy with some of the changes applied; all of them give a policy that decides as the new one does. */
    public Policy apply(Set<Change> some) {
        List<Object> applied = some.stream()
                .map(change -> Optional.ofNullable(keys.get(change)).orElseThrow())
                .toList();
        List<Sheet> result = new ArrayList<>();
        sheets.forEach((kind, pairs) -> {
            List<Row> rows = new ArrayList<>();
            for (Alignment.Pair pair : pairs) {
                Row row = row(pair, applied);
                if (row != null) {
                    rows.add(row.at(rows.size() + 2));
                }
            }
            boolean there = before.sheet(kind).isPresent() || !rows.isEmpty();
            if (there) {
                result.add(new Sheet(kind, origin(kind), rows));
            }
        });
        boolean own = applied.stream().anyMatch(OwnRow.class::isInstance);
        return new Policy(before.id(), settings(applied), result, own ? after.ownSheets() : before.ownSheets());
    }

    private kaoping.table.Origin origin(SheetKind<?> kind) {
        return before.sheet(kind).or(() -> after.sheet(kind)).orElseThrow().origin();
    }

    private Settings settings(List<Object> applied) {
        Row row = before.settings().row();
        for (Column<?> column : row.kind().columns()) {
            if (applied.contains(column)) {
                row = copy(row, after.settings().row(), column);
            }
        }
        return new Settings(row);
    }

    private static @Nullable Row row(Alignment.Pair pair, List<Object> applied) {
        Row one = pair.before();
        Row other = pair.after();
        if (one == null) {
            return applied.contains(pair) ? other : null;
        }
        if (other == null) {
            return applied.contains(pair) ? null : one;
        }
        Row row = one;
        for (Column<?> column : one.kind().columns()) {
            if (applied.contains(new Spot(pair, column))) {
                row = copy(row, other, column);
            }
        }
        return row;
    }

    private static <T> Row copy(Row to, Row from, Column<T> column) {
        return to.with(column, from.get(column));
    }
}
