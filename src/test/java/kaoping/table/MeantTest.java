package kaoping.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.finding.Nearest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding proposes to somebody who wrote a cell as documents are printed. */
class MeantTest {
    @ParameterizedTest
    @CsvSource({
        "75以上, ≥75",
        "75分以上, ≥75",
        "＞１ 且 ≤3, >1 且 ≤3",
        ">=60, ≥60",
        "85-100, ≥85 且 ≤100",
        "85～90, ≥85 且 ≤90",
        "不低于60, ≥60",
        "不满60, <60",
        "大于等于80且小于90, ≥80 且 <90",
        "0, =0",
        "前3名, ≤3",
    })
    void aRangeAsItIsPrinted(String printed, String meant) {
        assertThat(hint(CellTypes.INTERVAL, printed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"100%以上, ≥100%", "80-90, ≥80% 且 ≤90%", "＞１００％ 且 ≤110%, >100% 且 ≤110%", "<60, <60%"})
    void aRangeOfSharesGetsItsSigns(String printed, String meant) {
        assertThat(hint(CellTypes.PERCENT_INTERVAL, printed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"良好", "≥80 ≤70以上", "八十以上"})
    void whatCannotBeToldIsAnsweredWithAnExample(String printed) {
        assertThat(hint(CellTypes.INTERVAL, printed)).isEqualTo("≥80 且 <90");
    }

    @Test
    void aWordOfAChoiceWithItsPartsExchangedIsNear() {
        assertThat(Nearest.to("按比例完成", List.of("按完成比例", "按反向比例", "固定分"))).hasValue("按完成比例");
        assertThat(Nearest.to("指标", List.of("指标名称", "一级指标", "二级指标"))).hasValue("指标名称");
        assertThat(Nearest.to("一级", List.of("指标名称", "二级"))).hasValue("二级");
    }

    @Test
    void aPercentageTypedAsTextIsToBeTypedAgain() {
        assertThat(CellTypes.PERCENT.read(Cell.text("２５％")).hint()).isEqualTo("25%");
    }

    private static String hint(CellType<?> type, String printed) {
        Reading<?> reading = type.read(Cell.text(printed));
        assertThat(reading.value()).isNull();
        return reading.hint();
    }
}
