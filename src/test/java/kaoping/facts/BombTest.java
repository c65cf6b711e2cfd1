package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies made to exhaust are refused, and large honest ones are read. */
class BombTest {
    @Test
    void aBodyHasSixteenMegabytesAtMost() {
        assertThat(Given.found(FactsReader.read(new byte[FactsReader.MAX_BYTES + 1])))
                .containsExactly("FACT_TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 10_000, 1_000_000})
    void depth(int levels) {
        FactsReading reading = Given.unit("\"points\":" + "[".repeat(levels) + "]".repeat(levels));

        assertThat(Given.found(reading)).containsExactly("JSON_UNREADABLE");
        assertThat(reading.findings().get(0).message()).contains("嵌套超过 32 层");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 10_000_000})
    void digits(int many) {
        assertThat(Given.found(Given.indicator("\"claimed\":" + "9".repeat(many))))
                .containsExactly("FACT_NOT_A_NUMBER /units/0/indicators/0/claimed");
        assertThat(Given.found(Given.indicator("\"actual\":\"" + "1,".repeat(many / 2) + "1\"")))
                .hasSize(1);
    }

    @Test
    void groupedDigitsUpToTheLimit() {
        assertThat(Given.found(Given.indicator("\"actual\":\"" + "1,".repeat(2_499) + "1\"")))
                .containsExactly("FACT_NOT_A_NUMBER /units/0/indicators/0/actual");
    }

    @Test
    void aFieldName() {
        assertThat(Given.found(Given.unit("\"" + "x".repeat(1_000_000) + "\":1")))
                .containsExactly("JSON_UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,", "[],", "{},", "null,", "\"\","})
    void values(String value) {
        assertThat(Given.found(Given.unit("\"points\":[" + value.repeat(5_000_000 / value.length()) + "0]")))
                .containsExactly("FACT_TOO_LONG /units/0/points/99997");
    }

    @Test
    void lists() {
        assertThat(Given.found(Given.unit("\"indicators\":[" + "{},".repeat(1_000) + "{}]")))
                .containsExactly("FACT_TOO_LONG /units/0/indicators");
    }

    @Test
    void faults() {
        FactsReading reading = Given.units("[" + "0,".repeat(2_000_000) + "0]");

        assertThat(reading.findings()).hasSize(Faults.MOST + 1);
        assertThat(reading.findings().get(0).message()).contains("1000 处");
    }

    @Test
    void aHundredThousandUnitsAreRead() {
        assertThat(Given.units(published(100_000)).submission().units()).hasSize(100_000);
    }

    @Test
    void noMore() {
        assertThat(Given.found(Given.units(published(100_001)))).containsExactly("FACT_TOO_LONG /units");
    }

    private static String published(int units) {
        return IntStream.range(0, units)
                .mapToObj(i -> "{\"name\":\"单位" + i + "\",\"group\":\"乡镇\",\"points\":{\"综合得分\":\"1050.53\"},"
                        + "\"claimed\":{\"rank\":" + (i + 1) + ",\"tier\":\"优秀\"}}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
