package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 最少票数: 有效票不足30张的，测评结果不予采用; 评价主体 of a veto: 群众评议不满意票超过三分之一的. */
class FewVotesTest {
    private static PolicyDraft policy(String absence) {
        return PolicyDraft.with()
                .row("评分", "计分方法=评议", "评语分=优=100、良=80、弃权=不计")
                .row("评议", "评价主体=领导", "权重=60%")
                .row("评议", "评价主体=群众", "权重=40%", "最少票数=3", "缺席=" + absence);
    }

    private static IndicatorDraft rated(String ofPeople) {
        return indicator("满意度", "20").votes("领导", "优=5").votes("群众", ofPeople);
    }

    @ParameterizedTest
    @CsvSource({"良=3, 其余折算, 18.40", "良=2、弃权=4, 其余折算, 20.00", "良=2, 计零分, 12.00", "优=1、良=2、弃权=9, 计零分, 18.93"})
    void tooFewAreAsGoodAsNone(String votes, String absence, String points) {
        assertThat(policy(absence).decide(form(rated(votes))).points()).isEqualTo(points);
    }

    @Test
    void bothNumbersAreSaid() {
        Decided decided = policy("计零分").decide(form(rated("良=2、弃权=4")));

        assertThat(decided.says(Code.RATER_VOTES_FEW)).isEqualTo("指标“满意度”的评价主体“群众”只有 2 张有效票，不到规定的 3 张，它的票都不计，按“计零分”处理");
        assertThat(decided.found(Code.RATER_MISSING)).isEmpty();
    }

    @Test
    void withoutAnyItIsAbsent() {
        Decided decided = policy("计零分").decide(form(rated("弃权=4")));

        assertThat(decided.found(Code.RATER_MISSING)).hasSize(1);
        assertThat(decided.found(Code.RATER_VOTES_FEW)).isEmpty();
    }

    private static PolicyDraft forbidding(String... raters) {
        String[] row = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("指标名称=满意度", "票率=>1/3", "评语=差", "处理=扣分", "扣分=5"),
                        java.util.stream.Stream.of(raters))
                .toArray(String[]::new);
        return PolicyDraft.with().row("评分", "计分方法=评议", "评语分=优=100、差=0、弃权=不计").row("一票否决", row);
    }

    /** 4 of 12 of the people, none of the leaders, abstentions are no votes. */
    @ParameterizedTest
    @CsvSource({"评价主体=群众, 5, true", "评价主体=群众, 4, false", "评价主体=群众、领导, 5, false", "依据=无, 5, false"})
    void onlyTheVotesOfSome(String raters, int against, boolean vetoed) {
        Decided decided = forbidding(raters)
                .decide(unit("甲")
                        .with(indicator("满意度", "20")
                                .votes("领导", "优=8")
                                .votes("群众", "差=" + against + "、优=" + (12 - against) + "、弃权=9")));

        assertThat(decided.found(Code.VETOED)).hasSize(vetoed ? 1 : 0);
    }

    @Test
    void theVetoNamesThem() {
        Decided decided = forbidding("评价主体=群众")
                .decide(unit("甲").with(indicator("满意度", "20").votes("群众", "差=1、优=1")));

        assertThat(decided.says(Code.VETOED)).isEqualTo("单位“甲”因“指标‘满意度’群众‘差’票率 50%（>1/3）”适用一票否决：扣分 5 分");
    }

    /** Rows that count indicators by other words count apart. */
    @Test
    void rowsOfOtherVotersCountApart() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "计分方法=评议", "评语分=优=100、差=0")
                .row("一票否决", "票率=≥50%", "评语=差", "评价主体=领导", "件数=≥1", "处理=扣分", "扣分=5")
                .row("一票否决", "票率=≥50%", "评语=差", "评价主体=群众", "件数=≥1", "处理=扣分", "扣分=2");
        Decided decided = policy.decide(
                unit("甲").with(indicator("满意度", "20").votes("领导", "优=4").votes("群众", "差=1、优=1")));

        assertThat(decided.says(Code.VETOED)).contains("群众‘差’票率≥50%").contains("扣分 2 分");
    }

    /** 0039: whoever is not believed for points is not believed for a veto either, whether it is asked alone or with others. */
    @ParameterizedTest
    @CsvSource({
        "差=2、优=1, 评价主体=群众, true",
        "差=2、弃权=4, 评价主体=群众, false",
        "差=2、没这个词=1, 评价主体=群众, false",
        "差=3, 依据=无, true",
        "差=2, 依据=无, false"
    })
    void tooFewAreNoShareOfVotes(String ofPeople, String raters, boolean vetoed) {
        PolicyDraft policy = forbidding(raters).row("评议", "评价主体=领导", "权重=60%").row("评议", "评价主体=群众", "权重=40%", "最少票数=3");
        Decided decided =
                policy.decide(form(indicator("满意度", "20").votes("领导", "优=3、差=1").votes("群众", ofPeople)));

        assertThat(decided.found(Code.VETOED)).hasSize(vetoed ? 1 : 0);
        assertThat(decided.found(Code.RATER_VOTES_FEW)).hasSize(vetoed ? 0 : 1);
    }

    private static PolicyDraft byShare() {
        return PolicyDraft.with()
                .row("评分", "票率=≥80%", "评语=优", "计分方法=按分值比例", "得分率=100%", "评语分=弃权=不计")
                .row("评分", "计分方法=按分值比例", "得分率=60%")
                .row("评议", "评价主体=领导", "权重=60%")
                .row("评议", "评价主体=群众", "权重=40%", "最少票数=3");
    }

    /** Words that no row knows are votes here, as for every share; abstentions are none, marks are. */
    @ParameterizedTest
    @CsvSource({"良=3, 12.00", "良=2、弃权=4, 20.00", "很好=3, 12.00"})
    void pointsByAShareOfVotesLeaveThemOutToo(String ofPeople, String points) {
        assertThat(byShare().decide(form(rated(ofPeople))).points()).isEqualTo(points);
    }

    @Test
    void theShareSaysWhoIsLeftOut() {
        Decided decided = byShare().decide(form(rated("良=2、弃权=4")));

        assertThat(decided.formula()).startsWith("“优”票率 5 ÷ 5 = 100%（群众 2 票，不到 3 票，不计）；");
        assertThat(decided.says(Code.RATER_VOTES_FEW))
                .isEqualTo("指标“满意度”的评价主体“群众”只有 2 张有效票，不到规定的 3 张，它的票都不计，按“票率不计”处理");
        assertThat(byShare().decide(form(rated("良=3"))).formula()).doesNotContain("不计");
    }

    @Test
    void forSharesNeitherTheSheetOfRatersNorTheWorthOfWordsIsIdle() {
        assertThat(Review.of(byShare().policy()).stream().map(Finding::code)).doesNotContain(Code.CELL_IDLE);
    }

    @Test
    void cellsThatDoNothing() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "计分方法=评议", "评语分=优=100、差=0")
                .row("评议", "评价主体=领导", "权重=60%", "最少票数=3")
                .row("评议", "评价主体=书记", "属于=领导", "权重=100%", "最少票数=0")
                .row("评议", "评价主体=群众", "权重=40%")
                .row("一票否决", "指标名称=满意度", "票率=>1/3", "评语=差", "评价主体=群从", "处理=扣分", "扣分=5")
                .row("一票否决", "指标名称=满意度", "票率=>1/2", "评语=差", "评价主体=领导", "处理=扣分", "扣分=5")
                .row("一票否决", "指标名称=满意度", "得分率=<50%", "评价主体=群众", "处理=扣分", "扣分=5");

        assertThat(Review.of(policy.policy()).stream()
                        .filter(f -> List.of(Code.CELL_IDLE, Code.NUMBER_NOT_POSITIVE)
                                .contains(f.code()))
                        .map(Finding::message))
                .containsExactlyInAnyOrder(
                        "“最少票数”这一格不起作用：它有下一层的评价主体，自己不投票",
                        "“最少票数”是 0，应当大于 0",
                        "“评价主体”这一格不起作用：评议表里没有投票的评价主体“群从”",
                        "“评价主体”这一格不起作用：评议表里没有投票的评价主体“领导”",
                        "“评价主体”这一格不起作用：没有填票率");
    }
}
