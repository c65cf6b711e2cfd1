package kaoping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds as they are written, and in what order they stand. */
class RoundTest {
    private static Round of(String text) {
        return Round.read(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03, 2023-03",
        "2023Q1, 2023Q1",
        "2023H2, 2023H2",
        "第一轮, 第一轮",
        "第1轮, 第一轮",
        "第十轮, 第十轮",
        "第12轮, 第十二轮",
        "第二十一轮, 第二十一轮",
        "第30轮, 第三十轮"
    })
    void isWrittenAsItIsRead(String text, String written) {
        assertThat(of(text)).hasToString(written).isEqualTo(of(written));
    }

    @Test
    void roundsFollowEachOther() {
        assertThat(of("2023-12").next()).isEqualTo(of("2024-01"));
        assertThat(of("2023Q4").next()).isEqualTo(of("2024Q1"));
        assertThat(of("第九轮").next()).isEqualTo(of("第十轮"));
        assertThat(Stream.of("第十轮", "第二轮", "第九轮").map(RoundTest::of).sorted().map(Round::toString))
                .containsExactly("第二轮", "第九轮", "第十轮");
    }

    @Test
    void aMonthLiesInItsQuarterAndHalf() {
        assertThat(of("2023-03").in(Round.Kind.QUARTER)).isEqualTo(of("2023Q1"));
        assertThat(of("2023-12").in(Round.Kind.QUARTER)).isEqualTo(of("2023Q4"));
        assertThat(of("2023-07").in(Round.Kind.HALF)).isEqualTo(of("2023H2"));
        assertThat(of("2023Q2").in(Round.Kind.HALF)).isEqualTo(of("2023H1"));
        assertThat(of("第一轮").isWithin(Round.Kind.QUARTER)).isFalse();
        assertThat(of("2023Q2").isWithin(Round.Kind.MONTH)).isFalse();
    }
}
