package kaoping.place;

import static kaoping.UnitDraft.total;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import kaoping.value.Exact;
import org.junit.jupiter.api.Test;

/** How far a unit stands above its line and below the next one, and which line that is. */
class DistanceTest {
    private static final PolicyDraft QUOTA = PolicyDraft.with()
            .row("等次", "等次=优秀", "名额=2")
            .row("等次", "等次=良好", "其余=是")
            .row("等次", "等次=合格", "名额=1");
    private static final PolicyDraft CUTOFFS = PolicyDraft.with()
            .row("等次", "等次=优秀", "总分=≥90")
            .row("等次", "等次=良好", "总分=≥80")
            .row("等次", "等次=合格", "总分=<80");

    @Test
    void byQuotaToTheLastWhoIsInAndTheFirstWhoIsNot() {
        Decided decided = QUOTA.decide(
                total("甲", "95"), total("乙", "90"), total("丙", "89.94"), total("丁", "85"), total("戊", "60"));

        assertThat(distance(decided, "甲")).isEqualTo("优秀 above 5.06");
        assertThat(distance(decided, "乙")).isEqualTo("优秀 above 0.06");
        assertThat(distance(decided, "丙")).isEqualTo("良好 above 29.94, 优秀 missing 0.06");
        assertThat(distance(decided, "丁")).isEqualTo("良好 above 25, 优秀 missing 5");
        assertThat(distance(decided, "戊")).isEqualTo("合格, 良好 missing 25");
    }

    @Test
    void byCutoffToTheCutoff() {
        Decided decided = CUTOFFS.decide(total("甲", "92"), total("乙", "85"), total("丙", "30"));

        assertThat(distance(decided, "甲")).isEqualTo("优秀 above 2");
        assertThat(distance(decided, "乙")).isEqualTo("良好 above 5, 优秀 missing 7");
        assertThat(distance(decided, "丙")).isEqualTo("合格, 良好 missing 55");
    }

    @Test
    void byQuotaAndMinimumScoreTheFartherOfTheTwo() {
        PolicyDraft policy =
                PolicyDraft.with().row("等次", "等次=优秀", "名额=1", "总分=≥90").row("等次", "等次=良好", "其余=是");

        assertThat(distance(policy.decide(total("甲", "95"), total("乙", "92")), "乙"))
                .isEqualTo("良好, 优秀 missing 3");
        assertThat(distance(policy.decide(total("甲", "88"), total("乙", "80")), "甲"))
                .isEqualTo("良好, 优秀 missing 2");
    }

    @Test
    void noPointsLeadPastAVeto() {
        Decided lowest = CUTOFFS.row("一票否决", "事项=事故", "处理=定为最低等次")
                .row("一票否决", "事项=失职", "处理=不得评为", "等次=优秀")
                .decide(total("甲", "60").veto("事故"), total("乙", "85").veto("失职"));

        assertThat(distance(lowest, "甲")).isEqualTo("合格");
        assertThat(distance(lowest, "乙")).isEqualTo("良好 above 5");
        assertThat(lowest.placing("甲").line()).isEqualTo("总分 <80，总分 60.00 列第 2 名；因“事故”定为最低等次");
    }

    @Test
    void aVetoedUnitIsNoLineForOthers() {
        PolicyDraft policy = PolicyDraft.with("临界差距=3")
                .row("等次", "等次=优秀", "名额=2")
                .row("等次", "等次=合格", "其余=是")
                .row("一票否决", "事项=事故", "处理=定为最低等次");
        Decided decided =
                policy.decide(total("甲", "95"), total("乙", "93").veto("事故"), total("丙", "90"), total("丁", "80"));

        assertThat(decided.tiers()).isEqualTo("甲优秀 乙合格 丙合格 丁合格");
        assertThat(distance(decided, "甲")).isEqualTo("优秀 above 5");
        assertThat(decided.found(Code.NEAR_TIE_AT_TIER_LINE)).isEmpty();
    }

    @Test
    void theLineSaysHowItWasDrawn() {
        PolicyDraft policy =
                PolicyDraft.with().row("等次", "等次=优秀", "名额比例=30%", "总分=≥60").row("等次", "等次=合格", "其余=是");
        Decided decided = policy.decide(QuotaTest.inOrder(5));

        assertThat(decided.placing("单位0").line()).isEqualTo("5 个单位的 30% 为 1.5，四舍五入取 2 个名额，总分 ≥60，总分 1000.00 列第 1 名");
        assertThat(decided.placing("单位0").place()).isEqualTo("draft.xlsx!等次!E2");
        assertThat(decided.placing("单位4").line()).isEqualTo("其余单位，总分 996.00 列第 5 名");
        assertThat(decided.placing("单位4").place()).isEqualTo("draft.xlsx!等次!H3");
    }

    private static String distance(Decided decided, String unit) {
        Placing p = decided.placing(unit);
        return p.tier()
                + (p.above() == null ? "" : " above " + Exact.print(p.above()))
                + (p.missing() == null ? "" : ", " + p.next() + " missing " + Exact.print(p.missing()));
    }
}
