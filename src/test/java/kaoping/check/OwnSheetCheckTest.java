package kaoping.check;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 核对 by own sheets: the level tree of every county, and what one county alone has rules for. */
class OwnSheetCheckTest {
    private static PolicyDraft tree(String check) {
        return PolicyDraft.scoring("计分方法=按完成比例")
                .row("核对", "核对项=" + check, "级别=错误")
                .own("指标体系", Map.of("一级指标", "效益指标", "二级指标", "经济效益指标"));
    }

    private static IndicatorDraft row(String section, String category) {
        return indicator("增收", "10")
                .section(section)
                .category(category)
                .target("≥", "1")
                .actual("1");
    }

    @Test
    void aSecondLevelUnderTheWrongFirst() {
        Decided decided =
                tree("二级指标不属于一级指标").decide(form(row("效益指标", "经济效益指标"), row("产出指标", "经济效益指标"), row("产出指标", "数量指标")));

        assertThat(decided.found()).containsExactly("LEVEL1_WRONG /units/0/indicators/1/section");
    }

    @Test
    void cellsThatSlippedIntoTheNextColumn() {
        Decided decided = tree("级次填错了列")
                .decide(form(
                        row("效益指标", "经济效益指标").printed("效益指标", "经济效益指标"),
                        row("效益指标", "经济效益指标").printed("效益指标", "增收"),
                        row("效益指标", "经济效益指标").printed("经济效益指标", ""),
                        row("经济效益指标", "增收")));

        assertThat(decided.found())
                .containsExactly(
                        "COLUMN_SHIFT /units/0/indicators/1/printed", "COLUMN_SHIFT /units/0/indicators/2/printed");
    }

    @ParameterizedTest(name = "{0}, 产出指标 by {1}: {2}")
    @CsvSource({"警告, 按完成比例, ERROR", "提示, 按完成比例, NOTE", "警告, 达标得满分, ''"})
    void zhijiangHoldsItsMethodsAgainstTheGuidance(String level, String method, String severity) {
        PolicyDraft policy = PolicyDraft.with("地区代码=431228")
                .row("评分", "计分方法=" + method)
                .row("核对", "核对项=评分标准与指引不一致", "级别=错误")
                .own("赋分指引", Map.of("级别", level, "现用方法", "按完成比例", "一级指标", "产出指标", "指引方法", "达标得满分"));
        Decided decided = policy.decide(form(row("产出指标", "数量指标"), row("效益指标", "经济效益指标")));

        assertThat(decided.outcome().findings().stream().map(f -> f.severity() + " " + f.code() + " " + f.place()))
                .isEqualTo(
                        severity.isEmpty()
                                ? java.util.List.of()
                                : java.util.List.of(Severity.valueOf(severity)
                                        + " CRITERION_VS_GUIDANCE /units/0/indicators/0/standard"));
    }

    @Test
    void anotherCountyHasNoSuchRule() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例")
                .row("核对", "核对项=评分标准与指引不一致", "级别=错误")
                .own("赋分指引", Map.of("级别", "警告", "现用方法", "按完成比例", "指引方法", "达标得满分"));

        assertThat(policy.decide(form(row("产出指标", "数量指标"))).found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"480, 0", "483, 1"})
    void wenxianCountsInStepsOfFive(String points, int found) {
        PolicyDraft policy = PolicyDraft.with("地区代码=410825").row("核对", "核对项=得分不是规定的倍数", "级别=提示", "界限=5");

        assertThat(policy.decide(unit("甲").points("基础得分", points)).found()).hasSize(found);
    }
}
