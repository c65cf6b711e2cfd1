package kaoping.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact quotient (分数), for averages of averages: 1 ÷ 3 stays 1 ÷ 3 until it is rounded, once.
 *
 * @param under above zero; has no common divisor with {@code over}
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    public Fraction {
        if (under.signum() == 0) {
            throw new ArithmeticException("nothing is divided by zero");
        }
        BigInteger common = over.gcd(under);
        BigInteger divisor = under.signum() < 0 ? common.negate() : common;
        over = over.divide(divisor);
        under = under.divide(divisor);
    }

    public static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** {@code over ÷ under}. */
    public static Fraction of(BigDecimal over, BigDecimal under) {
        return of(over).dividedBy(of(under));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    public int signum() {
        return over.signum();
    }

    /** Rounded, once, from the exact quotient. */
    public BigDecimal round(int scale, RoundingMode mode) {
        return new BigDecimal(over).divide(new BigDecimal(under), scale, mode);
    }

    /** {@code 91.05}, {@code 33.3333…}: at most {@code scale} digits behind the point, the rest cut off. */
    public String print(int scale) {
        BigDecimal cut = round(scale, RoundingMode.DOWN);
        return Exact.print(cut) + (of(cut).equals(this) ? "" : "…");
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
