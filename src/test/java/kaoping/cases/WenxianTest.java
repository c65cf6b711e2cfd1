package kaoping.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaoping.finding.Code;
import kaoping.place.Roster;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 温县 2023 年政务信息采用: 47 units in four categories, praise for the first and criticism for the last. */
class WenxianTest {
    private static final Case CASE = Case.of("wenxian-2023");

    @Test
    void everyTotalAndRankIsAsPublished() {
        for (JsonNode unit : CASE.published().get("units")) {
            var standing = CASE.unit(unit.get("name").asString()).standing();
            assertThat(standing).isNotNull();
            assertThat(standing.getTotal())
                    .isEqualByComparingTo(unit.get("total").asString());
            assertThat(standing.getRank()).isEqualTo(unit.get("rank").asInt());
        }
        assertThat(CASE.outcome().units()).hasSize(47);
    }

    @Test
    void praiseAndCriticismAreAsPublishedWithTheirScores() {
        assertThat(list("通报表扬")).isEqualTo(published("praise"));
        assertThat(list("通报批评")).isEqualTo(published("criticism"));
        assertThat(CASE.outcome().lists().stream().map(l -> l.units().size()))
                .containsExactlyInAnyOrder(3, 5, 3, 3, 1, 1, 1, 1);
    }

    @Test
    void equalTotalsInTwoCategoriesAreOnlyNoted() {
        assertThat(CASE.tally()).isEqualTo(Map.of(Code.EQUAL_TOTALS_ACROSS_GROUPS, 1L));
        assertThat(CASE.messages(Code.EQUAL_TOTALS_ACROSS_GROUPS).get(0)).contains("水利局", "信访局", "145");
    }

    private static List<String> list(String name) {
        List<String> all = new ArrayList<>();
        for (Roster roster : CASE.outcome().lists()) {
            if (roster.name().equals(name)) {
                roster.units()
                        .forEach(u -> all.add(roster.group() + " " + u.getUnitName() + " "
                                + u.getTotal().stripTrailingZeros().toPlainString()));
            }
        }
        return all;
    }

    private static List<String> published(String list) {
        List<String> all = new ArrayList<>();
        for (JsonNode group : CASE.published().get(list)) {
            for (JsonNode unit : group.get("units")) {
                all.add(group.get("group").asString() + " " + unit.get("unit").asString() + " "
                        + unit.get("score").asString());
            }
        }
        return all;
    }
}
