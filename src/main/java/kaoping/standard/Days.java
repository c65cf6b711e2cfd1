package kaoping.standard;

import java.math.BigDecimal;
import kaoping.standard.Condition.DayText;
import kaoping.standard.grammar.StandardParser.DayContext;

/** A day as a sentence names it (日期的写法): 2026年12月31日, 6月底, 第三季度末, 上半年, 年底. */
final class Days {
    private static final String QUARTERS = "一二三四";

    private final Numbers numbers;

    Days(Numbers numbers) {
        this.numbers = numbers;
    }

    DayText read(DayContext day, boolean before) {
        Span span = Numbers.span(day);
        if (!day.DASH().isEmpty()) {
            return new DayText(span, number(day, 0), 1, number(day, 1), dayOf(day, 2), false);
        }
        boolean hasYear =
                day.YEAR() != null || day.YEAR_END() != null && !day.number().isEmpty();
        Integer year = hasYear ? Integer.valueOf(number(day, 0)) : null;
        if (day.YEAR_END() != null) {
            return new DayText(span, year, 12, 12, 31, false);
        }
        boolean loose = before && day.END() == null;
        if (day.QUARTER() != null) {
            numbers.use(day.QUARTER().getSymbol());
            return new DayText(span, year, 3, 3 * quarter(day.QUARTER().getText()), 0, loose);
        }
        if (day.HALF_YEAR() != null) {
            numbers.use(day.HALF_YEAR().getSymbol());
            return new DayText(span, year, 6, day.HALF_YEAR().getText().startsWith("上") ? 6 : 12, 0, loose);
        }
        int first = hasYear ? 1 : 0;
        int month = number(day, first);
        boolean whole = day.DAY() == null;
        return new DayText(span, year, 1, month, whole ? 0 : dayOf(day, first + 1), whole && loose);
    }

    /** {@code 第三季度} → 3. */
    static int quarter(String text) {
        char digit = text.charAt(text.startsWith("第") ? 1 : 0);
        return digit <= '9' ? digit - '0' : QUARTERS.indexOf(digit) + 1;
    }

    /** Never 0, which is the end of the month. */
    private int dayOf(DayContext day, int at) {
        int number = number(day, at);
        return number == 0 ? -1 : number;
    }

    /** -1 for what is no part of a date. */
    private int number(DayContext day, int at) {
        BigDecimal number = numbers.number(day.number(at));
        boolean fits = number.stripTrailingZeros().scale() <= 0 && number.precision() <= 4;
        return fits ? number.intValue() : -1;
    }
}
