package kaoping.total;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;

/** 归入: parts that make up other parts, to any depth, rounded once at the end. */
class NestedPartsTest {
    /** 总分 = 目标考核 × 70% + 民主测评 × 30%，目标考核 = 业务 × 60% + 党建 × 40%. */
    private static PolicyDraft goals(String... ofGoals) {
        String[] cells = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("得分项=目标考核", "系数=70%"), java.util.stream.Stream.of(ofGoals))
                .toArray(String[]::new);
        return PolicyDraft.with()
                .row("汇总", cells)
                .row("汇总", "得分项=业务", "系数=60%", "归入=目标考核")
                .row("汇总", "得分项=党建", "系数=40%", "归入=目标考核")
                .row("汇总", "得分项=民主测评", "系数=30%");
    }

    @Test
    void aPartOfPartsCountsWithItsOwnFactor() {
        // （82.4 × 60% + 90 × 40%）× 70% + 88 × 30% = 85.44 × 70% + 26.4 = 86.208
        Decided decided =
                goals().decide(unit("甲").points("业务", "82.4").points("党建", "90").points("民主测评", "88"));

        assertThat(decided.total("甲")).isEqualTo("86.21");
        assertThat(decided.found()).isEmpty();
        assertThat(decided.unit("甲").total().sentence())
                .isEqualTo("总分 = 目标考核 85.44 × 70% + 民主测评 88 × 30% = 86.208，四舍五入取 86.21 分");
        assertThat(decided.unit("甲").total().parts())
                .extracting(Part::getName, Part::into, Part::sentence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "目标考核", null, "目标考核 = 业务 82.4 × 60% + 党建 90 × 40% = 85.44，× 70%，计 59.808 分"),
                        org.assertj.core.groups.Tuple.tuple("业务", "目标考核", "业务：提交 82.4，× 60%，计 49.44 分"),
                        org.assertj.core.groups.Tuple.tuple("党建", "目标考核", "党建：提交 90，× 40%，计 36 分"),
                        org.assertj.core.groups.Tuple.tuple("民主测评", null, "民主测评：提交 88，× 30%，计 26.4 分"));
    }

    @Test
    void aSumHasBoundsAndAConversionOfItsOwn() {
        Decided decided = goals("上限=85", "满分=100", "折算为=70")
                .decide(unit("甲").points("业务", "82.4").points("党建", "90").points("民主测评", "0"));

        // 85.44 → 85 → 59.5 → 41.65
        assertThat(decided.total("甲")).isEqualTo("41.65");
        assertThat(decided.says(Code.PART_CAPPED)).isEqualTo("得分项“目标考核”为 85.44 分，超出汇总表规定的范围，按 85.00 分计");
    }

    @Test
    void threeLevelsDeep() {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=甲一", "系数=50%", "归入=甲")
                .row("汇总", "得分项=甲二", "系数=50%", "归入=甲")
                .row("汇总", "得分项=甲", "系数=40%", "归入=上")
                .row("汇总", "得分项=乙", "系数=60%", "归入=上")
                .row("汇总", "得分项=上", "系数=100%", "归入=总分");

        // (80×50% + 90×50%) × 40% + 70 × 60% = 34 + 42
        assertThat(policy.decide(
                                unit("某局").points("甲一", "80").points("甲二", "90").points("乙", "70"))
                        .total("某局"))
                .isEqualTo("76.00");
    }

    @Test
    void whatIsGivenForASumAsWellDoesNotCount() {
        Decided decided = goals().decide(unit("甲")
                .points("目标考核", "100")
                .points("业务", "80")
                .points("党建", "80")
                .points("民主测评", "80"));

        assertThat(decided.total("甲")).isEqualTo("80.00");
        assertThat(decided.says(Code.PART_IS_A_SUM)).isEqualTo("得分项“目标考核”由业务、党建合成，另外给它的 100.00 分不计");
    }

    @Test
    void aRowForAnyPartDoesNotSpeakOfSums() {
        PolicyDraft policy = PolicyDraft.with().row("汇总", "得分项=上", "系数=50%").row("汇总", "系数=100%", "归入=上");

        assertThat(policy.decide(unit("甲").points("业务", "80").points("党建", "20"))
                        .total("甲"))
                .isEqualTo("50.00");
    }

    @Test
    void aCircleCountsNothingAndEnds() {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=业务", "系数=60%", "归入=党建")
                .row("汇总", "得分项=党建", "系数=40%", "归入=业务")
                .row("汇总", "得分项=测评", "系数=100%");
        Decided decided =
                policy.decide(unit("甲").points("业务", "80").points("党建", "70").points("测评", "9"));

        assertThat(decided.total("甲")).isEqualTo("9.00");
        assertThat(decided.says(Code.PART_CIRCLE)).isEqualTo("得分项“业务”归入来归入去绕成了一圈（业务、党建），没有计入总分");
    }

    @Test
    void anotherGroupMaySubmitTheSumItself() {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=业务", "单位类别=部门", "系数=100%", "归入=目标考核")
                .row("汇总", "得分项=目标考核", "系数=100%");
        Decided decided = policy.decide(
                unit("甲").in("部门").points("业务", "80"), unit("乙").in("乡镇").points("目标考核", "70"));

        assertThat(decided.total("甲")).isEqualTo("80.00");
        assertThat(decided.total("乙")).isEqualTo("70.00");
        assertThat(decided.found()).isEmpty();
    }
}
