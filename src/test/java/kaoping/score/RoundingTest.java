package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A score is rounded once, from the exact quotient, unless the policy says that the ratio is rounded first. */
class RoundingTest {
    @ParameterizedTest(name = "{0} at {1} decimals: {2}")
    @CsvSource({
        "四舍五入, 2, 9.75",
        "四舍六入五成双, 2, 9.74",
        "舍去, 2, 9.74",
        "进一, 2, 9.75",
        "四舍五入, 1, 9.7",
        "四舍五入, 0, 10",
        "舍去, 0, 9",
        "四舍五入, 4, 9.7450",
    })
    void asThePolicyRounds(String rounding, String scale, String points) {
        PolicyDraft policy =
                PolicyDraft.with("得分取整=" + rounding, "得分小数位=" + scale).row("评分", "计分方法=按完成比例");

        assertThat(policy.decide(form(ten("≥", "100", "97.45"))).points()).isEqualTo(points);
    }

    /** 2 ÷ 3 × 90 is 60; 67 % of 90 is 60.3. */
    @ParameterizedTest(name = "ratio first to {0} decimals: {1}")
    @CsvSource({"'', 60.00", "0, 60.30", "1, 60.03", "2, 60.00"})
    void theRatioIsRoundedFirstOnlyWhereThePolicySaysSo(String scale, String points) {
        PolicyDraft policy =
                (scale.isEmpty() ? PolicyDraft.with() : PolicyDraft.with("完成率小数位=" + scale)).row("评分", "计分方法=按完成比例");

        assertThat(policy.decide(form(indicator("道路", "90").target("≥", "3").actual("2")))
                        .points())
                .isEqualTo(points);
        assertThat(policy.decide(form(indicator("投诉", "90").target("≤", "2").actual("3")))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void aRoundedRatioCountsForTheThresholdToo() {
        PolicyDraft policy = PolicyDraft.with("完成率小数位=0").row("评分", "计分方法=达到门槛后按比例", "门槛=60%");

        // 79.6% 取 80%：(80 − 60) ÷ 40 × 10。
        assertThat(policy.decide(form(ten("≥", "1000", "796"))).points()).isEqualTo("5.00");
    }

    @Test
    void aDeductionInProportionIsNotRoundedBeforeTheScore() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "每=1", "扣分=0.25", "不足一步=按比例");

        // 10 − 0.125 = 9.875，取 9.88；先把扣分取成 0.13 就成了 9.87。
        assertThat(policy.decide(form(ten("≥", "95", "94.5"))).points()).isEqualTo("9.88");
    }

    @Test
    void aShareOfTheWeightIsRoundedOnce() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按分值比例", "得分率=33.3%");

        assertThat(policy.decide(form(indicator("协调", "3.5").target("定性", "好").actual("好")))
                        .points())
                .isEqualTo("1.17");
    }

    @Test
    void theTotalAddsTheScoresThatWerePublished() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例");
        var third = indicator("三分之一", "10").target("≥", "3").actual("1");

        assertThat(policy.decide(form(third, third, third)).total("甲")).isEqualTo("9.99");
    }

    @ParameterizedTest(name = "total to {0} decimals: {1}")
    @CsvSource({"0, 10", "1, 10.0", "2, 9.97", "3, 9.970"})
    void theTotalHasAScaleOfItsOwn(String scale, String total) {
        PolicyDraft policy = PolicyDraft.with("总分小数位=" + scale).row("评分", "计分方法=按完成比例");

        assertThat(policy.decide(form(ten("≥", "100", "99.7"))).total("甲")).isEqualTo(total);
    }
}
