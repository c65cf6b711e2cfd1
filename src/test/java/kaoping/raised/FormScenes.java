package kaoping.raised;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.unit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.check.CheckItem;
import kaoping.facts.FormText;
import kaoping.finding.Code;
import org.jspecify.annotations.Nullable;

/** Forms that were filled in wrongly. */
final class FormScenes {
    static final Map<Code, Scene> ALL = new EnumMap<>(Code.class);

    static {
        Checking forms = new Checking(ALL);
        forms.check(CheckItem.ACTUAL_BLANK, form(ten("≥", "9", "")));
        forms.check(CheckItem.OPERATOR_MISSING, form(ten("未填", "9", "9")));
        forms.check(CheckItem.ACTUAL_HAS_COMPARATOR, form(ten("≥", "9", "≥9")));
        forms.check(CheckItem.VALUE_WITH_UNIT, form(ten("≥", "9份", "9")));
        forms.check(CheckItem.ZERO_TARGET, form(ten("≤", "0", "0")));
        forms.check(CheckItem.UNIT_NAME_MISMATCH, form(named("就业率").measure("人")));
        forms.check(CheckItem.UNIT_SCALE_DOUBT, form(named("就业率").measure("%").target("≥", "0.95")));
        forms.check(
                CheckItem.UNITS_DIFFER,
                form(named("补助金额").measure("万元").target("≥", "5").actual("50000元")));
        forms.check(CheckItem.NEGATIVE_VALUE, form(ten("≤", "-3", "3")));
        forms.check(
                CheckItem.PERCENT_ABOVE_HUNDRED, form(named("就业率").measure("%").actual("100.5")));
        forms.check(
                CheckItem.WEIGHT_ZERO,
                form(indicator("走访", "0").target("≥", "9").actual("9")));
        forms.check(CheckItem.LINE_TWICE, form(named("就业率"), named("就业率")));
        forms.check(
                ratio(), CheckItem.LEVEL2_UNKNOWN, "用语=数量指标", form(named("就业率").category("数目指标")));
        forms.check(CheckItem.NAME_NOT_MEASURABLE, form(named("项目开展").measure("%")));
        forms.check(
                ratio(),
                CheckItem.CEILING_TARGET,
                "用语=≥",
                form(named("就业率").measure("%").target("≥", "100")));
        forms.check(ratio(), CheckItem.OVER_FULFILMENT, "界限=150", form(ten("≥", "100", "151")));
        forms.check(CheckItem.TARGET_IS_ACTUAL, form(ten("≥", "97.45", "97.45")));
        forms.check(CheckItem.SECTION_SPLIT, form(level("产出指标", "数量"), level("效益指标", "经济"), level("产出指标", "质量")));
        forms.check(ratio(), CheckItem.ACTUAL_NOT_ON_SCALE, "用语=效果明显、一般", form(ten("定性", "明显", "很好")));
        forms.check(CheckItem.DATE_DECLARED_QUALITATIVE, form(ten("定性", "2023年6月底", "已完成")));
        forms.check(CheckItem.LEVEL2_MISSING, form(named("就业率").category("")));
        forms.check(
                tree(), CheckItem.COLUMN_SHIFT, "", form(level("效益指标", "经济效益指标").printed("效益指标", "增收")));
        forms.check(tree(), CheckItem.LEVEL1_WRONG, "", form(level("产出指标", "经济效益指标")));

        forms.check(CheckItem.CONCLUSION_BLANK, text(null, ""));
        forms.check(CheckItem.ADJUSTED_GOAL_IS_RESULT, text("修路十公里", null));
        forms.check(
                ratio(),
                CheckItem.GOAL_CONTRADICTS_ROWS,
                "用语=已完成",
                text("各项任务已完成", null).with(ten("≥", "30", "27")));
        forms.check(CheckItem.DUPLICATE_HEADING, text(null, null));
        forms.check(CheckItem.GOAL_NUMBERING_GAP, numbered("绩效目标"));
        forms.check(CheckItem.DUTY_NUMBERING_GAP, numbered("职能职责"));
        forms.check(CheckItem.NUMBERING_GAP, numbered("附件"));
        forms.check(CheckItem.NUMBERING_ORDER, lists(Map.of("附件", List.of(1, 3, 2)), List.of()));
        forms.check(
                CheckItem.GOAL_NOT_IN_DUTIES,
                lists(
                        Map.of(),
                        List.of(new FormText.Goal(1, "修路", List.of(1)), new FormText.Goal(2, "植树", List.of()))));
        forms.check(CheckItem.SIGNATURES_BLANK, signed(Map.of("填表人", ""), Map.of(), List.of()));
        forms.check(CheckItem.TERM_MISMATCH, signed(Map.of(), Map.of("分值", "权重"), List.of()));
        forms.check(
                CheckItem.NARRATIVE_DEVIATES,
                signed(Map.of(), Map.of(), List.of(new FormText.Narrative("走访企业", "1", "27家", "走访企业数")))
                        .with(indicator("走访企业数", "5").target("≥", "30").actual("28")));
    }

    private FormScenes() {}

    private static PolicyDraft ratio() {
        return PolicyDraft.scoring("计分方法=按完成比例");
    }

    private static PolicyDraft tree() {
        return ratio().own("指标体系", Map.of("一级指标", "效益指标", "二级指标", "经济效益指标"));
    }

    private static IndicatorDraft named(String name) {
        return indicator(name, "10").target("≥", "90").actual("90");
    }

    private static IndicatorDraft level(String first, String second) {
        return named("增收").section(first).category(second);
    }

    /** A form whose adjusted goal and result are the same. */
    private static UnitDraft text(@Nullable String result, @Nullable String conclusion) {
        return unit("甲")
                .texts(new FormText(
                        "/units/0/form",
                        "县委办公室办公室",
                        "目标",
                        result,
                        result,
                        conclusion,
                        Map.of(),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        List.of()));
    }

    private static UnitDraft numbered(String list) {
        return lists(Map.of(list, List.of(1, 2, 4)), List.of());
    }

    private static UnitDraft lists(Map<String, List<Integer>> numbering, List<FormText.Goal> goals) {
        return texts(numbering, goals, Map.of(), Map.of(), List.of());
    }

    private static UnitDraft signed(
            Map<String, String> signatures, Map<String, String> terms, List<FormText.Narrative> narrative) {
        return texts(Map.of(), List.of(), signatures, terms, narrative);
    }

    private static UnitDraft texts(
            Map<String, List<Integer>> numbering,
            List<FormText.Goal> goals,
            Map<String, String> signatures,
            Map<String, String> terms,
            List<FormText.Narrative> narrative) {
        return unit("甲")
                .texts(new FormText(
                        "/units/0/form", null, null, null, null, null, numbering, goals, signatures, terms, narrative));
    }
}
