package kaoping.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Exact quotients: nothing is lost before they are brought to a scale. */
class FractionTest {
    private static Fraction of(String over, String under) {
        return new Fraction(new BigDecimal(over), new BigDecimal(under));
    }

    @Test
    void aThirdThreeTimesIsOne() {
        Fraction third = of("1", "3");

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(BigDecimal.ONE));
        assertThat(third.times(new BigDecimal("3"))).isEqualTo(of("2.0", "2"));
        assertThat(of("2", "6")).isEqualTo(third).hasSameHashCodeAs(third);
        assertThat(third.minus(BigDecimal.ONE).negate()).isEqualTo(of("2", "3"));
        assertThat(third.dividedBy(new BigDecimal("2"))).isEqualTo(of("1", "6"));
    }

    @Test
    void comparedWithoutDividing() {
        assertThat(of("1", "3")).isLessThan(of("0.33333334", "1"));
        assertThat(of("7", "2").max(new BigDecimal("4"))).isEqualTo(of("4", "1"));
        assertThat(of("7", "2").min(new BigDecimal("4"))).isEqualTo(of("7", "2"));
        assertThat(of("7", "2").min(of("10", "3"))).isEqualTo(of("10", "3"));
    }

    @Test
    void wholeNumbersBelowAndAbove() {
        assertThat(of("7", "3").whole(RoundingMode.DOWN)).isEqualByComparingTo("2");
        assertThat(of("7", "3").whole(RoundingMode.UP)).isEqualByComparingTo("3");
        assertThat(of("6", "3").whole(RoundingMode.UP)).isEqualByComparingTo("2");
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("1", "0"));
    }

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
