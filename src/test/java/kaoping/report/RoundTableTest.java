package kaoping.report;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Catalogue;
import org.junit.jupiter.api.Test;

/** Rounds on the terminal: a unit a line, a round a column, whatever number of units there are. */
class RoundTableTest {
    private static final PolicyDraft POLICY =
            PolicyDraft.with().row("汇总", "得分项=业务", "系数=60%", "轮次=平均", "每轮上限=90").row("汇总", "得分项=党建", "系数=40%");

    private static String shown(PolicyDraft policy, UnitDraft... units) {
        Decided decided = policy.decide(units);
        return TextTable.of(decided.outcome(), Ink.PLAIN, Catalogue.CHINESE);
    }

    private static UnitDraft town(String name, String january, String march) {
        UnitDraft town = unit(name).in("乡镇").points("党建", "80");
        if (!january.isEmpty()) {
            town.round("业务", "2023-01", january);
        }
        return town.round("业务", "2023-03", march);
    }

    @Test
    void whatCountsOfEachRoundAndWhatTheyComeTo() {
        assertThat(shown(POLICY, town("甲乡", "80", "95"), town("乙镇", "", "70.5")))
                .contains("""

                        各轮得分：业务（乡镇）
                        单位  2023-01  2023-03   合成
                        甲乡    80.00    90.00  85.00
                        乙镇        —    70.50  70.50
                        """);
    }

    @Test
    void manyUnitsAreAsWellShown() {
        String shown =
                shown(POLICY, town("甲", "1", "1"), town("乙", "2", "2"), town("丙", "3", "3"), town("丁", "4", "4"));

        assertThat(shown).contains("各轮得分：业务（乡镇）\n单位  2023-01  2023-03  合成\n丁       4.00     4.00  4.00\n");
    }

    @Test
    void ofManyRoundsTheLast() {
        UnitDraft unit = unit("甲");
        for (int turn = 1; turn <= 14; turn++) {
            unit.round("业务", "第" + turn + "轮", String.valueOf(turn));
        }

        assertThat(shown(POLICY, unit)).contains("各轮得分：业务，共 14 轮，列最后 12 轮").contains("\n单位  第三轮  第四轮  ");
    }

    @Test
    void noneWhereThePolicyDoesNotLookAtThem() {
        PolicyDraft plain = PolicyDraft.with().row("汇总", "得分项=业务", "系数=100%");

        assertThat(shown(plain, unit("甲").round("业务", "2023-01", "80"))).doesNotContain("各轮得分");
    }
}
