package kaoping.review;

import static kaoping.review.Plan.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.policy.PartialStep;
import kaoping.policy.Settings;
import kaoping.policy.StandardUse;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Row;
import org.junit.jupiter.api.Test;

/** What 说明 and 评分 must say, and need not, where each line's own standard decides. */
class StandardsLintTest {
    private static Row full(String name) {
        return Plan.row(
                ScoreSheet.KIND,
                ScoreSheet.NAME,
                List.of(name),
                ScoreSheet.METHOD,
                Method.FIXED,
                ScoreSheet.POINTS,
                number("5"));
    }

    @Test
    void anUnfinishedStepHasToBeSaid() {
        assertThat(new Plan().set(Settings.STANDARDS, StandardUse.SHEET_FIRST).found())
                .containsExactly("警告 SETTING_UNSAID 说明!B12 说明没有写“不足一步”，现在按“按整步”处理");
        assertThat(new Plan()
                        .set(Settings.STANDARDS, StandardUse.OWN)
                        .set(Settings.PARTIAL_STEP, PartialStep.WHOLE_STEPS)
                        .found())
                .isEmpty();
    }

    @Test
    void rowsThatNoLineAsks() {
        Plan plan = new Plan().set(Settings.PARTIAL_STEP, PartialStep.WHOLE_STEPS);
        plan.sheet(ScoreSheet.KIND, full("预算执行率"), full("群众满意度"));

        assertThat(plan.set(Settings.STANDARDS, StandardUse.OWN).found())
                .containsExactly("警告 CELL_IDLE 评分!P3 “计分方法”这一格不起作用：说明表的评分标准是“按各行标准”，评分表只用于预算执行率");
        assertThat(plan.set(Settings.STANDARDS, StandardUse.SHEET_FIRST).found())
                .isEmpty();
    }
}
