package kaoping.adjust;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 计入指标: 未达进度扣2分；每处缺陷扣1分，扣完为止. What entries count goes into the indicator's score, which is rounded once. */
class InsideTest {
    private static PolicyDraft works(String... scoring) {
        return PolicyDraft.with()
                .row("评分", scoring)
                .row("加减分", "事项=缺陷", "每件分值=-1", "计入指标=工程")
                .row("加减分", "事项=返工", "每件分值=-2", "计入指标=工程", "年上限=3")
                .row("加减分", "事项=获奖", "每件分值=3", "计入指标=工程")
                .row("加减分", "事项=表彰", "每件分值=5");
    }

    private static IndicatorDraft done(String actual) {
        return indicator("工程", "10").target("≥", "100").actual(actual);
    }

    private static UnitDraft with(String actual, String matter, int count) {
        String kind = matter.equals("获奖") ? "加分" : "扣分";
        return unit("甲").with(done(actual)).entry(kind, matter, count, "2023-05-01");
    }

    @ParameterizedTest(name = "{0} done, {1} × {2}: {3}")
    @CsvSource({
        "80, 缺陷, 3, 5.00",
        "80, 缺陷, 8, 0.00",
        "80, 缺陷, 9, 0.00",
        "80, 缺陷, 7, 1.00",
        "100, 缺陷, 1, 9.00",
        "80, 返工, 4, 5.00",
        "80, 获奖, 1, 10.00",
        "100, 获奖, 1, 10.00",
    })
    void withinNothingAndTheWeight(String actual, String matter, int count, String points) {
        Decided decided = works("计分方法=按完成比例").decide(with(actual, matter, count));

        assertThat(decided.points()).isEqualTo(points);
        assertThat(decided.total("甲")).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1} × {2} of {3} done: {4}")
    @CsvSource({
        "最低分=4, 缺陷, 6, 90, 4.00",
        "最低分=4, 缺陷, 4, 90, 5.00",
        "最低分=-2, 缺陷, 20, 90, -2.00",
        "最低分=2, 缺陷, 1, 90, 8.00",
    })
    void theFloorIsTheRows(String floor, String matter, int count, String actual, String points) {
        // 实际 90：低 10，每 10 扣 1 分，得 9 分。
        assertThat(works("计分方法=逐档扣分", "每=10", "扣分=1", "不足一步=按整步", floor)
                        .decide(with(actual, matter, count))
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}, {1} done, {2} × {3}: {4}")
    @CsvSource({
        "最高得分率=120%, 110, 获奖, 1, 12.00",
        "最高得分率=120%, 110, 缺陷, 2, 9.00",
        "最高分=13, 110, 获奖, 1, 13.00",
        "最高分=15, 110, 获奖, 1, 14.00",
    })
    void doingMoreStaysAboveTheWeight(String cap, String actual, String matter, int count, String points) {
        assertThat(works("计分方法=按完成比例", cap).decide(with(actual, matter, count)).points())
                .isEqualTo(points);
    }

    @Test
    void theSentenceHasBothAndAddsThemUp() {
        Decided decided = works("计分方法=按完成比例").decide(with("80", "缺陷", 3));

        assertThat(decided.formula()).isEqualTo("实际 80 ÷ 目标 100 × 分值 10 = 8 分；缺陷：3 件 × -1 = -3 分；8 − 3 = 5 分");
    }

    @Test
    void theSentenceSaysWhereItEnds() {
        PolicyDraft policy = works("计分方法=按完成比例");

        assertThat(policy.decide(with("80", "缺陷", 12)).formula()).endsWith("；8 − 12 = -4，低于 0，得 0 分");
        assertThat(policy.decide(with("80", "获奖", 1)).formula()).endsWith("；8 + 3 = 11，超过 10，得 10 分");
    }

    @Test
    void severalOfAKindAreSaidTogetherAndEachKeepsItsCap() {
        Decided decided = works("计分方法=按完成比例")
                .decide(unit("甲")
                        .with(done("100"))
                        .entry("扣分", "返工", 1, "2023-02-01")
                        .entry("扣分", "返工", 1, "2023-03-01")
                        .entry("扣分", "缺陷", 1, "2023-04-01"));

        assertThat(decided.formula()).endsWith("；返工：2 项共 -3 分（见台账）；缺陷：1 件 × -1 = -1 分；10 − 4 = 6 分");
        assertThat(decided.found()).contains("ENTRY_CAPPED /units/0/entries/1");
    }

    @Test
    void theExactSumIsRoundedOnce() {
        PolicyDraft policy = PolicyDraft.with().row("评分", "计分方法=按完成比例").row("加减分", "事项=缺陷", "每件分值=-0.008", "计入指标=工程");
        Decided decided = policy.decide(unit("甲")
                .with(indicator("工程", "10").target("≥", "3").actual("1"))
                .entry("扣分", "缺陷", 1, "2023-05-01"));

        // 3.33333… − 0.008 = 3.32533…；3.33 − 0.008 = 3.322 会取 3.32。
        assertThat(decided.points()).isEqualTo("3.33");
        assertThat(decided.formula()).endsWith("；3.33333… − 0.008 ≈ 3.32533…，四舍五入取 3.33 分");
    }

    @Test
    void whoAddsBeforeRoundingAddsTheExactSum() {
        PolicyDraft policy =
                PolicyDraft.with("取整次序=先相加后取整").row("评分", "计分方法=按完成比例").row("加减分", "事项=缺陷", "每件分值=-1", "计入指标=工程");
        Decided decided = policy.decide(unit("甲")
                .with(
                        indicator("工程", "10").target("≥", "3").actual("1"),
                        indicator("绿化", "10").target("≥", "3").actual("2"))
                .entry("扣分", "缺陷", 1, "2023-05-01"));

        // 2.333… + 6.666… = 9。
        assertThat(decided.total("甲")).isEqualTo("9.00");
        assertThat(decided.formula())
                .isEqualTo(
                        "实际 1 ÷ 目标 3 × 分值 10 ≈ 3.33333…，四舍五入取 3.33 分；缺陷：1 件 × -1 = -1 分；3.33333… − 1 ≈ 2.33333…，四舍五入取 2.33 分"
                                + "（先相加后取整：按 2.33333… 分相加）");
    }

    @Test
    void itCountsToTheIndicatorAndNotOnceMoreToAPart() {
        Decided decided = works("计分方法=按完成比例").decide(with("80", "缺陷", 3).entry("加分", "表彰", 1, "2023-05-01"));

        assertThat(decided.total("甲")).isEqualTo("10.00");
        assertThat(decided.unit("甲").total().sentence()).isEqualTo("总分 = 指标得分 5 + 加减分 5 = 10 分");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "绿化, 80, 这个单位没有这个指标",
        "工程, 不适用, 这个指标填的是“不适用”",
        "工程, '', 这个指标暂不计分",
    })
    void whereThereIsNothingToTakeFrom(String name, String actual, String why) {
        Decided decided = PolicyDraft.with("不适用=其余按比例折算")
                .row("评分", "计分方法=按完成比例")
                .row("加减分", "事项=缺陷", "每件分值=-1", "计入指标=工程")
                .decide(unit("甲")
                        .with(
                                done(actual).named(name),
                                indicator("其他", "10").target("≥", "1").actual("1"))
                        .entry("扣分", "缺陷", 1, "2023-05-01"));

        assertThat(decided.says(Code.ENTRY_WITHOUT_INDICATOR)).isEqualTo("计分事项“缺陷”计入指标“工程”，" + why + "，这一项不计分");
        assertThat(decided.unit("甲").points()).isEmpty();
    }

    @Test
    void ofAFormAMonthItIsTheMonthsIndicator() {
        PolicyDraft policy = works("计分方法=按完成比例");
        UnitDraft months =
                unit("甲").with(done("100").round("2023-01"), done("100").round("2023-02"));

        Decided february = policy.decide(months.entry("扣分", "缺陷", 2, "2023-02-03"));
        Decided undated = policy.decide(months.entry("扣分", "缺陷", 1, ""));

        assertThat(february.unit("甲").lines())
                .extracting(line -> line.points().toPlainString())
                .containsExactly("10.00", "8.00");
        assertThat(undated.says(Code.ENTRY_WITHOUT_INDICATOR)).contains("有几个这个名称的指标，分不清是哪一个");
    }

    @Test
    void aVetoByTheIndicatorsPointsSeesThem() {
        PolicyDraft policy = works("计分方法=按完成比例")
                .row("一票否决", "指标名称=工程", "得分率=<60%", "处理=定为最低等次")
                .row("等次", "等次=好", "总分=≥1")
                .row("等次", "等次=差", "总分=<1");

        assertThat(policy.decide(with("80", "缺陷", 2)).tier("甲")).isEqualTo("好");
        assertThat(policy.decide(with("80", "缺陷", 3)).tier("甲")).isEqualTo("差");
    }

    @Test
    void theReviewSeesCellsWithoutEffectAndCellsMissing() {
        PolicyDraft policy = PolicyDraft.with("不足一步=按整步")
                .row("评分", "指标名称=工程", "计分方法=按完成比例")
                .row("计件", "事项=缺陷", "每件分值=-1", "计入=业务", "计入指标=工程")
                .row("计件", "事项=返工", "每件分值=-1")
                .row("计件", "事项=停工", "每件分值=-1", "计入指标=工程量");

        assertThat(Review.of(policy.policy()).stream().map(Finding::message))
                .contains("“计入”这一格不起作用：已写明计入指标", "计分方法“计件”还需要填写“计入”", "“计入指标”这一格不起作用：评分表里没有“工程量”，最接近的是“工程”");
    }
}
