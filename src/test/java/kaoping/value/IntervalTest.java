package kaoping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges as staff write them, a third and two thirds among them: 超过三分之一. */
class IntervalTest {
    private static Interval read(String text) {
        return Interval.read(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥80% 且 <90%", ">1/3", "≥2/3", "=1/4", "≥1/3 且 <2/3", "≥50% 且 <2/3", "<2/6"})
    void isPrintedAsItWasWritten(String text) {
        assertThat(read(text).print("%")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {">1/0", ">0/3", ">1/03", "1/3", ">1/3/2", ">-1/3", ">1.5/3", ">1 / 3", ">三分之一"})
    void whatIsNoFractionIsNotRead(String text) {
        assertThat(Interval.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} ÷ {1} {2}: {3}")
    @CsvSource({
        "12, 36, ≥1/3, true",
        "12, 36, >1/3, false",
        "12, 36, =1/3, true",
        "13, 36, >1/3, true",
        "333333333, 1000000000, ≥1/3, false",
        "333333334, 1000000000, >1/3, true",
        "999999998, 1499999997, <2/3, false",
        "24, 36, ≥2/3, true",
        "5, 7, ≥5/7, true",
        "1, 4, ≥1/4, true",
    })
    void aThirdOfTwelveIsAThird(BigDecimal part, BigDecimal whole, String range, boolean in) {
        assertThat(read(range).contains(Interval.share(part, whole))).isEqualTo(in);
        assertThat(Fraction.of(part.multiply(Exact.HUNDRED), whole).isIn(read(range)))
                .isEqualTo(in);
    }

    @Test
    void anEndThatIsNoDecimalIsShownAsTheFractionThatItIs() {
        assertThat(Interval.shown(read("≥4/6").low(), "%")).isEqualTo("2/3");
        assertThat(Interval.shown(read("≥80%").low(), "%")).isEqualTo("80%");
        assertThat(Interval.shown(read("≥1/8").low(), "%")).isEqualTo("12.5%");
        assertThat(Interval.shown(read("≥1234/4321").low(), "%")).isEqualTo("1234/4321");
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥80 且 <90", ">80 且 <90", ">80 且 ≤90", ">0", "≥3", "<2", "≤-2", "=0", ">1/3 且 <2/3"})
    void someNumberLiesInIt(String text) {
        assertThat(read(text).contains(read(text).some())).isTrue();
    }
}
