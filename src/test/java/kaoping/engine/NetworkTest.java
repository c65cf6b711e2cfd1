package kaoping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaoping.PolicyDraft;
import kaoping.facts.Indicator;
import kaoping.facts.UnitFacts;
import kaoping.facts.Value;
import kaoping.finding.Findings;
import kaoping.policy.Policy;
import kaoping.score.Line;
import kaoping.score.Population;
import kaoping.value.Relation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;

/** Walking the network chooses the same rows as Drools' own session and agenda do. */
class NetworkTest {
    private static final List<String> WORDS = List.of("甲", "乙", "丙");

    @Property(tries = 200)
    void theWalkAndTheAgendaChooseTheSameRow(
            @ForAll("tables") List<List<String>> table, @ForAll("indicators") List<Indicator> indicators) {
        PolicyDraft draft = PolicyDraft.with();
        table.forEach(cells -> draft.row("评分", cells.toArray(String[]::new)));
        Policy policy = draft.policy();

        assertThat(walked(policy, indicators)).isEqualTo(fired(policy, indicators));
    }

    private static List<String> walked(Policy policy, List<Indicator> indicators) {
        List<Line> lines = lines(policy, indicators);
        try (Run run = RuleBook.of(policy).open()) {
            run.addAll(lines);
        }
        return rows(lines);
    }

    private static List<String> fired(Policy policy, List<Indicator> indicators) {
        List<Line> lines = lines(policy, indicators);
        KieSession session = KieBaseBuilder.createKieBaseFromModel(List.of(RowRules.of(policy)))
                .newKieSession();
        lines.forEach(session::insert);
        session.getAgenda().getAgendaGroup("score").setFocus();
        session.fireAllRules();
        session.dispose();
        return rows(lines);
    }

    private static List<Line> lines(Policy policy, List<Indicator> indicators) {
        UnitFacts unit =
                new UnitFacts("/units/0", "某局", "", indicators, Map.of(), List.of(), List.of(), List.of(), null, null);
        List<Line> lines = new ArrayList<>();
        Population population = new Population(lines::stream);
        for (Indicator indicator : indicators) {
            lines.add(new Line(unit, indicator, policy, population, new Findings()));
        }
        return lines;
    }

    private static List<String> rows(List<Line> lines) {
        return lines.stream()
                .map(Line::row)
                .map(row -> row == null ? "无" : row.name())
                .toList();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> blank = Arbitraries.just("");
        Arbitrary<String> name = Arbitraries.of("指标名称=甲", "指标名称=甲、乙", "指标名称=丙");
        Arbitrary<String> section = Arbitraries.of("一级指标=甲", "一级指标=乙");
        Arbitrary<String> relation = Arbitraries.of("关系=≥", "关系=≤", "关系=定性");
        Arbitrary<String> target = Arbitraries.of("目标值==0", "目标值=≥2 且 <4", "目标值=>3");
        Arbitrary<String> ratio = Arbitraries.of("完成率=≥50% 且 <100%", "完成率=≥100%");
        Arbitrary<List<String>> row = Combinators.combine(
                        Arbitraries.oneOf(blank, name),
                        Arbitraries.oneOf(blank, section),
                        Arbitraries.oneOf(blank, relation),
                        Arbitraries.oneOf(blank, target),
                        Arbitraries.oneOf(blank, ratio))
                .as((a, b, c, d, e) -> {
                    List<String> cells = new ArrayList<>(List.of(a, b, c, d, e, "计分方法=达标得满分"));
                    cells.removeIf(String::isEmpty);
                    return cells;
                });
        return row.list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Indicator>> indicators() {
        Arbitrary<String> number = Arbitraries.of("", "0", "1", "2", "3", "4", "甲");
        return Combinators.combine(
                        Arbitraries.of(WORDS), Arbitraries.of(WORDS), Arbitraries.of(Relation.values()), number, number)
                .as(NetworkTest::indicator)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Indicator indicator(String name, String section, Relation relation, String target, String actual) {
        return new Indicator(
                "/units/0/indicators/0",
                name,
                section,
                "",
                "",
                relation,
                Value.read(target),
                Value.read(actual),
                BigDecimal.TEN,
                null,
                null,
                "",
                "",
                "",
                List.of(),
                null,
                null);
    }
}
