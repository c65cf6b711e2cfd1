package kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;

/** 汇总 before any facts come: what goes into what, what is converted, what does nothing. */
class PartTreeTest {
    private static List<String> found(PolicyDraft policy) {
        return Review.of(policy.policy()).stream()
                .map(finding -> finding.severity().label() + " " + finding.code() + " "
                        + finding.place().substring(finding.place().indexOf('!') + 1) + " " + finding.message())
                .toList();
    }

    private static PolicyDraft goals() {
        return PolicyDraft.with("满分=100")
                .row("汇总", "得分项=目标考核", "系数=70%", "满分=100")
                .row("汇总", "得分项=业务", "系数=60%", "满分=100", "归入=目标考核")
                .row("汇总", "得分项=党建", "系数=40%", "满分=100", "归入=目标考核")
                .row("汇总", "得分项=测评", "系数=30%", "满分=100");
    }

    @Test
    void aSoundTreeIsSilent() {
        assertThat(found(goals())).isEmpty();
    }

    @Test
    void aParentWithoutARow() {
        assertThat(found(PolicyDraft.with()
                        .row("汇总", "得分项=业务", "系数=100%", "归入=目标考和")
                        .row("汇总", "得分项=目标考核", "系数=100%")))
                .containsExactly("错误 PART_PARENT_MISSING 汇总!G2 “归入”的得分项“目标考和”在汇总表里没有自己的一行，最接近的是“目标考核”");
        assertThat(found(PolicyDraft.with()
                        .row("汇总", "得分项=业务", "系数=100%", "归入=目标考核")
                        .row("汇总", "得分项=目标考核", "单位类别=乡镇", "系数=100%")
                        .row("汇总", "得分项=其他", "单位类别=部门", "系数=100%")))
                .containsExactly("错误 PART_PARENT_MISSING 汇总!G2 “归入”的得分项“目标考核”在汇总表里没有自己的一行（部门）");
    }

    @Test
    void aCircleIsNamedOncePerRow() {
        assertThat(found(PolicyDraft.with()
                        .row("汇总", "得分项=甲", "系数=50%", "归入=乙")
                        .row("汇总", "得分项=乙", "系数=50%", "归入=丙")
                        .row("汇总", "得分项=丙", "系数=50%", "归入=甲")))
                .hasSize(3)
                .first()
                .isEqualTo("错误 PART_CIRCLE 汇总!G2 得分项“甲”归入来归入去绕成了一圈（甲、乙、丙），没有计入总分");
        assertThat(found(PolicyDraft.with().row("汇总", "得分项=甲", "系数=50%", "归入=甲")))
                .hasSize(1);
    }

    @Test
    void fullScoresAddUpAtEveryLevel() {
        assertThat(found(goals().row("汇总", "得分项=廉政", "系数=10%", "满分=100", "归入=目标考核")))
                .containsExactly("警告 FULL_SCORE_DEVIATES 汇总!D6 “目标考核”各部分满分按系数合计为 110，“目标考核”一行的满分是 100");
        assertThat(found(PolicyDraft.with("满分=100")
                        .row("汇总", "得分项=总分", "系数=100%", "满分=150", "折算为=90")
                        .row("汇总", "得分项=业务、党建", "系数=100%", "满分=75")))
                .containsExactly("警告 FULL_SCORE_DEVIATES 汇总!D2 各部分满分按系数合计为 90，说明里的满分是 100");
    }

    @Test
    void entriesDoNotCountToASum() {
        assertThat(found(goals().row("计件", "事项=简报", "每件分值=1", "计入=目标考核")))
                .containsExactly("错误 PART_IS_A_SUM 计件!I2 得分项“目标考核”由业务、党建合成，另外给它的分不计");
    }

    @Test
    void cellsThatDoNothing() {
        assertThat(found(PolicyDraft.with("封顶次序=先封顶后加减分", "取整次序=先相加后取整")
                        .row("汇总", "得分项=总分", "系数=100%", "归入=业务", "轮次=平均")
                        .row("汇总", "得分项=加分", "系数=100%", "基础分=≥80")
                        .row("汇总", "得分项=业务", "系数=100%")))
                .extracting(line -> line.substring(0, line.indexOf(' ', 13)))
                .containsExactlyInAnyOrder(
                        "警告 CELL_IDLE 汇总!G2",
                        "警告 CELL_IDLE 汇总!I2",
                        "警告 CELL_IDLE 汇总!L3",
                        "警告 CELL_IDLE 说明!B20",
                        "警告 CELL_IDLE 说明!B22");
    }

    @Test
    void whatIsDividedByMustBeThere() {
        assertThat(found(PolicyDraft.with().row("汇总", "得分项=业务", "系数=100%", "折算为=100")))
                .containsExactly("错误 METHOD_INCOMPLETE 汇总!D2 计分方法“折算为”还需要填写“满分”");
        assertThat(found(PolicyDraft.with().row("汇总", "得分项=业务", "系数=100%", "缺项时=其余折算")))
                .containsExactly("错误 METHOD_INCOMPLETE 汇总!D2 计分方法“其余折算”还需要填写“满分”");
        assertThat(found(PolicyDraft.with().row("汇总", "得分项=业务", "系数=100%", "满分=0", "折算为=100")))
                .containsExactly("错误 NUMBER_NOT_POSITIVE 汇总!D2 “满分”是 0，应当大于 0");
        assertThat(found(PolicyDraft.with().row("汇总", "得分项=业务", "系数=100%", "轮次=平均", "应有轮次=0")))
                .containsExactly("错误 NUMBER_NOT_POSITIVE 汇总!J2 “应有轮次”是 0，应当大于 0");
    }

    @Test
    void theOrderOfCapAndBonusesIsToBeSaid() {
        assertThat(found(PolicyDraft.with()
                        .row("加减分", "事项=表彰", "每件分值=1")
                        .row("汇总", "得分项=总分", "系数=100%", "上限=100")
                        .row("汇总", "得分项=业务、加减分", "系数=100%")))
                .containsExactly("警告 SETTING_UNSAID 说明!B22 说明没有写“封顶次序”，现在按“先加减分后封顶”处理");
    }
}
