package kaoping.place;

import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines between tiers: cutoffs by score, ties across a line, and units close to one. */
class TierLineTest {
    @ParameterizedTest
    @CsvSource({"100, 优秀", "90, 优秀", "89.99, 良好", "80, 良好", "79.99, 合格", "60.01, 合格", "60, 不合格", "0, 不合格", "-5, 不合格"})
    void cutoffs(String total, String tier) {
        PolicyDraft policy = PolicyDraft.with()
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=良好", "总分=≥80 且 <90")
                .row("等次", "等次=合格", "总分=>60 且 <80")
                .row("等次", "等次=不合格", "总分=≤60");

        assertThat(policy.decide(total("甲", total)).tier("甲")).isEqualTo(tier);
    }

    @Test
    void aGapBetweenCutoffsIsSaid() {
        PolicyDraft policy = PolicyDraft.with().row("等次", "等次=优秀", "总分=≥90").row("等次", "等次=良好", "总分=≥80 且 ≤89");
        Decided decided = policy.decide(total("甲", "89.5"));

        assertThat(decided.tier("甲")).isEmpty();
        assertThat(decided.says(Code.NO_TIER)).isEqualTo("全部单位：“甲”没有合适的等次");
    }

    private static PolicyDraft twoPlaces(String... settings) {
        return PolicyDraft.with(settings).row("等次", "等次=优秀", "名额=2").row("等次", "等次=合格", "其余=是");
    }

    private static UnitDraft parts(String name, String work, String poll) {
        return unit(name).points("业务", work).points("测评", poll);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "全部纳入, 甲优秀 丙优秀 乙优秀 丁合格",
        "全部不纳入, 甲优秀 丙合格 乙合格 丁合格",
        "停下核定, 甲优秀 丙 乙 丁合格",
        "按次序键, 甲优秀 丙 乙 丁合格",
    })
    void aTieAcrossTheLine(String ties, String tiers) {
        Decided decided = twoPlaces("线上并列=" + ties)
                .decide(total("甲", "95"), total("乙", "90"), total("丙", "90"), total("丁", "80"));

        assertThat(decided.tiers()).isEqualTo(tiers);
        assertThat(decided.says(Code.TIE_AT_TIER_LINE))
                .isEqualTo("全部单位：“优秀”等次的界线落在并列单位中间：丙、乙，总分同为 90.00；按“" + ties + "”处理");
    }

    @Test
    void withoutASettingTheServiceStopsAndAsks() {
        assertThat(twoPlaces()
                        .decide(total("甲", "95"), total("乙", "90"), total("丙", "90"))
                        .tiers())
                .isEqualTo("甲优秀 丙 乙");
    }

    @Test
    void furtherPointsSettleTheLineWhereTheyCan() {
        Decided decided = twoPlaces("线上并列=按次序键", "次序键=业务")
                .decide(parts("甲", "50", "40"), parts("乙", "60", "30"), parts("丙", "55", "35"), parts("丁", "40", "50"));

        assertThat(decided.tiers()).isEqualTo("乙优秀 丙优秀 甲合格 丁合格");
        assertThat(decided.found(Code.TIE_AT_TIER_LINE)).hasSize(1);
    }

    @Test
    void furtherPointsLeaveOpenOnlyThoseWhomTheyDoNotTellApart() {
        Decided decided = twoPlaces("线上并列=按次序键", "次序键=业务")
                .decide(parts("甲", "50", "40"), parts("乙", "60", "30"), parts("丙", "50", "40"), parts("丁", "40", "50"));

        assertThat(decided.tiers()).isEqualTo("乙优秀 丙 甲 丁合格");
    }

    @Test
    void aTieOnOneSideOfTheLineIsNoTieAtTheLine() {
        Decided decided =
                twoPlaces("线上并列=停下核定").decide(total("甲", "95"), total("乙", "95"), total("丙", "90"), total("丁", "90"));

        assertThat(decided.tiers()).isEqualTo("乙优秀 甲优秀 丁合格 丙合格");
        assertThat(decided.found()).containsExactly("TIE", "TIE");
    }

    @Test
    void aTieAcrossTwoLinesNamesBoth() {
        PolicyDraft policy = PolicyDraft.with("线上并列=全部纳入")
                .row("等次", "等次=优秀", "名额=1")
                .row("等次", "等次=良好", "名额=1")
                .row("等次", "等次=合格", "其余=是");
        Decided decided = policy.decide(total("甲", "90"), total("乙", "90"), total("丙", "90"), total("丁", "80"));

        assertThat(decided.tiers()).isEqualTo("丙优秀 乙优秀 甲优秀 丁合格");
        assertThat(decided.found(Code.TIE_AT_TIER_LINE)).hasSize(2);
    }

    /** 甲 is lowered from its own first place, not from one behind those whom its further points beat. */
    @Test
    void aReleasedUnitKeepsThePlaceThatItsFurtherPointsGiveIt() {
        PolicyDraft policy = PolicyDraft.with("线上并列=按次序键", "次序键=业务", "名次并列=按次序键")
                .row("等次", "等次=优秀", "名额=1")
                .row("等次", "等次=良好", "名额=1")
                .row("等次", "等次=合格", "其余=是")
                .row("一票否决", "事项=失职", "处理=降一等次", "名额顺延=是");
        Decided decided =
                policy.decide(parts("甲", "60", "30").veto("失职"), parts("乙", "50", "40"), parts("丙", "40", "40"));

        assertThat(decided.tier("甲")).isEqualTo("良好");
        assertThat(decided.tier("乙")).isEqualTo("优秀");
    }

    @ParameterizedTest(name = "margin {0}, second at {1}: reported {2}")
    @CsvSource({"0.1, 89.94, true", "0.1, 89.91, true", "0.1, 89.9, false", "0.06, 89.94, false", "'', 89.99, false"})
    void unitsCloseToALine(String margin, String second, boolean reported) {
        PolicyDraft policy = (margin.isEmpty() ? PolicyDraft.with() : PolicyDraft.with("临界差距=" + margin))
                .row("等次", "等次=优秀", "名额=1")
                .row("等次", "等次=合格", "其余=是");
        Decided decided = policy.decide(total("甲", "90"), total("乙", second), total("丙", "89.9"));

        assertThat(decided.found(Code.NEAR_TIE_AT_TIER_LINE)).hasSize(reported ? 1 : 0);
    }

    @Test
    void theSentenceNamesBothSidesOfTheLine() {
        PolicyDraft policy = twoPlaces("临界差距=0.1");

        assertThat(policy.decide(total("甲", "95"), total("乙", "90"), total("丙", "89.94"))
                        .says(Code.NEAR_TIE_AT_TIER_LINE))
                .isEqualTo("全部单位：“优秀”与“合格”的界线两侧只差 0.06 分：乙（90.00）在线上，丙（89.94）在线下");
    }
}
