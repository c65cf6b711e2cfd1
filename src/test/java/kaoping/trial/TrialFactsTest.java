package kaoping.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;

/** What rows of 验算 give, as staff write them: shorter where nothing is in doubt. */
class TrialFactsTest {
    private static List<Miss> misses(PolicyDraft policy) {
        return Trials.run(policy.rules()).stream()
                .flatMap(result -> result.misses().stream())
                .toList();
    }

    @Test
    void votesNeedNoRaterWhereEveryVoteWeighsAlike() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "计分方法=评议", "评语分=优=100、良=80")
                .row("验算", "算例=测评", "指标名称=测评", "分值=10", "评语票数=优=1、良=1", "应得分=9")
                .row("验算", "算例=打分", "指标名称=测评", "分值=10", "评价分=90", "应得分=8.5")
                .row("验算", "算例=打分", "指标名称=测评", "评价分=80");

        assertThat(misses(policy)).isEmpty();
    }

    @Test
    void aUnitsLaterRowsMayLeaveItsGroupOut() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "单位类别=镇", "计分方法=评议")
                .row("验算", "算例=甲镇", "单位=甲", "单位类别=镇", "指标名称=测评", "分值=10", "评价分=90", "应得分=8.5")
                .row("验算", "算例=甲镇", "单位=甲", "指标名称=测评", "评价分=80", "应得总分=8.5", "应列名次=1");

        assertThat(misses(policy)).isEmpty();
    }

    @Test
    void aMissSaysWhyThereAreNoPointsYet() {
        PolicyDraft policy =
                PolicyDraft.with().row("评分", "计分方法=固定分", "得分=5").row("验算", "算例=空着", "指标名称=台账", "分值=10", "应得分=5");

        assertThat(misses(policy))
                .extracting(Miss::actual, Miss::reason)
                .containsExactly(tuple("0", "没有填实际值，暂不计分（draft.xlsx!评分!S2）"));
    }
}
