package kaoping.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers with open and closed ends (区间), as staff write it: {@code ≥80 且 <90}, {@code >0}, {@code ≤60},
 * {@code =0}; of shares {@code ≥80%}, {@code >1/3}, {@code ≥1/3 且 <2/3}.
 *
 * @param low lower end, null when there is none
 * @param lowClosed whether the lower end belongs to it
 * @param high upper end, null when there is none
 * @param highClosed whether the upper end belongs to it
 * @param written the text, where it has a fraction: a third has no end in decimals; else null
 */
public record Interval(
        @Nullable BigDecimal low,
        boolean lowClosed,
        @Nullable BigDecimal high,
        boolean highClosed,
        @Nullable String written) {
    /** More decimals than a number in a cell may have come of a fraction … */
    private static final int MOST_DECIMALS = 8;
    /** … of so many parts at the most. */
    private static final int MOST_WHOLE = 9999;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String NUMBER = "(-?[0-9.]+|[1-9]\\d{0,3}/[1-9]\\d{0,3})%?";
    private static final Pattern POINT = Pattern.compile("=" + NUMBER);
    private static final Pattern LOW = Pattern.compile("([≥>])" + NUMBER);
    private static final Pattern HIGH = Pattern.compile("([≤<])" + NUMBER);
    private static final Pattern BOTH = Pattern.compile(LOW.pattern() + " ?且 ?" + HIGH.pattern());

    public Interval(@Nullable BigDecimal low, boolean lowClosed, @Nullable BigDecimal high, boolean highClosed) {
        this(low, lowClosed, high, highClosed, null);
    }

    public Interval {
        lowClosed = low != null && lowClosed;
        highClosed = high != null && highClosed;
    }

    /**
     * {@code "≥80 且 <90"} → [80, 90); {@code "≥1/3"} → from 33.33… per cent on. Empty when the text is not in one of the four forms or
     * an end is no exact decimal.
     */
    public static Optional<Interval> read(String text) {
        String written = text.indexOf('/') < 0 ? null : text;
        Matcher m = POINT.matcher(text);
        if (m.matches()) {
            return number(m.group(1)).map(point -> new Interval(point, true, point, true, written));
        }
        m = BOTH.matcher(text);
        if (m.matches()) {
            return of(m.group(1), m.group(2), m.group(3), m.group(4), written);
        }
        m = LOW.matcher(text);
        if (m.matches()) {
            return of(m.group(1), m.group(2), null, null, written);
        }
        m = HIGH.matcher(text);
        return m.matches() ? of(null, null, m.group(1), m.group(2), written) : Optional.empty();
    }

    private static Optional<Interval> of(
            @Nullable String above,
            @Nullable String low,
            @Nullable String below,
            @Nullable String high,
            @Nullable String written) {
        Optional<BigDecimal> from = low == null ? Optional.empty() : number(low);
        Optional<BigDecimal> to = high == null ? Optional.empty() : number(high);
        if (low != null && from.isEmpty() || high != null && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Interval(from.orElse(null), "≥".equals(above), to.orElse(null), "≤".equals(below), written));
    }

    /** A decimal, or of a fraction so many per cent. */
    private static Optional<BigDecimal> number(String text) {
        int bar = text.indexOf('/');
        return bar < 0
                ? Exact.read(text)
                : Optional.of(share(new BigDecimal(text.substring(0, bar)), new BigDecimal(text.substring(bar + 1))));
    }

    /**
     * {@code part} in per cent of {@code whole}. Everything that is held against a share is divided like this, so that a third of
     * twelve is the third that a cell asks for.
     */
    public static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(Exact.HUNDRED).divide(whole, Exact.QUOTIENT);
    }

    public boolean contains(@Nullable BigDecimal number) {
        return number != null && reaches(number) && belowHigh(number);
    }

    /** The number is not below the interval: {@code ≥80 且 <90} is reached by 95. */
    public boolean reaches(BigDecimal number) {
        if (low == null) {
            return true;
        }
        int order = number.compareTo(low);
        return order > 0 || lowClosed && order == 0;
    }

    private boolean belowHigh(BigDecimal number) {
        if (high == null) {
            return true;
        }
        int order = number.compareTo(high);
        return order < 0 || highClosed && order == 0;
    }

    /** No number lies in it: {@code ≥90 且 <80}, {@code >5 且 ≤5}. */
    public boolean isEmpty() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || order == 0 && !(lowClosed && highClosed);
    }

    /** Some number that lies in it; of an empty interval one that does not. */
    public BigDecimal some() {
        if (low != null && (lowClosed || high == null)) {
            return lowClosed ? low : low.add(BigDecimal.ONE);
        }
        if (high != null && (highClosed || low == null)) {
            return highClosed ? high : high.subtract(BigDecimal.ONE);
        }
        return low == null || high == null ? BigDecimal.ZERO : low.add(high).multiply(HALF);
    }

    /** The form it is read from; {@code unit} is put behind each number: {@code ≥80% 且 <90%}. */
    public String print(String unit) {
        if (written != null) {
            return written;
        }
        if (low != null && high != null && low.compareTo(high) == 0 && lowClosed && highClosed) {
            return "=" + shown(low, unit);
        }
        String from = low == null ? "" : (lowClosed ? "≥" : ">") + shown(low, unit);
        String to = high == null ? "" : (highClosed ? "≤" : "<") + shown(high, unit);
        return from.isEmpty() || to.isEmpty() ? from + to : from + " 且 " + to;
    }

    /** An end as it is written: {@code 80%}; one that no decimal is, as a fraction. */
    public static String shown(BigDecimal end, String unit) {
        int whole = parts(end);
        return whole == 0 ? Exact.print(end) + unit : part(end, whole) + "/" + whole;
    }

    /** An end, not divided: a third of a hundred. */
    static Fraction exact(BigDecimal end) {
        int whole = parts(end);
        return whole == 0
                ? Fraction.of(end)
                : new Fraction(part(end, whole).multiply(Exact.HUNDRED), BigDecimal.valueOf(whole));
    }

    /** Of how many parts an end is a share that no decimal is; 0 when it is a decimal. */
    private static int parts(BigDecimal end) {
        for (int whole = 3; end.scale() > MOST_DECIMALS && whole <= MOST_WHOLE; whole++) {
            if (share(part(end, whole), BigDecimal.valueOf(whole)).compareTo(end) == 0) {
                return whole;
            }
        }
        return 0;
    }

    private static BigDecimal part(BigDecimal end, int whole) {
        return end.multiply(BigDecimal.valueOf(whole)).movePointLeft(2).setScale(0, RoundingMode.HALF_EVEN);
    }

    @Override
    public String toString() {
        return print("");
    }
}
