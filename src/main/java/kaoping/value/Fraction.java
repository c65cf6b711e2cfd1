package kaoping.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact quotient (分数), not divided before it is brought to a scale: two thirds of ten points are 20/3, three thirds are one.
 *
 * @param over the dividend
 * @param under the divisor, greater than zero
 */
public record Fraction(BigDecimal over, BigDecimal under) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(BigDecimal.ZERO);

    /** Divisors that grow longer than this are worth shortening. */
    private static final int LONG = 120;

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    public Fraction {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("a divisor is greater than zero");
        }
    }

    public static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    /** {@code over ÷ under}, either way round. */
    public static Fraction of(BigDecimal over, BigDecimal under) {
        return under.signum() < 0 ? new Fraction(over.negate(), under.negate()) : new Fraction(over, under);
    }

    public Fraction plus(Fraction other) {
        if (this == ZERO) {
            return other;
        }
        return isOverSame(other)
                ? new Fraction(over.add(other.over), under)
                : new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under))
                        .shortened();
    }

    public Fraction plus(BigDecimal number) {
        return new Fraction(over.add(number.multiply(under)), under);
    }

    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    public Fraction minus(BigDecimal number) {
        if (number.signum() == 0) {
            return this;
        }
        return plus(number.negate());
    }

    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under)).shortened();
    }

    public Fraction times(BigDecimal number) {
        return new Fraction(over.multiply(number), under);
    }

    public Fraction percent(BigDecimal percent) {
        return times(percent.movePointLeft(2));
    }

    /** @param other not zero */
    public Fraction dividedBy(Fraction other) {
        return of(over.multiply(other.under), under.multiply(other.over)).shortened();
    }

    /** @param number not zero */
    public Fraction dividedBy(BigDecimal number) {
        return of(over, under.multiply(number));
    }

    public Fraction negate() {
        return new Fraction(over.negate(), under);
    }

    public Fraction abs() {
        return signum() < 0 ? negate() : this;
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction min(BigDecimal number) {
        return compareTo(number) <= 0 ? this : of(number);
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Fraction max(BigDecimal number) {
        return compareTo(number) >= 0 ? this : of(number);
    }

    public int signum() {
        return over.signum();
    }

    /** Whether it lies in the interval, ends compared exactly. */
    public boolean isIn(Interval interval) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (interval.written() != null) {
            return isFrom(low, interval.lowClosed()) && isUpTo(high, interval.highClosed());
        }
        // Why: stretching number and ends alike keeps their order, and the number is then a decimal.
        return new Interval(
                        low == null ? null : low.multiply(under),
                        interval.lowClosed(),
                        high == null ? null : high.multiply(under),
                        interval.highClosed())
                .contains(over);
    }

    private boolean isFrom(@Nullable BigDecimal low, boolean closed) {
        int order = low == null ? 1 : compareTo(Interval.exact(low));
        return order > 0 || closed && order == 0;
    }

    private boolean isUpTo(@Nullable BigDecimal high, boolean closed) {
        int order = high == null ? -1 : compareTo(Interval.exact(high));
        return order < 0 || closed && order == 0;
    }

    /** Rounded once, straight from the exact quotient. */
    public BigDecimal round(int scale, RoundingMode mode) {
        return isWhole() ? over.setScale(scale, mode) : over.divide(under, scale, mode);
    }

    /** The whole number that {@code mode} makes of it: 7/3 down 2, up 3. */
    public BigDecimal whole(RoundingMode mode) {
        return round(0, mode);
    }

    /** It can be written in full: 66.5, but not 66.666…. */
    public boolean isDecimal() {
        if (isWhole()) {
            return true;
        }
        BigInteger left = reduced().under.unscaledValue();
        left = left.shiftRight(left.getLowestSetBit());
        while (left.mod(FIVE).signum() == 0) {
            left = left.divide(FIVE);
        }
        return left.equals(BigInteger.ONE);
    }

    /** The decimal, or 34 digits of it where it has no end; for comparing and showing only. */
    public BigDecimal decimal() {
        return isWhole() ? over : isDecimal() ? over.divide(under) : shown();
    }

    /** To 34 digits, which only serve to be shown or compared. */
    public BigDecimal shown() {
        return over.divide(under, Exact.QUOTIENT);
    }

    /** {@code 66.5}, {@code 66.66666…}: no more than {@code scale} digits behind the point, the rest cut off. */
    public String print(int scale) {
        BigDecimal cut = round(scale, RoundingMode.DOWN);
        return Exact.print(cut) + (compareTo(cut) == 0 ? "" : "…");
    }

    /** The same, told. */
    public Telling tell(Telling to, int scale) {
        BigDecimal cut = round(scale, RoundingMode.DOWN);
        to.number(cut);
        return compareTo(cut) == 0 ? to : to.words("…");
    }

    /** The same number, however it is written. */
    public boolean isSame(Fraction other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return isOverSame(other)
                ? over.compareTo(other.over)
                : over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    public int compareTo(BigDecimal number) {
        return isWhole() ? over.compareTo(number) : over.compareTo(number.multiply(under));
    }

    private boolean isWhole() {
        return under == BigDecimal.ONE || under.equals(BigDecimal.ONE);
    }

    private boolean isOverSame(Fraction other) {
        return under == other.under || under.equals(other.under);
    }

    private Fraction shortened() {
        return under.precision() > LONG ? reduced() : this;
    }

    /** Two integers without a common divisor. */
    private Fraction reduced() {
        int places = Math.max(0, Math.max(over.scale(), under.scale()));
        BigInteger dividend = over.movePointRight(places).toBigIntegerExact();
        BigInteger divisor = under.movePointRight(places).toBigIntegerExact();
        BigInteger common = dividend.gcd(divisor);
        return new Fraction(new BigDecimal(dividend.divide(common)), new BigDecimal(divisor.divide(common)));
    }

    // Why: 1/2 and 2/4 are one number; a record would compare what it is made of.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return shown().stripTrailingZeros().hashCode();
    }
}
