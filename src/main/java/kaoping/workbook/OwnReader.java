package kaoping.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.table.OwnRow;
import kaoping.table.OwnSheet;

/** Reads a sheet of a jurisdiction's own (自定义): whatever titles it has, every cell as it is shown. */
final class OwnReader {
    private OwnReader() {}

    static OwnSheet read(Grid grid, Spot spot, Findings findings) {
        Titles titles = Titles.read(grid, spot, findings);
        titles.reportUntitled(0, grid, spot, findings);
        List<OwnRow> rows = new ArrayList<>();
        grid.body().forEach((number, cells) -> {
            Map<String, String> shown = new TreeMap<>();
            cells.forEach((column, content) -> {
                String title = titles.byColumn().get(column);
                if (title != null && !WorkbookReader.isFlood(findings)) {
                    String text = text(content, spot.cell(column, number), title, findings);
                    shown.put(title, text);
                }
            });
            rows.add(new OwnRow(spot.workbook(), spot.sheet(), number, shown));
        });
        if (rows.isEmpty()) {
            findings.add(Code.SHEET_EMPTY, spot.whole(), spot.sheet());
        }
        return new OwnSheet(
                spot.sheet(), spot.workbook(), List.copyOf(titles.byColumn().values()), rows);
    }

    private static String text(Content content, String place, String title, Findings findings) {
        if (content instanceof Content.Odd odd) {
            findings.add(Code.CELL_BAD_TEXT, place, title, Shown.brief(odd.text()), odd.oddity());
        }
        if (!(content instanceof Content.Plain plain)) {
            return "";
        }
        if (!plain.shownInFull()) {
            findings.add(Code.CELL_NOT_SHOWN_IN_FULL, place, title, Shown.brief(plain.cell()));
        }
        return plain.cell().shown();
    }
}
