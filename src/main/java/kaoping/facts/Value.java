package kaoping.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kaoping.value.Dates;
import kaoping.value.Exact;
import kaoping.value.Labelled;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A target or an actual as a form has it: {@code 27}, {@code ≥300份}, {@code 97.45%}, {@code 2026年12月31日前}, {@code 效果明显}.
 *
 * @param text exactly as submitted
 * @param number its number, null when it has none
 * @param comparator the sign before the number, null when there is none
 * @param unit the unit behind the number, empty when there is none
 * @param day its day, null when it is none
 */
public record Value(
        String text,
        @Nullable BigDecimal number,
        @Nullable Relation comparator,
        String unit,
        @Nullable LocalDate day) {
    public static final Value BLANK = new Value("", null, null, "", null);

    private static final String COMPARATORS = "≥>=≤<";
    private static final String SIGNS = "%‰℃";
    private static final String ABOUT = "余多来几";
    private static final int LONGEST_UNIT = 6;

    /** Takes apart what is plainly a number or a day; everything else stays words. {@code 200余次} is words. */
    public static Value read(String text) {
        BigDecimal plain = Exact.number(text);
        if (plain != null) {
            return new Value(text, plain, null, "", null);
        }
        Optional<LocalDate> day = Dates.day(text);
        if (day.isPresent()) {
            return new Value(text, null, null, "", day.get());
        }
        int from = !text.isEmpty() && COMPARATORS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int end = number(text, from);
        BigDecimal number = end > from && isUnit(text, end) ? Exact.number(text.substring(from, end)) : null;
        if (number == null) {
            return new Value(text, null, null, "", null);
        }
        Relation comparator = from == 0
                ? null
                : Labelled.find(Relation.class, text.substring(0, 1)).orElse(null);
        return new Value(text, number, comparator, text.substring(end), null);
    }

    /** Where a number ends that begins at {@code from}; the same when none does. */
    private static int number(String text, int from) {
        int at = text.startsWith("-", from) ? from + 1 : from;
        if (at == text.length() || !isDigit(text.charAt(at))) {
            return from;
        }
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether what follows a number can be its unit: up to six letters or one sign, and not “some” of it. */
    private static boolean isUnit(String text, int from) {
        if (from == text.length() || from == text.length() - 1 && SIGNS.indexOf(text.charAt(from)) >= 0) {
            return true;
        }
        return ABOUT.indexOf(text.charAt(from)) < 0
                && text.codePointCount(from, text.length()) <= LONGEST_UNIT
                && isLetters(text, from);
    }

    private static boolean isLetters(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length();
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
