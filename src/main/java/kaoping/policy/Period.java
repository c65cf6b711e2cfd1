package kaoping.policy;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days that an appraisal is about (期间): {@code 2023}, {@code 2023H1}, {@code 2023Q3}, {@code 2023-07}. */
public record Period(LocalDate first, LocalDate last) {
    /** @param text in the form of {@link PolicyId#PERIOD} */
    public static Period of(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return months(year, 1, 12);
        }
        int number = Integer.parseInt(text.substring(5));
        return switch (text.charAt(4)) {
            case 'H' -> months(year, number * 6 - 5, number * 6);
            case 'Q' -> months(year, number * 3 - 2, number * 3);
            default -> months(year, number, number);
        };
    }

    private static Period months(int year, int from, int to) {
        return new Period(
                YearMonth.of(year, from).atDay(1), YearMonth.of(year, to).atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
