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

/** 逐档得分: 每开展1次得2分，最高10分; 达到60%得6分，每提高1个百分点加0.1分. */
class EarningTest {
    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 2.00", "4, 8.00", "5, 10.00", "6, 10.00"})
    void twoPointsEachUpToTheWeight(String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档得分", "起扣点=0", "每=1", "得分=2");

        assertThat(policy.decide(form(ten("≥", "5", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}, actual {1}: {2}")
    @CsvSource({
        "按整步, 59.99, 0.00",
        "按整步, 60, 6.00",
        "按整步, 60.99, 6.00",
        "按整步, 61, 6.10",
        "按整步, 100, 10.00",
        "按整步, 120, 10.00",
        "不足一步按一步, 60, 6.00",
        "不足一步按一步, 60.01, 6.10",
        "按比例, 60.5, 6.05",
        "按比例, 60, 6.00",
    })
    void aBaseForTheStartAndMoreForEachPoint(String partial, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档得分", "起扣点=60", "基础分=6", "每=1", "得分=0.1", "不足一步=" + partial);

        assertThat(policy.decide(form(ten("≥", "100", actual).measure("%"))).points())
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} target 10, actual {1}: {2}")
    @CsvSource({"≥, 10, 8.00", "≥, 12, 9.00", "≥, 9, 0.00", "≤, 10, 8.00", "≤, 8, 9.00", "≤, 11, 0.00", "=, 12, 9.00"})
    void fromTheTargetInTheDirectionOfTheRelation(String relation, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档得分", "基础分=8", "每=1", "得分=0.5");

        assertThat(policy.decide(form(ten(relation, "10", actual))).points()).isEqualTo(points);
    }

    @Test
    void theRowsOwnSideAndTargetStandForTheForms() {
        PolicyDraft below = PolicyDraft.scoring("计分方法=逐档得分", "起扣点=10", "计步方向=低于起扣点", "每=1", "得分=1");
        PolicyDraft against = PolicyDraft.scoring("计分方法=逐档得分", "目标取值=4", "基础分=1", "每=1", "得分=1");

        assertThat(below.decide(form(ten("定性", "少", "7"))).points()).isEqualTo("3.00");
        assertThat(against.decide(form(ten("≥", "很多", "7"))).points()).isEqualTo("4.00");
    }

    @ParameterizedTest(name = "{0}, actual {1}: {2}")
    @CsvSource({
        "最高分=12, 6, 12.00",
        "最高分=12, 7, 12.00",
        "最高分=8, 5, 8.00",
        "最高得分率=80%, 5, 8.00",
        "最高得分率=150%, 8, 15.00",
        "最低分=3, -1, 3.00",
        "最低分=3, 0, 3.00",
        "最低分=3, 2, 4.00",
    })
    void upToItsOwnHighestScoreAndDownToItsLowest(String cell, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档得分", "起扣点=0", "每=1", "得分=2", cell);

        assertThat(policy.decide(form(ten("≥", "5", actual))).points()).isEqualTo(points);
    }

    @Test
    void inPerCentOfTheTarget() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档得分", "基础分=6", "每=5", "步长单位=目标值的百分之", "得分=1");

        assertThat(policy.decide(form(ten("≥", "200", "225"))).points()).isEqualTo("8.00");
        assertThat(policy.decide(form(ten("≥", "0", "5"))).found())
                .containsExactly("STEP_UNMEASURABLE /units/0/indicators/0/target");
    }

    @Test
    void wordsEarnNothing() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档得分", "起扣点=0", "每=1", "得分=2");
        Decided decided = policy.decide(form(ten("≥", "若干", "许多")));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.found()).containsExactly("ACTUAL_NOT_A_NUMBER /units/0/indicators/0/actual");
    }

    @Test
    void theSentence() {
        PolicyDraft plain = PolicyDraft.scoring("计分方法=逐档得分", "起扣点=0", "每=1", "得分=2");
        PolicyDraft base = PolicyDraft.scoring("计分方法=逐档得分", "起扣点=60", "基础分=6", "每=1", "得分=0.1", "最高分=9");

        assertThat(told(plain, ten("≥", "5", "3"))).isEqualTo("实际 3，超出起点 0 共 3，每 1 得 2 分，按整步得 6 分，得 6 分");
        assertThat(told(plain, ten("≥", "5", "7"))).isEqualTo("实际 7，超出起点 0 共 7，每 1 得 2 分，按整步得 14 分，以分值为限，得 10 分");
        assertThat(told(base, ten("≥", "100", "72.5")))
                .isEqualTo("实际 72.5，超出起点 60 共 12.5，每 1 得 0.1 分，按整步得 1.2 分：基础分 6 + 1.2，得 7.2 分");
        assertThat(told(base, ten("≥", "100", "99")))
                .isEqualTo("实际 99，超出起点 60 共 39，每 1 得 0.1 分，按整步得 3.9 分：基础分 6 + 3.9，最高 9 分，得 9 分");
        assertThat(told(base, ten("≥", "100", "55"))).isEqualTo("实际 55，没有达到起点 60，得 0 分");
    }

    private static String told(PolicyDraft policy, IndicatorDraft indicator) {
        return policy.decide(form(indicator)).formula();
    }

    @Test
    void anIndicatorWithoutWeightEarnsOnlyWhatTheRowAllows() {
        IndicatorDraft extra = indicator("附加", "0").target("≥", "5").actual("3");

        assertThat(PolicyDraft.scoring("计分方法=逐档得分", "起扣点=0", "每=1", "得分=2")
                        .decide(form(extra))
                        .points())
                .isEqualTo("0.00");
        assertThat(PolicyDraft.scoring("计分方法=逐档得分", "起扣点=0", "每=1", "得分=2", "最高分=5")
                        .decide(form(extra))
                        .points())
                .isEqualTo("5.00");
    }
}
