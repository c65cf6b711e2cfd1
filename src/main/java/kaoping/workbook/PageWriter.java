package kaoping.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet as it is written: titles in a frozen first row, comments, drop-downs, columns as wide as their content. */
final class PageWriter {
    private static final String AUTHOR = "考评";
    private static final int LAST_LISTED_ROW = 500;
    private static final int LONGEST_LIST = 255;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;
    private static final int LINE_HEIGHT = 18;
    /** Twentieths of a point, in which the file gives heights. */
    private static final int TWIPS = 20;

    private static final int MOST_LINES = 20;

    private final XSSFSheet sheet;
    private final Looks looks;
    private final CellWriter cells;
    private final int[] widths;
    /** Rows from 0 that are no part of the table. */
    private final Set<Integer> notes = new HashSet<>();

    private int rows;

    PageWriter(XSSFWorkbook workbook, Looks looks, String title, int columns) {
        this.sheet = workbook.createSheet(title);
        this.looks = looks;
        this.cells = new CellWriter(looks);
        this.widths = new int[columns];
    }

    /** Begins the next row; the first one is for titles. */
    void startRow() {
        sheet.createRow(rows++);
    }

    void title(int column, String title, Looks.Title look) {
        XSSFCell cell = cell(column);
        cells.text(cell, title);
        cell.setCellStyle(looks.title(look));
        widen(column, title);
    }

    void write(int column, kaoping.table.Cell content) {
        cells.write(cell(column), content);
        widen(column, content.shown());
    }

    void remark(int column, String text) {
        XSSFCell cell = cell(column);
        cells.text(cell, text);
        cell.setCellStyle(looks.remark());
        widen(column, text);
    }

    /** A row with nothing but a sentence, which runs across the columns. */
    void note(String text) {
        startRow();
        XSSFCell cell = cell(0);
        cells.text(cell, text);
        cell.setCellStyle(looks.note());
        notes.add(rows - 1);
    }

    void frame(int column, String format) {
        cell(column).setCellStyle(looks.cell(format));
    }

    /** What stands under a title: its meaning as a comment, its format for cells to come. */
    void describe(int column, String text, kaoping.table.CellType<?> type) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(column + 1);
        anchor.setCol2(column + 4);
        anchor.setRow1(0);
        anchor.setRow2(4);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(AUTHOR);
        comment.setString(text);
        cell(column).setCellComment(comment);
        sheet.setDefaultColumnStyle(column, looks.blank(CellWriter.formatOf(type)));
    }

    /** A drop-down in the whole column below the title. */
    void list(int column, List<String> choices) {
        list(
                new CellRangeAddressList(1, LAST_LISTED_ROW, column, column),
                choices,
                sheet.getRow(0).getCell(column).getStringCellValue());
    }

    /** A drop-down in the cell of the present row. */
    void listHere(int column, List<String> choices) {
        list(
                new CellRangeAddressList(rows - 1, rows - 1, column, column),
                choices,
                sheet.getRow(rows - 1).getCell(0).getStringCellValue());
    }

    private void list(CellRangeAddressList range, List<String> choices, String title) {
        if (choices.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean fits = String.join(",", choices).length() <= LONGEST_LIST
                && choices.stream().noneMatch(choice -> choice.contains(",") || choice.contains("\""));
        DataValidationConstraint words = fits
                ? helper.createExplicitListConstraint(choices.toArray(String[]::new))
                : helper.createFormulaListConstraint(WordList.write(sheet.getWorkbook(), looks, title, choices));
        DataValidation list = helper.createValidation(words, range);
        list.setErrorStyle(DataValidation.ErrorStyle.STOP);
        list.createErrorBox(AUTHOR, "请从下拉列表里选择");
        list.setShowErrorBox(true);
        list.setEmptyCellAllowed(true);
        sheet.addValidationData(list);
    }

    void finish() {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(NARROWEST, Math.min(WIDEST, widths[column] + 2));
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        for (Row row : sheet) {
            row.setHeight((short) (LINE_HEIGHT * TWIPS * (notes.contains(row.getRowNum()) ? 1 : lines(row))));
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** How many lines the fullest cell of a row takes once it is wrapped. */
    private int lines(Row row) {
        int most = 1;
        for (Cell cell : row) {
            String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
            int room = widths[cell.getColumnIndex()] - 1;
            int lines = text.lines()
                    .mapToInt(line -> Math.max(1, (width(line) + room - 1) / room))
                    .sum();
            most = Math.max(most, Math.min(lines, MOST_LINES));
        }
        return most;
    }

    private XSSFCell cell(int column) {
        XSSFRow row = sheet.getRow(rows - 1);
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }

    private void widen(int column, String text) {
        text.lines().forEach(line -> widths[column] = Math.max(widths[column], width(line)));
    }

    /** In half-width characters: 考评 2026 → 9. */
    static int width(String line) {
        return line.codePoints()
                .map(c -> c < 0x2E80 && "≥≤“”…—".indexOf(c) < 0 ? 1 : 2)
                .sum();
    }
}
