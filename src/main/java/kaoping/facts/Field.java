package kaoping.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaoping.finding.Code;
import kaoping.finding.Places;
import kaoping.value.Dates;
import kaoping.value.Exact;
import kaoping.value.Labelled;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/**
 * One submitted value at its place (字段), read as the type that is asked for; what does not fit is a fault there.
 *
 * <p>Invariant: after a fault the answer is a stand-in that nobody sees, since the submission is refused.
 *
 * @param parent the pointer of what holds it: {@code /units/0}
 * @param step its last step: {@code name}, or an index; null for the whole
 * @param label what sentences call it
 */
record Field(Faults faults, String parent, @Nullable String step, String label, Json json) {
    /** Meant as a number, whether or not it is one that can be read exactly: {@code 1,000}, {@code ９０}, {@code +5}. */
    private static final Pattern NUMERIC = Pattern.compile(
            "(?=.*[0-9０-９])[≥>=≤<]?[-+－＋]?[0-9０-９]*+([,，][0-9０-９]++)*+[.．]?[0-9０-９]*+([eE][-+]?[0-9]++)?[%％]?");

    String text(Writing writing) {
        if (!(json instanceof Json.Text given)) {
            fault(Code.FACT_WRONG_TYPE, "文字");
            return "";
        }
        String text = given.text();
        if (given.plain()) {
            return text;
        }
        if (writing.isTooLong(text)) {
            fault(Code.FACT_TOO_LONG, writing.longest() + " 个字");
            return text;
        }
        String banned = writing.banned(text);
        if (!banned.isEmpty() && Characters.hasLoneSurrogate(text)) {
            faults.add(Code.JSON_UNREADABLE, place(), "“" + Characters.shown(label) + "”里有不成对的代理字符 " + banned);
        } else if (!banned.isEmpty()) {
            fault(Code.FACT_BAD_TEXT, banned);
        }
        return text;
    }

    /** A number, written {@code 97.45} or {@code "97.45"}; null after a fault. */
    @Nullable
    BigDecimal decimal() {
        String digits = written();
        if (digits == null) {
            fault(Code.FACT_WRONG_TYPE, "数");
            return null;
        }
        BigDecimal number = Exact.number(digits);
        if (number == null || isMinusZero(number, digits)) {
            fault(Code.FACT_NOT_A_NUMBER, Characters.shown(digits));
            return null;
        }
        return number;
    }

    /** A number that is not negative. */
    @Nullable
    BigDecimal amount() {
        BigDecimal number = decimal();
        if (number != null && number.signum() < 0) {
            fault(Code.FACT_OUT_OF_RANGE, Exact.print(number), "不能小于 0");
        }
        return number;
    }

    /** A number that is greater than zero. */
    @Nullable
    BigDecimal quantity() {
        BigDecimal number = decimal();
        if (number != null && number.signum() <= 0) {
            fault(Code.FACT_OUT_OF_RANGE, Exact.print(number), "应当大于 0");
        }
        return number;
    }

    @Nullable
    Integer whole(int least, int most) {
        BigDecimal number = decimal();
        if (number == null) {
            return null;
        }
        boolean fits = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) {
            fault(Code.FACT_OUT_OF_RANGE, Exact.print(number), "应当是 " + least + " 到 " + most + " 的整数");
        }
        return fits ? number.intValueExact() : null;
    }

    @Nullable
    LocalDate date() {
        if (!(json instanceof Json.Text given)) {
            fault(Code.FACT_WRONG_TYPE, "文字");
            return null;
        }
        Optional<LocalDate> day =
                Dates.day(given.text()).filter(read -> read.toString().equals(given.text()));
        if (day.isEmpty()) {
            fault(Code.FACT_NOT_A_DATE, Characters.shown(given.text()));
        }
        return day.orElse(null);
    }

    /** {@code 2023-03}, {@code 2023Q1}, {@code 第一轮}. */
    @Nullable
    Round round() {
        if (!(json instanceof Json.Text given)) {
            fault(Code.FACT_WRONG_TYPE, "文字");
            return null;
        }
        Optional<Round> round = Round.read(given.text());
        if (round.isEmpty()) {
            fault(Code.FACT_NOT_A_CHOICE, Characters.shown(given.text()), Round.FORMS);
        }
        return round.orElse(null);
    }

    <E extends Labelled> @Nullable E choice(List<E> vocabulary) {
        if (!(json instanceof Json.Text given)) {
            fault(Code.FACT_WRONG_TYPE, "文字");
            return null;
        }
        for (int i = 0; i < vocabulary.size(); i++) {
            if (vocabulary.get(i).label().equals(given.text())) {
                return vocabulary.get(i);
            }
        }
        String words = vocabulary.stream().map(Labelled::label).collect(Collectors.joining("、"));
        fault(Code.FACT_NOT_A_CHOICE, Characters.shown(given.text()), words);
        return null;
    }

    /**
     * A target or an actual, in words or in figures.
     *
     * @param measured whether figures are compared, so that a number which cannot be read exactly must not pass as words
     */
    Value value(boolean measured) {
        if (json instanceof Json.Digits given) {
            return decimal() == null ? Value.BLANK : Value.read(given.digits());
        }
        String text = text(Writing.CELL);
        if (Writing.CELL.isTooLong(text)) {
            return Value.BLANK;
        }
        if (Dates.isOutsideCalendar(text)) {
            fault(Code.FACT_NOT_A_DATE, Characters.shown(text));
        }
        Value value = Value.read(text);
        BigDecimal number = value.number();
        // Why last: what is judged in words has no figures that could be wrong.
        if (measured && (number == null ? NUMERIC.matcher(text).matches() : isMinusZero(number, text))) {
            fault(Code.FACT_NOT_A_NUMBER, Characters.shown(text));
        }
        return value;
    }

    String place() {
        return step == null ? parent : Places.step(parent, step);
    }

    void fault(Code code, String... details) {
        String[] all = new String[details.length + 1];
        all[0] = Characters.shown(label);
        System.arraycopy(details, 0, all, 1, details.length);
        faults.add(code, place(), all);
    }

    private @Nullable String written() {
        if (json instanceof Json.Digits given) {
            return given.digits();
        }
        return json instanceof Json.Text given ? given.text() : null;
    }

    private static boolean isMinusZero(BigDecimal number, String text) {
        return number.signum() == 0 && text.indexOf('-') >= 0;
    }
}
