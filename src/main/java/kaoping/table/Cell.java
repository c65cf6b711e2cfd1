package kaoping.table;

/**
 * What a workbook's cell holds before anyone says what it means.
 *
 * @param kind what the file says that it is
 * @param text trimmed text; a number as an exact decimal in plain digits; a date as {@code 2026-12-31}
 * @param percent the number is shown as a percentage: {@code 0.3} shown {@code 30%}
 */
public record Cell(Kind kind, String text, boolean percent) {
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        LOGICAL
    }

    public static Cell text(String text) {
        return new Cell(Kind.TEXT, text, false);
    }

    public static Cell number(String digits) {
        return new Cell(Kind.NUMBER, digits, false);
    }

    public static Cell percent(String digits) {
        return new Cell(Kind.NUMBER, digits, true);
    }

    public static Cell date(String iso) {
        return new Cell(Kind.DATE, iso, false);
    }

    /** As a person sees it: {@code 30%}, not {@code 0.3}. */
    public String shown() {
        return percent ? kaoping.value.Exact.print(new java.math.BigDecimal(text).movePointRight(2)) + "%" : text;
    }
}
