package kaoping.place;

import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ladders that mix cutoffs, places and rates of the full score; ties at their lines with vetoes. */
class LadderKindsTest {
    private static final UnitDraft[] SIX = {
        total("甲", "95"), total("乙", "92"), total("丙", "88"), total("丁", "85"), total("戊", "80"), total("己", "70")
    };

    /** ≥90 优秀, then 良好 for 30 % of all (2 of 6), 合格 the rest. */
    private static PolicyDraft cutoffFirst(String... last) {
        PolicyDraft policy = PolicyDraft.with("线上并列=停下核定")
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=良好", "名额比例=30%")
                .row("等次", "等次=合格", "其余=是");
        return last.length == 0 ? policy : policy.row("等次", last);
    }

    @Test
    void placesBelowACutoffAreForThoseBelowIt() {
        Decided decided = cutoffFirst().decide(SIX);

        assertThat(decided.tiers()).isEqualTo("甲优秀 乙优秀 丙良好 丁良好 戊合格 己合格");
        assertThat(decided.placing("丙").line())
                .isEqualTo("6 个单位的 30% 为 1.8，四舍五入取 2 个名额，上面只看总分的等次评上 2 个单位，不占名额，总分 88.00 列第 3 名");
        assertThat(decided.placing("戊").missing()).isEqualByComparingTo("5");
    }

    @Test
    void soAreThoseAtTheVeryEnd() {
        assertThat(cutoffFirst("等次=不合格", "名额=1").decide(SIX).tiers()).isEqualTo("甲优秀 乙优秀 丙良好 丁良好 戊合格 己不合格");
    }

    @Test
    void whoeverIsBarredFromTheCutoffTakesAPlaceBelow() {
        PolicyDraft policy = cutoffFirst().row("一票否决", "事项=事故", "处理=不得评为", "等次=优秀");

        assertThat(policy.decide(total("甲", "95").veto("事故"), total("乙", "92"), total("丙", "88"), total("丁", "85"))
                        .tiers())
                .isEqualTo("甲良好 乙优秀 丙合格 丁合格");
    }

    @Test
    void everybodyAboveTheCutoff() {
        assertThat(cutoffFirst().decide(total("甲", "95"), total("乙", "95")).tiers())
                .isEqualTo("乙优秀 甲优秀");
    }

    @Test
    void placesBelowACutoffInTheMiddleAreFoundWhenThePolicyIsChecked() {
        PolicyDraft policy = PolicyDraft.with("名次并列=1、1、3", "线上并列=停下核定")
                .row("等次", "等次=优秀", "名额比例=30%", "总分=≥90")
                .row("等次", "等次=良好", "总分=≥80")
                .row("等次", "等次=合格", "名额比例=50%")
                .row("等次", "等次=不合格", "其余=是");

        assertThat(Review.of(policy.policy()).stream().map(f -> f.code() + " " + f.message()))
                .contains("CELL_IDLE “名额比例”这一格不起作用：上面的“良好”（等次!D3）不限名额，这里的名额限制不了人数；只看总分的等次要写在所有名额的上面或下面");
    }

    private static PolicyDraft rates() {
        return PolicyDraft.with()
                .row("汇总", "得分项=业务", "单位类别=部门", "系数=100%", "满分=150")
                .row("汇总", "得分项=业务", "单位类别=乡镇", "系数=100%", "满分=80")
                .row("汇总", "得分项=党建", "单位类别=乡镇", "系数=50%", "满分=40")
                .row("汇总", "得分项=加减分", "系数=100%")
                .row("等次", "等次=优秀", "得分率=≥90%")
                .row("等次", "等次=良好", "得分率=≥80% 且 <90%")
                .row("等次", "等次=合格", "得分率=<80%");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "部门, 135, 优秀", "部门, 134.99, 良好", "部门, 120, 良好", "部门, 119.99, 合格",
        "乡镇, 90, 优秀", "乡镇, 89.99, 良好", "乡镇, 80, 良好", "乡镇, 79.99, 合格",
    })
    void oneCutoffForGroupsWithDifferentFullScores(String group, String points, String tier) {
        assertThat(rates().decide(unit("甲").in(group).points("业务", points)).tier("甲"))
                .isEqualTo(tier);
    }

    @Test
    void theDistanceToARateIsInPoints() {
        Decided decided = rates().decide(unit("甲").in("部门").points("业务", "130"));

        assertThat(decided.placing("甲").line()).isEqualTo("得分率 ≥80% 且 <90%，总分 130.00 列第 1 名");
        assertThat(decided.placing("甲").above()).isEqualByComparingTo("10");
        assertThat(decided.placing("甲").missing()).isEqualByComparingTo("5");
        assertThat(decided.placing("甲").place()).isEqualTo("draft.xlsx!等次!C3");
    }

    @Test
    void theFullScoreOfTheSettingsServesWhereThePartsStateNone() {
        PolicyDraft policy =
                PolicyDraft.with("满分=200").row("等次", "等次=优", "得分率=≥90%").row("等次", "等次=差", "其余=是");

        assertThat(policy.decide(total("甲", "180")).tier("甲")).isEqualTo("优");
        assertThat(policy.decide(total("甲", "179")).tier("甲")).isEqualTo("差");
    }

    @ParameterizedTest
    @CsvSource({"90, 优秀", "89.99, 合格"})
    void whatGoesIntoAnotherPartIsNotCountedTwice(String points, String tier) {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=目标考核", "系数=70%", "满分=100")
                .row("汇总", "得分项=业务", "系数=100%", "满分=100", "归入=目标考核")
                .row("汇总", "得分项=测评", "系数=100%", "满分=50", "折算为=30")
                .row("等次", "等次=优秀", "得分率=≥90%")
                .row("等次", "等次=合格");
        UnitDraft unit = unit("甲").points("业务", points).points("测评", "45");

        assertThat(policy.decide(unit).tier("甲")).isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({"135, 优秀", "134.9, 合格"})
    void theRowOfTheTotalSaysWhatTheTotalIsOf(String points, String tier) {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=业务", "系数=100%")
                .row("汇总", "得分项=总分", "系数=100%", "满分=150", "折算为=100")
                .row("等次", "等次=优秀", "得分率=≥90%")
                .row("等次", "等次=合格");

        assertThat(policy.decide(unit("甲").points("业务", points)).tier("甲")).isEqualTo(tier);
    }

    private static UnitDraft parts(String name, String work, String poll) {
        return unit(name).points("业务", work).points("测评", poll);
    }

    /** 甲 95; 乙 (vetoed), 丙, 丁 level at 90, of whom 丙 has most in 业务; three places of 优秀. */
    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "'1、1、3', 全部纳入, 先否决后定名额, 丁优秀 丙优秀 乙合格, 甲1 丁2 丙2 乙2 戊5",
        "'1、1、3', 全部纳入, 先定名额后否决, 丁优秀 丙优秀 乙合格, 甲1 丁2 丙2 乙2 戊5",
        "'1、1、3', 全部不纳入, 先否决后定名额, 丁优秀 丙优秀 乙合格, 甲1 丁2 丙2 乙2 戊5",
        "'1、1、3', 全部不纳入, 先定名额后否决, 丁合格 丙合格 乙合格, 甲1 丁2 丙2 乙2 戊5",
        "'1、1、2', 停下核定, 先否决后定名额, 丁优秀 丙优秀 乙合格, 甲1 丁2 丙2 乙2 戊3",
        "'1、1、2', 停下核定, 先定名额后否决, 丁 丙 乙合格, 甲1 丁2 丙2 乙2 戊3",
        "不分先后, 停下核定, 先定名额后否决, 丁 丙 乙合格, 甲1 丁2 丙2 乙2 戊5",
        "不分先后, 全部纳入, 先否决后定名额, 丁优秀 丙优秀 乙合格, 甲1 丁2 丙2 乙2 戊5",
        "按次序键, 按次序键, 先否决后定名额, 丁优秀 丙优秀 乙合格, 甲1 丙2 乙3 丁4 戊5",
        "按次序键, 按次序键, 先定名额后否决, 丁合格 丙优秀 乙合格, 甲1 丙2 乙3 丁4 戊5",
        "'1、1、3', 按次序键, 先定名额后否决, 丁合格 丙优秀 乙合格, 甲1 丙2 乙2 丁2 戊5",
    })
    void tiesAtTheLineWithAVeto(String ranks, String ties, String order, String tiers, String ranked) {
        Decided decided = PolicyDraft.with("名次并列=" + ranks, "线上并列=" + ties, "否决次序=" + order, "次序键=业务")
                .row("等次", "等次=优秀", "名额=3")
                .row("等次", "等次=合格", "其余=是")
                .row("一票否决", "事项=事故", "处理=不得评为", "等次=优秀")
                .decide(
                        parts("甲", "60", "35"),
                        parts("乙", "55", "35").veto("事故"),
                        parts("丙", "58", "32"),
                        parts("丁", "50", "40"),
                        parts("戊", "50", "30"));

        assertThat(decided.tier("甲")).isEqualTo("优秀");
        assertThat("丁" + decided.tier("丁") + " 丙" + decided.tier("丙") + " 乙" + decided.tier("乙"))
                .isEqualTo(tiers);
        assertThat(decided.tier("戊")).isEqualTo("合格");
        assertThat(ranked.split(" ")).containsExactlyInAnyOrder(decided.ranks().split(" "));
        boolean reported = order.equals("先定名额后否决");
        assertThat(decided.found(Code.TIE_AT_TIER_LINE)).hasSize(reported ? 1 : 0);
    }
}
