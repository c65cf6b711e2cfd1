package kaoping.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
}
