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

/** 直线内插: 完成率60%–80%的，在6–8分之间按插值计分. */
class InterpolationTest {
    @ParameterizedTest(name = "{0}, actual {1}: {2}")
    @CsvSource({
        "评定区间=≥60% 且 ≤80%, 60, 6.00",
        "评定区间=≥60% 且 ≤80%, 70, 7.00",
        "评定区间=≥60% 且 ≤80%, 79.99, 8.00",
        "评定区间=≥60% 且 ≤80%, 61, 6.10",
        "得分区间=≥6 且 ≤8, 70, 7.00",
        "得分区间=≥0 且 ≤1, 75, 0.75",
        "得分区间=≥8 且 ≤12, 75, 10.00",
    })
    void alongTheRate(String points, String actual, String scored) {
        PolicyDraft policy = PolicyDraft.scoring("完成率=≥60% 且 <80%", "计分方法=直线内插", points);

        assertThat(policy.decide(form(ten("≥", "100", actual))).points()).isEqualTo(scored);
    }

    @ParameterizedTest(name = "{0}, actual {1}: {2}")
    @CsvSource({"≥, 2, 6.00", "≥, 5, 8.00", "≥, 3, 6.67", "≤, 2, 8.00", "≤, 5, 6.00", "<, 3, 7.33", "未填, 5, 8.00"})
    void alongTheActualInTheDirectionOfTheRelation(String relation, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("实际值=≥2 且 ≤5", "计分方法=直线内插", "得分区间=≥6 且 ≤8");

        assertThat(policy.decide(form(ten(relation, "3", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"105, 10.00", "110, 7.50", "90, 7.50", "115, 5.00"})
    void downAlongTheDeviation(String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("偏差率=≥5% 且 ≤15%", "计分方法=直线内插", "评定区间=≥50% 且 ≤100%");

        assertThat(policy.decide(form(ten("=", "100", actual))).points()).isEqualTo(points);
    }

    @Test
    void moreThanTheWeightOnlyUpToTheHighestScore() {
        String[] row = {"完成率=≥100% 且 ≤200%", "计分方法=直线内插", "得分区间=≥10 且 ≤15"};

        assertThat(PolicyDraft.scoring(row).decide(form(ten("≥", "100", "150"))).points())
                .isEqualTo("10.00");
        assertThat(PolicyDraft.scoring(row[0], row[1], row[2], "最高分=12")
                        .decide(form(ten("≥", "100", "150")))
                        .points())
                .isEqualTo("12.00");
        assertThat(PolicyDraft.scoring(row[0], row[1], row[2], "最高分=15")
                        .decide(form(ten("≥", "100", "150")))
                        .points())
                .isEqualTo("12.50");
    }

    @Test
    void ofASingleNumberTheUpperEnd() {
        PolicyDraft policy = PolicyDraft.scoring("实际值==5", "计分方法=直线内插", "得分区间=≥6 且 ≤8");

        assertThat(policy.decide(form(ten("≥", "3", "5"))).points()).isEqualTo("8.00");
    }

    @Test
    void theSentence() {
        PolicyDraft rate = PolicyDraft.scoring("完成率=≥60% 且 <80%", "计分方法=直线内插", "评定区间=≥60% 且 ≤80%");
        PolicyDraft actual = PolicyDraft.scoring("实际值=≥2 且 ≤5", "计分方法=直线内插", "得分区间=≥6 且 ≤8");

        assertThat(told(rate, ten("≥", "200", "141")))
                .isEqualTo("完成率 70.5%，在 ≥60% 且 <80% 内，按 6～8 分直线内插：6 +（70.5 − 60）÷（80 − 60）× 2，得 7.05 分");
        assertThat(told(actual, ten("≤", "3", "3")))
                .isEqualTo("实际值 3，在 ≥2 且 ≤5 内，按 6～8 分直线内插：8 −（3 − 2）÷（5 − 2）× 2，得 7.33 分");
    }

    private static String told(PolicyDraft policy, IndicatorDraft indicator) {
        Decided decided = policy.decide(form(indicator));
        return decided.formula();
    }

    @Test
    void anIndicatorWithoutWeight() {
        PolicyDraft policy = PolicyDraft.scoring("完成率=≥60% 且 <80%", "计分方法=直线内插", "评定区间=≥60% 且 ≤80%");

        assertThat(policy.decide(form(indicator("试报", "0").target("≥", "100").actual("70")))
                        .points())
                .isEqualTo("0.00");
    }
}
