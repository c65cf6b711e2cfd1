package kaoping.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheet 词表: drop-down lists that are too long to stand in a cell's own rule, one column each. It is for people to read and
 * decides nothing; the reader passes it over.
 */
final class WordList {
    static final String TITLE = "词表";

    private static final int WIDTH = 32 * 256;

    private WordList() {}

    /** Writes the words below {@code title} and says where: {@code 词表!$A$2:$A$47}. */
    static String write(XSSFWorkbook workbook, Looks looks, String title, List<String> words) {
        XSSFSheet sheet = workbook.getSheet(TITLE) == null ? workbook.createSheet(TITLE) : workbook.getSheet(TITLE);
        XSSFRow first = row(sheet, 0);
        int column = Math.max(0, first.getLastCellNum());
        XSSFCell head = first.createCell(column);
        head.setCellValue(title);
        head.setCellStyle(looks.title(Looks.Title.PLAIN));
        for (int i = 0; i < words.size(); i++) {
            XSSFCell cell = row(sheet, i + 1).createCell(column);
            cell.setCellValue(words.get(i));
            cell.setCellStyle(looks.cell(Looks.TEXT));
        }
        sheet.setColumnWidth(column, WIDTH);
        sheet.createFreezePane(0, 1);
        String range = new CellRangeAddress(1, words.size(), column, column).formatAsString(TITLE, true);
        return range.replace("'", "");
    }

    /** Puts the sheet behind all others, where there is one. */
    static void last(XSSFWorkbook workbook) {
        if (workbook.getSheet(TITLE) != null) {
            workbook.setSheetOrder(TITLE, workbook.getNumberOfSheets() - 1);
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int index) {
        return sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
    }
}
