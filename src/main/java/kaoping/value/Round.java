package kaoping.value;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several times that something is appraised (轮次): a month {@code 2023-03}, a quarter {@code 2023Q1}, a half
 * {@code 2023H1}, or by number {@code 第一轮}, which {@code 第1轮} says as well.
 *
 * @param number months, quarters and halves count on from year to year, so that neighbours differ by one
 */
public record Round(Kind kind, int number) implements Comparable<Round> {
    /** What a round is called in sentences, and how one is written. */
    public enum Kind implements Labelled {
        MONTH("月", 12),
        QUARTER("季", 4),
        HALF("半年", 2),
        TURN("轮", 1);

        private final String label;
        private final int inYear;

        Kind(String label, int inYear) {
            this.label = label;
            this.inYear = inYear;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** How rounds are written, for whoever has to write one. */
    public static final String FORMS = "月 2023-03、季 2023Q1、半年 2023H1、轮 第一轮";

    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("((?:19|20)\\d{2})Q([1-4])");
    private static final Pattern HALF = Pattern.compile("((?:19|20)\\d{2})H([12])");
    private static final Pattern TURN = Pattern.compile("第([1-9]\\d?|[一二三四五六七八九]?十?[一二三四五六七八九]?)轮");
    private static final String NUMERALS = "零一二三四五六七八九";

    /** {@code 2023-03}, {@code 2023Q1}, {@code 2023H1}, {@code 第一轮}; anything else → empty. */
    public static Optional<Round> read(String text) {
        return inYear(Kind.MONTH, MONTH.matcher(text))
                .or(() -> inYear(Kind.QUARTER, QUARTER.matcher(text)))
                .or(() -> inYear(Kind.HALF, HALF.matcher(text)))
                .or(() -> turn(TURN.matcher(text)));
    }

    private static Optional<Round> inYear(Kind kind, Matcher m) {
        return m.matches()
                ? Optional.of(
                        new Round(kind, Integer.parseInt(m.group(1)) * kind.inYear + Integer.parseInt(m.group(2)) - 1))
                : Optional.empty();
    }

    private static Optional<Round> turn(Matcher m) {
        if (!m.matches()) {
            return Optional.empty();
        }
        String digits = m.group(1);
        int number = digits.matches("\\d+") ? Integer.parseInt(digits) : numeral(digits);
        // Why: 一二 and the like match the pattern and are no number; only what prints as it was written is one.
        return number > 0 && (digits.matches("\\d+") || numeral(number).equals(digits))
                ? Optional.of(new Round(Kind.TURN, number))
                : Optional.empty();
    }

    private static int numeral(String words) {
        int ten = words.indexOf('十');
        if (ten < 0) {
            return words.length() == 1 ? NUMERALS.indexOf(words) : 0;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(words.charAt(0));
        return tens * 10 + (ten + 1 == words.length() ? 0 : NUMERALS.indexOf(words.charAt(ten + 1)));
    }

    private static String numeral(int number) {
        int tens = number / 10;
        String ones = number % 10 == 0 ? "" : NUMERALS.substring(number % 10, number % 10 + 1);
        return tens == 0 ? ones : (tens == 1 ? "" : NUMERALS.substring(tens, tens + 1)) + "十" + ones;
    }

    public static Round month(int year, int month) {
        return new Round(Kind.MONTH, year * 12 + month - 1);
    }

    /** The quarter or half that a month lies in, or the half of a quarter; itself at its own length. */
    public Round in(Kind longer) {
        return new Round(longer, number / (kind.inYear / longer.inYear));
    }

    /** Whether {@link #in} makes sense: a month has a quarter, a turn has none. */
    public boolean isWithin(Kind longer) {
        return kind != Kind.TURN && longer != Kind.TURN && kind.compareTo(longer) <= 0;
    }

    /** The one that follows. */
    public Round next() {
        return new Round(kind, number + 1);
    }

    @Override
    public int compareTo(Round other) {
        return Comparator.comparing(Round::kind).thenComparing(Round::number).compare(this, other);
    }

    /** As it is written; a turn in Chinese numerals. */
    @Override
    public String toString() {
        int year = number / kind.inYear;
        int within = number % kind.inYear + 1;
        return switch (kind) {
            case MONTH -> year + (within < 10 ? "-0" : "-") + within;
            case QUARTER -> year + "Q" + within;
            case HALF -> year + "H" + within;
            case TURN -> "第" + numeral(number) + "轮";
        };
    }
}
