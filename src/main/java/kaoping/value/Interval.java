package kaoping.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers with open and closed ends (区间), as staff write it: {@code ≥80 且 <90}, {@code >0}, {@code ≤60},
 * {@code =0}.
 *
 * @param low lower end, null when there is none
 * @param lowClosed whether the lower end belongs to it
 * @param high upper end, null when there is none
 * @param highClosed whether the upper end belongs to it
 */
public record Interval(
        @Nullable BigDecimal low,
        boolean lowClosed,
        @Nullable BigDecimal high,
        boolean highClosed) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String NUMBER = "(-?[0-9.]+)%?";
    private static final Pattern POINT = Pattern.compile("=" + NUMBER);
    private static final Pattern LOW = Pattern.compile("([≥>])" + NUMBER);
    private static final Pattern HIGH = Pattern.compile("([≤<])" + NUMBER);
    private static final Pattern BOTH = Pattern.compile(LOW.pattern() + " ?且 ?" + HIGH.pattern());

    public Interval {
        lowClosed = low != null && lowClosed;
        highClosed = high != null && highClosed;
    }

    /** {@code "≥80 且 <90"} → [80, 90); empty when the text is not in one of the four forms or an end is no exact decimal. */
    public static Optional<Interval> read(String text) {
        Matcher m = POINT.matcher(text);
        if (m.matches()) {
            return Exact.read(m.group(1)).map(point -> new Interval(point, true, point, true));
        }
        m = BOTH.matcher(text);
        if (m.matches()) {
            return of(m.group(1), m.group(2), m.group(3), m.group(4));
        }
        m = LOW.matcher(text);
        if (m.matches()) {
            return of(m.group(1), m.group(2), null, null);
        }
        m = HIGH.matcher(text);
        return m.matches() ? of(null, null, m.group(1), m.group(2)) : Optional.empty();
    }

    private static Optional<Interval> of(
            @Nullable String above, @Nullable String low, @Nullable String below, @Nullable String high) {
        Optional<BigDecimal> from = low == null ? Optional.empty() : Exact.read(low);
        Optional<BigDecimal> to = high == null ? Optional.empty() : Exact.read(high);
        if (low != null && from.isEmpty() || high != null && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Interval(from.orElse(null), "≥".equals(above), to.orElse(null), "≤".equals(below)));
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
        if (low != null && high != null && low.compareTo(high) == 0 && lowClosed && highClosed) {
            return "=" + Exact.print(low) + unit;
        }
        String from = low == null ? "" : (lowClosed ? "≥" : ">") + Exact.print(low) + unit;
        String to = high == null ? "" : (highClosed ? "≤" : "<") + Exact.print(high) + unit;
        return from.isEmpty() || to.isEmpty() ? from + to : from + " 且 " + to;
    }

    @Override
    public String toString() {
        return print("");
    }
}
