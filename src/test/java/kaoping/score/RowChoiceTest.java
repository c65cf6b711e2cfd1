package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row of 评分 decides: the topmost whose conditions all hold; none is a finding. */
class RowChoiceTest {
    private static final RuleBook BANDS = PolicyDraft.with()
            .row("评分", "实际值=≥90", "计分方法=固定分", "得分=10")
            .row("评分", "实际值=≥80 且 <90", "计分方法=固定分", "得分=8")
            .row("评分", "实际值=>60 且 ≤79", "计分方法=固定分", "得分=6")
            .row("评分", "实际值=≤60", "计分方法=固定分", "得分=0")
            .rules();
    private static final RuleBook RATES = PolicyDraft.with()
            .row("评分", "完成率=≥100%", "计分方法=按分值比例", "得分率=100%")
            .row("评分", "完成率=≥80% 且 <100%", "计分方法=按分值比例", "得分率=60%")
            .row("评分", "完成率=<80%", "计分方法=按分值比例", "得分率=0%")
            .rules();
    private static final RuleBook EVERYTHING = PolicyDraft.with()
            .row("评分", "指标名称=就业率、入学率", "计分方法=固定分", "得分=1")
            .row("评分", "一级指标=产出指标", "计分方法=固定分", "得分=2")
            .row("评分", "二级指标=质量指标", "计分方法=固定分", "得分=3")
            .row("评分", "单位类别=乡镇", "计分方法=固定分", "得分=4")
            .row("评分", "单位类别=街道", "计分方法=固定分", "得分=4.5")
            .row("评分", "计量单位=%", "计分方法=固定分", "得分=5")
            .row("评分", "计量单位=人", "计分方法=固定分", "得分=5.5")
            .row("评分", "关系=≤", "计分方法=固定分", "得分=6")
            .row("评分", "关系=<", "计分方法=固定分", "得分=6.5")
            .row("评分", "目标值=≥1000", "计分方法=固定分", "得分=7")
            .row("评分", "关系=定性", "完成情况=好、较好", "计分方法=固定分", "得分=8")
            .row("评分", "是否达标=是", "计分方法=固定分", "得分=9")
            .row("评分", "是否达标=否", "计分方法=固定分", "得分=9.5")
            .rules();

    @ParameterizedTest
    @CsvSource({"95, 10.00", "90, 10.00", "89.99, 8.00", "80, 8.00", "79, 6.00", "60.01, 6.00", "60, 0.00", "-1, 0.00"})
    void bandsOfTheActual(String actual, String points) {
        assertThat(PolicyDraft.decide(BANDS, form(ten("≥", "90", actual))).points())
                .isEqualTo(points);
    }

    @Test
    void aGapBetweenBandsIsSaid() {
        Decided decided = PolicyDraft.decide(BANDS, form(ten("≥", "90", "79.5")));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.formula()).isEqualTo("没有适用的评分行，不得分");
        assertThat(decided.found()).containsExactly("NO_SCORE_ROW /units/0/indicators/0");
    }

    @ParameterizedTest(name = "{0}{1}, actual {2}: {3}")
    @CsvSource({
        "≥, 300, 300, 10.00", "≥, 300, 299, 6.00", "≥, 300, 240, 6.00", "≥, 300, 239.99, 0.00",
        "≤, 80, 80, 10.00", "≤, 80, 100, 6.00", "≤, 80, 100.01, 0.00", "≤, 80, 40, 10.00",
    })
    void bandsOfTheRatioInTheDirectionOfTheRelation(String relation, String target, String actual, String points) {
        assertThat(PolicyDraft.decide(RATES, form(ten(relation, target, actual)))
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"效果明显, 10.00", "一般, 5.00", "不明显, 0.00"})
    void gradeWords(String word, String points) {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "完成情况=效果明显、效果显著", "计分方法=固定分", "得分=10")
                .row("评分", "完成情况=一般", "计分方法=固定分", "得分=5")
                .row("评分", "关系=定性", "计分方法=固定分", "得分=0");

        assertThat(policy.decide(form(ten("定性", "效果明显", word))).points()).isEqualTo(points);
    }

    static IndicatorDraft plain() {
        return indicator("其他", "10")
                .section("效益指标")
                .measure("个")
                .target("≥", "10")
                .actual("10");
    }

    @Test
    void everyConditionColumnChooses() {
        assertThat(scored("", plain())).isEqualTo("9.00");
        assertThat(scored("", plain().actual("9"))).isEqualTo("9.50");
        assertThat(scored("", plain().target("定性", "好").actual("较好"))).isEqualTo("8.00");
        assertThat(scored("", plain().target("≥", "1000"))).isEqualTo("7.00");
        assertThat(scored("", plain().target("<", "10"))).isEqualTo("6.50");
        assertThat(scored("", plain().target("≤", "10"))).isEqualTo("6.00");
        assertThat(scored("", plain().measure("人"))).isEqualTo("5.50");
        assertThat(scored("", plain().measure("%"))).isEqualTo("5.00");
        assertThat(scored("街道", plain())).isEqualTo("4.50");
        assertThat(scored("乡镇", plain())).isEqualTo("4.00");
        assertThat(scored("乡镇", plain().category("质量指标"))).isEqualTo("3.00");
        assertThat(scored("乡镇", plain().category("质量指标").section("产出指标"))).isEqualTo("2.00");
    }

    private static String scored(String group, IndicatorDraft indicator) {
        return PolicyDraft.decide(EVERYTHING, form(indicator).in(group)).points();
    }

    @Test
    void theTopmostRowThatFitsDecidesAndIsNamed() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "指标名称=别的", "计分方法=固定分", "得分=1")
                .row("评分", "实际值=≥80", "计分方法=固定分", "得分=8")
                .row("评分", "实际值=≥90", "计分方法=固定分", "得分=9")
                .row("评分", "计分方法=固定分", "得分=3");
        Decided decided = policy.decide(form(ten("≥", "90", "95")));

        assertThat(decided.points()).isEqualTo("8.00");
        assertThat(String.valueOf(decided.line().row())).isEqualTo("draft.xlsx!评分!第3行");
    }

    @Test
    void aPolicyWithoutScoringScoresNothing() {
        Decided decided = PolicyDraft.with().decide(form(ten("≥", "90", "95")));

        assertThat(decided.total("甲")).isEqualTo("0.00");
        assertThat(decided.found()).containsExactly("NO_SCORE_ROW /units/0/indicators/0");
    }

    @Test
    void aBlankActualIsNotYetScored() {
        Decided half = PolicyDraft.scoring("计分方法=按完成比例")
                .decide(form(
                        ten("≥", "90", ""), indicator("二", "5").target("≥", "2").actual("2")));

        assertThat(half.points()).isEmpty();
        assertThat(half.total("甲")).isEqualTo("5.00");
        assertThat(PolicyDraft.scoring("计分方法=按完成比例")
                        .decide(form(ten("≥", "90", "")))
                        .isScored("甲"))
                .isFalse();
    }

    @Test
    void whatIsNotYetScoredIsNamedOnceAUnit() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例");
        IndicatorDraft done = indicator("二", "5").target("≥", "2").actual("2");
        Decided half = policy.decide(form(ten("≥", "90", ""), done));

        assertThat(half.says(Code.LINES_UNSCORED)).isEqualTo("单位“甲”有 1 项没有填实际值，暂不计分，总分没有算它们：甲指标");
        assertThat(policy.decide(form(ten("≥", "90", ""))).found()).isEmpty();
        assertThat(policy.decide(form(done)).found()).isEmpty();
    }

    @Test
    void notWhereThePolicyAsksAboutEachAnyway() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例").row("核对", "核对项=实际值没有填", "级别=警告");
        Decided half = policy.decide(
                form(ten("≥", "90", ""), indicator("二", "5").target("≥", "2").actual("2")));

        assertThat(half.found()).containsExactly("ACTUAL_BLANK /units/0/indicators/0/actual");
    }
}
