package kaoping.workbook;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * How a cell shows its number (单元格格式), e.g. 10 and {@code 0.00%}.
 *
 * @param id the format's number; those below 164 are built in
 * @param code what it says
 */
record NumberFormat(int id, String code) {
    static final NumberFormat GENERAL = new NumberFormat(0, "General");

    /** What shows nothing by itself: quoted and escaped text, colours and currencies, padding. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    private static final Pattern PLAIN = Pattern.compile("[#0?,]*[#0?](\\.([#0?]*))?%?");
    private static final Pattern SCALED = Pattern.compile("[#0?],+(?![#0?])|!");

    boolean isPercent() {
        return firstSection().indexOf('%') >= 0;
    }

    /** Whether the number is a day or a time; 27–36 and 50–58 are the built-in days of Chinese Excel. */
    boolean isDate() {
        return id >= 27 && id <= 36 || id >= 50 && id <= 58 || DateUtil.isADateFormat(id, code);
    }

    /** Whether people see all of the number: {@code 0} hides half of 89.5, {@code ;;;} hides everything. */
    boolean showsAll(BigDecimal number) {
        String section = firstSection();
        if (SCALED.matcher(section).find() || code.contains(";") && section.isBlank()) {
            return false;
        }
        Matcher plain = PLAIN.matcher(section.trim());
        if (!plain.matches()) {
            return true;
        }
        String decimals = plain.group(2) == null ? "" : plain.group(2);
        BigDecimal shown = isPercent() ? number.movePointRight(2) : number;
        return shown.stripTrailingZeros().scale() <= decimals.length();
    }

    private String firstSection() {
        String bare = DECORATION.matcher(code).replaceAll("");
        int end = bare.indexOf(';');
        return end < 0 ? bare : bare.substring(0, end);
    }
}
