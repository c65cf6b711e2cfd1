package kaoping.check;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(policy.decide(budget("100", "60", "40")).found()).isEmpty();
        assertThat(policy.decide(budget("100", "60", "39.99")).found())
                .containsExactly(
                        "BUDGET_PARTS_SUM /units/0/budget/0/adjusted",
                        "BUDGET_PARTS_SUM /units/0/budget/0/executed",
                        "BUDGET_PARTS_SUM /units/0/budget/0/initial");
        assertThat(policy.decide(unit("甲").budget("年度资金总额", "100", "100", "100", ""))
                        .found())
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
        "300, 200, 约七成, 0",
        "300, 200, %, 0",
        "200, 201, 100.5%, 0"
    })
    void aPrintedRateAtTheDecimalsThatItIsPrintedWith(String adjusted, String executed, String rate, int found) {
        Decided decided =
                checking(CheckItem.BUDGET_RATE, "0").decide(unit("甲").budget("基本支出", "", adjusted, executed, rate));

        assertThat(decided.found(Code.BUDGET_RATE)).hasSize(found);
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
