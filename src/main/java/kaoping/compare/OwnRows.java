package kaoping.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaoping.table.OwnRow;

/** Rows of an own sheet (自定义), under the titles that either side has. */
record OwnRows(List<String> titles) implements Rows<OwnRow> {
    @Override
    public Map<String, String> cells(OwnRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String title : titles) {
            if (!row.text(title).isEmpty()) {
                cells.put(title, row.text(title));
            }
        }
        return cells;
    }

    @Override
    public String which(OwnRow row) {
        String first = cells(row).values().stream()
                .findFirst()
                .map(word -> "“" + word + "”")
                .orElse("");
        return row.sheet() + "第" + row.number() + "行" + first;
    }

    @Override
    public String what(OwnRow row, String title) {
        return which(row) + "的" + title;
    }

    @Override
    public String place(OwnRow row) {
        return row.place();
    }

    @Override
    public String place(OwnRow row, String title) {
        return row.place();
    }

    @Override
    public OwnRow with(OwnRow to, OwnRow from, String title) {
        Map<String, String> cells = new LinkedHashMap<>(to.cells());
        cells.remove(title);
        if (from.cells().containsKey(title)) {
            cells.put(title, from.text(title));
        }
        return new OwnRow(to.workbook(), to.sheet(), to.number(), cells);
    }

    @Override
    public OwnRow at(OwnRow row, int number) {
        return new OwnRow(row.workbook(), row.sheet(), number, row.cells());
    }
}
