package kaoping.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The cell at which a place is marked: itself, a row's first filled cell, a column's title, a sheet's A1; of what is hidden
 * the nearest that can be seen.
 *
 * @param exact whether the place is this very cell
 */
record MarkSpot(XSSFSheet sheet, CellAddress cell, boolean exact) {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})?([0-9]{1,7})?(:[0-9]{1,7})?");

    static MarkSpot of(XSSFWorkbook workbook, String place) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            String title = Shown.brief(workbook.getSheetName(i).strip());
            if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                continue;
            }
            if (place.equals(title)) {
                return new MarkSpot(workbook.getSheetAt(i), visible(workbook.getSheetAt(i), 0, 0), false);
            }
            if (place.startsWith(title + "!")) {
                return of(workbook.getSheetAt(i), place.substring(title.length() + 1));
            }
        }
        XSSFSheet front = workbook.getSheetAt(Math.max(0, workbook.getFirstVisibleTab()));
        return new MarkSpot(front, visible(front, 0, 0), false);
    }

    private static MarkSpot of(XSSFSheet sheet, String address) {
        Matcher m = ADDRESS.matcher(address);
        if (!m.matches()) {
            return new MarkSpot(sheet, visible(sheet, 0, 0), false);
        }
        int row = m.group(2) == null ? head(sheet) : Integer.parseInt(m.group(2)) - 1;
        int column = m.group(1) == null ? first(sheet, row) : CellReference.convertColStringToIndex(m.group(1));
        CellAddress cell = visible(sheet, row, column);
        boolean exact = m.group(1) != null && m.group(2) != null && cell.equals(new CellAddress(row, column));
        return new MarkSpot(sheet, cell, exact);
    }

    /** The row of titles. */
    private static int head(XSSFSheet sheet) {
        return Math.max(0, sheet.getFirstRowNum());
    }

    private static int first(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.getRow(number);
        if (row != null) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    return cell.getColumnIndex();
                }
            }
        }
        return 0;
    }

    private static CellAddress visible(XSSFSheet sheet, int row, int column) {
        int shownRow = row;
        while (shownRow > 0 && isHidden(sheet.getRow(shownRow))) {
            shownRow--;
        }
        int shownColumn = column;
        while (shownColumn > 0 && sheet.isColumnHidden(shownColumn)) {
            shownColumn--;
        }
        return new CellAddress(shownRow, shownColumn);
    }

    private static boolean isHidden(@Nullable XSSFRow row) {
        return row != null && (row.getZeroHeight() || row.getHeight() == 0);
    }
}
