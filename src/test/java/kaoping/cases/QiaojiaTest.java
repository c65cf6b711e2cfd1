package kaoping.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kaoping.appraisal.UnitOutcome;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 巧家县 2023 年度综合绩效考评: 17 towns and 57 departments, tiers by quota in each group. */
class QiaojiaTest {
    private static final Case CASE = Case.of("qiaojia-2023");

    @Test
    void everyRankAndTierIsAsPublished() {
        for (JsonNode unit : CASE.published().get("units")) {
            UnitOutcome outcome = CASE.unit(unit.get("name").asString());
            assertThat(outcome.standing()).isNotNull();
            assertThat(outcome.standing().getRank()).isEqualTo(unit.get("rank").asInt());
            assertThat(outcome.standing().getTotal())
                    .isEqualByComparingTo(unit.get("total").asString());
            assertThat(CASE.tier(outcome.facts().name()))
                    .isEqualTo(unit.get("tier").asString());
        }
        assertThat(CASE.outcome().units()).hasSize(74);
    }

    @Test
    void theQuotasAre3And11And3And17And23And17() {
        assertThat(inTier("乡镇（街道）", "优秀")).hasSize(3);
        assertThat(inTier("乡镇（街道）", "良好")).hasSize(11);
        assertThat(inTier("乡镇（街道）", "合格")).hasSize(3);
        assertThat(inTier("县级机关单位", "优秀")).hasSize(17);
        assertThat(inTier("县级机关单位", "良好")).hasSize(23);
        assertThat(inTier("县级机关单位", "合格")).hasSize(17);
    }

    @Test
    void theThreeNarrativeListsAgree() {
        CASE.published().get("tiers").propertyStream().forEach(tier -> tier.getValue()
                .propertyStream()
                .forEach(group -> assertThat(inTier(group.getKey(), tier.getKey()))
                        .containsExactlyElementsOf(names(group.getValue()))));
    }

    @Test
    void sixHundredthsOfAPointSeparateExcellentFromGood() {
        assertThat(CASE.messages(Code.NEAR_TIE_AT_TIER_LINE))
                .anySatisfy(message -> assertThat(message).contains("0.06", "团县委（1134.18）", "县交通运输局（1134.12）"))
                .anySatisfy(message -> assertThat(message).contains("0.72", "县应急管理局（1121.63）", "县工业园区管委会（1120.91）"))
                .hasSize(2);
    }

    @Test
    void nothingElseIsFound() {
        assertThat(CASE.tally()).isEqualTo(Map.of(Code.NEAR_TIE_AT_TIER_LINE, 2L));
    }

    @Test
    void theTierNamesItsQuotaItsCellAndTheDistanceToTheNext() {
        var good = CASE.unit("县交通运输局").standing().placing();
        assertThat(good.next()).isEqualTo("优秀");
        assertThat(good.missing()).isEqualByComparingTo("0.06");
        var excellent = CASE.unit("团县委").standing().placing();
        assertThat(excellent.line()).contains("57 个单位的 30% 为 17.1，四舍五入取 17 个名额");
        assertThat(excellent.place()).startsWith("530622-qiaojia/annual-appraisal-2023.xlsx!等次!");
        assertThat(excellent.above()).isEqualByComparingTo("0.06");
    }

    @Test
    void theChecksAreInheritedFromTheNation() {
        assertThat(CASE.outcome().edition().policy().origins())
                .containsEntry("核对", "000000-national/annual-appraisal.xlsx")
                .containsEntry("等次", "530622-qiaojia/annual-appraisal-2023.xlsx");
    }

    private static List<String> inTier(String group, String tier) {
        return CASE.outcome().units().stream()
                .map(u -> u.facts())
                .filter(u -> u.group().equals(group) && CASE.tier(u.name()).equals(tier))
                .map(u -> u.name())
                .toList();
    }

    private static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
