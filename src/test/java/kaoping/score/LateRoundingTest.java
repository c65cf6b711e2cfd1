package kaoping.score;

import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import org.junit.jupiter.api.Test;

/** 先相加后取整: whatever gave the points, they are added as they were before rounding. */
class LateRoundingTest {
    @Test
    void judgedPointsAndFullPointsOfWhatDoesNotApplyAreAddedExactly() {
        PolicyDraft policy = PolicyDraft.with("得分小数位=0", "总分小数位=1", "取整次序=先相加后取整", "不适用=得满分")
                .row("评分", "计分方法=区间评定", "评定区间=≥50% 且 ≤100%");

        Decided decided = policy.decide(UnitDraft.form(
                IndicatorDraft.indicator("甲项", "10").actual("明显").judged("6.4"),
                IndicatorDraft.indicator("乙项", "9.4").actual("不适用")));

        assertThat(decided.total(decided.outcome().units().get(0).facts().name()))
                .isEqualTo("15.8");
    }
}
