package kaoping.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.SheetKind;

/** Rows of a declared kind: rules, settings, trial cases. */
record RuleRows(SheetKind<?> kind) implements Rows<Row> {
    /** As many cells as are quoted to tell a row from the others. */
    private static final int TELLING = 3;

    /** Whom a row is about tells too, where it is no condition. */
    private static final Set<String> WHOM = Set.of("单位类别", "单位");

    @Override
    public Map<String, String> cells(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column<?> column : kind.columns()) {
            String shown = shown(row, column);
            if (!shown.isEmpty()) {
                cells.put(column.title(), shown);
            }
        }
        return cells;
    }

    private static <T> String shown(Row row, Column<T> column) {
        T value = row.get(column);
        return value == null ? "" : column.type().write(value).shown();
    }

    /** The conditions and the first words that must be there tell which row it is. */
    @Override
    public String which(Row row) {
        return which(row, "");
    }

    private String which(Row row, String changed) {
        List<String> words = new ArrayList<>();
        for (Column<?> column : kind.columns()) {
            boolean telling =
                    column.isCondition() || column.need() == Column.Need.REQUIRED || WHOM.contains(column.title());
            String shown = telling && !column.title().equals(changed) ? shown(row, column) : "";
            if (!shown.isEmpty() && words.size() < TELLING) {
                words.add(shown);
            }
        }
        String quoted = words.isEmpty() ? "" : "“" + String.join(" ", words) + "”";
        return kind.title() + "第" + row.number() + "行" + quoted;
    }

    @Override
    public String what(Row row, String title) {
        return kind.layout() == SheetKind.Layout.UPRIGHT
                ? kind.title() + "的“" + title + "”"
                : which(row, title) + "的" + title;
    }

    @Override
    public String place(Row row) {
        return row.place();
    }

    @Override
    public String place(Row row, String title) {
        return row.place(column(title));
    }

    @Override
    public Row with(Row to, Row from, String title) {
        return copy(to, from, column(title));
    }

    private static <T> Row copy(Row to, Row from, Column<T> column) {
        return to.with(column, from.get(column));
    }

    @Override
    public Row at(Row row, int number) {
        return row.at(number);
    }

    private Column<?> column(String title) {
        return kind.column(title).orElseThrow();
    }
}
