package kaoping.adjust;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 按件数否决: 年内发生3起以上一般事故的一票否决; what is counted, from where, and what is told of it. */
class RepeatedTest {
    private static PolicyDraft ladder() {
        return PolicyDraft.with()
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=良好", "总分=≥80")
                .row("等次", "等次=合格", "总分=<80");
    }

    private static UnitDraft good() {
        return unit("甲").points("业务", "95");
    }

    @ParameterizedTest(name = "{0} pieces where {1}: {2}")
    @CsvSource({
        "2, ≥3, 优秀",
        "3, ≥3, 合格",
        "4, ≥3, 合格",
        "3, >3, 优秀",
        "0, <1, 合格",
        "1, <1, 优秀",
    })
    void theBoundCountsAsWritten(int pieces, String bound, String tier) {
        UnitDraft unit = good();
        for (int i = 0; i < pieces; i++) {
            unit.entry("一票否决", "一般事故", 1, "2023-0" + (i + 1) + "-01");
        }

        assertThat(ladder().row("一票否决", "事项=一般事故", "件数=" + bound, "处理=定为最低等次")
                        .decide(unit)
                        .tier("甲"))
                .isEqualTo(tier);
    }

    @Test
    void thePiecesOfAllKindsOfEntriesAddUpAndAreVetoedOnce() {
        Decided decided = ladder().row("加减分", "事项=一般事故", "每件分值=-1")
                .row("一票否决", "事项=一般事故、较大事故", "件数=≥3", "处理=扣分", "扣分=10")
                .decide(good().entry("扣分", "一般事故", 2, "2023-01-01").veto("较大事故"));

        assertThat(decided.says(Code.VETOED)).isEqualTo("单位“甲”因“一般事故、较大事故件数 3（≥3）”适用一票否决：扣分 10 分");
        assertThat(decided.total("甲")).isEqualTo("83.00");
        assertThat(decided.found(Code.ENTRY_NO_ROW)).isEmpty();
    }

    @Test
    void whatLiesOutsideThePeriodHasNotHappenedButGivingWayHas() {
        PolicyDraft policy =
                ladder().row("加减分", "事项=黄牌", "每件分值=-1", "就高=同一事由").row("一票否决", "事项=黄牌", "件数=≥2", "处理=降一等次");

        assertThat(policy.decide(good().entry("扣分", "黄牌", 1, "2023-01-01").entry("扣分", "黄牌", 1, "2022-12-31"))
                        .tier("甲"))
                .isEqualTo("优秀");
        assertThat(policy.decide(good().entry("类型=扣分", "事项=黄牌", "同一事由=一").entry("类型=扣分", "事项=黄牌", "同一事由=一"))
                        .tier("甲"))
                .isEqualTo("良好");
    }

    /** 不论类型是计件、加分、扣分还是一票否决: a kind that does not fit its row, or has none, earns nothing, but it happened. */
    @ParameterizedTest
    @CsvSource({"加分, ENTRY_SIGN", "计件, ENTRY_NO_ROW"})
    void whatHasNoPointsForItsKindHasHappened(String kind, Code code) {
        Decided decided = ladder().row("加减分", "事项=黄牌", "每件分值=-1")
                .row("一票否决", "事项=黄牌", "件数=≥2", "处理=降一等次")
                .decide(good().entry(kind, "黄牌", 2, "2023-01-01"));

        assertThat(decided.found(code)).hasSize(1);
        assertThat(decided.tier("甲")).isEqualTo("良好");
    }

    @ParameterizedTest(name = "{0} cards: {1}")
    @CsvSource({"1, 优秀", "2, 良好", "4, 良好", "5, 合格"})
    void ofRowsAboutTheSameTheTopmostDecides(int cards, String tier) {
        PolicyDraft policy =
                ladder().row("一票否决", "事项=黄牌", "件数=≥5", "处理=定为最低等次").row("一票否决", "事项=黄牌", "件数=≥2", "处理=不得评为", "等次=优秀");

        Decided decided = policy.decide(good().entry("一票否决", "黄牌", cards, "2023-01-01"));

        assertThat(decided.tier("甲")).isEqualTo(tier);
        assertThat(decided.found(Code.VETOED)).hasSize(cards < 2 ? 0 : 1);
    }

    @Test
    void aLevelAndAGroupNarrowIt() {
        PolicyDraft policy = ladder().row("一票否决", "事项=事故", "级别=较大、重大", "单位类别=乡镇", "件数=≥2", "处理=定为最低等次");
        UnitDraft twice = good().in("乡镇").entry("类型=一票否决", "事项=事故", "级别=较大").entry("类型=一票否决", "事项=事故", "级别=重大");
        UnitDraft mixed = good().in("乡镇").entry("类型=一票否决", "事项=事故", "级别=较大").entry("类型=加分", "事项=事故", "级别=一般");
        UnitDraft office = good().in("部门").entry("类型=一票否决", "事项=事故", "级别=较大", "件数=2");

        assertThat(policy.decide(twice).tier("甲")).isEqualTo("合格");
        assertThat(policy.decide(twice).says(Code.VETOED)).contains("事故（较大、重大）件数 2（≥2）");
        assertThat(policy.decide(mixed).tier("甲")).isEqualTo("优秀");
        assertThat(policy.decide(office).tier("甲")).isEqualTo("优秀");
    }

    @Test
    void theReviewAsksForTheMatterAndLetsOtherMattersBe() {
        PolicyDraft policy = ladder().row("一票否决", "件数=≥3", "处理=定为最低等次")
                .row("一票否决", "事项=事故、黄牌", "件数=≥3", "处理=定为最低等次")
                .row("一票否决", "事项=事故", "件数=≥3", "处理=降一等次");

        assertThat(Review.of(policy.policy()).stream().map(Finding::code))
                .contains(Code.METHOD_INCOMPLETE)
                .doesNotContain(Code.ROW_UNREACHABLE, Code.ROW_PARTLY_HIDDEN, Code.ROWS_CROSS);
    }
}
