package kaoping.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exact decimals: how they are read and printed. */
public final class Exact {
    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Quotients that only serve comparison keep 34 digits, far beyond the 15 + 8 digits that facts may have. */
    public static final MathContext QUOTIENT = MathContext.DECIMAL128;

    private static final int MOST_WHOLE = 15;
    private static final int MOST_DECIMALS = 8;

    /** Digits that surely fit into 64 bits. */
    private static final int MOST_IN_LONG = 18;

    /** Digits behind the point up to which a decimal remembers its text. */
    private static final int REMEMBERED = 6;

    /** Eighteen digits, a sign and a point. */
    public static final int MOST_PRINTED = 20;

    private Exact() {}

    /**
     * At most 15 digits before the point and 8 behind it, no exponent, no sign but minus, no grouping: {@code "97.45"} → 97.45; empty
     * for {@code 1e3}, {@code 0100}, {@code +5}, {@code .5}, {@code ９０}, {@code 1,000}.
     */
    public static Optional<BigDecimal> read(String text) {
        return Optional.ofNullable(number(text));
    }

    /** The same as {@link #read}; null when it is none. */
    public static @Nullable BigDecimal number(String text) {
        if (!isPlain(text)) {
            return null;
        }
        return text.length() <= MOST_IN_LONG ? small(text) : new BigDecimal(text);
    }

    private static BigDecimal small(String text) {
        long unscaled = 0;
        int scale = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                scale = text.length() - 1 - i;
            } else if (c != '-') {
                unscaled = unscaled * 10 + c - '0';
            }
        }
        return BigDecimal.valueOf(text.charAt(0) == '-' ? -unscaled : unscaled, scale);
    }

    // Why by hand: every number submitted passes here, and a pattern takes ten times as long.
    private static boolean isPlain(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int point = digits(text, from);
        int whole = point - from;
        if (whole < 1 || whole > MOST_WHOLE || whole > 1 && text.charAt(from) == '0') {
            return false;
        }
        if (point == text.length()) {
            return true;
        }
        int end = digits(text, point + 1);
        int decimals = end - point - 1;
        return text.charAt(point) == '.' && end == text.length() && decimals >= 1 && decimals <= MOST_DECIMALS;
    }

    /** Where the digits end that begin at {@code from}. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Without exponent and trailing zeros: {@code 3.60} → {@code 3.6}, {@code 1E+2} → {@code 100}. */
    public static String print(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        String digits = plain(number);
        if (number.scale() <= 0 || digits.charAt(digits.length() - 1) != '0') {
            return digits;
        }
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /**
     * The same in ASCII into {@code bytes} from {@code at} on, where there is room for {@link #MOST_PRINTED}.
     *
     * @return where it ends; −1 for a number of other than 18 digits or fewer, at most six of them behind the point
     */
    public static int print(BigDecimal number, byte[] bytes, int at) {
        int scale = number.scale();
        int count = number.precision();
        if (scale < 0 || scale > REMEMBERED || count > MOST_IN_LONG) {
            return -1;
        }
        // Why not the unscaled value: that is a big integer.
        long digits = number.scaleByPowerOfTen(scale).longValue();
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
            count--;
        }
        int from = at;
        if (digits < 0) {
            bytes[from++] = '-';
            digits = -digits;
        }
        int whole = Math.max(count - scale, 1);
        if (scale == 0) {
            last(digits, whole, bytes, from);
            return from + whole;
        }
        long rest = last(digits, scale, bytes, from + whole + 1);
        bytes[from + whole] = '.';
        last(rest, whole, bytes, from);
        return from + whole + 1 + scale;
    }

    /** Writes the last {@code count} digits; what stands before them. */
    private static long last(long number, int count, byte[] bytes, int from) {
        long rest = number;
        for (int i = from + count - 1; i >= from; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return rest;
    }

    /** Without exponent, as many digits behind the point as its scale has: {@code 3.60}. */
    public static String plain(BigDecimal number) {
        // Why: a decimal remembers its usual text, which is the plain one for up to six digits behind the point.
        return number.scale() >= 0 && number.scale() <= REMEMBERED ? number.toString() : number.toPlainString();
    }
}
