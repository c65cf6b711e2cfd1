package kaoping.place;

import static kaoping.UnitDraft.total;
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

/** 升一等次: 受省级表彰的上调一个等次; never above the first, never through a bar, without a place of the better tier. */
class RaisedTest {
    private static PolicyDraft cutoffs() {
        return PolicyDraft.with()
                .row("一票否决", "事项=表彰", "处理=升一等次")
                .row("一票否决", "事项=通报", "处理=降一等次")
                .row("一票否决", "事项=事故", "处理=定为最低等次")
                .row("一票否决", "事项=违纪", "处理=不得评为", "等次=优秀")
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=良好", "总分=≥80")
                .row("等次", "等次=合格", "总分=<80");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "79.99, 表彰, 良好",
        "80, 表彰, 优秀",
        "95, 表彰, 优秀",
        "85, 表彰 表彰, 优秀",
        "75, 表彰 表彰, 良好",
        "85, 表彰 通报, 良好",
        "95, 表彰 通报, 优秀",
        "85, 表彰 事故, 合格",
        "85, 表彰 违纪, 良好",
        "75, 表彰 违纪, 良好",
    })
    void oneTierUpAndNoMore(String total, String matters, String tier) {
        UnitDraft unit = total("甲", total);
        for (String matter : matters.split(" ")) {
            unit.veto(matter);
        }

        assertThat(cutoffs().decide(unit).tier("甲")).isEqualTo(tier);
    }

    @Test
    void theSentenceSaysFromWhereAndWhy() {
        Decided decided =
                cutoffs().decide(total("甲", "85").veto("表彰"), total("乙", "95").veto("表彰"));

        assertThat(decided.placing("甲").line()).isEqualTo("总分 ≥80，总分 85.00 列第 2 名，本为良好；因“表彰”升一等次，不占名额");
        assertThat(decided.placing("乙").line()).isEqualTo("总分 ≥90，总分 95.00 列第 1 名；因“表彰”升一等次，不占名额");
        assertThat(decided.found(Code.VETOED)).isEmpty();
        assertThat(decided.found(Code.TIER_RAISED)).hasSize(2);
        assertThat(decided.found(Code.TIER_RAISED).get(0).message()).isEqualTo("单位“甲”因“表彰”升一等次");
    }

    private static PolicyDraft places(String release) {
        return PolicyDraft.with("线上并列=停下核定")
                .row("一票否决", "事项=表彰", "处理=升一等次", "名额顺延=" + release)
                .row("等次", "等次=优秀", "名额=1")
                .row("等次", "等次=良好", "名额=1")
                .row("等次", "等次=合格", "其余=是");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "否, 甲优秀 乙优秀 丙合格 丁合格",
        "是, 甲优秀 乙优秀 丙良好 丁合格",
    })
    void theBetterTierHasOneMoreAndItsOwnPlaceMayGoOn(String release, String tiers) {
        assertThat(places(release)
                        .decide(total("甲", "90"), total("乙", "80").veto("表彰"), total("丙", "70"), total("丁", "60"))
                        .tiers())
                .isEqualTo(tiers);
    }

    @Test
    void whoIsAtTheTopAlreadyKeepsItsPlace() {
        assertThat(places("是")
                        .decide(total("甲", "90").veto("表彰"), total("乙", "80"), total("丙", "70"))
                        .tiers())
                .isEqualTo("甲优秀 乙良好 丙合格");
    }

    @Test
    void aMeritKeepsNobodyOffAList() {
        PolicyDraft policy = cutoffs().row("名单", "名单=表扬", "取=前几名", "数量=1", "被否决的=不列并顺延");

        assertThat(policy.decide(total("甲", "95").veto("表彰"), total("乙", "90")).list("表扬", ""))
                .containsExactly("甲");
    }

    @Test
    void theReviewWantsTiersForIt() {
        PolicyDraft policy = PolicyDraft.with().row("一票否决", "事项=表彰", "处理=升一等次", "等次=优秀");

        assertThat(Review.of(policy.policy()).stream()
                        .filter(f -> f.code() == Code.CELL_IDLE)
                        .map(Finding::message))
                .containsExactlyInAnyOrder("“处理”这一格不起作用：方案没有等次表", "“等次”这一格不起作用：“升一等次”不看它");
    }

    /** 丙 and 丁 are level at the line of 优秀 and below it; as both are raised, 戊 has a place of 良好, and none of 优秀. */
    @Test
    void onlyThePlaceOfItsOwnTierGoesOn() {
        PolicyDraft policy = PolicyDraft.with("线上并列=全部不纳入")
                .row("一票否决", "事项=表彰", "处理=升一等次", "名额顺延=是")
                .row("等次", "等次=优秀", "名额=1")
                .row("等次", "等次=良好", "名额=1")
                .row("等次", "等次=合格", "其余=是");

        assertThat(policy.decide(total("丙", "90").veto("表彰"), total("丁", "90").veto("表彰"), total("戊", "80"))
                        .tiers())
                .isEqualTo("丁优秀 丙优秀 戊良好");
    }

    @Test
    void whoIsRaisedStandsNoPointsAboveTheNextTier() {
        Decided decided = cutoffs().decide(total("甲", "75").veto("表彰"), total("乙", "82"));

        assertThat(decided.placing("甲").above()).isNull();
        assertThat(decided.placing("乙").above()).isEqualByComparingTo("2");
    }
}
