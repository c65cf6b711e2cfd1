package kaoping.deviation;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import org.junit.jupiter.api.Test;

/** Claimed beside recomputed: by line, by section, in total, and among units. */
class DeviationsTest {
    private static final PolicyDraft RATIO = PolicyDraft.scoring("计分方法=按完成比例");

    private static Deviations of(PolicyDraft policy, UnitDraft... units) {
        return Deviations.of(policy.decide(units).outcome());
    }

    private static UnitDeviations one(UnitDraft unit) {
        return of(RATIO, unit).units().get(0);
    }

    private static IndicatorDraft named(String name, String actual, String claimed) {
        return indicator(name, "10").target("≥", "100").actual(actual).claimed(claimed);
    }

    @Test
    void linesThatDifferByEffectTheOthersApart() {
        UnitDeviations unit = one(form(
                named("高报一分", "90", "10"),
                named("相同", "100", "10.00"),
                named("低报两分", "100", "8"),
                named("又高报一分", "80", "9"),
                named("没有实际值", "", "10"),
                indicator("没有自评", "10").target("≥", "1").actual("1")));

        assertThat(unit.deviations().stream().map(d -> d.line().getName() + " " + d.difference()))
                .containsExactly("低报两分 -2.00", "高报一分 1.00", "又高报一分 1.00");
        assertThat(unit.agreeing().stream().map(l -> l.getName())).containsExactly("相同");
        assertThat(unit.unscored().stream().map(l -> l.getName())).containsExactly("没有实际值");
        assertThat(unit.unclaimed().stream().map(l -> l.getName())).containsExactly("没有自评");
    }

    @Test
    void theStatedTotalBesideTheRecomputedOne() {
        UnitDeviations unit = one(form(named("甲", "90", "10")).published("12", "", ""));

        assertThat(unit.claimed()).isEqualByComparingTo("12");
        assertThat(unit.summed()).isFalse();
        assertThat(unit.difference()).isEqualByComparingTo("3");
    }

    @Test
    void withoutOneTheLinesAreAddedUpWhereTheyMakeATotal() {
        UnitDeviations added = one(form(named("甲", "90", "10"), named("乙", "", "7")));
        UnitDeviations oneUnclaimed = one(form(
                named("甲", "90", "10"), indicator("乙", "1").target("≥", "1").actual("1")));
        UnitDeviations halved = of(
                        PolicyDraft.scoring("计分方法=按完成比例").row("汇总", "得分项=指标得分", "系数=50%"), form(named("甲", "90", "10")))
                .units()
                .get(0);
        UnitDeviations more = one(form(named("甲", "90", "10")).points("加分", "3"));

        assertThat(added.claimed()).isEqualByComparingTo("17");
        assertThat(added.summed()).isTrue();
        for (UnitDeviations unit : List.of(oneUnclaimed, halved, more)) {
            assertThat(unit.claimed()).isNull();
            assertThat(unit.summed()).isFalse();
            assertThat(unit.difference()).isNull();
        }
    }

    @Test
    void sectionsAsStatedElseAsTheirLinesAddUp() {
        UnitDeviations unit = one(form(
                        named("甲", "90", "10").section("产出"),
                        named("乙", "80", "10").section("效益"),
                        indicator("丙", "10").target("≥", "1").actual("1").section("满意度"))
                .publishedSection("产出", "9.5"));

        assertThat(unit.sections().stream().map(s -> s.name() + " " + s.claimed() + " " + s.difference()))
                .containsExactly("产出 9.5 0.50", "效益 10 2.00");
    }

    @Test
    void theExecutionRateIsALineLikeAnyOther() {
        UnitDeviations unit = one(unit("甲").budget("年度资金总额", "100", "100", "90", "10", "10", ""));

        assertThat(unit.deviations()).singleElement().satisfies(d -> {
            assertThat(d.line().isExecution()).isTrue();
            assertThat(d.difference()).isEqualByComparingTo("1");
        });
    }

    @Test
    void unitsFarthestApartFirstThenThoseWhoseLinesAre() {
        Deviations deviations = of(
                RATIO,
                form(named("甲", "100", "10")).published("10", "", ""),
                unit("乙").with(named("甲", "90", "10"), named("乙", "90", "8")).published("18", "", ""),
                unit("丙").with(named("甲", "50", "10")).published("10", "", ""),
                unit("丁").with(named("甲", "100", "3")).published("3", "", ""),
                unit("戊").with(indicator("甲", "10").target("≥", "1").actual("1")),
                total("己", "9").published("", "1", ""));

        assertThat(deviations.units().stream().map(u -> u.unit().facts().name() + " " + u.difference()))
                .containsExactly("丁 -7.00", "丙 5.00", "乙 0.00", "甲 0.00");
        assertThat(deviations.silent().stream().map(u -> u.facts().name())).containsExactlyInAnyOrder("戊", "己");
        assertThat(deviations.only(List.of("丙", "戊")).units()).hasSize(1);
        assertThat(deviations.only(List.of("丙", "戊")).silent()).hasSize(1);
        assertThat(deviations.only(List.of())).isSameAs(deviations);
    }

    @Test
    void nothingClaimedNothingCompared() {
        assertThat(of(RATIO, form(ten("≥", "100", "90")).published("", "1", "优秀"))
                        .units())
                .isEmpty();
    }

    @Test
    void aUnitWithoutAnythingToScoreHasNoTotalToCompareWith() {
        UnitDeviations unit = one(form(named("甲", "", "10")).published("10", "", ""));

        assertThat(unit.recomputed()).isNull();
        assertThat(unit.difference()).isNull();
        assertThat(unit.unscored()).hasSize(1);
    }
}
