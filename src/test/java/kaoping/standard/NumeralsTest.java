package kaoping.standard;

import static org.assertj.core.api.Assertions.assertThat;

import kaoping.value.Exact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in Chinese writing. */
class NumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "十, 10",
        "十五, 15",
        "一十五, 15",
        "二十五, 25",
        "一百, 100",
        "一百零五, 105",
        "一百一十, 110",
        "两千, 2000",
        "三千零二十, 3020",
        "一万二千, 12000",
        "半, 0.5",
        "零点五, 0.5",
        "一点二五, 1.25",
        "零, 0",
        "95, 95",
        "0.50, 0.5"
    })
    void areReadAsTheyAreWritten(String written, String number) {
        assertThat(Numerals.read(written).map(Exact::print)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一二三",
                "十百",
                "一五",
                "百五",
                "05",
                "一百五",
                "九千九千",
                "一万二万",
                "万万",
                "千千千千千千千千千千",
                "九九九九九九九九九九九九",
                "二百零十",
                "千万",
                ""
            })
    void areNotGuessed(String written) {
        assertThat(Numerals.read(written)).isEmpty();
    }

    @Test
    void everyNumberBelowTenThousandIsReadBack() {
        for (int number = 0; number < 10_000; number++) {
            assertThat(Numerals.read(Numerals.write(number)).map(Exact::print)).hasValue(String.valueOf(number));
        }
    }
}
