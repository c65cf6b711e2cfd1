package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kaoping.value.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five counties' published tables are read as they were published. */
class CasesTest {
    static List<Path> facts() {
        return Cases.facts();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyCaseIsReadWithoutFindings(Path file) {
        FactsReading reading = FactsReader.read(Cases.bytes(file));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.submission()).isNotNull();
    }

    @Test
    void noCaseIsLost() {
        assertThat(facts()).hasSize(7);
    }

    @Test
    void 巴福镇() {
        UnitFacts town = Cases.read("bafu-2022").units().get(0);

        assertThat(town.indicators()).hasSize(27);
        Indicator rate = town.indicators().get(0);
        assertThat(rate.pointer()).isEqualTo("/units/0/indicators/0");
        assertThat(rate.target().number()).isEqualTo("97.45");
        assertThat(rate.actual().text()).isEqualTo("97.45%");
        assertThat(rate.actual().unit()).isEqualTo("%");
        assertThat(town.form().numbering()).containsEntry("绩效目标", List.of(1, 2, 3, 4, 5, 6, 8));
        assertThat(town.form().narrative()).hasSize(9);
    }

    @Test
    void 黔南州() {
        UnitFacts office = Cases.read("qiannan-2022").units().get(0);

        assertThat(office.indicators().get(1).actual().comparator()).isEqualTo(Relation.AT_LEAST);
        assertThat(office.indicators().get(0).relation()).isEqualTo(Relation.UNSTATED);
        assertThat(office.indicators().get(17).fund()).isEqualTo("项目支出");
        assertThat(office.budget()).hasSize(4);
        assertThat(office.budget().get(3).initial()).isNull();
        assertThat(office.claimed().sections()).hasSize(4);
        assertThat(office.form().conclusion()).isEmpty();
        assertThat(office.form().heading()).isNull();
    }

    @Test
    void 巧家县() {
        List<UnitFacts> units = Cases.read("qiaojia-2023").units();

        assertThat(units).hasSize(74);
        assertThat(units.get(16).claimed().rank()).isEqualTo(17);
        assertThat(units.get(16).claimed().tier()).isEqualTo("合格");
        assertThat(units.get(73).pointer()).isEqualTo("/units/73");
    }

    @Test
    void 温县() {
        List<UnitFacts> units = Cases.read("wenxian-2023").units();

        assertThat(units).hasSize(47);
        assertThat(units.get(0).points().keySet()).containsExactly("基础得分", "采用得分", "附加得分");
        assertThat(units.get(0).claimed().total()).isEqualTo("540.4");
    }

    @Test
    void 芷江县() {
        UnitFacts office = Cases.read("zhijiang-2026").units().get(0);

        assertThat(office.indicators().get(3).target().day()).isEqualTo("2026-12-31");
        assertThat(office.indicators().get(3).printed()).isEqualTo(new Indicator.Printed("时效指标", "工作完成时间"));
        assertThat(office.indicators().get(0).actual()).isEqualTo(Value.BLANK);
        assertThat(office.form().goals().get(6).duties()).isEmpty();
        assertThat(office.form().signatures()).containsEntry("绩效股审核", "");
    }
}
