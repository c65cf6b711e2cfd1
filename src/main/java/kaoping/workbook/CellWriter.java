package kaoping.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import kaoping.table.Cell;
import kaoping.table.CellType;
import kaoping.table.CellTypes;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Puts cells into a workbook, digit by digit, each with a format that shows all of it. */
final class CellWriter {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** From here on spreadsheets count days as the calendar does. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** What a reader would take for an escape ({@code _x000A_}) although it is text. */
    private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** First characters that make a spreadsheet compute, or might. */
    private static final String LIKE_FORMULA = "=+-@\t\r";

    private final Looks looks;

    CellWriter(Looks looks) {
        this.looks = looks;
    }

    void write(XSSFCell target, Cell cell) {
        switch (cell.kind()) {
            case TEXT, LOGICAL -> text(target, cell.text());
            case NUMBER -> number(target, cell.text(), numberFormat(cell));
            case DATE -> day(target, cell.text());
        }
    }

    /** Whether a spreadsheet might compute it if it were typed. */
    static boolean isLikeFormula(String text) {
        return !text.isEmpty() && LIKE_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** Text stays text, also when somebody clicks into {@code =1+1} and presses Enter. */
    void text(XSSFCell target, String text) {
        target.setCellStyle(isLikeFormula(text) ? looks.quoted() : looks.cell(Looks.TEXT));
        target.setCellValue(LIKE_ESCAPE.matcher(text).replaceAll("_x005F_"));
    }

    private void day(XSSFCell target, String iso) {
        LocalDate day = LocalDate.parse(iso);
        if (day.isBefore(FIRST_DAY)) {
            text(target, iso);
        } else {
            number(target, String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day)), Looks.DAY);
        }
    }

    /** Why not setCellValue: it takes a double. */
    private void number(XSSFCell target, String digits, String format) {
        target.setCellStyle(looks.cell(format));
        target.getCTCell().setT(STCellType.N);
        target.getCTCell().setV(digits);
    }

    private static String numberFormat(Cell cell) {
        BigDecimal shown = new BigDecimal(cell.text()).movePointRight(cell.percent() ? 2 : 0);
        int decimals = Math.max(0, shown.stripTrailingZeros().scale());
        String places = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        if (cell.percent()) {
            return places + "%";
        }
        // Why: the general format shows eleven characters and rounds the rest away; it also drops the 0 of 997.20.
        boolean padded = shown.scale() > decimals;
        String all = padded ? "0." + "0".repeat(shown.scale()) : places;
        return cell.text().length() <= 11 && !padded ? Looks.GENERAL : all;
    }

    /** The format of blank cells in a column of this type. */
    static String formatOf(CellType<?> type) {
        if (type == CellTypes.DECIMAL || type == CellTypes.WHOLE || type == CellTypes.CAP) {
            return Looks.GENERAL;
        }
        if (type == CellTypes.PERCENT || type == CellTypes.PERCENT_CAP) {
            return "0%";
        }
        return type == CellTypes.DATE ? Looks.DAY : Looks.TEXT;
    }
}
