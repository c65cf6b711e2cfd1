package kaoping.place;

import static kaoping.UnitDraft.total;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where units stand that a veto keeps from a tier: below ranges that are closed above, and at lines among equals. */
class BarredTest {
    private static PolicyDraft ranges() {
        return PolicyDraft.with()
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=良好", "总分=≥80 且 <90")
                .row("等次", "等次=合格", "总分=≥60 且 <80")
                .row("等次", "等次=差", "总分=<60");
    }

    @ParameterizedTest
    @CsvSource({
        "95, 不得评为, 优秀, 良好",
        "95, 最高评为, 良好, 良好",
        "95, 最高评为, 合格, 合格",
        "85, 最高评为, 合格, 合格",
        "85, 不得评为, 优秀, 良好",
        "50, 不得评为, 优秀, 差"
    })
    void theNextTierBelowIsReachedAlthoughItsRangeIsClosedAbove(
            String points, String effect, String tier, String expected) {
        Decided decided = ranges().row("一票否决", "事项=事故", "处理=" + effect, "等次=" + tier)
                .decide(total("甲", points).veto("事故"));

        assertThat(decided.tier("甲")).isEqualTo(expected);
    }

    @Test
    void aGapBetweenRangesIsNotFilledByAVeto() {
        PolicyDraft policy = PolicyDraft.with()
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=良好", "总分=≥80 且 ≤89")
                .row("一票否决", "事项=事故", "处理=不得评为", "等次=优秀");

        assertThat(policy.decide(total("甲", "89.5").veto("事故")).tier("甲")).isEmpty();
    }

    @Test
    void whoGaveUpAPlaceAboveStillTakesOneBelow() {
        Decided decided = PolicyDraft.with("否决次序=先否决后定名额", "线上并列=全部不纳入")
                .row("等次", "等次=优秀", "名额=1")
                .row("等次", "等次=良好", "名额=1")
                .row("等次", "等次=合格", "其余=是")
                .row("一票否决", "事项=事故", "处理=不得评为", "等次=优秀")
                .decide(total("甲", "100"), total("乙", "90").veto("事故"), total("丙", "90"));

        assertThat(decided.tiers()).isEqualTo("甲优秀 丙合格 乙合格");
        assertThat(decided.found(Code.TIE_AT_TIER_LINE)).hasSize(1);
    }

    @Test
    void equalsThatHaveATierWithoutPlacesDoNotStandOnALineBelow() {
        Decided decided = PolicyDraft.with("线上并列=停下核定")
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=良好", "名额=1")
                .row("等次", "等次=合格", "其余=是")
                .row("一票否决", "事项=事故", "处理=不得评为", "等次=优秀")
                .decide(total("甲", "92").veto("事故"), total("乙", "92"), total("丙", "92"));

        assertThat(decided.tier("甲")).isEqualTo("良好");
        assertThat(decided.tier("乙")).isEqualTo("优秀");
        assertThat(decided.found(Code.TIE_AT_TIER_LINE)).isEmpty();
    }

    private static PolicyDraft lowered(String... lastTier) {
        PolicyDraft policy = PolicyDraft.with("线上并列=停下核定", "否决次序=先定名额后否决")
                .row("等次", "等次=优秀", "名额=1")
                .row("等次", "等次=合格", "其余=是")
                .row("一票否决", "事项=通报", "处理=降一等次")
                .row("一票否决", "事项=违纪", "处理=不得评为", "等次=优秀");
        return lastTier.length == 0 ? policy : policy.row("等次", lastTier);
    }

    /** The only place of 优秀 falls between two that are both lowered: either of them is 合格, whoever would have had it. */
    @Test
    void equalsThatStandTheSameWhicheverComesFirstNeedNoDecision() {
        Decided decided = lowered()
                .decide(
                        total("甲", "90").veto("通报").veto("违纪"),
                        total("乙", "90").veto("通报").veto("违纪"),
                        total("丙", "80"));

        assertThat(decided.tiers()).isEqualTo("乙合格 甲合格 丙合格");
        assertThat(decided.found(Code.TIE_AT_TIER_LINE)).isEmpty();
    }

    /** With a tier below 合格 it matters: who would have had 优秀 is lowered to 合格, the other to 末等. */
    @Test
    void equalsThatDependOnWhoComesFirstAreLeftOpen() {
        Decided decided = lowered("等次=末等", "名额=0")
                .decide(
                        total("甲", "90").veto("通报").veto("违纪"),
                        total("乙", "90").veto("通报").veto("违纪"));

        assertThat(decided.tiers()).isEqualTo("乙 甲");
        assertThat(decided.found(Code.TIE_AT_TIER_LINE)).hasSize(1);
    }
}
