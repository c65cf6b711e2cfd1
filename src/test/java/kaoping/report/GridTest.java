package kaoping.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of a terminal. */
class GridTest {
    @ParameterizedTest
    @CsvSource({"甲镇, 4", "abc, 3", "（）, 4", "９０, 4", "𠮷, 2", "≥80%, 4", "a\u0301, 1", "한글, 4"})
    void width(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }

    @Test
    void cutsWhatIsLong() {
        assertThat(Width.shorten("村级基础组织", 12)).isEqualTo("村级基础组织");
        assertThat(Width.shorten("村级基础组织", 11)).isEqualTo("村级基础组…");
        assertThat(Width.shorten("村级基础组织", 10)).isEqualTo("村级基础…");
    }

    @Test
    void alignsWideAndNarrowTextAndKeepsControlsAway() {
        Grid grid = new Grid(">名次", "单位");
        grid.row("1", "甲\u001B[31m镇");
        grid.row("10", "乙\n镇");
        StringBuilder out = new StringBuilder();
        grid.print(out, Ink.PLAIN);

        assertThat(out.toString()).isEqualTo("名次  单位\n   1  甲\uFFFD[31m镇\n  10  乙 镇\n");
    }
}
