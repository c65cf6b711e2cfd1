package kaoping.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.report.Letter;

/**
 * A table of a letter in a Word document (表格). What stands below a row is put under the text of its last column, or, behind a
 * number, into a row of its own; a row without a place has that of the row above.
 */
final class WordTable {
    private final WordPage page;
    private final List<Letter.Column> columns;
    private final List<Integer> shown;
    private final List<Integer> widths;

    private WordTable(WordPage page, List<Letter.Column> columns, List<List<String>> rows) {
        this.page = page;
        this.columns = columns;
        this.shown = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).below())
                .boxed()
                .toList();
        this.widths = ColumnWidths.of(shown.stream().map(i -> texts(i, rows)).toList(), prose(), WordPage.WIDTH);
    }

    static void write(WordPage page, List<Letter.Column> columns, List<List<String>> rows) {
        WordTable table = new WordTable(page, columns, rows);
        page.table(table.widths, () -> {
            page.row(true, table::titles);
            rows.forEach(table::row);
        });
    }

    /** Which of the columns shown hold no numbers. */
    private List<Integer> prose() {
        return IntStream.range(0, shown.size())
                .filter(i -> !columns.get(shown.get(i)).number())
                .boxed()
                .toList();
    }

    private List<String> texts(int column, List<List<String>> rows) {
        return Stream.concat(
                        Stream.of(columns.get(column).title()), rows.stream().map(row -> row.get(column)))
                .toList();
    }

    private void titles() {
        for (int i = 0; i < shown.size(); i++) {
            page.cell(
                    "TableTitle",
                    widths.get(i),
                    1,
                    false,
                    false,
                    List.of(columns.get(shown.get(i)).title()));
        }
    }

    private void row(List<String> row) {
        List<String> below = below(row);
        boolean inside = !last().number();
        boolean apart = !inside && !below.isEmpty();
        page.row(false, () -> {
            for (int i = 0; i < shown.size(); i++) {
                List<String> texts = new ArrayList<>(List.of(row.get(shown.get(i))));
                if (inside && i == shown.size() - 1) {
                    texts.addAll(below);
                }
                boolean merged = i == 0 && row.get(0).isEmpty();
                page.cell(style(shown.get(i)), widths.get(i), 1, merged, apart, texts);
            }
        });
        if (apart) {
            page.row(false, () -> {
                page.cell("TableText", widths.get(0), 1, true, false, List.of(""));
                page.cell("TableText", WordPage.WIDTH - widths.get(0), shown.size() - 1, false, false, below);
            });
        }
    }

    private List<String> below(List<String> row) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).below() && !row.get(i).isEmpty())
                .mapToObj(i -> columns.get(i).title() + "：" + row.get(i))
                .toList();
    }

    private Letter.Column last() {
        return columns.get(shown.get(shown.size() - 1));
    }

    private String style(int column) {
        return columns.get(column).number() ? "TableNumber" : "TableText";
    }
}
