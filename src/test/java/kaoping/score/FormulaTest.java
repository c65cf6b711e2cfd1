package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence beside each score: a department can check it with a calculator. */
class FormulaTest {
    private static final PolicyDraft RATIO = PolicyDraft.scoring("计分方法=按完成比例");

    @ParameterizedTest
    @CsvSource({
        "≥, 100, 97.45, 实际 97.45 ÷ 目标 100 × 分值 10 = 9.745，四舍五入取 9.75 分",
        "≥, 100, 97, 实际 97 ÷ 目标 100 × 分值 10 = 9.7 分",
        "≥, 3, 1, 实际 1 ÷ 目标 3 × 分值 10 ≈ 3.33333…，四舍五入取 3.33 分",
        "≤, 80, 100, 目标 80 ÷ 实际 100 × 分值 10 = 8 分",
        "≥, 3, 4, 实际 4 达到目标 3，得满分 10 分",
        "≤, 3, 2, 实际 2 未超过目标 3，得满分 10 分",
        "≥, -3, -4, 实际 -4，目标 -3，不能按比例计分，得 0 分",
        "≥, 3, -4, 实际 -4，目标 3，不能按比例计分，得 0 分",
    })
    void ofARatio(String relation, String target, String actual, String sentence) {
        assertThat(told(RATIO, ten(relation, target, actual))).isEqualTo(sentence);
    }

    @Test
    void ofARatioUpToItsHighestShare() {
        assertThat(told(PolicyDraft.scoring("计分方法=按完成比例", "最高得分率=120%"), ten("≥", "100", "200")))
                .isEqualTo("实际 200 ÷ 目标 100 × 分值 10 = 20，最多得分值的 120%，得 12 分");
        assertThat(told(PolicyDraft.scoring("计分方法=按完成比例", "最高得分率=80%"), ten("≥", "100", "90")))
                .isEqualTo("实际 90 ÷ 目标 100 × 分值 10 = 9，最多得分值的 80%，得 8 分");
        assertThat(told(PolicyDraft.scoring("计分方法=按完成比例", "最高得分率=80%"), ten("≥", "100", "100")))
                .isEqualTo("实际 100 达到目标 100，最多得分值的 80%，得 8 分");
    }

    @Test
    void ofARatioRoundedFirst() {
        PolicyDraft policy = PolicyDraft.with("完成率小数位=0").row("评分", "计分方法=按完成比例", "最高得分率=120%");

        assertThat(told(policy, ten("≥", "3", "2"))).isEqualTo("实际 2 ÷ 目标 3 = 67%（完成率先取 0 位小数） × 分值 10，得 6.7 分");
        assertThat(told(policy, ten("≥", "3", "5")))
                .isEqualTo("实际 5 ÷ 目标 3 = 167%（完成率先取 0 位小数） × 分值 10，最多得分值的 120%，得 12 分");
    }

    @ParameterizedTest
    @CsvSource({
        "50, '完成率 50%，没有超过门槛 60%，得 0 分'",
        "79.6, '（完成率 79.6% − 60%）÷（1 − 60%）× 分值 10，得 4.9 分'",
        "100, '实际 100 达到目标 100，得满分 10 分'",
        "150, '实际 150 达到目标 100，得满分 10 分'",
    })
    void ofAThreshold(String actual, String sentence) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=达到门槛后按比例", "门槛=60%");

        assertThat(told(policy, ten("≥", "100", actual))).isEqualTo(sentence);
    }

    @Test
    void ofAThresholdWithTheRatioRoundedFirst() {
        PolicyDraft policy = PolicyDraft.with("完成率小数位=0").row("评分", "计分方法=达到门槛后按比例", "门槛=60%");

        assertThat(told(policy, ten("≥", "100", "79.6"))).isEqualTo("（完成率 80% − 60%）÷（1 − 60%）× 分值 10，得 5 分");
    }

    @Test
    void ofAllOrNothing() {
        assertThat(told(PolicyDraft.scoring("计分方法=达标得满分"), ten("≥", "95", "97")))
                .isEqualTo("实际“97”，目标“≥95”，达标，得满分 10 分");
        assertThat(told(PolicyDraft.scoring("计分方法=达标得满分", "目标取值=100"), ten("≥", "95", "97")))
                .isEqualTo("实际“97”，目标“≥100”，未达标，得 0 分");
    }

    @Test
    void ofAShareAndOfFixedPoints() {
        IndicatorDraft indicator = indicator("协调", "3.6").target("定性", "好").actual("较好");

        assertThat(told(PolicyDraft.scoring("计分方法=按分值比例", "得分率=50%"), indicator))
                .isEqualTo("实际“较好”，目标“好”，得分值的 50%：分值 3.6 × 50% = 1.8 分");
        assertThat(told(PolicyDraft.scoring("计分方法=固定分", "得分=5"), indicator)).isEqualTo("实际“较好”，目标“好”，得 3.6 分");
    }

    @Test
    void ofAJudgedScore() {
        assertThat(told(
                        PolicyDraft.scoring("计分方法=区间评定", "评定区间=≥50% 且 <80%"),
                        ten("定性", "好", "较好").judged("9")))
                .isEqualTo("实际“较好”，目标“好”，应在 5～8 分之间评定，评定 9 分，得 7.99 分");
    }

    @Test
    void ofADeductionInSteps() {
        PolicyDraft linear = PolicyDraft.scoring("计分方法=逐档扣分", "每=3", "扣分=1", "不足一步=按比例");
        PolicyDraft percent = PolicyDraft.scoring("计分方法=逐档扣分", "每=10", "步长单位=目标值的百分之", "扣分=2", "不足一步=按整步");

        assertThat(told(linear, ten("≥", "95", "93")))
                .isEqualTo("实际 93，低于起扣点 95 共 2，每 3 扣 1 分，按比例扣 0.66666… 分：10 − 0.66666…，得 9.33 分");
        assertThat(told(linear, ten("≥", "95", "95"))).isEqualTo("实际 95，低于起扣点 95 共 0，每 3 扣 1 分；不扣分，得 10 分");
        assertThat(told(percent, ten("≤", "814.87", "900")))
                .isEqualTo("实际 900，超出起扣点 814.87 共 85.13（10.45%），每 10% 扣 2 分，按整步扣 2 分：10 − 2，得 8 分");
    }

    @Test
    void ofADeadline() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按期限扣分", "每=10", "扣分=1", "不足一步=不足一步按一步");

        assertThat(told(policy, ten("≤", "2023年6月30日前", "2023-07-11")))
                .isEqualTo("2023-07-11 完成，期限 2023-06-30，推迟 11 天，每 10 天扣 1 分，不足一步按一步扣 2 分：10 − 2，得 8 分");
    }

    private static String told(PolicyDraft policy, IndicatorDraft indicator) {
        return policy.decide(form(indicator)).formula();
    }
}
