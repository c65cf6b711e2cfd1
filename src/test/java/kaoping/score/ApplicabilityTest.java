package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 不适用: an indicator that does not concern a unit, and who carries its points. */
class ApplicabilityTest {
    private static IndicatorDraft line(String name, String section, String weight, String actual) {
        return indicator(name, weight).section(section).target("≥", "100").actual(actual);
    }

    /** 党建 40 (一 30, 二 10 does not apply), 业务 60 (三 60). */
    private static IndicatorDraft[] form100() {
        return new IndicatorDraft[] {
            line("一", "党建", "30", "80"), line("二", "党建", "10", "不适用"), line("三", "业务", "60", "90")
        };
    }

    private static PolicyDraft policy(String... settings) {
        return PolicyDraft.with(settings).row("评分", "计分方法=按完成比例");
    }

    private static String points(Decided decided) {
        return decided.outcome().units().get(0).lines().stream()
                .map(line -> line.getName()
                        + (line.score() == null ? "" : line.points().toPlainString()))
                .collect(Collectors.joining(" "));
    }

    private static String parts(Decided decided) {
        return decided.outcome().units().get(0).total().parts().stream()
                .map(part -> part.getName() + part.getPoints().toPlainString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "暂不计分, 一24.00 二 三54.00, 78.00, 党建24.00 业务54.00",
        "得满分, 一24.00 二10.00 三54.00, 88.00, 党建34.00 业务54.00",
        "不得分, 一24.00 二0.00 三54.00, 78.00, 党建24.00 业务54.00",
        "其余按比例折算, 一24.00 二 三54.00, 86.67, 党建24.00 业务54.00",
        "同项内按比例折算, 一24.00 二 三54.00, 86.00, 党建32.00 业务54.00",
        "平均分摊到其余, 一28.00 二 三58.50, 86.50, 党建28.00 业务58.50",
        "平均分摊到同项, 一32.00 二 三54.00, 86.00, 党建32.00 业务54.00",
    })
    void everyTreatment(String treatment, String points, String total, String parts) {
        Decided decided = policy("不适用=" + treatment).decide(form(form100()));

        assertThat(points(decided)).isEqualTo(points);
        assertThat(decided.total("甲")).isEqualTo(total);
        assertThat(parts(decided)).isEqualTo(parts);
        assertThat(decided.found(Code.NOT_APPLICABLE)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "暂不计分 | 暂不计分",
                "其余按比例折算 | 其余按比例折算：78 × 100 ÷（100 − 10）≈ 86.66666… 分",
                "同项内按比例折算 | 同项内按比例折算：党建 24 × 40 ÷（40 − 10）= 32 分",
                "平均分摊到其余 | 平均分摊到其余：分摊到 2 项，每项 5 分",
                "平均分摊到同项 | 平均分摊到同项：分摊到 1 项，每项 10 分",
            })
    void theAnswerSaysWhatWasDone(String treatment, String said) {
        assertThat(policy("不适用=" + treatment).decide(form(form100())).says(Code.NOT_APPLICABLE))
                .isEqualTo("“甲”不适用的指标：二（10 分），共 10 分；" + said);
    }

    @Test
    void theSentenceShowsTheNewWeight() {
        Decided decided = policy("不适用=平均分摊到其余").decide(form(form100()));

        assertThat(decided.formula()).isEqualTo("分值 30 + 分摊 5 = 35；实际 80 ÷ 目标 100 × 分值 35 = 28 分");
        assertThat(decided.unit("甲").lines().get(1).unscored()).isEqualTo("填的是“不适用”，平均分摊到其余");
    }

    @Test
    void whatIsLeftOverGoesToThoseWithTheMostPoints() {
        Decided decided = policy("不适用=平均分摊到其余")
                .decide(form(
                        line("一", "", "20", "100"),
                        line("二", "", "30", "100"),
                        line("三", "", "40", "100"),
                        line("四", "", "10", "不涉及")));

        assertThat(points(decided)).isEqualTo("一23.33 二33.33 三43.34 四");
        assertThat(decided.total("甲")).isEqualTo("100.00");
        assertThat(decided.says(Code.NOT_APPLICABLE)).endsWith("分摊到 3 项，每项 3.33 分，余下的给分值大的 1 项各 0.01 分（三）");
    }

    /** 33.33 and 33.33 and 33.33 of three sections come to 100, not to 99.99. */
    @Test
    void theWholeIsRoundedOnce() {
        Decided decided = policy("不适用=其余按比例折算", "得分小数位=2")
                .decide(form(
                        line("一", "甲项", "10", "100"),
                        line("二", "乙项", "10", "100"),
                        line("三", "丙项", "10", "100"),
                        line("四", "丁项", "70", "不适用")));

        assertThat(decided.total("甲")).isEqualTo("100.00");
    }

    @Test
    void factorsOfTheTotalWeighWhatIsMissing() {
        PolicyDraft policy = policy("不适用=其余按比例折算").row("汇总", "得分项=党建", "系数=50%").row("汇总", "得分项=业务", "系数=100%");

        // (24 × 50% + 54) × 80 ÷ (80 − 5)
        assertThat(policy.decide(form(form100())).total("甲")).isEqualTo("70.40");
    }

    @Test
    void whatAlsoStandsForAMissingPartIsScaledWithIt() {
        PolicyDraft policy = policy("不适用=其余按比例折算")
                .row("汇总", "得分项=党建", "系数=100%", "满分=40")
                .row("汇总", "得分项=测评", "系数=100%", "满分=60", "缺项时=其余折算");

        // 24 × 100 ÷ (100 − 60), × 40 ÷ (40 − 10)
        assertThat(policy.decide(form(line("一", "党建", "30", "80"), line("二", "党建", "10", "不适用")))
                        .total("甲"))
                .isEqualTo("80.00");
    }

    @Test
    void theMostOfTheTotalHoldsForWhatIsScaledToo() {
        Decided decided = policy("不适用=其余按比例折算")
                .row("汇总", "得分项=党建、业务", "系数=100%")
                .row("汇总", "得分项=总分", "系数=100%", "上限=80")
                .decide(form(form100()));

        assertThat(decided.total("甲")).isEqualTo("80.00");
        assertThat(decided.unit("甲").total().sentence())
                .isEqualTo("总分 = 党建 24 + 业务 54 = 78，不适用折算 78 × 100 ÷（100 − 10）≈ 86.66666… 分，合计 ≈ 86.66666…，总分最多 80 分");
    }

    @Test
    void ofEqualWeightsTheFirstNameHasTheLastDigitWhateverItsSection() {
        Decided decided = policy("不适用=平均分摊到其余", "得分小数位=2")
                .decide(form(
                        line("乙", "产出", "30", "100"),
                        line("丙", "产出", "30", "100"),
                        line("一", "效益", "30", "100"),
                        line("四", "效益", "10", "不适用")));

        assertThat(points(decided)).isEqualTo("乙33.33 丙33.33 一33.34 四");
    }

    /** Two months of one indicator: the order in which they are submitted does not say who has the last digit. */
    @Test
    void ofOneIndicatorInTwoRoundsTheEarlierHasTheLastDigit() {
        Decided decided = policy("不适用=平均分摊到其余", "得分小数位=0")
                .decide(form(
                        line("一", "产出", "10", "100").round("2023-02"),
                        line("一", "产出", "10", "100").round("2023-01"),
                        line("四", "效益", "5", "不适用")));

        assertThat(points(decided)).isEqualTo("一12 一13 四");
    }

    @Test
    void bonusesAndSubmittedPartsAreNotScaled() {
        Decided decided = policy("不适用=其余按比例折算").decide(form(form100()).points("测评", "5"));

        assertThat(decided.total("甲")).isEqualTo("91.67");
    }

    @Test
    void aRowMayTreatItsOwnIndicatorOtherwise() {
        PolicyDraft policy = PolicyDraft.with("不适用=其余按比例折算")
                .row("评分", "指标名称=二", "计分方法=按完成比例", "不适用时=得满分")
                .row("评分", "计分方法=按完成比例");
        Decided decided = policy.decide(form(form100()));

        assertThat(points(decided)).isEqualTo("一24.00 二10.00 三54.00");
        assertThat(decided.unit("甲").lines().get(1).cell())
                .startsWith("draft.xlsx!评分!")
                .endsWith("2");
    }

    @Test
    void aRowThatNamesTheWordScoresIt() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "完成情况=不适用、不涉及", "计分方法=按分值比例", "得分率=80%")
                .row("评分", "计分方法=按完成比例");
        Decided decided = policy.decide(form(form100()));

        assertThat(points(decided)).isEqualTo("一24.00 二8.00 三54.00");
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void withoutASayingThePolicyIsAsked() {
        Decided decided = policy().decide(form(form100()));

        assertThat(points(decided)).isEqualTo("一24.00 二0.00 三54.00");
        assertThat(decided.found())
                .contains(
                        "NOT_APPLICABLE_UNSAID /units/0/indicators/1/actual",
                        "ACTUAL_NOT_A_NUMBER /units/0/indicators/1/actual");
    }

    @ParameterizedTest
    @CsvSource({"其余按比例折算", "平均分摊到其余"})
    void nothingAppliesAtAll(String treatment) {
        Decided decided = policy("不适用=" + treatment).decide(form(line("一", "", "100", "不适用")));

        assertThat(decided.isScored("甲")).isFalse();
        assertThat(decided.says(Code.NOT_APPLICABLE_ALL)).startsWith("“甲”的全部指标都不适用");
    }

    @ParameterizedTest
    @CsvSource({"同项内按比例折算", "平均分摊到同项"})
    void nothingOfASectionApplies(String treatment) {
        Decided decided =
                policy("不适用=" + treatment).decide(form(line("一", "党建", "40", "不适用"), line("二", "业务", "60", "90")));

        assertThat(decided.total("甲")).isEqualTo("54.00");
        assertThat(decided.says(Code.NOT_APPLICABLE_ALL)).startsWith("“甲”的“党建”的指标都不适用");
    }

    @Test
    void whatDoesNotApplyIsNoZeroBesideAClaim() {
        Decided decided = policy("不适用=其余按比例折算")
                .row("核对", "核对项=自评得分与重算不符", "级别=错误")
                .row("核对", "核对项=扣了分没有说明原因", "级别=警告")
                .decide(form(
                        line("一", "", "90", "100").claimed("90"),
                        line("二", "", "10", "不适用").claimed("10")));

        assertThat(decided.found()).containsExactly("NOT_APPLICABLE /units/0");
        assertThat(decided.total("甲")).isEqualTo("100.00");
    }

    @Test
    void severalTreatmentsFollowEachOther() {
        PolicyDraft policy = PolicyDraft.with("不适用=其余按比例折算")
                .row("评分", "指标名称=分", "计分方法=按完成比例", "不适用时=平均分摊到同项")
                .row("评分", "指标名称=折", "计分方法=按完成比例", "不适用时=同项内按比例折算")
                .row("评分", "计分方法=按完成比例");
        Decided decided = policy.decide(form(
                line("做", "党建", "20", "50"),
                line("分", "党建", "10", "不适用"),
                line("折", "党建", "10", "不适用"),
                line("免", "党建", "10", "不适用"),
                line("办", "业务", "50", "100")));

        // 做 20 + 10 → 15; 15 × (30 + 10) ÷ 30 = 20; (20 + 50) × 100 ÷ (100 − 10)
        assertThat(points(decided)).startsWith("做15.00");
        assertThat(parts(decided)).isEqualTo("党建20.00 业务50.00");
        assertThat(decided.total("甲")).isEqualTo("77.78");
    }
}
