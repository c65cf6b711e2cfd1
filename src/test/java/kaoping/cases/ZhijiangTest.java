package kaoping.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaoping.finding.Code;
import kaoping.shelf.Shelf;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** 芷江县委办 2026 年整体支出绩效目标表: the form as filed, and graded once actuals (made up) arrive. */
class ZhijiangTest {
    @Nested
    class TheFormAsFiled {
        private final Case form = Case.of("zhijiang-2026");

        @Test
        void isNotScoredYet() {
            assertThat(form.unit().standing()).isNull();
        }

        @Test
        void theLevelTreeIsChecked() {
            assertThat(form.places(Code.LEVEL1_WRONG)).isEqualTo(rows("section", 5, 6, 7));
            assertThat(form.places(Code.LEVEL2_MISSING)).isEqualTo(rows("category", 2, 3));
            assertThat(form.places(Code.COLUMN_SHIFT)).isEqualTo(rows("printed", 3, 4, 7));
            assertThat(form.messages(Code.LEVEL1_WRONG).get(0)).contains("经济效益指标", "产出指标", "应属于“效益指标”");
        }

        @Test
        void ninetyPointsAreNotOneHundred() {
            assertThat(form.messages(Code.POINTS_SUM))
                    .singleElement()
                    .asString()
                    .contains("90", "100", "-10");
        }

        @Test
        void theStandardsAreHeldAgainstTheGuidance() {
            assertThat(form.places(Code.CRITERION_VS_GUIDANCE)).isEqualTo(rows("standard", 1, 2, 3, 5, 6, 7, 8));
            assertThat(form.places(Code.AMBIGUOUS_STEP)).isEqualTo(rows("standard", 4, 8, 9));
            assertThat(form.places(Code.DATE_DECLARED_QUALITATIVE)).isEqualTo(rows("relation", 4));
        }

        @Test
        void nothingButTheFindingsOfTheCase() {
            assertThat(form.tally())
                    .isEqualTo(Map.ofEntries(
                            Map.entry(Code.POINTS_SUM, 1L),
                            Map.entry(Code.LEVEL1_WRONG, 3L),
                            Map.entry(Code.LEVEL2_MISSING, 2L),
                            Map.entry(Code.COLUMN_SHIFT, 3L),
                            Map.entry(Code.DATE_DECLARED_QUALITATIVE, 1L),
                            Map.entry(Code.CRITERION_VS_GUIDANCE, 7L),
                            Map.entry(Code.AMBIGUOUS_STEP, 3L),
                            Map.entry(Code.DUTY_NUMBERING_GAP, 1L),
                            Map.entry(Code.GOAL_NOT_IN_DUTIES, 2L),
                            Map.entry(Code.SIGNATURES_BLANK, 2L),
                            Map.entry(Code.TERM_MISMATCH, 2L),
                            Map.entry(Code.DUPLICATE_HEADING, 1L)));
        }
    }

    @Nested
    class GradedByItsOwnStandards {
        private final Case graded = Case.of(
                "zhijiang-2026", "facts-with-actuals.json", Shelf.open(java.nio.file.Path.of("decision-tables")));

        @Test
        void inProportion() {
            assertThat(graded.points("调研报告完成篇数")).isEqualTo("6.67");
            assertThat(graded.points("工作质量达标率")).isEqualTo("5.00");
            assertThat(graded.points("重点工作的办结率")).isEqualTo("4.90");
        }

        @Test
        void fifteenDaysLateAreOneWholeStepOfTen() {
            assertThat(graded.points("工作完成时间")).isEqualTo("9.00");
            assertThat(graded.formula("工作完成时间")).contains("推迟 15 天", "每 10 天扣 1 分", "按整步扣 1 分");
        }

        @Test
        void threeLevelsOfWords() {
            assertThat(graded.points("促进芷江经济发展")).isEqualTo("10.00");
            assertThat(graded.points("政府执行力和公信力不断提高")).isEqualTo("5.00");
            assertThat(graded.points("切实改善人居环境")).isEqualTo("0.00");
        }

        @Test
        void halfAPointPerPercentagePoint() {
            assertThat(graded.points("下级党委满意度")).isEqualTo("9.50");
            assertThat(graded.formula("下级党委满意度")).contains("共 1.4", "每 1 扣 0.5 分");
        }

        @Test
        void twoPointsPerTenPercentOverBudget() {
            assertThat(graded.points("部门预算支出金额")).isEqualTo("18.00");
            assertThat(graded.formula("部门预算支出金额")).contains("85.13（10.45%）", "每 10% 扣 2 分");
        }

        @Test
        void theTotalIsTheirSum() {
            assertThat(Objects.requireNonNull(graded.unit().standing()).getTotal())
                    .isEqualByComparingTo("68.07");
        }
    }

    private static List<String> rows(String field, int... numbers) {
        return java.util.Arrays.stream(numbers)
                .mapToObj(n -> "/units/0/indicators/" + (n - 1) + "/" + field)
                .toList();
    }
}
