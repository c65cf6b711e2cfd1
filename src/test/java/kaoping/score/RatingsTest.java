package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;

/** 评议: votes and scores of raters, averaged, weighed level by level, rounded once. */
class RatingsTest {
    private static final String GRADES = "评语分=优=100、良=80、中=60、差=40、弃权=不计";

    private static IndicatorDraft rated() {
        return indicator("满意度", "20");
    }

    private static PolicyDraft plain(String... more) {
        return PolicyDraft.with(more).row("评分", "计分方法=评议", GRADES);
    }

    /** 领导 60% (书记 70%, 县长 30%), 部门 40%. */
    private static PolicyDraft weighed(String... leaders) {
        String[] row = new String[leaders.length + 2];
        row[0] = "评价主体=领导";
        row[1] = "权重=60%";
        System.arraycopy(leaders, 0, row, 2, leaders.length);
        return plain().row("评议", row)
                .row("评议", "评价主体=部门", "权重=40%")
                .row("评议", "评价主体=书记", "属于=领导", "权重=70%")
                .row("评议", "评价主体=县长", "属于=领导", "权重=30%");
    }

    @Test
    void anAverageOf88Is17Point6Of20() {
        Decided decided = plain().decide(form(rated().votes("群众", "优=2、良=3")));

        assertThat(decided.points()).isEqualTo("17.60");
        assertThat(decided.formula()).isEqualTo("100×2、80×3，共 5 票，平均 88 ÷ 评议满分 100 × 分值 20 = 17.6 分");
    }

    @Test
    void withoutWeightsAllVotesCountAlike() {
        assertThat(plain().decide(form(rated().votes("群众", "优=3").votes("部门", "差=1")))
                        .points())
                .isEqualTo("17.00");
    }

    @Test
    void oneRaterMaySubmitSeveralTimes() {
        assertThat(plain().decide(form(rated().scores("领导", "90").scores("领导", "95", "80")))
                        .points())
                .isEqualTo("17.67");
    }

    @Test
    void anAbstentionDoesNotCount() {
        Decided decided = plain().decide(form(rated().votes("群众", "优=1、弃权=9")));

        assertThat(decided.points()).isEqualTo("20.00");
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void levelsAreWeighedEachByItself() {
        Decided decided = weighed()
                .decide(form(rated().scores("书记", "90").scores("县长", "80", "85").votes("部门", "优=1、良=2")));

        assertThat(decided.formula())
                .isEqualTo("〔领导〔书记 90（1 票）× 70% + 县长 82.5（2 票）× 30% = 87.75〕× 60% + 部门 86.6666…（3 票）× 40%"
                        + " = 87.3166…〕÷ 评议满分 100 × 分值 20 ≈ 17.46333…，四舍五入取 17.46 分");
        assertThat(decided.points()).isEqualTo("17.46");
        assertThat(decided.line().rated()).extracting(Rated::rater).containsExactly("领导", "书记", "县长", "部门");
    }

    @Test
    void whoIsAbsentLeavesItsWeightToTheOthers() {
        Decided decided = weighed().decide(form(rated().scores("书记", "90").scores("部门", "80")));

        assertThat(decided.formula()).startsWith("〔领导〔（书记 90（1 票）× 70%）÷ 70% = 90〕× 60% + 部门 80（1 票）× 40% = 86〕");
        assertThat(decided.says(Code.RATER_MISSING)).isEqualTo("指标“满意度”的评价主体“县长”没有有效的票，按“其余折算”处理");
    }

    @Test
    void orCountsAsNothing() {
        Decided decided = weighed("缺席=计零分").decide(form(rated().scores("部门", "80")));

        assertThat(decided.points()).isEqualTo("6.40");
        assertThat(decided.found(Code.RATER_MISSING)).hasSize(3);
    }

    @Test
    void nobodyAtAllIsNotScoredYet() {
        assertThat(weighed().decide(form(rated())).found()).contains("RATINGS_MISSING /units/0/indicators/0/ratings");
        Decided decided = plain().decide(form(rated().votes("群众", "优=0")));

        assertThat(decided.points()).isEmpty();
        assertThat(decided.line().unscored()).isEqualTo("没有有效的评议票，暂不计分");
    }

    @Test
    void whatIsNotOnTheScaleDoesNotCount() {
        Decided decided = plain().decide(form(rated().votes("群众", "好=5、优=1").scores("部门", "101", "-1", "80")));

        assertThat(decided.points()).isEqualTo("18.00");
        assertThat(decided.says(Code.RATING_WORD_UNKNOWN))
                .isEqualTo("指标“满意度”的评价主体“群众”投了“好”，评语分里没有这个词（有：优、良、中、差、弃权），这些票没有计入");
        assertThat(decided.found())
                .contains(
                        "RATING_OUTSIDE_SCALE /units/0/indicators/0/ratings/1/scores/0",
                        "RATING_OUTSIDE_SCALE /units/0/indicators/0/ratings/1/scores/1");
    }

    @Test
    void aRaterWhomThePolicyDoesNotKnowDoesNotCount() {
        Decided decided = weighed()
                .decide(form(rated().scores("书记", "90")
                        .scores("县长", "90")
                        .scores("部门", "90")
                        .scores("企业", "10")
                        .scores("领导", "10")));

        assertThat(decided.points()).isEqualTo("18.00");
        assertThat(decided.found(Code.RATER_UNKNOWN)).hasSize(2);
    }

    @Test
    void theHighestAndTheLowestAreDropped() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=评议", "去掉高低=1", "评议满分=10");

        assertThat(policy.decide(form(rated().scores("评委", "10", "9", "8", "1")))
                        .points())
                .isEqualTo("17.00");
        assertThat(policy.decide(form(rated().scores("评委", "9", "9", "9"))).points())
                .isEqualTo("18.00");
        Decided few = policy.decide(form(rated().scores("评委", "9", "5")));
        assertThat(few.points()).isEqualTo("14.00");
        assertThat(few.found(Code.RATINGS_TOO_FEW)).hasSize(1);
    }

    @Test
    void aSetOfRatersForOneIndicatorAndGroup() {
        PolicyDraft policy = plain().row("评议", "指标名称=满意度", "评价主体=群众", "权重=100%").row("评议", "评价主体=部门", "权重=100%");
        IndicatorDraft other = indicator("服务", "20").scores("部门", "50");
        Decided decided = policy.decide(form(rated().scores("群众", "90"), other));

        assertThat(decided.points()).isEqualTo("18.00");
        assertThat(decided.unit("甲").lines().get(1).points()).isEqualByComparingTo("10");
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void aRaterBelowItselfDoesNotHang() {
        PolicyDraft policy = plain().row("评议", "评价主体=甲方", "权重=100%").row("评议", "评价主体=甲方", "属于=甲方", "权重=100%");

        assertThat(policy.decide(form(rated().scores("甲方", "90"))).points()).isEmpty();
    }
}
