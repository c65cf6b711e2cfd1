package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 超额加分: more for doing more than was asked, less where the target was far too low, or nothing at all. */
class SurplusTest {
    @ParameterizedTest(name = "{0}, actual {1}: {2}")
    @CsvSource({
        "按整步, 99, 9.90",
        "按整步, 100, 10.00",
        "按整步, 109.99, 10.00",
        "按整步, 110, 10.50",
        "按整步, 125, 11.00",
        "按整步, 130, 11.50",
        "按整步, 140, 12.00",
        "按整步, 150, 12.00",
        "不足一步按一步, 100, 10.00",
        "不足一步按一步, 100.01, 10.50",
        "不足一步按一步, 110, 10.50",
        "按比例, 125, 11.25",
        "按比例, 100.01, 10.00",
        "按比例, 900, 12.00",
    })
    void halfAPointPerTenPercentagePointsUpToTwo(String partial, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "超额每=10", "超额加分=0.5", "超额上限=2", "不足一步=" + partial);

        assertThat(policy.decide(form(ten("≥", "100", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"120, 10.00", "120.01, 11.00", "500, 11.00"})
    void onceWhereTheRowStatesNoStep(String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "超额起点=120%", "超额加分=1");

        assertThat(policy.decide(form(ten("≥", "100", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"150, 10.00", "160, 9.00", "170, 8.00", "400, 5.00"})
    void offWhereTheTargetWasFarTooLow(String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "超额起点=150%", "超额每=10", "超额加分=-1", "超额上限=5", "不足一步=按整步");

        assertThat(policy.decide(form(ten("≥", "100", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"70, 7.00", "85, 8.00", "100, 8.00", "101, 8.00", "300, 8.00"})
    void theMostOfBothTogetherIsTheMostAlsoWithoutAnythingMore(String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "超额加分=1", "最高分=8");

        assertThat(policy.decide(form(ten("≥", "100", actual))).points()).isEqualTo(points);
    }

    @Test
    void theMostOfBothTogetherHoldsForPassesAndDeadlinesToo() {
        Decided passed = PolicyDraft.scoring("计分方法=达标得满分", "超额加分=1", "超额起点=120%", "最高分=8")
                .decide(form(ten("≥", "100", "110")));
        Decided done = PolicyDraft.scoring("计分方法=按期限扣分", "每=1", "扣分=1", "超额加分=1", "最高分=8")
                .decide(form(ten("≤", "2023-06-30", "2023-06-30")));

        assertThat(passed.points()).isEqualTo("8.00");
        assertThat(passed.line().score().formula().text()).isEqualTo("实际“110”，目标“≥100”，达标，得满分 10 分；最高 8 分，得 8 分");
        assertThat(done.points()).isEqualTo("8.00");
    }

    /** “不低于平均值的得满分，每高1个百分点加0.5分”: more than the average, whatever the target of the form. */
    @Test
    void moreThanThePeersFigureWhereThatStandsForTheTarget() {
        Decided decided = PolicyDraft.scoring("计分方法=达标得满分", "比较对象=平均值", "超额单位=数值", "超额每=1", "超额加分=0.5", "不足一步=按比例")
                .decide(unit("甲").with(ten("≥", "50", "100")), unit("乙").with(ten("≥", "50", "90")));

        assertThat(decided.unit("甲").lines().get(0).points()).isEqualByComparingTo("12.5");
        assertThat(decided.unit("乙").lines().get(0).points()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsTakenOffLeavesNothing() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "超额每=10", "超额加分=-1", "不足一步=按整步");

        assertThat(policy.decide(form(ten("≥", "100", "900"))).points()).isEqualTo("0.00");
    }

    /** The other way to say it: a row of its own for 完成率 above 150 %. */
    @ParameterizedTest
    @CsvSource({"150, 10.00", "151, 5.00"})
    void orByARowForWhatIsFarAboveTheTarget(String actual, String points) {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "完成率=>150%", "计分方法=按分值比例", "得分率=50%")
                .row("评分", "计分方法=按完成比例");

        assertThat(policy.decide(form(ten("≥", "100", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} {1}{2}, actual {3}: {4}")
    @CsvSource({
        "按反向比例, ≥, 100, 80, 12.00",
        "按反向比例, ≥, 100, 125, 8.00",
        "按完成比例, ≤, 100, 80, 12.00",
        "按完成比例, ≤, 100, 100, 10.00",
        "达标得满分, ≥, 100, 99, 0.00",
        "达标得满分, ≥, 100, 100, 10.00",
        "达标得满分, ≥, 100, 125, 12.00",
        "达标得满分, ≤, 100, 80, 12.00",
        "达标得满分, =, 100, 125, 0.00",
    })
    void byEveryMethodThatKnowsATarget(String method, String relation, String target, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=" + method, "超额每=10", "超额加分=1", "不足一步=按整步");

        assertThat(policy.decide(form(ten(relation, target, actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"4, 8.00", "5, 10.00", "6, 11.00", "9, 12.00"})
    void onTopOfWhatWasEarnedStepByStep(String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档得分", "起扣点=0", "每=1", "得分=2", "超额每=20", "超额加分=1", "超额上限=2");

        assertThat(policy.decide(form(ten("≥", "5", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"110, 11.00", "120, 11.50", "200, 11.50"})
    void theSumIsBoundByTheHighestScore(String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "超额每=10", "超额加分=1", "最高分=11.5");

        assertThat(policy.decide(form(ten("≥", "100", actual))).points()).isEqualTo(points);
    }

    @Test
    void roundedOnceWithWhatItIsAddedTo() {
        PolicyDraft policy = PolicyDraft.with("得分小数位=1").row("评分", "计分方法=按完成比例", "超额每=1", "超额加分=0.01", "不足一步=按比例");

        // 3.33 + 3 × 0.01 = 3.36 → 3.4；各自取整则是 3.3 + 0.0。
        assertThat(policy.decide(form(indicator("指标", "3.33").target("≥", "100").actual("103")))
                        .points())
                .isEqualTo("3.4");
    }

    @Test
    void nothingExtraWhereThereIsNothingToDivideByAndThatIsSaid() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "超额每=10", "超额加分=1", "超额上限=3");
        Decided decided = policy.decide(form(ten("≤", "5", "0")));

        assertThat(decided.points()).isEqualTo("10.00");
        assertThat(decided.found()).containsExactly("RATIO_ASSUMED /units/0/indicators/0/target");
    }

    @Test
    void theRateIsRoundedFirstWhereThePolicySaysSo() {
        String[] row = {"计分方法=按完成比例", "超额每=1", "超额加分=1", "不足一步=按整步"};

        assertThat(PolicyDraft.scoring(row)
                        .decide(form(ten("≥", "1000", "1109")))
                        .points())
                .isEqualTo("20.00");
        assertThat(PolicyDraft.with("完成率小数位=0")
                        .row("评分", row)
                        .decide(form(ten("≥", "1000", "1109")))
                        .points())
                .isEqualTo("21.00");
    }

    @Test
    void withoutANumberAsTargetNothingIsSurplusAndThatIsSaid() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档得分", "起扣点=0", "每=1", "得分=2", "超额加分=1");
        Decided decided = policy.decide(form(ten("≥", "若干", "3")));

        assertThat(decided.points()).isEqualTo("6.00");
        assertThat(decided.found()).containsExactly("TARGET_NOT_A_NUMBER /units/0/indicators/0/target");
    }

    @Test
    void theSentence() {
        PolicyDraft steps = PolicyDraft.scoring("计分方法=按完成比例", "超额每=10", "超额加分=0.5", "超额上限=2", "最高分=11.8");
        PolicyDraft once = PolicyDraft.scoring("计分方法=达标得满分", "超额起点=120%", "超额加分=-1");

        assertThat(told(steps, "100")).isEqualTo("实际 100 达到目标 100，得满分 10 分");
        assertThat(told(steps, "125"))
                .isEqualTo(
                        "实际 125 达到目标 100，得满分 10 分；完成率 125%，超过 100% 共 25 个百分点，每 10 个百分点加 0.5 分，按整步加 1 分：10 + 1，得 11 分");
        assertThat(told(steps, "200"))
                .isEqualTo("实际 200 达到目标 100，得满分 10 分；完成率 200%，超过 100% 共 100 个百分点，每 10 个百分点加 0.5 分，按整步加 5 分，最多加 2 分："
                        + "10 + 2，最高 11.8 分，得 11.8 分");
        assertThat(told(once, "125"))
                .isEqualTo("实际“125”，目标“≥100”，达标，得满分 10 分；完成率 125%，超过 120% 共 5 个百分点，扣 1 分：10 − 1，得 9 分");
    }

    private static String told(PolicyDraft policy, String actual) {
        return policy.decide(form(ten("≥", "100", actual))).formula();
    }

    @Test
    void aRowThatStatesNoneScoresAsBefore() {
        IndicatorDraft more = ten("≥", "100", "200");

        assertThat(PolicyDraft.scoring("计分方法=按完成比例").decide(form(more)).points())
                .isEqualTo("10.00");
    }
}
