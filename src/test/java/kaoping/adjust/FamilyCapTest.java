package kaoping.adjust;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 单项上限, 类别上限: caps of one entry, and of all rows of a kind together. */
class FamilyCapTest {
    private static PolicyDraft publicity() {
        return PolicyDraft.with()
                .row("加减分", "事项=简报", "每件分值=1", "类别=信息宣传", "类别上限=5")
                .row("加减分", "事项=约稿", "每件分值=2", "类别=信息宣传")
                .row("加减分", "事项=差错", "每件分值=-1", "类别=信息宣传", "类别上限=3")
                .row("加减分", "事项=创新", "每件分值=4");
    }

    @ParameterizedTest(name = "{0} + 2 × {1}: {2}")
    @CsvSource({"1, 1, 3.00", "3, 1, 5.00", "3, 2, 5.00", "0.5, 9, 5.00", "5, 0.1, 5.00", "4.9, 0.04, 4.98"})
    void allRowsOfAFamilyShareItsCap(String briefs, String articles, String total) {
        Decided decided =
                publicity().decide(unit("甲").entry("事项=简报", "件数=" + briefs).entry("事项=约稿", "件数=" + articles));

        assertThat(decided.total("甲")).isEqualTo(total);
    }

    @Test
    void bonusesAndDeductionsHaveTheirOwn() {
        Decided decided = publicity()
                .decide(unit("甲")
                        .entry("事项=简报", "件数=9")
                        .entry("类型=扣分", "事项=差错", "件数=9")
                        .entry("事项=创新"));

        // 5 − 3 + 4：扣分不减少加分的余额，别的事项不占类别的上限。
        assertThat(decided.total("甲")).isEqualTo("6.00");
    }

    @Test
    void theSentenceSaysWhichCapAndWhatWasLeft() {
        Decided decided = publicity()
                .decide(unit("甲").entry("事项=简报", "件数=4", "日期=2023-01-01").entry("事项=约稿", "件数=3", "日期=2023-02-01"));

        assertThat(decided.unit("甲").points().get(1).formula()).isEqualTo("3 件 × 2 = 6 分，类别“信息宣传”上限 5 已计 4，封顶后计 1 分");
        assertThat(decided.says(Code.ENTRY_CAPPED)).isEqualTo("计分事项“约稿”按规则得 6 分，封顶后计 1 分");
    }

    @ParameterizedTest(name = "{0} pieces: {1}")
    @CsvSource({"1, 1.50", "2, 3.00", "3, 3.20", "99, 3.20"})
    void oneEntryMayBeCapped(int count, String total) {
        Decided decided = PolicyDraft.with()
                .row("加减分", "事项=表彰", "每件分值=1.5", "单项上限=3.2")
                .decide(unit("甲").entry("事项=表彰", "件数=" + count));

        assertThat(decided.total("甲")).isEqualTo(total);
    }

    @Test
    void eachEntryHasItsOwnCap() {
        Decided decided = PolicyDraft.with()
                .row("加减分", "事项=通报", "每件分值=-3", "单项上限=2", "年上限=3")
                .decide(unit("甲")
                        .points("基础", "90")
                        .entry("类型=扣分", "事项=通报", "日期=2023-01-01")
                        .entry("类型=扣分", "事项=通报", "日期=2023-01-02"));

        assertThat(decided.total("甲")).isEqualTo("87.00");
        assertThat(decided.unit("甲").points().get(1).formula())
                .isEqualTo("1 件 × -3 = -3 分，单项上限 2，年上限 3 已计 2，封顶后计 -1 分");
    }

    @Test
    void theCapsAreTakenFromTheNarrowToTheWide() {
        Decided decided = PolicyDraft.with()
                .row("计件", "事项=简报", "每件分值=5", "计入=信息", "类别=宣传", "类别上限=40", "月上限=20", "季上限=30", "年上限=35")
                .decide(unit("甲")
                        .entry("类型=计件", "事项=简报", "件数=5", "日期=2023-01-05")
                        .entry("类型=计件", "事项=简报", "件数=5", "日期=2023-02-05")
                        .entry("类型=计件", "事项=简报", "件数=5", "日期=2023-04-05"));

        assertThat(decided.unit("甲").points().stream().map(Points::formula))
                .containsExactly(
                        "5 件 × 5 = 25 分，月上限 20，封顶后计 20 分",
                        "5 件 × 5 = 25 分，月上限 20，季上限 30 已计 20，封顶后计 10 分",
                        "5 件 × 5 = 25 分，月上限 20，年上限 35 已计 30，封顶后计 5 分");
    }

    @Test
    void whatOneCapRefusesTakesNoRoomUnderAnother() {
        // 一月封到 2 分，类别里也只用去 2 分，三月还有 3 分。
        Decided decided = PolicyDraft.with()
                .row("加减分", "事项=简报", "每件分值=4", "类别=宣传", "类别上限=5", "月上限=2")
                .row("加减分", "事项=约稿", "每件分值=4", "类别=宣传")
                .decide(unit("甲").entry("事项=简报", "日期=2023-01-01").entry("事项=约稿", "日期=2023-03-01"));

        assertThat(decided.total("甲")).isEqualTo("5.00");
        assertThat(decided.unit("甲").points().get(1).points()).isEqualByComparingTo("3");
    }

    @Test
    void bothSheetsShareAFamily() {
        Decided decided = PolicyDraft.with()
                .row("计件", "事项=简报", "每件分值=1", "计入=信息", "类别=宣传", "类别上限=5")
                .row("加减分", "事项=宣传奖", "每件分值=3", "类别=宣传")
                .decide(unit("甲")
                        .entry("类型=计件", "事项=简报", "件数=4", "日期=2023-02-01")
                        .entry("事项=宣传奖", "日期=2023-01-01"));

        // 先到的宣传奖占 3 分，简报只剩 2 分；报告仍先列计件。
        assertThat(decided.unit("甲").points().stream().map(p -> p.points().toPlainString()))
                .containsExactly("2", "3");
    }

    @Test
    void deductionsWithoutAnyCapGoOnAndOn() {
        assertThat(PolicyDraft.with()
                        .row("加减分", "事项=通报", "每件分值=-3")
                        .decide(unit("甲").points("基础", "90").entry("类型=扣分", "事项=通报", "件数=100"))
                        .total("甲"))
                .isEqualTo("-210.00");
    }

    @Test
    void untilNothingIsLeftOfThePart() {
        // 扣完为止：计入那个得分项，汇总的下限写 0。
        assertThat(PolicyDraft.with()
                        .row("加减分", "事项=迟报", "每件分值=-1", "计入=报送质量")
                        .row("汇总", "得分项=报送质量", "系数=100%", "下限=0")
                        .decide(unit("甲").points("报送质量", "10").entry("类型=扣分", "事项=迟报", "件数=12"))
                        .total("甲"))
                .isEqualTo("0.00");
    }

    @Test
    void countedMattersMayBeOfBothSigns() {
        Decided decided = PolicyDraft.with()
                .row("计件", "事项=采用", "每件分值=2", "计入=信息", "年上限=6")
                .row("计件", "事项=退稿", "每件分值=-1", "计入=信息", "年上限=2")
                .decide(unit("甲").entry("类型=计件", "事项=采用", "件数=9").entry("类型=计件", "事项=退稿", "件数=9"));

        assertThat(decided.total("甲")).isEqualTo("4.00");
    }
}
