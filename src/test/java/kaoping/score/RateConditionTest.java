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

/** The condition 完成率: at the scale to which the policy rounds it, and defined where nothing can be divided. */
class RateConditionTest {
    private static PolicyDraft bands(PolicyDraft policy) {
        return policy.row("评分", "完成率=≥100%", "计分方法=按分值比例", "得分率=100%")
                .row("评分", "完成率=≥60% 且 <100%", "计分方法=按分值比例", "得分率=60%")
                .row("评分", "完成率=<60%", "计分方法=按分值比例", "得分率=0%");
    }

    @ParameterizedTest(name = "{0}, actual {1}: {2}")
    @CsvSource({
        "'', 599.96, 0.00",
        "完成率小数位=2, 599.96, 6.00",
        "完成率小数位=2, 599.94, 0.00",
        "完成率小数位=0, 595, 6.00",
        "完成率小数位=0, 594.99, 0.00",
        "'', 600, 6.00",
        "'', 999.99, 6.00",
        "完成率小数位=2, 999.96, 10.00",
    })
    void isRoundedAsTheRatioOfScoring(String setting, String actual, String points) {
        PolicyDraft policy = bands(setting.isEmpty() ? PolicyDraft.with() : PolicyDraft.with(setting));

        assertThat(policy.decide(form(ten("≥", "1000", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}{1}, actual {2}: {3}")
    @CsvSource({
        "≤, 5, 0, 10.00",
        "<, 5, 0, 10.00",
        "≤, 0, 0, 10.00",
        "≥, 0, 0, 10.00",
        "≥, 0, 7, 10.00",
        "≥, 0, -1, 0.00",
        "≥, -3, -4, 0.00",
        "≥, -3, -2, 10.00",
        "≤, -1, 0, 0.00",
    })
    void withNothingToDivideByItIsAllOrNothingAndThatIsSaid(
            String relation, String target, String actual, String points) {
        Decided decided = bands(PolicyDraft.with()).decide(form(ten(relation, target, actual)));

        assertThat(decided.points()).isEqualTo(points);
        assertThat(decided.found()).containsExactly("RATIO_ASSUMED /units/0/indicators/0/target");
    }

    @Test
    void aRowByWhetherItWasMetComesFirstWhereThePolicySaysOtherwise() {
        PolicyDraft policy = bands(PolicyDraft.with().row("评分", "关系=≤", "实际值==0", "计分方法=按分值比例", "得分率=80%"));
        Decided decided = policy.decide(form(ten("≤", "5", "0")));

        assertThat(decided.points()).isEqualTo("8.00");
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void wordsLieInNoBand() {
        IndicatorDraft words = indicator("协调", "10").target("定性", "好").actual("好");

        assertThat(bands(PolicyDraft.with()).decide(form(words)).found())
                .containsExactly("NO_SCORE_ROW /units/0/indicators/0");
    }

    /** Equal is 100 % done, also where the relation asks for more: the printed formula knows no other. */
    @ParameterizedTest
    @CsvSource({">, 90, 90, 10.00", "<, 90, 90, 10.00", ">, 90, 89, 9.89"})
    void atEqualityTheRatioIsFull(String relation, String target, String actual, String points) {
        assertThat(PolicyDraft.scoring("计分方法=按完成比例")
                        .decide(form(ten(relation, target, actual)))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void whoMustReachMoreIsTakenByARowForWhatWasNotMet() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "关系=>", "是否达标=否", "完成率=≥100%", "计分方法=按分值比例", "得分率=90%")
                .row("评分", "计分方法=按完成比例");

        assertThat(policy.decide(form(ten(">", "90", "90"))).points()).isEqualTo("9.00");
        assertThat(policy.decide(form(ten(">", "90", "91"))).points()).isEqualTo("10.00");
    }

    /** 低于60%不得分，60%以上按完成比例得分. */
    @ParameterizedTest
    @CsvSource({"59.99, 0.00", "60, 6.00", "80, 8.00", "120, 10.00"})
    void belowAThresholdNothingThenTheWholeRatio(String actual, String points) {
        PolicyDraft policy =
                PolicyDraft.with().row("评分", "完成率=<60%", "计分方法=按分值比例", "得分率=0%").row("评分", "计分方法=按完成比例");

        assertThat(policy.decide(form(ten("≥", "100", actual))).points()).isEqualTo(points);
    }
}
