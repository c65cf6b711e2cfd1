package kaoping.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaoping.finding.Code;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 九龙坡区巴福镇 2022 年自评: two rules of the district's own, and what the national formula would give. */
class BafuTest {
    private static final String TOWN = "巴福镇人民政府";

    @Nested
    class UnderTheDistrictsOwnRules {
        private final Case own = Case.of("bafu-2022");

        @Test
        void thePublishedTotalToTheCent() {
            assertThat(own.total(TOWN)).isEqualTo("97.95");
        }

        @Test
        void theBudgetRateIsMeasuredAgainstOneHundred() {
            assertThat(own.points("预算完成率")).isEqualTo("9.75");
            assertThat(own.formula("预算完成率")).isEqualTo("实际 97.45 ÷ 目标 100 × 分值 10 = 9.745，四舍五入取 9.75 分");
        }

        @Test
        void aMissedTargetEarnsHalf() {
            assertThat(own.points("规上工业总产值同比增长率")).isEqualTo("1.80");
            assertThat(own.formula("规上工业总产值同比增长率")).contains("分值 3.6 × 50% = 1.8 分");
        }

        @Test
        void everyOtherRowIsAsClaimed() {
            assertThat(own.unit().lines()).hasSize(27).allSatisfy(line -> assertThat(line.points())
                    .isEqualByComparingTo(line.indicator().claimed()));
        }

        @Test
        void theFormsFindingsAreThoseOfTheCase() {
            assertThat(own.tally())
                    .isEqualTo(Map.of(
                            Code.REASON_MISSING, 2L,
                            Code.ZERO_TARGET, 1L,
                            Code.UNIT_NAME_MISMATCH, 1L,
                            Code.UNIT_SCALE_DOUBT, 1L,
                            Code.VALUE_WITH_UNIT, 1L,
                            Code.ACTUAL_NOT_ON_SCALE, 5L,
                            Code.GOAL_NUMBERING_GAP, 1L,
                            Code.ADJUSTED_GOAL_IS_RESULT, 1L,
                            Code.CEILING_TARGET, 1L,
                            Code.SUMS_OK, 1L));
            assertThat(own.messages(Code.SUMS_OK).get(0)).contains("分值合计 100", "自评得分合计 97.95");
        }
    }

    @Nested
    class UnderTheInheritedNationalFormula {
        private final Case national = Case.of("bafu-2022", "000000");

        @Test
        void anotherTotal() {
            assertThat(national.total(TOWN)).isEqualTo("99.82");
            assertThat(national.messages(Code.TOTAL_DEVIATES).get(0)).contains("97.95", "99.82", "-1.87");
        }

        @Test
        void exactlyTheTwoRowsOfTheCaseDeviate() {
            assertThat(national.places(Code.SCORE_DEVIATES))
                    .containsExactly("/units/0/indicators/0/claimed", "/units/0/indicators/17/claimed");
            for (JsonNode finding : national.published().get("findings")) {
                if (finding.get("code").asString().equals("SCORE_DEVIATES")) {
                    assertThat(national.line(finding.get("name").asString()).points())
                            .isEqualByComparingTo(finding.get("expected").asString());
                }
            }
        }
    }

    @Nested
    class TheProjectForm {
        private final Case project = Case.of("bafu-2022-projects");

        @Test
        void oneHundredAsPublished() {
            assertThat(project.total("民政专项经费")).isEqualTo("100.00");
        }

        @Test
        void itsFindings() {
            assertThat(project.tally())
                    .isEqualTo(Map.of(
                            Code.UNIT_NAME_MISMATCH, 1L,
                            Code.OVER_FULFILMENT, 1L,
                            Code.CEILING_TARGET, 4L,
                            Code.NAME_NOT_MEASURABLE, 2L,
                            Code.SUMS_OK, 1L));
            assertThat(project.messages(Code.OVER_FULFILMENT).get(0)).contains("补助人数", "602.18%");
            assertThat(project.messages(Code.NAME_NOT_MEASURABLE).toString()).contains("补助标准", "缓解困难群众基本生活不受影响");
        }
    }
}
