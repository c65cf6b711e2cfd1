package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 按完成比例, 按反向比例: points in proportion to what was done, at most full points, never below none. */
class RatioTest {
    private static final RuleBook RATIO = PolicyDraft.scoring("计分方法=按完成比例").rules();
    private static final RuleBook REVERSE = PolicyDraft.scoring("计分方法=按反向比例").rules();

    @ParameterizedTest(name = "{0}{1}, actual {2}: {3}")
    @CsvSource({
        "≥, 100, 97.45, 9.75",
        "≥, 100, 100, 10.00",
        "≥, 100, 130, 10.00",
        "≥, 100, 0, 0.00",
        "≥, 3, 1, 3.33",
        "≥, 3, 2, 6.67",
        ">, 100, 50, 5.00",
        "=, 100, 97.45, 9.75",
        "=, 100, 120, 10.00",
        "未填, 100, 97.45, 9.75",
        "≤, 100, 100, 10.00",
        "≤, 100, 80, 10.00",
        "≤, 100, 125, 8.00",
        "<, 100, 125, 8.00",
        "≤, 100, 300, 3.33",
    })
    void whatWasDoneOfWhatWasPromised(String relation, String target, String actual, String points) {
        assertThat(ratio(ten(relation, target, actual)).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}{1}, actual {2}: {3}")
    @CsvSource({
        // 没有目标，做了就算完成；反向目标为零，只有零才达标。
        "≥, 0, 0, 10.00",
        "≥, 0, 5, 10.00",
        "≥, 0, -5, 0.00",
        "≤, 0, 0, 10.00",
        "≤, 0, 5, 0.00",
        "≤, 5, 0, 10.00",
        "=, 0, 0, 10.00",
        // 负数没有比例可言：达到的得满分，没有达到的不得分。
        "≥, -5, -3, 10.00",
        "≥, -5, -10, 0.00",
        "≥, 5, -3, 0.00",
        "≤, -5, -5, 10.00",
        "≤, -5, -3, 0.00",
        "≤, 5, -3, 10.00",
    })
    void atAndBelowZero(String relation, String target, String actual, String points) {
        assertThat(ratio(ten(relation, target, actual)).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}{1}, actual {2}: {3}")
    @CsvSource({"≥, 100, 80, 10.00", "≥, 100, 125, 8.00", "≤, 100, 125, 8.00", "未填, 0, 0, 10.00", "=, 100, 400, 2.50"})
    void theReverseWhateverTheRelationSays(String relation, String target, String actual, String points) {
        assertThat(PolicyDraft.decide(REVERSE, form(ten(relation, target, actual)))
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "capped at {0}, actual {1}: {2}")
    @CsvSource({
        "100%, 120, 10.00",
        "120%, 90, 9.00",
        "120%, 110, 11.00",
        "120%, 120, 12.00",
        "120%, 500, 12.00",
        "80%, 79, 7.90",
        "80%, 81, 8.00",
        "80%, 200, 8.00",
    })
    void upToTheHighestShareThatTheRowAllows(String cap, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "最高得分率=" + cap);

        assertThat(policy.decide(form(ten("≥", "100", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "at most {0} points, actual {1}: {2}")
    @CsvSource({"12, 110, 11.00", "12, 120, 12.00", "12, 500, 12.00", "8, 79, 7.90", "8, 81, 8.00", "8, 100, 8.00"})
    void upToTheHighestScoreThatTheRowAllows(String most, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "最高分=" + most);

        assertThat(policy.decide(form(ten("≥", "100", actual))).points()).isEqualTo(points);
    }

    @Test
    void theHighestScoreIsNamed() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "最高分=12");

        assertThat(policy.decide(form(ten("≥", "100", "200"))).formula())
                .isEqualTo("实际 200 ÷ 目标 100 × 分值 10 = 20，最高 12 分，得 12 分");
    }

    @Test
    void overNothingThereIsNoMoreThanFullPoints() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "最高得分率=150%");

        assertThat(policy.decide(form(ten("≥", "0", "7"))).points()).isEqualTo("10.00");
        assertThat(policy.decide(form(ten("≤", "7", "0"))).points()).isEqualTo("10.00");
    }

    @Test
    void aSavingMayEarnMoreThanFullPointsWhereTheRowAllows() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "最高得分率=150%");

        assertThat(policy.decide(form(ten("≤", "100", "80"))).points()).isEqualTo("12.50");
    }

    @ParameterizedTest(name = "{0}, target {1} read as {2}, actual {3}: {4}")
    @CsvSource({"≥, 95, 100, 97, 9.70", "≥, 95, 90, 92, 10.00", "≥, 很多, 200, 100, 5.00", "≤, 50, 40, 50, 8.00"})
    void theRowsOwnTargetStandsForTheForms(
            String relation, String target, String against, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "目标取值=" + against);

        assertThat(policy.decide(form(ten(relation, target, actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "≥, 100, 基本完成, ACTUAL_NOT_A_NUMBER /units/0/indicators/0/actual",
        "≥, 若干, 90, TARGET_NOT_A_NUMBER /units/0/indicators/0/target",
        "≥, 2023年6月底, 90, TARGET_NOT_A_NUMBER /units/0/indicators/0/target",
    })
    void wordsHaveNoRatioAndThatIsSaid(String relation, String target, String actual, String found) {
        Decided decided = ratio(ten(relation, target, actual));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.found()).containsExactly(found);
    }

    @Test
    void bothAreNamedWhereNeitherIsANumber() {
        assertThat(ratio(ten("定性", "明显", "明显")).found())
                .containsExactly(
                        "ACTUAL_NOT_A_NUMBER /units/0/indicators/0/actual",
                        "TARGET_NOT_A_NUMBER /units/0/indicators/0/target");
    }

    @Test
    void anIndicatorWithoutWeightEarnsNothing() {
        assertThat(ratio(indicator("试报", "0").target("≥", "10").actual("10")).points())
                .isEqualTo("0.00");
    }

    @Test
    void executedBudgetOfTheYearsBudget() {
        Decided decided = PolicyDraft.decide(
                RATIO, kaoping.UnitDraft.unit("甲").budget("年度资金总额", "90", "200", "150", "10", "", ""));

        assertThat(decided.points()).isEqualTo("7.50");
    }

    private static Decided ratio(IndicatorDraft indicator) {
        return PolicyDraft.decide(RATIO, form(indicator));
    }
}
