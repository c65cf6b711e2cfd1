package kaoping.check;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 核对 of the budget: its parts, what was adjusted, the rate that is printed, and the indicators that it pays for. */
class BudgetCheckTest {
    private static PolicyDraft checking(CheckItem item, String tolerance) {
        return PolicyDraft.scoring("计分方法=按完成比例").row("核对", "核对项=" + item.label(), "级别=错误", "容差=" + tolerance);
    }

    private static UnitDraft budget(String whole, String basic, String project) {
        return unit("甲")
                .budget("年度资金总额", whole, whole, whole, "")
                .budget("基本支出", basic, basic, basic, "")
                .budget("项目支出", project, project, project, "");
    }

    @Test
    void theBudgetsPartsAgainstItsTotal() {
        PolicyDraft policy = checking(CheckItem.BUDGET_PARTS_SUM, "0");

        assertThat(policy.decide(budget("100", "60", "40")).found(Code.BUDGET_PARTS_SUM))
                .isEmpty();
        assertThat(policy.decide(budget("100", "60", "39.99")).found())
                .filteredOn(found -> !found.startsWith("NOTHING_SUBMITTED"))
                .containsExactly(
                        "BUDGET_PARTS_SUM /units/0/budget/0/adjusted",
                        "BUDGET_PARTS_SUM /units/0/budget/0/executed",
                        "BUDGET_PARTS_SUM /units/0/budget/0/initial");
        assertThat(policy.decide(unit("甲").budget("年度资金总额", "100", "100", "100", ""))
                        .found(Code.BUDGET_PARTS_SUM))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({"100, 100, 0", "100, 76.43, 1", "0, 50, 0", "'', 50, 0"})
    void aBudgetThatWasAdjusted(String initial, String adjusted, int found) {
        Decided decided = checking(CheckItem.BUDGET_ADJUSTED, "0")
                .decide(unit("甲").budget("年度资金总额", initial, adjusted, "", "").budget("项目支出", "9", "8", "", ""));

        assertThat(decided.found(Code.BUDGET_ADJUSTED)).hasSize(found);
        assertThat(decided.found(Code.BUDGET_ADJUSTED))
                .allSatisfy(f -> assertThat(f.message()).isEqualTo("年初预算 100，全年预算 76.43，调整 -23.57%"));
    }

    @ParameterizedTest(name = "{1} of {0} printed {2}: {3}")
    @CsvSource({
        "300, 200, 66.67%, 0",
        "300, 200, 67%, 0",
        "300, 200, 66.7%, 0",
        "300, 200, 66.66%, 1",
        "300, 200, 66%, 1",
        "300, 200, '', 0",
        "0, 200, 50%, 0",
        "300, '', 50%, 0",
        "300, 200, 约七成, 1",
        "300, 200, %, 1",
        "300, 200, 0.6667, 1",
        "300, 200, 66.67, 1",
        "300, 200, 66.67％, 1",
        "300, '', 约七成, 0",
        "200, 201, 100.5%, 0"
    })
    void aPrintedRateAtTheDecimalsThatItIsPrintedWith(String adjusted, String executed, String rate, int found) {
        Decided decided =
                checking(CheckItem.BUDGET_RATE, "0").decide(unit("甲").budget("基本支出", "", adjusted, executed, rate));

        assertThat(decided.found(Code.BUDGET_RATE)).hasSize(found);
    }

    @ParameterizedTest(name = "{2} of {1}, {0} at the start, tolerance 0.01: {3}")
    @CsvSource({
        "'', 100, 100, ''",
        "'', 100, 100.01, NOTE",
        "'', 100, 100.02, ERROR",
        "100, 120, 110, ''",
        "100, '', 110, ERROR",
        "100, 90, 95, ERROR",
        "'', '', 110, ''",
        "100, 100, '', ''"
    })
    void moreSpentThanBudgeted(String initial, String adjusted, String executed, String severity) {
        Decided decided = checking(CheckItem.BUDGET_OVERSPENT, "0.01")
                .decide(unit("甲").budget("基本支出", initial, adjusted, executed, ""));

        assertThat(decided.found(Code.BUDGET_OVERSPENT))
                .extracting(f -> f.severity().name())
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity));
    }

    private static UnitDraft whole() {
        return unit("甲").budget("年度资金总额", "100", "", "", "");
    }

    @Test
    void whichLineOrUnitMakesThePartsWrong() {
        PolicyDraft policy = checking(CheckItem.BUDGET_PARTS_SUM, "0");

        assertThat(policy.decide(whole().budget("基本支出", "60", "", "", "").budget("项目支出", "400000", "", "", ""))
                        .says(Code.BUDGET_PARTS_SUM))
                .endsWith("；“项目支出”像是以元计的");
        assertThat(policy.decide(whole().budget("基本支出", "60.004", "", "", "").budget("项目支出", "0.004", "", "", ""))
                        .says(Code.BUDGET_PARTS_SUM))
                .endsWith("；“项目支出”像是以万元计的");
        assertThat(policy.decide(whole().budget("基本支出", "600000", "", "", "").budget("项目支出", "400010", "", "", ""))
                        .says(Code.BUDGET_PARTS_SUM))
                .endsWith("；两数约差一万倍，看单位是元还是万元");
        assertThat(policy.decide(whole().budget("基本支出", "100", "", "", "").budget("项目支出", "40", "", "", ""))
                        .says(Code.BUDGET_PARTS_SUM))
                .endsWith("；不计“项目支出”则相符");
        assertThat(policy.decide(whole().budget("基本支出", "60", "", "", "").budget("项目支出", "41", "", "", ""))
                        .says(Code.BUDGET_PARTS_SUM))
                .endsWith("差 -1");
    }

    @Test
    void costsAgainstTheBudgetLineThatPaysThem() {
        PolicyDraft policy = checking(CheckItem.COST_INDICATORS_VS_BUDGET, "0");
        IndicatorDraft wages =
                indicator("工资", "5").fund("基本支出").target("≤", "60").actual("58");
        IndicatorDraft rent = indicator("房租", "5").fund("基本支出").target("≤", "5").actual("4");
        UnitDraft sound = unit("甲").with(wages, rent).budget("基本支出", "65", "65", "62", "");
        UnitDraft faulty = unit("甲").with(wages, rent).budget("基本支出", "60", "60", "62", "");

        assertThat(policy.decide(sound).found()).isEmpty();
        assertThat(policy.decide(faulty).says(Code.COST_INDICATORS_VS_BUDGET))
                .isEqualTo("“基本支出”的成本指标目标值之和 65，与预算表的年初预算 60 不符，差 5；不计“房租”则相符");
        assertThat(policy.decide(unit("甲").with(wages)).found()).isEmpty();
    }
}
