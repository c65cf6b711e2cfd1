package kaoping.total;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 汇总: which parts count, with what factor and within what bounds. */
class TotalTest {
    @Test
    void withoutTheSheetEverythingAddsUp() {
        Decided decided = PolicyDraft.scoring("计分方法=按完成比例")
                .row("加减分", "事项=表彰", "每件分值=2")
                .decide(unit("甲")
                        .with(indicator("一", "10").target("≥", "2").actual("1"))
                        .points("民主测评", "88.5")
                        .entry("加分", "表彰", 1, ""));

        assertThat(decided.total("甲")).isEqualTo("95.50");
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void partsCountWithTheirFactorAndAreRoundedTogether() {
        // 0.625 + 0.625 = 1.25；各自取两位就成了 1.26。
        PolicyDraft policy = PolicyDraft.with().row("汇总", "得分项=平时", "系数=12.5%").row("汇总", "得分项=年终", "系数=12.5%");

        assertThat(policy.decide(unit("甲").points("平时", "5").points("年终", "5")).total("甲"))
                .isEqualTo("1.25");
    }

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource({"-11, -10.00", "-10, -10.00", "0, 0.00", "4.99, 4.99", "5, 5.00", "5.01, 5.00"})
    void withinItsBounds(String points, String total) {
        PolicyDraft policy = PolicyDraft.with().row("汇总", "得分项=加减分", "系数=100%", "上限=5", "下限=-10");
        Decided decided = policy.decide(unit("甲").points("加减分", points));

        assertThat(decided.total("甲")).isEqualTo(total);
        assertThat(decided.found(Code.PART_CAPPED)).hasSize(points.equals("-11") || points.equals("5.01") ? 1 : 0);
    }

    @Test
    void aPartOutOfBoundsIsSaid() {
        PolicyDraft policy = PolicyDraft.with().row("汇总", "得分项=加减分", "系数=100%", "上限=5");

        assertThat(policy.decide(unit("甲").points("加减分", "7.5")).says(Code.PART_CAPPED))
                .isEqualTo("得分项“加减分”为 7.5 分，超出汇总表规定的范围，按 5.00 分计");
    }

    @Test
    void aPartThatIsNotListedDoesNotCountAndIsSaid() {
        PolicyDraft policy = PolicyDraft.with().row("汇总", "得分项=基础、采用", "系数=100%");
        Decided decided =
                policy.decide(unit("甲").points("基础", "60").points("采用", "20").points("其他", "9"));

        assertThat(decided.total("甲")).isEqualTo("80.00");
        assertThat(decided.found()).containsExactly("PART_NOT_LISTED /units/0/points/其他");
    }

    @Test
    void aGroupMayHaveItsOwnFactor() {
        PolicyDraft policy =
                PolicyDraft.with().row("汇总", "得分项=测评", "单位类别=乡镇", "系数=50%").row("汇总", "得分项=测评", "系数=100%");
        Decided decided = policy.decide(
                unit("甲").in("乡镇").points("测评", "90"), unit("乙").in("部门").points("测评", "90"));

        assertThat(decided.total("甲")).isEqualTo("45.00");
        assertThat(decided.total("乙")).isEqualTo("90.00");
    }

    @Test
    void sectionsAreParts() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例")
                .row("汇总", "得分项=产出指标", "系数=100%")
                .row("汇总", "得分项=效益指标", "系数=50%")
                .row("汇总", "得分项=预算资金执行率", "系数=100%");
        Decided decided = policy.decide(unit("甲")
                .with(
                        indicator("一", "50").section("产出指标").target("≥", "2").actual("2"),
                        indicator("二", "30").section("效益指标").target("≥", "2").actual("2"))
                .budget("年度资金总额", "100", "100", "90", "10", "", ""));

        assertThat(decided.total("甲")).isEqualTo("74.00");
    }
}
