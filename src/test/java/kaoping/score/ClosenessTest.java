package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 越接近越好: the weight less the share by which the actual is off the target, either way. */
class ClosenessTest {
    @ParameterizedTest(name = "target {0}, actual {1}: {2}")
    @CsvSource({
        "200, 200, 10.00",
        "200, 190, 9.50",
        "200, 210, 9.50",
        "200, 0, 0.00",
        "200, 400, 0.00",
        "200, 900, 0.00",
        "3, 2, 6.67",
        "0, 0, 10.00",
        "0, 1, 0.00",
        "-20, -19, 9.50",
        "-20, -21, 9.50",
    })
    void theCloserTheBetter(String target, String actual, String points) {
        assertThat(PolicyDraft.scoring("计分方法=越接近越好")
                        .decide(form(ten("=", target, actual)))
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}, actual {1}: {2}")
    @CsvSource({
        "'', 190, 10.00",
        "'', 210, 10.00",
        "'', 180, 9.50",
        "从允许偏差起扣, 180, 9.50",
        "从起扣点起扣, 190, 10.00",
        "从起扣点起扣, 180, 9.00",
    })
    void whatIsOffByLittleCostsNothing(String after, String actual, String points) {
        PolicyDraft policy =
                PolicyDraft.scoring("计分方法=越接近越好", "允许偏差=5", after.isEmpty() ? "允许偏差=5" : "超出允许偏差后=" + after);

        assertThat(policy.decide(form(ten("≥", "200", actual))).points()).isEqualTo(points);
    }

    @Test
    void downToTheFloorAndAgainstTheRowsOwnTarget() {
        assertThat(PolicyDraft.scoring("计分方法=越接近越好", "最低分=4")
                        .decide(form(ten("=", "10", "30")))
                        .points())
                .isEqualTo("4.00");
        assertThat(PolicyDraft.scoring("计分方法=越接近越好", "目标取值=100")
                        .decide(form(ten("=", "尽量", "90")))
                        .points())
                .isEqualTo("9.00");
        assertThat(PolicyDraft.scoring("计分方法=越接近越好")
                        .decide(form(ten("=", "尽量", "90")))
                        .found())
                .containsExactly("TARGET_NOT_A_NUMBER /units/0/indicators/0/target");
    }

    /** 偏差率5%以内得满分，5%–10%得一半，否则不得分. */
    @ParameterizedTest(name = "target {0}, actual {1}: {2}")
    @CsvSource({
        "100, 105, 10.00",
        "100, 95, 10.00",
        "100, 105.01, 5.00",
        "100, 110, 5.00",
        "100, 89.99, 0.00",
        "0, 0, 10.00",
        "0, 1, 0.00",
    })
    void bandsOfTheDeviation(String target, String actual, String points) {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "偏差率=≤5%", "计分方法=按分值比例", "得分率=100%")
                .row("评分", "偏差率=>5% 且 ≤10%", "计分方法=按分值比例", "得分率=50%")
                .row("评分", "偏差率=>10%", "计分方法=按分值比例", "得分率=0%");

        assertThat(policy.decide(form(ten("≤", target, actual))).points()).isEqualTo(points);
    }

    @Test
    void aDeviationFromATargetOfZeroIsNamed() {
        PolicyDraft policy = PolicyDraft.scoring("偏差率=>10%", "计分方法=按分值比例", "得分率=0%");
        Decided decided = policy.decide(form(ten("=", "0", "1")));

        assertThat(decided.says(kaoping.finding.Code.RATIO_ASSUMED))
                .isEqualTo("指标“甲指标”（目标“0”、实际“1”）的偏差率没有数可除，按 100% 对待");
    }

    @Test
    void theSentence() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=越接近越好", "允许偏差=5", "最低分=2");

        assertThat(told(policy, ten("=", "200", "196"))).isEqualTo("实际 196，目标 200，偏差率 2%，在允许偏差 5% 以内，得满分 10 分");
        assertThat(told(policy, ten("=", "200", "184")))
                .isEqualTo("实际 184，目标 200，偏差率 8%，超过允许偏差 5%，计 3%，分值 10 ×（1 − 3%），得 9.7 分");
        assertThat(told(policy, ten("=", "200", "900")))
                .isEqualTo("实际 900，目标 200，偏差率 350%，超过允许偏差 5%，计 345%，分值 10 ×（1 − 345%），最低 2 分，得 2 分");
        assertThat(told(policy, indicator("指标", "3").target("=", "0").actual("4")))
                .isEqualTo("实际 4，目标 0，偏差率 100%（目标为 0），超过允许偏差 5%，计 95%，分值 3 ×（1 − 95%），最低 2 分，得 2 分");
    }

    private static String told(PolicyDraft policy, IndicatorDraft indicator) {
        return policy.decide(form(indicator)).formula();
    }
}
