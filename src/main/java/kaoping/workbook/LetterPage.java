package kaoping.workbook;

import java.util.List;
import kaoping.report.Letter;
import kaoping.table.Cell;
import kaoping.value.Exact;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that is read from top to bottom like a letter (信纸): text across the page, tables between, on A4 across. */
final class LetterPage {
    private static final int LINE_HEIGHT = 17;
    private static final int TWIPS = 20;
    /** What a spreadsheet gives a row at most. */
    private static final int MOST_LINES = 23;

    private final XSSFSheet sheet;
    private final Looks looks;
    private final CellWriter cells;
    private final List<Integer> widths;
    private int rows;

    /** @param widths of the columns, in half-width characters */
    LetterPage(XSSFWorkbook workbook, Looks looks, String title, List<Integer> widths) {
        this.sheet = workbook.createSheet(title);
        this.looks = looks;
        this.cells = new CellWriter(looks);
        this.widths = widths;
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
    }

    void head(String text) {
        across(text, Looks.Prose.HEAD);
        sheet.getRow(rows - 1).setHeight((short) (2 * LINE_HEIGHT * TWIPS));
    }

    void addressee(String text) {
        across(text, Looks.Prose.STRONG);
    }

    void heading(String text) {
        sheet.createRow(rows++).setHeight((short) (LINE_HEIGHT * TWIPS / 2));
        across(text, Looks.Prose.STRONG);
    }

    void paragraph(String text) {
        across(text, Looks.Prose.PLAIN);
    }

    private void across(String text, Looks.Prose prose) {
        int last = widths.size() - 1;
        XSSFRow row = sheet.createRow(rows++);
        XSSFCell cell = row.createCell(0);
        cells.text(cell, text);
        cell.setCellStyle(looks.prose(prose, CellWriter.isLikeFormula(text)));
        sheet.addMergedRegion(new CellRangeAddress(rows - 1, rows - 1, 0, last));
        row.setHeight((short) (LINE_HEIGHT * TWIPS * lines(text, 0, last)));
    }

    void table(List<Letter.Column> columns, List<List<String>> content) {
        sheet.createRow(rows++);
        for (Letter.Column column : columns) {
            frame(column, looks.title(Looks.Title.PLAIN));
            XSSFCell cell = cell(column.first());
            cells.text(cell, column.title());
            cell.setCellStyle(looks.title(Looks.Title.PLAIN));
        }
        sheet.getRow(rows - 1).setHeight((short) (LINE_HEIGHT * TWIPS));
        content.forEach(row -> row(columns, row));
    }

    private void row(List<Letter.Column> columns, List<String> content) {
        XSSFRow row = sheet.createRow(rows++);
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            Letter.Column column = columns.get(i);
            String text = content.get(i);
            frame(column, looks.cell(Looks.TEXT));
            boolean number = column.number()
                    && Exact.read(text).filter(n -> n.precision() <= 15).isPresent();
            cells.write(cell(column.first()), number ? Cell.number(text) : Cell.text(text));
            most = Math.max(most, lines(text, column.first(), column.last()));
        }
        row.setHeight((short) (LINE_HEIGHT * TWIPS * most));
    }

    private void frame(Letter.Column column, org.apache.poi.xssf.usermodel.XSSFCellStyle style) {
        for (int at = column.first(); at <= column.last(); at++) {
            cell(at).setCellStyle(style);
        }
        if (column.last() > column.first()) {
            sheet.addMergedRegion(new CellRangeAddress(rows - 1, rows - 1, column.first(), column.last()));
        }
    }

    private XSSFCell cell(int column) {
        XSSFRow row = sheet.getRow(rows - 1);
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }

    /** How many lines a text takes in the columns from {@code first} to {@code last}. */
    private int lines(String text, int first, int last) {
        int room = widths.subList(first, last + 1).stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                - 2;
        return Math.min(MOST_LINES, Math.max(1, (PageWriter.width(text) + room - 1) / room));
    }

    void finish() {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }
}
