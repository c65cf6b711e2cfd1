package kaoping.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact quotient (分数), not divided before it is brought to a scale: two thirds of ten points are 20/3.
 *
 * @param over the dividend
 * @param under the divisor, greater than zero
 */
public record Fraction(BigDecimal over, BigDecimal under) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(BigDecimal.ZERO);

    public Fraction {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("a divisor is greater than zero");
        }
    }

    public static Fraction of(BigDecimal whole) {
        return new Fraction(whole, BigDecimal.ONE);
    }

    public Fraction plus(Fraction other) {
        return under.equals(other.under)
                ? new Fraction(over.add(other.over), under)
                : new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction plus(BigDecimal number) {
        return new Fraction(over.add(number.multiply(under)), under);
    }

    public Fraction minus(BigDecimal number) {
        return plus(number.negate());
    }

    public Fraction times(BigDecimal number) {
        return new Fraction(over.multiply(number), under);
    }

    /** @param number greater than zero */
    public Fraction dividedBy(BigDecimal number) {
        return new Fraction(over, under.multiply(number));
    }

    public Fraction negate() {
        return new Fraction(over.negate(), under);
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction min(BigDecimal number) {
        return compareTo(number) <= 0 ? this : of(number);
    }

    public Fraction max(BigDecimal number) {
        return compareTo(number) >= 0 ? this : of(number);
    }

    public int signum() {
        return over.signum();
    }

    /** The whole number that {@code mode} makes of it: 7/3 down 2, up 3. */
    public BigDecimal whole(RoundingMode mode) {
        return over.divide(under, 0, mode);
    }

    /** To 34 digits, which only serve to be shown or compared. */
    public BigDecimal shown() {
        return over.divide(under, Exact.QUOTIENT);
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    public int compareTo(BigDecimal number) {
        return over.compareTo(number.multiply(under));
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
