package kaoping.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 黔南州委组织部 2022 年部门整体支出绩效自评: 28 indicators recomputed by the printed formula, and the budget table. */
class QiannanTest {
    private static final Case CASE = Case.of("qiannan-2022");

    @Test
    void theClaimedTotalIsReportedBesideTheRecomputedOne() {
        assertThat(CASE.total("中共黔南州委组织部")).isEqualTo("99.55");
        assertThat(CASE.messages(Code.TOTAL_DEVIATES))
                .singleElement()
                .asString()
                .contains("97.5", "99.55");
    }

    @Test
    void printedFormulaForwardAndReverse() {
        assertThat(CASE.points("开展项目个数")).isEqualTo("0.92");
        assertThat(CASE.formula("开展项目个数")).startsWith("实际 12 ÷ 目标 13 × 分值 1 ≈ 0.92307");
        assertThat(CASE.points("人员工资支出")).isEqualTo("1.72");
        assertThat(CASE.formula("人员工资支出")).startsWith("目标 962.44 ÷ 实际 1121.06 × 分值 2");
        assertThat(CASE.points("运转类公用经费支出")).isEqualTo("1.96");
        assertThat(CASE.points("预算执行率")).isEqualTo("9.95");
    }

    @Test
    void everyDeviationOfTheCaseAndNoOther() {
        assertThat(CASE.places(Code.SCORE_DEVIATES)).isEqualTo(claimed("SCORE_DEVIATES"));
        assertThat(CASE.places(Code.SCORE_ABOVE_FORMULA)).isEqualTo(claimed("SCORE_ABOVE_FORMULA"));
        assertThat(CASE.messages(Code.SCORE_DEVIATES).get(0)).doesNotContain("没有说明原因");
        assertThat(CASE.messages(Code.SCORE_DEVIATES).get(1)).contains("没有说明原因");
        assertThat(CASE.messages(Code.EXECUTION_SCORE_DEVIATES))
                .singleElement()
                .asString()
                .contains("99.45%", "自评 9 分", "应为 9.95 分");
    }

    @Test
    void everyBudgetFindingOfTheCase() {
        assertThat(CASE.messages(Code.BUDGET_PARTS_SUM))
                .anySatisfy(m -> assertThat(m).contains("执行数", "3967.29", "3988.05", "-20.76"))
                .anySatisfy(m -> assertThat(m).contains("全年预算", "3989.07", "3989.06", "0.01"))
                .hasSize(2);
        assertThat(CASE.messages(Code.COST_INDICATORS_VS_BUDGET))
                .anySatisfy(m -> assertThat(m).contains("6090.67", "4090.67", "2000", "重大项目"))
                .anySatisfy(m -> assertThat(m).contains("6029.03", "2697.23", "3331.8", "基本民生配套"))
                .anySatisfy(m -> assertThat(m).contains("1290.83", "1290.82"))
                .hasSize(3);
        assertThat(CASE.messages(Code.BUDGET_ADJUSTED))
                .singleElement()
                .asString()
                .contains("5219.46", "3989.07", "-23.57%");
    }

    @Test
    void theFormsOtherFindingsAtTheRowsOfTheCase() {
        assertThat(CASE.places(Code.OPERATOR_MISSING)).isEqualTo(rows("OPERATOR_MISSING", "relation"));
        assertThat(CASE.places(Code.ACTUAL_HAS_COMPARATOR)).isEqualTo(rows("ACTUAL_HAS_COMPARATOR", "actual"));
        assertThat(CASE.places(Code.ACTUAL_NOT_ON_SCALE)).isEqualTo(rows("ACTUAL_NOT_ON_SCALE", "actual"));
        assertThat(CASE.messages(Code.GOAL_CONTRADICTS_ROWS))
                .singleElement()
                .asString()
                .contains("开展项目个数");
    }

    @Test
    void nothingButThatIsFound() {
        assertThat(CASE.tally())
                .isEqualTo(Map.ofEntries(
                        Map.entry(Code.SCORE_DEVIATES, 2L),
                        Map.entry(Code.SCORE_ABOVE_FORMULA, 3L),
                        Map.entry(Code.EXECUTION_SCORE_DEVIATES, 1L),
                        Map.entry(Code.TOTAL_DEVIATES, 1L),
                        Map.entry(Code.SECTION_DEVIATES, 2L),
                        Map.entry(Code.BUDGET_PARTS_SUM, 2L),
                        Map.entry(Code.COST_INDICATORS_VS_BUDGET, 3L),
                        Map.entry(Code.BUDGET_ADJUSTED, 1L),
                        Map.entry(Code.OPERATOR_MISSING, 12L),
                        Map.entry(Code.ACTUAL_HAS_COMPARATOR, 13L),
                        Map.entry(Code.ACTUAL_NOT_ON_SCALE, 3L),
                        Map.entry(Code.CONCLUSION_BLANK, 1L),
                        Map.entry(Code.GOAL_CONTRADICTS_ROWS, 1L),
                        Map.entry(Code.SUMS_OK, 1L)));
    }

    private static List<String> claimed(String code) {
        return findings(code)
                .map(f -> "/units/0/indicators/" + (f.get("no").asInt() - 1) + "/claimed")
                .toList();
    }

    private static List<String> rows(String code, String field) {
        return findings(code)
                .flatMap(f -> f.get("nos").valueStream())
                .map(no -> "/units/0/indicators/" + (no.asInt() - 1) + "/" + field)
                .toList();
    }

    private static Stream<JsonNode> findings(String code) {
        JsonNode all = CASE.published().get("findings");
        return IntStream.range(0, all.size())
                .mapToObj(all::get)
                .filter(f -> f.get("code").asString().equals(code));
    }
}
