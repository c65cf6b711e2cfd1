package kaoping.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kaoping.Decided;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 比较对象: the actual is held against the best or the average of the peers instead of the target; 功效系数 against both ends. */
class YardstickTest {
    private static final String[] THREE = {"甲 100", "乙 80", "丙 60"};

    private static String formula(Decided decided, String unit) {
        return Objects.requireNonNull(decided.unit(unit).lines().get(0).score())
                .formula()
                .text();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "≥, 最优值, 甲10.00 乙8.00 丙6.00",
        "≤, 最优值, 甲6.00 乙7.50 丙10.00",
        "≥, 最高值, 甲10.00 乙8.00 丙6.00",
        "≤, 最高值, 甲10.00 乙10.00 丙10.00",
        "≥, 最低值, 甲10.00 乙10.00 丙10.00",
        "≥, 平均值, 甲10.00 乙10.00 丙7.50",
        "≥, 目标值, 甲10.00 乙8.00 丙6.00",
    })
    void aRatioToThePeers(String relation, String yardstick, String points) {
        assertThat(Towns.points(PolicyDraft.scoring("计分方法=按完成比例", "比较对象=" + yardstick), relation, THREE))
                .isEqualTo(points);
    }

    @Test
    void theReverseRatioToTheLowest() {
        assertThat(Towns.points(PolicyDraft.scoring("计分方法=按反向比例", "比较对象=最低值"), "≥", THREE))
                .isEqualTo("甲6.00 乙7.50 丙10.00");
    }

    @Test
    void halfAPointForEveryPointBelowTheAverage() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "比较对象=平均值", "每=1", "扣分=0.5", "不足一步=按比例");
        Decided decided = policy.decide(Towns.of("≥", "甲 90", "乙 85", "丙 84"));

        assertThat(Towns.points(decided)).isEqualTo("甲10.00 乙9.33 丙8.83");
        assertThat(formula(decided, "乙"))
                .isEqualTo(
                        "全部 3 个单位中列第 2 名（最高 90，甲；平均 86.3333…）；实际 85，低于平均值 86.3333… 共 1.3333…，每 1 扣 0.5 分，按比例扣 0.66666… 分："
                                + "10 − 0.66666…，得 9.33 分");
    }

    /** The average is 2 ÷ 3, and exactly one step below it is 1 ÷ 3 less than one: nothing may be lost to rounding. */
    @Test
    void anAverageWithoutAnEndCountsWholeSteps() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "比较对象=平均值", "每=50", "步长单位=目标值的百分之", "扣分=1", "不足一步=按整步");

        assertThat(Towns.points(policy, "≥", "甲 1", "乙 1", "丙 0")).isEqualTo("甲10.00 乙10.00 丙8.00");
    }

    /** 0.5 of an average of 100 ÷ 3 is 0.015 exactly, whose last digit is cut off where the policy says so. */
    @Test
    void aTieOfRoundingIsATieAlthoughTheAverageHasNoEnd() {
        PolicyDraft down = PolicyDraft.with("得分取整=四舍六入五成双").row("评分", "计分方法=按完成比例", "比较对象=平均值");

        assertThat(Towns.points(down, "≥", "甲 0.05", "乙 99.95", "丙 0")).isEqualTo("甲0.02 乙10.00 丙0.00");
    }

    @Test
    void passedWhoIsNotBelowTheAverage() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=达标得满分", "比较对象=平均值");
        Decided decided = policy.decide(Towns.of("≥", THREE));

        assertThat(Towns.points(decided)).isEqualTo("甲10.00 乙10.00 丙0.00");
        assertThat(formula(decided, "丙")).isEqualTo("全部 3 个单位中列第 3 名（最高 100，甲；平均 80）；实际“60”，目标“≥平均值 80”，未达标，得 0 分");
    }

    @Test
    void aboveAThresholdOfTheBest() {
        assertThat(Towns.points(PolicyDraft.scoring("计分方法=达到门槛后按比例", "门槛=60%", "比较对象=最优值"), "≥", THREE))
                .isEqualTo("甲10.00 乙5.00 丙0.00");
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "≥, 60%, 甲10.00 乙8.00 丙6.00",
        "≤, 60%, 甲6.00 乙8.00 丙10.00",
        "≥, 0%, 甲10.00 乙5.00 丙0.00",
        "≥, 100%, 甲10.00 乙10.00 丙10.00",
    })
    void fromTheWorstToTheBest(String relation, String base, String points) {
        assertThat(Towns.points(PolicyDraft.scoring("计分方法=功效系数", "基础得分率=" + base), relation, THREE))
                .isEqualTo(points);
    }

    @Test
    void theSentenceOfTheEfficacyCoefficient() {
        Decided decided = PolicyDraft.scoring("计分方法=功效系数", "基础得分率=60%").decide(Towns.of("≥", "甲 98", "乙 81", "丙 60"));

        assertThat(formula(decided, "乙"))
                .isEqualTo(
                        "全部 3 个单位中列第 2 名（最高 98，甲；平均 79.6666…）；〔（实际 81 − 最差 60）÷（最优 98 − 最差 60）×（1 − 60%）+ 60%〕× 分值 10"
                                + " ≈ 8.21052…，四舍五入取 8.21 分");
    }

    @Test
    void allEqualOrAloneIsFullPoints() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=功效系数", "基础得分率=60%");

        assertThat(Towns.points(policy, "≥", "甲 7", "乙 7")).isEqualTo("甲10.00 乙10.00");
        assertThat(Towns.points(policy, "≥", "甲 0")).isEqualTo("甲10.00");
    }

    @Test
    void zeroAndNegativeNumbers() {
        assertThat(Towns.points(PolicyDraft.scoring("计分方法=按完成比例", "比较对象=平均值"), "≥", "甲 0", "乙 0"))
                .isEqualTo("甲10.00 乙10.00");
        assertThat(Towns.points(PolicyDraft.scoring("计分方法=功效系数", "基础得分率=0%"), "≥", "甲 -10", "乙 0", "丙 10"))
                .isEqualTo("甲0.00 乙5.00 丙10.00");
    }
}
