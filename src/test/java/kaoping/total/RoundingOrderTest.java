package kaoping.total;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 取整次序: scores rounded and then added, or added exactly and rounded once. */
class RoundingOrderTest {
    private static UnitDraft thirds(int lines) {
        UnitDraft unit = unit("甲");
        for (int i = 0; i < lines; i++) {
            unit.with(indicator("指标" + i, "10").target("≥", "3").actual("1"));
        }
        return unit;
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "先取整后相加, 四舍五入, 9.99",
        "先相加后取整, 四舍五入, 10.00",
        "先相加后取整, 舍去, 10.00",
        "先相加后取整, 进一, 10.00",
        "先取整后相加, 进一, 10.02"
    })
    void threeThirdsOfTen(String order, String rounding, String total) {
        PolicyDraft policy =
                PolicyDraft.with("取整次序=" + order, "得分取整=" + rounding).row("评分", "计分方法=按完成比例");

        assertThat(policy.decide(thirds(3)).total("甲")).isEqualTo(total);
    }

    @Test
    void aScoreIsShownRoundedAndSaysWhatIsAdded() {
        PolicyDraft policy = PolicyDraft.with("取整次序=先相加后取整").row("评分", "计分方法=按完成比例");
        Decided decided = policy.decide(thirds(1));

        assertThat(decided.points()).isEqualTo("3.33");
        assertThat(decided.formula()).isEqualTo("实际 1 ÷ 目标 3 × 分值 10 ≈ 3.33333…，四舍五入取 3.33 分（先相加后取整：按 3.33333… 分相加）");
        assertThat(decided.unit("甲").total().sentence()).isEqualTo("总分 = 指标得分 3.33333…，四舍五入取 3.33 分");
    }

    @Test
    void aTieAtTheRoundingIsSeenExactly() {
        // 三个 0.0016…之和恰为 0.005，四舍五入进一位；只留 30 位小数会舍去。
        PolicyDraft policy = PolicyDraft.with("取整次序=先相加后取整").row("评分", "计分方法=按完成比例");
        UnitDraft unit = unit("甲");
        for (int i = 0; i < 3; i++) {
            unit.with(indicator("指标" + i, "0.005").target("≥", "3").actual("1"));
        }

        assertThat(policy.decide(unit).total("甲")).isEqualTo("0.01");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // （60% − 40%）÷（1 − 40%）× 10 = 3.33…，三个是 10
                "计分方法=达到门槛后按比例 门槛=40% | 60 | 10.00",
                // 10 × 33.333% = 3.3333，三个是 9.9999
                "计分方法=按分值比例 得分率=33.333% | 60 | 10.00",
                // 低 40，每 6 扣 1：10 − 6.66… = 3.33…，三个是 10
                "计分方法=逐档扣分 每=6 扣分=1 不足一步=按比例 | 60 | 10.00",
                "计分方法=固定分 得分=3.333 | 60 | 10.00"
            })
    void everyWayOfScoringKeepsItsExactPoints(String row, String actual, String total) {
        PolicyDraft policy = PolicyDraft.with("取整次序=先相加后取整").row("评分", row.split(" "));
        UnitDraft unit = unit("甲");
        for (int i = 0; i < 3; i++) {
            unit.with(indicator("指标" + i, "10").target("≥", "100").actual(actual));
        }

        assertThat(policy.decide(unit).total("甲")).isEqualTo(total);
    }

    @Test
    void findingsAreSaidOnce() {
        PolicyDraft policy = PolicyDraft.with("取整次序=先相加后取整").row("评分", "计分方法=按完成比例");

        assertThat(policy.decide(unit("甲")
                                .with(indicator("一", "10").target("≥", "3").actual("很好")))
                        .found())
                .containsExactly("ACTUAL_NOT_A_NUMBER /units/0/indicators/0/actual");
    }
}
