package kaoping.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exact decimals: how they are read and printed. */
public final class Exact {
    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Quotients that only serve comparison keep 34 digits, far beyond the 15 + 8 digits that facts may have. */
    public static final MathContext QUOTIENT = MathContext.DECIMAL128;

    /** At most 15 digits before the point and 8 behind it: no exponent, no sign but minus, no grouping. */
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,8})?");

    private Exact() {}

    /** {@code "97.45"} → 97.45; empty for {@code 1e3}, {@code 0100}, {@code +5}, {@code .5}, {@code ９０}, {@code 1,000}. */
    public static Optional<BigDecimal> read(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
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

    /** Without exponent, as many digits behind the point as its scale has: {@code 3.60}. */
    public static String plain(BigDecimal number) {
        // Why: a decimal remembers its usual text, which is the plain one for up to six digits behind the point.
        return number.scale() >= 0 && number.scale() <= 6 ? number.toString() : number.toPlainString();
    }
}
