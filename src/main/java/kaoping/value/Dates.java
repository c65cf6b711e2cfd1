package kaoping.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them. */
public final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:前|之前|以前)?");
    private static final Pattern MONTH_END = Pattern.compile("(\\d{4})年(\\d{1,2})月底(?:前|之前|以前)?");

    /** {@code 2022年1月底}. */
    private static final int SHORTEST = 8;

    /** The digits of a year. */
    private static final int YEAR = 4;

    private Dates() {}

    /** {@code 2026-12-31}, {@code 2026年12月31日}, {@code 2026年12月31日前}, {@code 2022年12月底} → the day; else empty. */
    public static Optional<LocalDate> day(String text) {
        // Why: nearly every target and actual is asked, and nearly none is a day.
        if (text.length() < SHORTEST || text.charAt(YEAR) != '-' && text.charAt(YEAR) != '年') {
            return Optional.empty();
        }
        try {
            for (Pattern form : new Pattern[] {ISO, CHINESE}) {
                Matcher m = form.matcher(text);
                if (m.matches()) {
                    return Optional.of(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)));
                }
            }
            Matcher m = MONTH_END.matcher(text);
            return m.matches()
                    ? Optional.of(YearMonth.of(number(m, 1), number(m, 2)).atEndOfMonth())
                    : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** {@code 2026年2月30日前}: written as a day, and there is none. */
    public static boolean isOutsideCalendar(String text) {
        return text.length() >= SHORTEST
                && (text.charAt(YEAR) == '-' || text.charAt(YEAR) == '年')
                && (ISO.matcher(text).matches()
                        || CHINESE.matcher(text).matches()
                        || MONTH_END.matcher(text).matches())
                && day(text).isEmpty();
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
