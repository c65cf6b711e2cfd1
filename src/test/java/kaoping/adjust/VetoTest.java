package kaoping.adjust;

import static kaoping.UnitDraft.total;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 一票否决: 优秀 has one place of four, 良好 two; 甲 would be first. */
class VetoTest {
    private static PolicyDraft policy() {
        return PolicyDraft.with()
                .row("等次", "等次=优秀", "名额=1")
                .row("等次", "等次=良好", "名额=2")
                .row("等次", "等次=合格", "其余=是");
    }

    private static Decided after(PolicyDraft policy) {
        return policy.decide(
                total("甲", "95").veto("重大事故"), total("乙", "90"), total("丙", "85"), total("丁", "80"), total("戊", "75"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "处理=定为最低等次, 甲合格 乙良好 丙良好 丁合格 戊合格",
        "处理=降一等次, 甲良好 乙良好 丙良好 丁合格 戊合格",
    })
    void withoutReleaseThePlaceStaysEmpty(String effect, String tiers) {
        assertThat(after(policy().row("一票否决", "事项=重大事故", effect)).tiers()).isEqualTo(tiers);
        assertThat(after(policy().row("一票否决", "事项=重大事故", effect, "名额顺延=否")).tiers())
                .isEqualTo(tiers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"处理=定为最低等次, 甲合格 乙优秀 丙良好 丁良好 戊合格"})
    void withReleaseEverybodyMovesUp(String effect, String tiers) {
        assertThat(after(policy().row("一票否决", "事项=重大事故", effect, "名额顺延=是")).tiers())
                .isEqualTo(tiers);
    }

    @Test
    void barredFromTheBestTierOnly() {
        assertThat(after(policy().row("一票否决", "事项=重大事故", "处理=不得评为", "等次=优秀")).tiers())
                .isEqualTo("甲良好 乙良好 丙良好 丁合格 戊合格");
    }

    @Test
    void theFreedPlaceInTheBestTierGoesToTheNext() {
        Decided decided = after(policy().row("一票否决", "事项=重大事故", "处理=不得评为", "等次=优秀", "名额顺延=是"));

        assertThat(decided.tier("甲")).isEqualTo("良好");
        assertThat(decided.tier("乙")).isEqualTo("优秀");
        assertThat(decided.tier("戊")).isEqualTo("合格");
    }

    @Test
    void barredFromATierThatItWouldNotHaveReached() {
        PolicyDraft policy = policy().row("一票否决", "事项=重大事故", "处理=不得评为", "等次=优秀");

        assertThat(policy.decide(total("乙", "90"), total("甲", "85").veto("重大事故"))
                        .tiers())
                .isEqualTo("乙优秀 甲良好");
    }

    @Test
    void theLowestTierHasNoneBelow() {
        PolicyDraft policy = policy().row("一票否决", "事项=重大事故", "处理=降一等次");
        Decided decided = policy.decide(
                total("乙", "90"),
                total("丙", "85"),
                total("丁", "80"),
                total("甲", "70").veto("重大事故"));

        assertThat(decided.tier("甲")).isEqualTo("合格");
    }

    @Test
    void theTotalIsSetBeforeTheRanking() {
        Decided decided = after(policy().row("一票否决", "事项=重大事故", "处理=总分定为", "总分=59.5"));

        assertThat(decided.total("甲")).isEqualTo("59.50");
        assertThat(decided.ranks()).isEqualTo("乙1 丙2 丁3 戊4 甲5");
        assertThat(decided.tiers()).isEqualTo("乙优秀 丙良好 丁良好 戊合格 甲合格");
        assertThat(decided.says(Code.VETOED)).isEqualTo("单位“甲”因“重大事故”适用一票否决：总分定为 59.5 分");
    }

    @Test
    void ofSeveralSetTotalsTheLowestCounts() {
        Decided decided = PolicyDraft.with()
                .row("一票否决", "事项=一般事故", "处理=总分定为", "总分=60")
                .row("一票否决", "事项=重大事故", "处理=总分定为", "总分=0")
                .row("一票否决", "事项=舆情", "处理=总分定为", "总分=70")
                .decide(total("甲", "95").veto("一般事故").veto("重大事故").veto("舆情"));

        assertThat(decided.total("甲")).isEqualTo("0.00");
    }

    @Test
    void rankAndTotalStayWhereOnlyTheTierIsLost() {
        Decided decided = after(policy().row("一票否决", "事项=重大事故", "处理=定为最低等次"));

        assertThat(decided.ranks()).startsWith("甲1 乙2");
        assertThat(decided.total("甲")).isEqualTo("95.00");
    }

    @Test
    void aNamesakeInAnotherGroupIsNotMeant() {
        PolicyDraft policy = policy().row("一票否决", "事项=重大事故", "处理=总分定为", "总分=0");
        UnitDraft namesake = total("甲", "95").in("街道");
        Decided decided = policy.decide(total("甲", "95").in("乡镇").veto("重大事故"), namesake);

        assertThat(decided.outcome().units().get(0).standing().getTotal()).isEqualByComparingTo("0");
        assertThat(decided.outcome().units().get(1).standing().getTotal()).isEqualByComparingTo("95");
    }

    @Test
    void levelAndGroupChooseTheRow() {
        PolicyDraft policy = PolicyDraft.with()
                .row("一票否决", "事项=事故", "级别=重大、特大", "处理=总分定为", "总分=0")
                .row("一票否决", "事项=事故", "单位类别=乡镇", "处理=总分定为", "总分=60");

        assertThat(policy.decide(total("甲", "90").in("乡镇").entry("一票否决", "事故", "重大", 1, "", ""))
                        .total("甲"))
                .isEqualTo("0.00");
        assertThat(policy.decide(total("甲", "90").in("乡镇").entry("一票否决", "事故", "一般", 1, "", ""))
                        .total("甲"))
                .isEqualTo("60.00");
        Decided none = policy.decide(total("甲", "90").entry("一票否决", "事故", "一般", 1, "", ""));
        assertThat(none.total("甲")).isEqualTo("90.00");
        assertThat(none.found()).containsExactly("ENTRY_NO_ROW /units/0/entries/0/matter");
    }

    @Test
    void anEventOutsideThePeriodVetoesNothing() {
        Decided decided = policy().row("一票否决", "事项=重大事故", "处理=定为最低等次")
                .decide(total("甲", "95").entry("一票否决", "重大事故", 1, "2022-12-31"), total("乙", "90"));

        assertThat(decided.tiers()).isEqualTo("甲优秀 乙良好");
        assertThat(decided.found()).containsExactly("ENTRY_OUTSIDE_PERIOD /units/0/entries/0/date");
    }
}
