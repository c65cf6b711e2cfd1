package kaoping.laws;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction (分数) with a positive divisor, as a person would write it above and below a line. */
record Frac(BigInteger over, BigInteger under) implements Comparable<Frac> {
    static final Frac ZERO = of(0);
    static final Frac ONE = of(1);
    static final Frac HUNDRED = of(100);

    static Frac of(long whole) {
        return new Frac(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Frac of(String decimal) {
        BigDecimal number = new BigDecimal(decimal);
        int places = Math.max(0, number.scale());
        return made(number.movePointRight(places).toBigIntegerExact(), BigInteger.TEN.pow(places));
    }

    /** {@code 3/2}, as a fraction is written. */
    static Frac ofRatio(String text) {
        String[] parts = text.split("/");
        return made(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }

    /** {@code 60%} is 0.6. */
    static Frac ofPercent(String percent) {
        return of(percent.substring(0, percent.length() - 1)).over(HUNDRED);
    }

    Frac plus(Frac other) {
        return under.equals(other.under)
                ? made(over.add(other.over), under)
                : made(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Frac minus(Frac other) {
        return plus(other.negated());
    }

    Frac negated() {
        return new Frac(over.negate(), under);
    }

    Frac abs() {
        return new Frac(over.abs(), under);
    }

    Frac times(Frac other) {
        return made(over.multiply(other.over), under.multiply(other.under));
    }

    Frac over(Frac other) {
        return made(over.multiply(other.under), under.multiply(other.over));
    }

    Frac power(int exponent) {
        return new Frac(over.pow(exponent), under.pow(exponent));
    }

    Frac min(Frac other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Frac max(Frac other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean isAbove(Frac other) {
        return compareTo(other) > 0;
    }

    boolean isPositive() {
        return over.signum() > 0;
    }

    /** The whole part of a number that is not negative. */
    Frac whole() {
        return new Frac(over.divide(under), BigInteger.ONE);
    }

    boolean isWhole() {
        return over.mod(under).signum() == 0;
    }

    /** With {@code places} decimals; {@code how} is a word of 得分取整, and below nothing it mirrors what it does above. */
    Frac rounded(int places, String how) {
        BigInteger unit = BigInteger.TEN.pow(places);
        BigInteger[] parts = over.abs().multiply(unit).divideAndRemainder(under);
        int half = parts[1].shiftLeft(1).compareTo(under);
        boolean up =
                switch (how) {
                    case "四舍五入" -> half >= 0;
                    case "舍去" -> false;
                    case "进一" -> parts[1].signum() > 0;
                    case "四舍六入五成双" -> half > 0 || half == 0 && parts[0].testBit(0);
                    default -> throw new AssertionError(how);
                };
        BigInteger digits = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return made(over.signum() < 0 ? digits.negate() : digits, unit);
    }

    /** The number with {@code places} decimals; it has no more. */
    String shown(int places) {
        BigInteger[] digits = over.multiply(BigInteger.TEN.pow(places)).divideAndRemainder(under);
        if (digits[1].signum() != 0) {
            throw new AssertionError(this + " has more than " + places + " decimals");
        }
        return new BigDecimal(digits[0], places).toPlainString();
    }

    private static Frac made(BigInteger over, BigInteger under) {
        if (under.equals(BigInteger.ONE)) {
            return new Frac(over, under);
        }
        BigInteger common = over.gcd(under);
        BigInteger by = under.signum() < 0 ? common.negate() : common;
        return new Frac(over.divide(by), under.divide(by));
    }

    @Override
    public int compareTo(Frac other) {
        return under.equals(other.under)
                ? over.compareTo(other.over)
                : over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public String toString() {
        return over + "/" + under;
    }
}
