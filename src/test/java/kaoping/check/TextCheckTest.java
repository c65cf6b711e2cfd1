package kaoping.check;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.facts.FormText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 核对 of a form's texts: the faulty text is found where it stands, the sound one is not. */
class TextCheckTest {
    private static FormText text(
            @Nullable String heading, @Nullable String adjusted, @Nullable String result, @Nullable String conclusion) {
        return new FormText(
                "/units/0/form",
                heading,
                "目标",
                adjusted,
                result,
                conclusion,
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of());
    }

    private static FormText numbered(String list, Integer... numbers) {
        return lists(Map.of(list, List.of(numbers)), List.of(), Map.of(), Map.of());
    }

    private static FormText lists(
            Map<String, List<Integer>> numbering,
            List<FormText.Goal> goals,
            Map<String, String> signatures,
            Map<String, String> terms) {
        return new FormText(
                "/units/0/form", null, null, null, null, null, numbering, goals, signatures, terms, List.of());
    }

    private static FormText goals(Integer... dutiesOfTheSecond) {
        FormText.Goal first = new FormText.Goal(1, "修路", List.of(1));
        return lists(
                Map.of(), List.of(first, new FormText.Goal(2, "植树", List.of(dutiesOfTheSecond))), Map.of(), Map.of());
    }

    static Stream<Arguments> checks() {
        return Stream.of(
                arguments("CONCLUSION_BLANK", "conclusion", text(null, null, null, ""), text(null, null, null, "良")),
                arguments("CONCLUSION_BLANK", "conclusion", text(null, null, null, " "), text(null, null, null, null)),
                arguments("ADJUSTED_GOAL_IS_RESULT", "result", text(null, "甲", "甲", null), text(null, "甲", "乙", null)),
                arguments("ADJUSTED_GOAL_IS_RESULT", "result", text(null, "甲", "甲", null), text(null, "", "", null)),
                arguments("DUPLICATE_HEADING", "heading", text("县委办公室办公室", "", "", ""), text("县委办公室", "", "", "")),
                arguments("GOAL_NUMBERING_GAP", "numbering/绩效目标", numbered("绩效目标", 1, 2, 4), numbered("绩效目标", 1, 2, 3)),
                arguments("GOAL_NUMBERING_GAP", "numbering/绩效目标", numbered("绩效目标", 2), numbered("职能职责", 2)),
                arguments("DUTY_NUMBERING_GAP", "numbering/职能职责", numbered("职能职责", 1, 3), numbered("职能职责", 2, 1)),
                arguments("NUMBERING_GAP", "numbering/附件", numbered("附件", 1, 3), numbered("绩效目标", 1, 3)),
                arguments("NUMBERING_ORDER", "numbering/附件", numbered("附件", 1, 3, 2), numbered("附件", 1, 3)),
                arguments("NUMBERING_ORDER", "numbering/绩效目标", numbered("绩效目标", 1, 1), numbered("绩效目标", 1, 2)),
                arguments("GOAL_NOT_IN_DUTIES", "goals/1", goals(), goals(2)),
                arguments("SIGNATURES_BLANK", "signatures/填表人", signed(" "), signed("张三")),
                arguments("TERM_MISMATCH", "terms/分值", term("权重"), term("分值")));
    }

    private static FormText signed(String name) {
        return lists(Map.of(), List.of(), Map.of("填表人", name), Map.of());
    }

    private static FormText term(String note) {
        return lists(Map.of(), List.of(), Map.of(), Map.of("分值", note));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("checks")
    void whatIsFoundAndWhatIsNot(String check, String place, FormText faulty, FormText sound) {
        PolicyDraft policy = checking(check);

        assertThat(policy.decide(filled().texts(faulty)).found()).containsExactly(check + " /units/0/form/" + place);
        assertThat(policy.decide(filled().texts(sound)).found()).isEmpty();
    }

    private static UnitDraft filled() {
        return unit("甲").with(indicator("办件数", "5").target("≥", "30").actual("30"));
    }

    private static PolicyDraft checking(String check, String... more) {
        return PolicyDraft.scoring("计分方法=固定分", "得分=0")
                .row(
                        "核对",
                        Stream.concat(
                                        Stream.of(
                                                "核对项="
                                                        + CheckItem.valueOf(check)
                                                                .label(),
                                                "级别=提示"),
                                        Stream.of(more))
                                .toArray(String[]::new));
    }

    private static FormText tells(String number) {
        return new FormText(
                "/units/0/form",
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(new FormText.Narrative("走访企业", "1", number, "走访企业数")));
    }

    private static UnitDraft visits(String actual, FormText text) {
        return unit("甲")
                .with(indicator("走访企业数", "5").target("≥", "30").actual(actual))
                .texts(text);
    }

    @Test
    void aNumberInTheTextAgainstItsIndicator() {
        PolicyDraft policy = checking("NARRATIVE_DEVIATES");

        assertThat(policy.decide(visits("27", tells("27家"))).found()).isEmpty();
        assertThat(policy.decide(visits("28", tells("27家"))).found())
                .containsExactly("NARRATIVE_DEVIATES /units/0/form/narrative/0");
        assertThat(policy.decide(visits("26", tells("27家"))).found())
                .containsExactly("NARRATIVE_DEVIATES /units/0/form/narrative/0");
        assertThat(policy.decide(visits("28", tells("20余家"))).found()).isEmpty();
    }

    @Test
    void aTextThatSaysAllIsDoneWhileAnIndicatorFellShort() {
        PolicyDraft policy = checking("GOAL_CONTRADICTS_ROWS", "用语=已完成、全面完成");

        assertThat(policy.decide(visits("27", text(null, null, "各项任务已完成", null)))
                        .found())
                .containsExactly("GOAL_CONTRADICTS_ROWS /units/0/form/result");
        assertThat(policy.decide(visits("30", text(null, null, "各项任务已完成", null)))
                        .found())
                .isEmpty();
        assertThat(policy.decide(visits("27", text(null, null, "基本做到", null))).found())
                .isEmpty();
    }

    @Test
    void aTextIsHeldAgainstItsOwnUnitsIndicatorsOnly() {
        Decided numbers = checking("NARRATIVE_DEVIATES")
                .decide(
                        visits("27", tells("27家")).in("乡镇"),
                        visits("99", tells("99家")).in("部门"));
        Decided goals = checking("GOAL_CONTRADICTS_ROWS", "用语=已完成")
                .decide(
                        visits("30", text(null, null, "已完成", null)).in("乡镇"),
                        visits("27", text(null, null, "差三家", null)).in("部门"));

        assertThat(numbers.found()).isEmpty();
        assertThat(goals.found()).isEmpty();
    }
}
