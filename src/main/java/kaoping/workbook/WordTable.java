package kaoping.workbook;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.report.Letter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * A table of a letter in a Word document (表格). What stands below a row is put under the text of its last column, or, behind a
 * number, into a row of its own; a row without a place has that of the row above.
 */
final class WordTable {
    private final XWPFTable table;
    private final List<Letter.Column> columns;
    private final List<Integer> shown;
    private final List<Integer> widths;

    private WordTable(WordPage page, List<Letter.Column> columns, List<List<String>> rows) {
        this.columns = columns;
        this.shown = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).below())
                .boxed()
                .toList();
        this.widths = ColumnWidths.of(shown.stream().map(i -> texts(i, rows)).toList(), prose(), WordPage.WIDTH);
        this.table = page.table(widths);
    }

    static void write(WordPage page, List<Letter.Column> columns, List<List<String>> rows) {
        WordTable table = new WordTable(page, columns, rows);
        table.titles();
        rows.forEach(table::row);
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

    /** Stand again on every page. */
    private void titles() {
        XWPFTableRow titles = row();
        titles.setRepeatHeader(true);
        for (int i = 0; i < shown.size(); i++) {
            String title = columns.get(shown.get(i)).title();
            write(cell(titles, widths.get(i)), WordStyle.TABLE_TITLE, List.of(title));
        }
    }

    private void row(List<String> texts) {
        List<String> below = below(texts);
        boolean apart = last().number() && !below.isEmpty();
        XWPFTableRow row = row();
        for (int i = 0; i < shown.size(); i++) {
            XWPFTableCell cell = cell(row, widths.get(i));
            write(cell, style(shown.get(i)), List.of(texts.get(shown.get(i))));
            if (i == 0) {
                merge(cell, texts.get(0).isEmpty());
            }
            if (apart) {
                cell.getParagraphArray(0).setKeepNext(true);
            } else if (i == shown.size() - 1) {
                write(cell, WordStyle.TABLE_TEXT, below);
            }
        }
        if (apart) {
            below(row(), below);
        }
    }

    private void below(XWPFTableRow row, List<String> texts) {
        merge(cell(row, widths.get(0)), true);
        XWPFTableCell cell = cell(row, WordPage.WIDTH - widths.get(0));
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(shown.size() - 1));
        write(cell, WordStyle.TABLE_TEXT, texts);
    }

    /** Kept on one page. Why not {@code createRow}: it counts the rows before. */
    private XWPFTableRow row() {
        XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        row.setCantSplitRow(true);
        return row;
    }

    private static XWPFTableCell cell(XWPFTableRow row, int width) {
        XWPFTableCell cell = row.createCell();
        cell.setWidth(String.valueOf(width));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        return cell;
    }

    /** Behind what the cell holds already. */
    private static void write(XWPFTableCell cell, WordStyle style, List<String> texts) {
        for (String text : texts) {
            XWPFParagraph first = cell.getParagraphArray(0);
            boolean fresh = first.getStyle() == null;
            WordPage.write(fresh ? first : cell.addParagraph(), style, text);
        }
    }

    private static void merge(XWPFTableCell cell, boolean above) {
        cell.getCTTc().getTcPr().addNewVMerge().setVal(above ? STMerge.CONTINUE : STMerge.RESTART);
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

    private WordStyle style(int column) {
        return columns.get(column).number() ? WordStyle.TABLE_NUMBER : WordStyle.TABLE_TEXT;
    }
}
