package kaoping.total;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;

/** 单位名称: 难度系数 甲镇 1.05, 乙镇 0.98; who has no row of its own falls to the row for all. */
class UnitRowsTest {
    private static PolicyDraft factors() {
        return PolicyDraft.with("满分=100")
                .row("汇总", "得分项=总分", "系数=105%", "单位名称=甲镇、丁镇")
                .row("汇总", "得分项=总分", "系数=98%", "单位名称=乙镇")
                .row("汇总", "得分项=总分", "系数=100%")
                .row("汇总", "得分项=业务", "系数=100%", "满分=100");
    }

    private static List<String> found(PolicyDraft policy) {
        return Review.of(policy.policy()).stream()
                .map(f -> f.code() + " " + f.place())
                .toList();
    }

    @Test
    void eachUnitByItsOwnFactor() {
        Decided decided = factors()
                .decide(
                        unit("甲镇").points("业务", "80"),
                        unit("乙镇").points("业务", "80"),
                        unit("丙镇").points("业务", "80"));

        assertThat(decided.total("甲镇")).isEqualTo("84.00");
        assertThat(decided.total("乙镇")).isEqualTo("78.40");
        assertThat(decided.total("丙镇")).isEqualTo("80.00");
        assertThat(decided.unit("甲镇").total().sentence()).isEqualTo("总分 = 业务 80，× 105% = 84 分");
    }

    /** A factor of its own makes nobody's full score greater. */
    @Test
    void theFullScoreIsThatOfAll() {
        Decided decided = factors()
                .row("等次", "等次=优秀", "得分率=≥84%")
                .row("等次", "等次=良好")
                .decide(unit("甲镇").points("业务", "80"), unit("丙镇").points("业务", "83"));

        assertThat(decided.tiers()).isEqualTo("甲镇优秀 丙镇良好");
    }

    @Test
    void ofAPart() {
        Decided decided = PolicyDraft.with()
                .row("汇总", "得分项=业务", "系数=110%", "单位名称=甲镇")
                .row("汇总", "得分项=业务、党建", "系数=100%")
                .decide(
                        unit("甲镇").points("业务", "80").points("党建", "5"),
                        unit("丙镇").points("业务", "80").points("党建", "5"));

        assertThat(decided.total("甲镇")).isEqualTo("93.00");
        assertThat(decided.total("丙镇")).isEqualTo("85.00");
    }

    /** A part that only one unit has is missing nowhere else. */
    @Test
    void aPartOfOneUnitIsExpectedOfNobodyElse() {
        Decided decided = PolicyDraft.with()
                .row("汇总", "得分项=试点", "系数=100%", "归入=专项", "单位名称=甲镇")
                .row("汇总", "得分项=专项", "系数=100%", "单位名称=甲镇")
                .row("汇总", "得分项=业务", "系数=100%")
                .decide(
                        unit("甲镇").points("业务", "80").points("试点", "5"),
                        unit("丙镇").points("业务", "80"));

        assertThat(decided.total("甲镇")).isEqualTo("85.00");
        assertThat(decided.total("丙镇")).isEqualTo("80.00");
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void anExceptionAboveTheRowForAllIsNoFinding() {
        assertThat(found(factors()))
                .noneMatch(found -> found.startsWith("SHARE") || found.startsWith("ROW") || found.startsWith("FULL"));
    }

    @Test
    void twoRowsForOneUnitContradictEachOther() {
        PolicyDraft twice = PolicyDraft.with()
                .row("汇总", "得分项=总分", "系数=105%", "单位名称=甲镇、丁镇")
                .row("汇总", "得分项=总分", "系数=98%", "单位名称=乙镇、甲镇")
                .row("汇总", "得分项=总分", "系数=100%");

        List<Finding> overlaps = Review.of(twice.policy()).stream()
                .filter(f -> f.code().name().startsWith("ROW"))
                .toList();
        assertThat(overlaps).hasSize(1);
        assertThat(overlaps.get(0).code().name()).isEqualTo("ROWS_OVERLAP");
        assertThat(overlaps.get(0).message()).contains("甲镇");
    }

    @Test
    void belowTheRowForAllItIsNeverUsed() {
        PolicyDraft below = PolicyDraft.with().row("汇总", "得分项=总分", "系数=100%").row("汇总", "得分项=总分", "系数=105%", "单位名称=甲镇");

        assertThat(found(below)).anyMatch(found -> found.startsWith("ROW_UNREACHABLE"));
    }
}
