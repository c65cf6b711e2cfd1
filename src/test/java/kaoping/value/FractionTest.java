package kaoping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Exact fractions: thirds come back whole, and a decimal stays one. */
class FractionTest {
    private static Fraction of(String number) {
        return Fraction.of(new BigDecimal(number));
    }

    @Test
    void threeThirdsAreOne() {
        Fraction third = of("1").dividedBy(BigDecimal.valueOf(3));

        assertThat(third.isDecimal()).isFalse();
        assertThat(third.print(3)).isEqualTo("0.333…");
        assertThat(third.plus(third).plus(third).round(2, RoundingMode.DOWN)).isEqualByComparingTo("1");
    }

    @Test
    void whatCanBeWrittenInFullIsADecimal() {
        assertThat(of("9").dividedBy(new BigDecimal("0.8")).print(3)).isEqualTo("11.25");
        assertThat(of("150").dividedBy(new BigDecimal("1E+2")).print(3)).isEqualTo("1.5");
        assertThat(of("-1").dividedBy(BigDecimal.valueOf(6))
                        .times(BigDecimal.valueOf(3))
                        .print(3))
                .isEqualTo("-0.5");
        assertThat(of("0").dividedBy(BigDecimal.valueOf(7)).isDecimal()).isTrue();
    }

    @Test
    void theEndsOfAnIntervalAreComparedExactly() {
        Interval from80 = Interval.read("≥80").orElseThrow();
        BigDecimal three = BigDecimal.valueOf(3);

        assertThat(of("240").dividedBy(three).isIn(from80)).isTrue();
        assertThat(of("239.99999999999999999999999999999999999999999999")
                        .dividedBy(three)
                        .isIn(from80))
                .isFalse();
    }

    @Property(tries = 2_000)
    void aRoundedQuotientIsFoundAgain(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") BigInteger over,
            @ForAll @BigRange(min = "1", max = "1000000000000000000000000000000000000000000") BigInteger under) {
        BigDecimal rounded = new BigDecimal(over).divide(new BigDecimal(under), Fraction.DIGITS, RoundingMode.DOWN);

        assertThat(Fraction.near(rounded)
                        .isSame(Fraction.of(new BigDecimal(over)).dividedBy(new BigDecimal(under))))
                .isTrue();
    }

    @Property
    void sumsDoNotDependOnTheirOrder(
            @ForAll @IntRange(min = -500, max = 500) int a,
            @ForAll @IntRange(min = 1, max = 500) int b,
            @ForAll @IntRange(min = -500, max = 500) int c,
            @ForAll @IntRange(min = 1, max = 500) int d) {
        Fraction one = of(String.valueOf(a)).dividedBy(BigDecimal.valueOf(b));
        Fraction other = of(String.valueOf(c)).dividedBy(BigDecimal.valueOf(d));

        assertThat(one.plus(other)).isEqualByComparingTo(other.plus(one));
        assertThat(one.plus(other).minus(other)).isEqualByComparingTo(one);
        assertThat(one.min(other).plus(one.max(other))).isEqualByComparingTo(one.plus(other));
    }
}
