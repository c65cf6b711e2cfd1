package kaoping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.PolicyDraft;
import kaoping.check.Budget;
import kaoping.check.Check;
import kaoping.check.CheckItem;
import kaoping.check.CheckSheet;
import kaoping.check.Form;
import kaoping.check.FormRow;
import kaoping.check.Graded;
import kaoping.check.Misplaced;
import kaoping.check.Sums;
import kaoping.facts.BudgetLine;
import kaoping.facts.FormText;
import kaoping.facts.Indicator;
import kaoping.facts.UnitFacts;
import kaoping.facts.Value;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.policy.Policy;
import kaoping.score.Line;
import kaoping.score.Population;
import kaoping.table.OwnRow;
import kaoping.value.Relation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rules that are matched without a session report what Drools' own session and agenda report. */
class PlainRuleTest {
    private static final List<CompiledRules> COMMON =
            List.of(CompiledRules.of(CompiledRules.BASE), CompiledRules.of("000000"));
    private static final KieBase DROOLS = KieBaseBuilder.createKieBaseFromModel(
            COMMON.stream().flatMap(rules -> rules.models().stream()).toList());
    private static final List<Object> OWN_ROWS = List.of(
            new OwnRow("w.xlsx", "指标体系", 2, Map.of("一级指标", "产出", "二级指标", "数量")),
            new OwnRow("w.xlsx", "指标体系", 3, Map.of("一级指标", "效益", "二级指标", "质量")));

    /** Everything that 核对 can ask for, each with a tolerance. */
    private static final Policy POLICY = policy();

    private static Policy policy() {
        PolicyDraft draft = PolicyDraft.with();
        for (CheckItem item : CheckItem.values()) {
            draft.row("核对", "核对项=" + item.label(), "级别=警告", "容差=0.5", "用语=效果明显、全面完成、≥");
        }
        return draft.policy();
    }

    @Test
    void noRuleOfTheStepsThatLookNeedsASession() {
        Stream<Rule> looking = COMMON.stream()
                .flatMap(rules -> rules.models().stream())
                .flatMap(model -> model.getRules().stream())
                .filter(rule -> List.of("check", "verify").contains(rule.getAttribute(Rule.Attribute.RULEFLOW_GROUP)));

        assertThat(looking).isNotEmpty().allSatisfy(rule -> assertThat(PlainRule.of(rule))
                .as(rule.getName())
                .isPresent());
    }

    @Property(tries = 300)
    void theSameIsReported(@ForAll("indicators") List<Indicator> indicators, @ForAll("amounts") List<String> amounts) {
        assertThat(reported(indicators, amounts)).isEqualTo(fired(indicators, amounts));
    }

    /** Rules ask it first, so a row that is plain must be none of what they ask after it. */
    @Property(tries = 300)
    void aPlainRowIsNothingThatIsAskedOfTheOthers(@ForAll("indicators") List<Indicator> indicators) {
        assertThat(facts(indicators, List.of("1"), new Findings()))
                .filteredOn(FormRow.class::isInstance)
                .map(FormRow.class::cast)
                .filteredOn(FormRow::isPlain)
                .noneMatch(row -> row.isActualWithComparator()
                        || row.isTargetWithUnit()
                        || row.isActualWithUnit()
                        || row.isUnitsDiffering()
                        || row.isTargetNegative()
                        || row.isActualNegative());
    }

    private static List<Finding> reported(List<Indicator> indicators, List<String> amounts) {
        Findings findings = new Findings();
        try (Run run = RuleBook.of(POLICY).open(policy -> own())) {
            run.addAll(facts(indicators, amounts, findings));
            run.fire("check");
            run.fire("verify");
        }
        return findings.sorted();
    }

    private static List<Finding> fired(List<Indicator> indicators, List<String> amounts) {
        Findings findings = new Findings();
        KieSession session = DROOLS.newKieSession();
        own().forEach(session::insert);
        facts(indicators, amounts, findings).forEach(session::insert);
        for (String step : List.of("check", "verify")) {
            session.getAgenda().getAgendaGroup(step).setFocus();
            session.fireAllRules();
        }
        session.dispose();
        return findings.sorted();
    }

    private static List<Object> own() {
        List<Object> own = new ArrayList<>(OWN_ROWS);
        POLICY.rows(CheckSheet.KIND).forEach(row -> own.add(Check.of(row)));
        return own;
    }

    private static List<Object> facts(List<Indicator> indicators, List<String> amounts, Findings findings) {
        List<BudgetLine> budget = IntStream.range(0, amounts.size())
                .mapToObj(i -> new BudgetLine(
                        "/units/0/budget/" + i,
                        i == 0 ? BudgetLine.TOTAL : "项目" + i,
                        new BigDecimal(amounts.get(i)),
                        new BigDecimal(amounts.get(amounts.size() - 1)),
                        BigDecimal.ONE,
                        null,
                        null,
                        "50%"))
                .toList();
        FormText text = new FormText(
                "/units/0/form",
                "办公室办公室",
                "目标",
                "已全面完成",
                "已全面完成",
                "",
                Map.of("绩效目标", List.of(1, 3, 3), "其他", List.of(2, 1)),
                List.of(new FormText.Goal(1, "甲", List.of(1)), new FormText.Goal(2, "乙", List.of())),
                Map.of("填表人", ""),
                Map.of("绩效指标", "指标"),
                List.of(new FormText.Narrative("完成27家", "", "27家", "培训人数")));
        UnitFacts unit =
                new UnitFacts("/units/0", "某局", "", indicators, Map.of(), List.of(), List.of(), budget, null, text);
        List<Line> lines = new ArrayList<>();
        Population population = new Population(lines::stream);
        indicators.forEach(indicator -> lines.add(new Line(unit, indicator, POLICY, population, findings)));
        List<Object> facts = new ArrayList<>();
        budget.forEach(line -> facts.add(new Budget(line, findings)));
        facts.addAll(Form.parts("某局", "", text, findings));
        facts.addAll(Sums.of(unit, lines, BigDecimal.TEN, Map.of("产出", BigDecimal.ONE), Map.of(), findings));
        facts.addAll(Misplaced.of(lines));
        lines.forEach(line -> facts.add(new FormRow(line)));
        lines.forEach(line -> facts.add(new Graded(line)));
        return facts;
    }

    @Provide
    Arbitrary<List<String>> amounts() {
        return Arbitraries.of("1", "2", "2.2", "3").list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Indicator>> indicators() {
        Arbitrary<String> number =
                Arbitraries.of("", "0", "0.5", "27", "100", "300", "-5", "5元", "≥3个", "效果明显", "2023年12月31日");
        return Combinators.combine(
                        Arbitraries.of("完成率", "满意度", "培训人数", "其他"),
                        Arbitraries.of("产出", "效益", "质量"),
                        Arbitraries.of("数量", "质量", ""),
                        Arbitraries.of("%", "个"),
                        Arbitraries.of(Relation.values()),
                        number,
                        number,
                        Arbitraries.of("0", "1", "10.3", "12"))
                .as(PlainRuleTest::indicator)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Indicator indicator(
            String name,
            String section,
            String category,
            String measure,
            Relation relation,
            String target,
            String actual,
            String claimed) {
        return new Indicator(
                "/units/0/indicators/0",
                name,
                section,
                category,
                measure,
                relation,
                Value.read(target),
                Value.read(actual),
                BigDecimal.TEN,
                new BigDecimal(claimed),
                null,
                "",
                "",
                "",
                List.of(),
                new Indicator.Printed(category, name),
                null);
    }
}
