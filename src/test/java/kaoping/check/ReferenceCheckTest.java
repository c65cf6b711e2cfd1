package kaoping.check;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.facts.FormText;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;

/** 核对 of words that name something else in the form: it is there, or that is found. */
class ReferenceCheckTest {
    private static final PolicyDraft POLICY = PolicyDraft.scoring("计分方法=按完成比例").row("核对", "核对项=所指的表里没有", "级别=警告");

    private static IndicatorDraft wages() {
        return indicator("工资", "5").section("产出").target("≤", "65").actual("62");
    }

    private static UnitDraft telling(String indicator, List<Integer> duties) {
        return form(wages())
                .texts(new FormText(
                        "/units/0/form",
                        null,
                        null,
                        null,
                        null,
                        null,
                        duties.isEmpty() ? Map.of() : Map.of("职能职责", duties),
                        List.of(new FormText.Goal(1, "修路", List.of(1)), new FormText.Goal(2, "植树", List.of(2, 7))),
                        Map.of(),
                        Map.of(),
                        List.of(new FormText.Narrative("发工资", "", "62", indicator))));
    }

    @Test
    void fundsAreLinesOfTheBudget() {
        UnitDraft paid =
                unit("甲").with(wages().fund("基本支出"), wages().named("房租").fund("基本支岀"));

        assertThat(POLICY.decide(paid.budget("基本支出", "65", "65", "62", "")).found())
                .containsExactly("REFERENCE_UNKNOWN /units/0/indicators/1/fund");
        assertThat(POLICY.decide(paid.budget("基本支出", "65", "65", "62", "")).says(Code.REFERENCE_UNKNOWN))
                .isEqualTo("资金来源“基本支岀”在预算表里没有，有关的核对没有做");
        assertThat(POLICY.decide(unit("甲").with(wages().fund("基本支出"))).found()).isEmpty();
    }

    @Test
    void theTextTellsOfIndicators() {
        assertThat(POLICY.decide(telling("工资", List.of())).found()).isEmpty();
        assertThat(POLICY.decide(telling("", List.of())).found()).isEmpty();
        assertThat(POLICY.decide(telling("工资额", List.of())).found())
                .containsExactly("REFERENCE_UNKNOWN /units/0/form/narrative/0/indicator");
    }

    @Test
    void dutiesAreNumberedInTheForm() {
        assertThat(POLICY.decide(telling("工资", List.of(1, 2, 7))).found()).isEmpty();
        assertThat(POLICY.decide(telling("工资", List.of(1, 2, 3))).says(Code.REFERENCE_UNKNOWN))
                .isEqualTo("目标 2 对应的职责“7”在职能职责的编号里没有，有关的核对没有做");
        assertThat(POLICY.decide(telling("工资", List.of(1, 2, 3))).found())
                .containsExactly("REFERENCE_UNKNOWN /units/0/form/goals/1/duties/1");
    }

    @Test
    void claimedSectionsAreParts() {
        assertThat(POLICY.decide(form(wages()).publishedSection("产出", "5")).found())
                .isEmpty();
        assertThat(POLICY.decide(form(wages()).publishedSection("产出分", "5")).found())
                .containsExactly("REFERENCE_UNKNOWN /units/0/claimed/sections/产出分");
        assertThat(POLICY.decide(form(wages()).publishedSection("产出分", "5"))
                        .found(Code.REFERENCE_UNKNOWN)
                        .get(0)
                        .remedy())
                .isEqualTo("照得分项里的写法改正，最接近的是“产出”");
    }
}
