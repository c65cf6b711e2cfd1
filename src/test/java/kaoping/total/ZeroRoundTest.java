package kaoping.total;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 当轮计零: 发生较大事故的，当月得分计零. */
class ZeroRoundTest {
    private static PolicyDraft policy(String way, String... more) {
        String[] row = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("得分项=督查", "系数=100%", "轮次=" + way), java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        return PolicyDraft.with()
                .row("一票否决", "事项=较大事故", "处理=当轮计零", "计零得分项=督查")
                .row("汇总", row)
                .row("汇总", "得分项=业务", "系数=100%");
    }

    private static UnitDraft months() {
        return unit("甲")
                .round("督查", "2023-01", "80")
                .round("督查", "2023-02", "90")
                .round("督查", "2023-03", "70");
    }

    private static UnitDraft on(UnitDraft unit, String date) {
        return unit.entry("一票否决", "较大事故", 1, date);
    }

    @ParameterizedTest
    @CsvSource({"相加, 150.00", "平均, 50.00", "最高, 80.00", "最低, 0.00", "末轮, 70.00"})
    void theOtherRoundsStand(String way, String total) {
        Decided decided = policy(way).decide(on(months(), "2023-02-18"));

        assertThat(decided.total("甲")).isEqualTo(total);
        assertThat(decided.says(Code.VETOED)).isEqualTo("单位“甲”因“较大事故”适用一票否决：督查当轮计零（2023-02-18）");
    }

    @Test
    void theSentenceSaysWhichAndWhy() {
        Decided decided = policy("平均", "每轮上限=85").decide(on(months(), "2023-02-18"));

        assertThat(decided.unit("甲").total().parts().get(0).sentence())
                .isEqualTo("督查：2023-01 得 80、2023-02 得 90（因“较大事故”计零）、2023-03 得 70，3 轮平均 50");
        assertThat(decided.found(Code.PART_CAPPED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, 160.00", "2023-01-31, 160.00", "2023-02-01, 150.00", "2023-12-31, 240.00"})
    void byTheMonthOfTheDate(String date, String total) {
        assertThat(policy("相加").decide(on(months(), date)).total("甲")).isEqualTo(total);
    }

    @Test
    void twiceInAMonthIsOneMonth() {
        assertThat(policy("相加")
                        .decide(on(on(months(), "2023-02-18"), "2023-02-20"))
                        .total("甲"))
                .isEqualTo("150.00");
    }

    @Test
    void whereTheRoundsAreQuartersTheQuarter() {
        UnitDraft unit = unit("甲").round("督查", "2023Q1", "80").round("督查", "2023Q2", "90");

        assertThat(policy("平均").decide(on(unit, "2023-05-18")).total("甲")).isEqualTo("40.00");
    }

    @Test
    void ofMonthsThatMakeAQuarterTheMonth() {
        assertThat(policy("先月后季平均").decide(on(months(), "2023-02-18")).total("甲"))
                .isEqualTo("50.00");
    }

    /** What was deducted in that month is gone with it. */
    @Test
    void withWhatEntriesMadeOfTheMonth() {
        PolicyDraft policy =
                policy("相加").row("加减分", "事项=通报", "每件分值=-3", "计入=督查").row("加减分", "事项=表扬", "每件分值=1", "计入=督查");
        UnitDraft unit = months().entry("扣分", "通报", 1, "2023-02-03").entry("加分", "表扬", 1, "2023-03-03");

        assertThat(policy.decide(on(unit, "2023-02-18")).total("甲")).isEqualTo("151.00");
    }

    /** A veto never helps. */
    @Test
    void whatIsBelowNothingDoesNotRise() {
        UnitDraft unit = unit("甲").round("督查", "2023-01", "80").round("督查", "2023-02", "-5");

        assertThat(policy("相加").decide(on(unit, "2023-02-18")).total("甲")).isEqualTo("75.00");
    }

    @Test
    void otherPartsStand() {
        assertThat(policy("相加")
                        .decide(on(months().points("业务", "5"), "2023-02-18"))
                        .total("甲"))
                .isEqualTo("155.00");
    }

    @Test
    void withoutADateItHasNoEffect() {
        Decided decided = policy("相加").decide(on(months(), ""));

        assertThat(decided.total("甲")).isEqualTo("240.00");
        assertThat(decided.says(Code.VETO_WITHOUT_DATE)).isEqualTo("一票否决事项“较大事故”没有日期，不知道是哪一轮，没有生效：督查当轮计零");
        assertThat(decided.found(Code.VETO_WITHOUT_DATE).get(0).place()).isEqualTo("/units/0/entries/0/date");
        assertThat(decided.found(Code.VETOED)).isEmpty();
    }

    @Test
    void aRoundThatIsNotThereIsSaid() {
        assertThat(policy("相加").decide(on(months(), "2023-05-02")).says(Code.VETO_ROUND_MISSING))
                .isEqualTo("得分项“督查”没有可以计零的那一轮：“较大事故”的日期是 2023-05-02");
    }

    /** Numbered rounds have no dates. */
    @Test
    void aNumberedRoundIsNotFoundByADate() {
        Decided decided = policy("相加").decide(on(unit("甲").round("督查", "第一轮", "80"), "2023-05-02"));

        assertThat(decided.total("甲")).isEqualTo("80.00");
        assertThat(decided.found(Code.VETO_ROUND_MISSING)).hasSize(1);
    }

    private static List<String> found(PolicyDraft policy) {
        return Review.of(policy.policy()).stream()
                .filter(f -> List.of(Code.METHOD_INCOMPLETE, Code.METHOD_MISFIT, Code.CELL_IDLE, Code.VETO_CIRCLE)
                        .contains(f.code()))
                .map(Finding::message)
                .toList();
    }

    @Test
    void onlyASubmittedMatterHasADate() {
        PolicyDraft totals = PolicyDraft.with().row("汇总", "得分项=督查", "系数=100%", "轮次=相加");

        assertThat(found(totals.row("一票否决", "事项=较大事故", "件数=≥2", "处理=当轮计零", "计零得分项=督查")))
                .containsExactly("计分方法“当轮计零”不能这样用“处理”：按事项的件数否决的没有日期，只有提交的一票否决事项有");
    }

    @Test
    void theCellsOfTheRow() {
        PolicyDraft totals = PolicyDraft.with()
                .row("汇总", "得分项=督查", "系数=100%")
                .row("一票否决", "事项=较大事故", "处理=当轮计零")
                .row("一票否决", "事项=重大事故", "处理=当轮计零", "计零得分项=督查")
                .row("一票否决", "事项=特大事故", "处理=扣分", "扣分=1", "计零得分项=督查");

        assertThat(found(totals))
                .containsExactlyInAnyOrder(
                        "计分方法“当轮计零”还需要填写“计零得分项”", "“计零得分项”这一格不起作用：汇总表里得分项“督查”没有写轮次", "“计零得分项”这一格不起作用：“扣分”不看它");
    }
}
