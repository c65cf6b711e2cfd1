package kaoping.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern NUMBER = Pattern.compile("([≥>=≤<]?)(-?[0-9][0-9.]*)(\\p{L}{0,6}|[%‰℃])");

    /** Takes apart what is plainly a number or a day; everything else stays words. {@code 200余次} is words. */
    public static Value read(String text) {
        Optional<LocalDate> day = Dates.day(text);
        if (day.isPresent()) {
            return new Value(text, null, null, "", day.get());
        }
        Matcher m = NUMBER.matcher(text);
        Optional<BigDecimal> number = m.matches() ? Exact.read(m.group(2)) : Optional.empty();
        if (number.isEmpty() || m.group(3).matches("[余多来几].*")) {
            return new Value(text, null, null, "", null);
        }
        return new Value(
                text, number.get(), Labelled.find(Relation.class, m.group(1)).orElse(null), m.group(3), null);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
