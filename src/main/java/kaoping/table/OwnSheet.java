package kaoping.table;

import java.util.List;

/** A sheet of a jurisdiction's own (自定义): free titles; its rows are facts for the jurisdiction's DRL. */
public record OwnSheet(String title, String workbook, List<String> titles, List<OwnRow> rows) {
    public OwnSheet {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }
}
