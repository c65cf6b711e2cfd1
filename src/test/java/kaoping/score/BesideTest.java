package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 另看指标: 招商任务未完成的，签约项目不得分; a row that looks at a second indicator of the same unit. */
class BesideTest {
    private static PolicyDraft policy() {
        return PolicyDraft.with()
                .row("评分", "指标名称=签约", "另看完成率=<100%", "另看指标=招商", "计分方法=按分值比例", "得分率=0%")
                .row("评分", "计分方法=按完成比例");
    }

    private static IndicatorDraft signed() {
        return indicator("签约", "10").target("≥", "5").actual("5");
    }

    private static IndicatorDraft raised(String relation, String actual) {
        return indicator("招商", "10").target(relation, "100").actual(actual);
    }

    @ParameterizedTest(name = "{0} 100, {1}: {2}")
    @CsvSource({
        "≥, 100, 10.00",
        "≥, 99.99, 0.00",
        "≥, 0, 0.00",
        "≤, 100, 10.00",
        "≤, 101, 0.00",
        "≥, 不适用, 10.00",
        "≥, '', 10.00",
    })
    void whatTheOtherHasDoneDecides(String relation, String actual, String points) {
        assertThat(policy().decide(unit("甲").with(signed(), raised(relation, actual)))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void theOrderOfTheFormDoesNotMatterAndTheSentenceNamesTheOther() {
        Decided decided = policy().decide(unit("甲").with(signed(), raised("≥", "80")));
        Decided turned = policy().decide(unit("甲").with(raised("≥", "80"), signed()));

        assertThat(decided.formula()).isEqualTo("另看“招商”：80 ÷ 100，完成率 80%；实际“5”，目标“≥5”，得分值的 0%：分值 10 × 0% = 0 分");
        assertThat(turned.total("甲")).isEqualTo(decided.total("甲")).isEqualTo("8.00");
    }

    @Test
    void withoutTheOtherOrWithTwoOfThemTheRowDoesNotApply() {
        assertThat(policy().decide(unit("甲").with(signed())).points()).isEqualTo("10.00");
        assertThat(policy().decide(unit("甲").with(signed(), raised("≥", "1"), raised("≥", "2")))
                        .points())
                .isEqualTo("10.00");
    }

    @Test
    void ofAFormAMonthItIsTheOtherOfTheSameMonth() {
        Decided decided = policy().decide(unit("甲")
                .with(
                        signed().round("2023-01"),
                        raised("≥", "80").round("2023-02"),
                        raised("≥", "100").round("2023-01")));

        assertThat(decided.points()).isEqualTo("10.00");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', 它没有填实际值",
        "不适用, 它的实际值“不适用”不是数",
    })
    void thatTheOtherHasNoRateIsSaid(String actual, String why) {
        Decided decided = policy().decide(unit("甲").with(signed(), raised("≥", actual)));

        assertThat(decided.says(Code.BESIDE_UNKNOWN))
                .isEqualTo("指标“签约”要另看“招商”的完成率（draft.xlsx!评分!BB2），" + why + "，这一行没有用上");
    }

    @Test
    void itIsSaidOfRowsThatWouldHaveBeenForTheLineOnly() {
        PolicyDraft other = PolicyDraft.with()
                .row("评分", "指标名称=签约", "完成率=<50%", "另看完成率=<100%", "另看指标=招商", "计分方法=按分值比例", "得分率=0%")
                .row("评分", "计分方法=按完成比例")
                .row("评分", "指标名称=签约", "另看完成率=<100%", "另看指标=招商", "计分方法=按分值比例", "得分率=0%");

        assertThat(policy().decide(unit("甲").with(signed())).says(Code.BESIDE_UNKNOWN))
                .contains("这个单位没有这个指标");
        assertThat(policy().decide(unit("甲").with(signed(), raised("≥", "1"), raised("≥", "2")))
                        .says(Code.BESIDE_UNKNOWN))
                .contains("同一轮里不是正好一个这个名称的指标");
        assertThat(policy().decide(unit("甲").with(signed(), raised("≥", "1")))
                        .outcome()
                        .findings())
                .isEmpty();
        assertThat(other.decide(unit("甲").with(signed())).outcome().findings()).isEmpty();
    }

    @Test
    void theReviewWantsBothCellsAndTellsRowsApart() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "指标名称=甲", "另看完成率=<100%", "计分方法=固定分", "得分=1")
                .row("评分", "指标名称=乙", "另看指标=甲", "计分方法=固定分", "得分=1")
                .row("评分", "指标名称=丙", "另看完成率=<100%", "另看指标=甲", "计分方法=固定分", "得分=1")
                .row("评分", "指标名称=丙", "另看完成率=<100%", "另看指标=乙", "计分方法=固定分", "得分=2");

        assertThat(Review.of(policy.policy()).stream()
                        .filter(f -> !f.code().name().startsWith("SETTING"))
                        .map(Finding::message))
                .containsExactlyInAnyOrder("计分方法“另看完成率”还需要填写“另看指标”", "“另看指标”这一格不起作用：没有填另看完成率");
    }
}
