package kaoping.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kaoping.facts.BudgetLine;
import kaoping.facts.Indicator;
import kaoping.facts.UnitFacts;
import kaoping.facts.Value;
import kaoping.finding.Findings;
import kaoping.policy.Policy;
import kaoping.table.Sheet;
import kaoping.value.Exact;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** The lines of a unit: its indicators, and its budget's execution rate where that carries points. */
public final class Lines {
    /** What a budget line that carries points is called in the sheet 评分 (预算执行率) … */
    public static final String EXECUTION = "预算执行率";
    /** … and the section that its points belong to. */
    public static final String EXECUTION_SECTION = "预算资金执行率";

    /** What indicators without a section count to. */
    public static final String UNSECTIONED = "指标得分";

    private Lines() {}

    public static List<Line> of(UnitFacts unit, Policy policy, Population population, Findings findings) {
        List<Line> lines =
                new ArrayList<>(unit.indicators().size() + unit.budget().size());
        Sheet sheet = policy.sheetIfAny(ScoreSheet.KIND);
        for (Indicator indicator : unit.indicators()) {
            lines.add(new Line(unit, indicator, false, policy, sheet, population, findings));
        }
        for (BudgetLine budget : unit.budget()) {
            if (budget.weight() != null) {
                lines.add(
                        new Line(unit, execution(budget, budget.weight()), true, policy, sheet, population, findings));
            }
        }
        return List.copyOf(lines);
    }

    private static Indicator execution(BudgetLine budget, BigDecimal weight) {
        return new Indicator(
                budget.pointer(),
                EXECUTION,
                EXECUTION_SECTION,
                "",
                "",
                Relation.AT_LEAST,
                amount(budget.adjusted()),
                amount(budget.executed()),
                weight,
                budget.claimed(),
                null,
                "",
                "",
                "",
                List.of(),
                null,
                null);
    }

    private static Value amount(@Nullable BigDecimal amount) {
        return amount == null ? Value.BLANK : Value.read(Exact.print(amount));
    }
}
