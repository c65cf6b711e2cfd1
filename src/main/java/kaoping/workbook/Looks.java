package kaoping.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a written workbook looks like: one font, thin lines, a fill for each kind of title, formats that hide nothing. */
final class Looks {
    static final String TEXT = "@";
    static final String GENERAL = "General";
    static final String DAY = "yyyy-mm-dd";

    private static final String FONT = "微软雅黑";
    private static final int POINTS = 10;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    /** What a title stands over, told apart by its fill. */
    enum Title {
        PLAIN(0xE7E6E6),
        CONDITION(0xDDEBF7),
        OUTCOME(0xFCE4D6);

        private final int rgb;

        Title(int rgb) {
            this.rgb = rgb;
        }
    }

    /** Text that is no cell of a table. */
    enum Prose {
        HEAD,
        STRONG,
        PLAIN
    }

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName(FONT);
        usual.setFontHeightInPoints((short) POINTS);
    }

    XSSFCellStyle title(Title title) {
        return styles.computeIfAbsent(title.name(), name -> {
            XSSFCellStyle style = framed();
            XSSFFont bold = workbook.createFont();
            bold.setFontName(FONT);
            bold.setFontHeightInPoints((short) POINTS);
            bold.setBold(true);
            style.setFont(bold);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(color(title.rgb));
            style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
            return style;
        });
    }

    /** A cell's style with a number format, e.g. {@code 0.0%}. */
    XSSFCellStyle cell(String format) {
        return styles.computeIfAbsent("cell " + format, name -> {
            XSSFCellStyle style = framed();
            style.setAlignment(format.equals(TEXT) ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** Text that begins like a formula, marked as text once more. */
    XSSFCellStyle quoted() {
        return styles.computeIfAbsent("quoted", name -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell(TEXT));
            style.setQuotePrefixed(true);
            return style;
        });
    }

    /** The style of a column's cells that are not there yet, so that what is typed into them is what the column holds. */
    XSSFCellStyle blank(String format) {
        return styles.computeIfAbsent("blank " + format, name -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setAlignment(format.equals(TEXT) ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** Text across the page of a letter; {@code quoted} when it begins like a formula. */
    XSSFCellStyle prose(Prose prose, boolean quoted) {
        return styles.computeIfAbsent(prose.name() + quoted, name -> {
            XSSFCellStyle style = workbook.createCellStyle();
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) (prose == Prose.HEAD ? POINTS + 4 : POINTS));
            font.setBold(prose != Prose.PLAIN);
            style.setFont(font);
            style.setWrapText(true);
            style.setAlignment(prose == Prose.HEAD ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
            style.setQuotePrefixed(quoted);
            return style;
        });
    }

    /** A remark in grey: it explains, it decides nothing. */
    CellStyle remark() {
        return grey("remark", true);
    }

    /** The same without a frame, for a sentence that runs across the columns. */
    CellStyle note() {
        return grey("note", false);
    }

    private CellStyle grey(String look, boolean inTable) {
        return styles.computeIfAbsent(look, name -> {
            XSSFCellStyle style = inTable ? framed() : workbook.createCellStyle();
            XSSFFont grey = workbook.createFont();
            grey.setFontName(FONT);
            grey.setFontHeightInPoints((short) (POINTS - 1));
            grey.setColor(color(0x7F7F7F));
            style.setFont(grey);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
            return style;
        });
    }

    private XSSFCellStyle framed() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        short grey = IndexedColors.GREY_40_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
        return style;
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
