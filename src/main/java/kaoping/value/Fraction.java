package kaoping.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact fraction (分数): what sums, averages and conversions of points are counted in until the one rounding at the end.
 * {@code 200 ÷ 3} stays {@code 200/3}; {@code 9 ÷ 8} is {@code 1.125}.
 *
 * <p>Invariant: {@code under} is positive and shares no factor with ten, so it is one exactly when the number is a decimal.
 */
public record Fraction(BigDecimal over, BigInteger under) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(BigDecimal.ZERO);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    public static Fraction of(BigDecimal decimal) {
        return new Fraction(decimal, BigInteger.ONE);
    }

    private static Fraction reduced(BigDecimal over, BigInteger under) {
        BigInteger shared = over.unscaledValue().gcd(under);
        BigDecimal rest = new BigDecimal(over.unscaledValue().divide(shared), over.scale());
        BigInteger left = under.divide(shared);
        while (!left.testBit(0)) {
            left = left.shiftRight(1);
            rest = rest.multiply(HALF);
        }
        for (BigInteger[] fifth = left.divideAndRemainder(FIVE);
                fifth[1].signum() == 0;
                fifth = left.divideAndRemainder(FIVE)) {
            left = fifth[0];
            rest = rest.multiply(FIFTH);
        }
        return new Fraction(rest.signum() == 0 ? BigDecimal.ZERO : rest, left);
    }

    /**
     * The fraction that {@code decimal} is a rounded form of, when it has a denominator below 10^48: {@code 0.333…} with
     * {@link #DIGITS} digits → 1/3; otherwise the decimal itself.
     *
     * <p>Why: two fractions p/q ≠ r/s are at least 1/(qs) apart, so within 10^-100 there is at the most one with q below 10^48,
     * and the continued fraction finds it. The quotients that score a line have denominators below 10^42 (a target has 15 + 8
     * digits, a threshold 10 more, a weight 8).
     */
    public static Fraction near(BigDecimal decimal) {
        if (decimal.stripTrailingZeros().scale() < DIGITS / 2) {
            return of(decimal);
        }
        BigInteger one = BigInteger.TEN.pow(decimal.scale());
        BigInteger over = decimal.unscaledValue();
        BigInteger under = one;
        BigInteger p0 = BigInteger.ZERO;
        BigInteger p1 = BigInteger.ONE;
        BigInteger q0 = BigInteger.ONE;
        BigInteger q1 = BigInteger.ZERO;
        while (under.signum() != 0) {
            BigInteger[] whole = over.divideAndRemainder(under);
            BigInteger p = whole[0].multiply(p1).add(p0);
            BigInteger q = whole[0].multiply(q1).add(q0);
            if (q.abs().bitLength() > MOST_BITS) {
                return of(decimal);
            }
            // |p/q − decimal| ≤ 10^-scale
            BigInteger off = p.multiply(one).subtract(decimal.unscaledValue().multiply(q));
            if (off.abs().compareTo(q.abs()) <= 0) {
                return reduced(new BigDecimal(q.signum() < 0 ? p.negate() : p), q.abs());
            }
            p0 = p1;
            p1 = p;
            q0 = q1;
            q1 = q;
            over = under;
            under = whole[1];
        }
        return of(decimal);
    }

    /** How many digits behind the point a quotient needs for {@link #near} to find it. */
    public static final int DIGITS = 100;

    private static final int MOST_BITS = 159;

    public Fraction plus(Fraction other) {
        return under.equals(other.under)
                ? isDecimal() ? of(over.add(other.over)) : reduced(over.add(other.over), under)
                : reduced(
                        over.multiply(new BigDecimal(other.under)).add(other.over.multiply(new BigDecimal(under))),
                        under.multiply(other.under));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    public Fraction times(BigDecimal factor) {
        BigDecimal product = over.multiply(factor);
        return isDecimal() ? of(product) : reduced(product, under);
    }

    public Fraction percent(BigDecimal percent) {
        return times(percent.movePointLeft(2));
    }

    /** @param divisor more than zero */
    public Fraction dividedBy(BigDecimal divisor) {
        BigDecimal whole = divisor.scale() < 0 ? divisor.setScale(0) : divisor;
        return reduced(over.movePointRight(whole.scale()), under.multiply(whole.unscaledValue()));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return over.signum();
    }

    /** It can be written in full: 66.5, but not 66.666…. */
    public boolean isDecimal() {
        return under.equals(BigInteger.ONE);
    }

    /** Whether it lies in the interval, ends compared exactly. */
    public boolean isIn(Interval interval) {
        // Why: shifting interval and number alike keeps their order, and the number is then a decimal.
        BigDecimal times = new BigDecimal(under);
        return new Interval(
                        interval.low() == null ? null : interval.low().multiply(times),
                        interval.lowClosed(),
                        interval.high() == null ? null : interval.high().multiply(times),
                        interval.highClosed())
                .contains(over);
    }

    /** Rounded once, straight from the exact value. */
    public BigDecimal round(int scale, RoundingMode mode) {
        return isDecimal() ? over.setScale(scale, mode) : over.divide(new BigDecimal(under), scale, mode);
    }

    /** The decimal, or 34 digits of it where it has no end; for comparing and showing only. */
    public BigDecimal decimal() {
        return isDecimal() ? over : over.divide(new BigDecimal(under), MathContext.DECIMAL128);
    }

    /** {@code 66.5}, {@code 66.66666…}: no more than {@code scale} digits behind the point. */
    public String print(int scale) {
        return isDecimal() && over.stripTrailingZeros().scale() <= scale
                ? Exact.print(over)
                : Exact.print(round(scale, RoundingMode.DOWN)) + "…";
    }

    @Override
    public int compareTo(Fraction other) {
        return under.equals(other.under)
                ? over.compareTo(other.over)
                : over.multiply(new BigDecimal(other.under)).compareTo(other.over.multiply(new BigDecimal(under)));
    }

    /** The same number, however it is scaled. */
    public boolean isSame(Fraction other) {
        return compareTo(other) == 0;
    }
}
