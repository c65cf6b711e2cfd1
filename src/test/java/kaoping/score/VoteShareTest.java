package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 票率: the share of some words among the valid votes, as a condition of a score and of a veto. */
class VoteShareTest {
    private static PolicyDraft shares() {
        return PolicyDraft.with()
                .row("评分", "票率=≥80%", "评语=优秀", "计分方法=按分值比例", "得分率=100%")
                .row("评分", "票率=≥80%", "评语=优秀、良好", "计分方法=按分值比例", "得分率=60%")
                .row("评分", "计分方法=按分值比例", "得分率=0%");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "优秀=8、良好=2, 10.00",
        "优秀=79、良好=1、一般=20, 6.00",
        "优秀=79、一般=21, 0.00",
        "优秀=0、良好=4、一般=1, 6.00",
        "一般=5, 0.00",
        "优秀=0, 0.00",
    })
    void ofAllVotes(String votes, String points) {
        assertThat(shares().decide(form(indicator("测评", "10").votes("群众", votes)))
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "优秀=24、良好=12, ≥2/3, 10.00",
        "优秀=23、良好=12, ≥2/3, 0.00",
        "优秀=12、良好=24, >1/3, 0.00",
        "优秀=13、良好=24, >1/3, 10.00",
        "优秀=100001、良好=199999, >1/3, 10.00",
        "优秀=100000、良好=200000, >1/3, 0.00",
    })
    void aThirdIsExactHoweverManyVote(String votes, String range, String points) {
        Decided decided = PolicyDraft.with()
                .row("评分", "票率=" + range, "评语=优秀", "计分方法=固定分", "得分=10")
                .row("评分", "计分方法=固定分", "得分=0")
                .decide(form(indicator("测评", "10").votes("群众", votes)));

        assertThat(decided.points()).isEqualTo(points);
    }

    @Test
    void aVetoEchoesTheThirdAsItIsWritten() {
        Decided decided = PolicyDraft.with()
                .row("评分", "计分方法=评议", "评语分=满意=100、不满意=0")
                .row("等次", "总分=≥0", "等次=优秀")
                .row("等次", "等次=合格")
                .row("一票否决", "指标名称=测评", "票率=≥1/3", "评语=不满意", "处理=不得评为", "等次=优秀")
                .decide(form(indicator("测评", "10").votes("群众", "满意=8、不满意=4")));

        assertThat(decided.placing("甲").line()).contains("因“指标‘测评’‘不满意’票率 33.3333…%（≥1/3）”不得评为优秀");
    }

    @Test
    void aFractionIsNoEndOfAStraightLine() {
        assertThat(Review.of(PolicyDraft.scoring("完成率=≥1/3 且 <2/3", "计分方法=直线内插", "得分区间=≥6 且 ≤8")
                        .policy()))
                .extracting(Finding::code)
                .contains(Code.METHOD_MISFIT);
    }

    @Test
    void allRatersVotesCountAlikeAndTheSentenceHasTheFraction() {
        Decided decided =
                shares().decide(form(indicator("测评", "10").votes("领导", "优秀=1").votes("群众", "优秀=16、良好=3")));

        assertThat(decided.formula()).startsWith("“优秀”票率 17 ÷ 20 = 85%；");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', 0.00", "评语分=优秀=100、良好=80、弃权=不计, 10.00"})
    void whatTheRowDoesNotCountIsNoVote(String grades, String points) {
        String[] asked = {"票率=≥80%", "评语=优秀", "计分方法=固定分", "得分=10"};
        PolicyDraft policy = grades.isEmpty()
                ? PolicyDraft.with().row("评分", asked)
                : PolicyDraft.with().row("评分", "票率=≥80%", "评语=优秀", "计分方法=评议", grades);
        Decided decided = policy.row("评分", "计分方法=固定分", "得分=0")
                .decide(form(indicator("测评", "10").votes("群众", "优秀=8、弃权=92")));

        assertThat(decided.points()).isEqualTo(points);
    }

    private static PolicyDraft barred() {
        return PolicyDraft.with()
                .row("评分", "计分方法=评议", "评语分=满意=100、不满意=100、弃权=不计")
                .row("一票否决", "指标名称=测评", "票率=>33.3334%", "评语=不满意", "处理=不得评为", "等次=优秀")
                .row("等次", "等次=优秀", "总分=≥90")
                .row("等次", "等次=合格");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "满意=2、不满意=1, 优秀",
        "满意=1999、不满意=1000, 合格",
        "满意=2000、不满意=1000, 优秀",
        "满意=3、不满意=2、弃权=95, 合格",
        "满意=1, 优秀",
    })
    void moreThanAThirdBars(String votes, String tier) {
        assertThat(barred().decide(form(indicator("测评", "100").votes("群众", votes)))
                        .tier("甲"))
                .isEqualTo(tier);
    }

    @Test
    void theVetoNamesTheWordsAndTheShare() {
        assertThat(barred().decide(form(indicator("测评", "100").votes("群众", "满意=3、不满意=2")))
                        .says(Code.VETOED))
                .isEqualTo("单位“甲”因“指标‘测评’‘不满意’票率 40%（>33.3334%）”适用一票否决：不得评为优秀");
    }

    @Test
    void theReviewWantsBothCells() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "指标名称=甲", "票率=≥80%", "计分方法=固定分", "得分=1")
                .row("评分", "指标名称=乙", "评语=优秀", "计分方法=固定分", "得分=1")
                .row("一票否决", "票率=≥80%", "处理=不上名单", "不上名单=表扬")
                .row("一票否决", "事项=事故", "评语=优秀", "处理=不上名单", "不上名单=表扬");

        assertThat(Review.of(policy.policy()).stream().map(Finding::message))
                .contains("计分方法“票率”还需要填写“评语”", "“评语”这一格不起作用：没有填票率")
                .filteredOn(message -> message.contains("评语"))
                .hasSize(4);
    }
}
