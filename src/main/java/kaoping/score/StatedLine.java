package kaoping.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import kaoping.facts.Indicator;
import kaoping.facts.UnitFacts;
import kaoping.finding.Code;
import kaoping.finding.Findable;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.finding.Places;
import kaoping.finding.Severity;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.table.Sheet;
import kaoping.table.Subject;
import kaoping.value.Exact;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** One indicator of one unit as the form states it (填报的一行), and the findings about it, which name what it states. */
public abstract sealed class StatedLine extends Subject implements Findable permits MeasuredLine {
    private final UnitFacts unit;
    private final Indicator indicator;
    private final boolean execution;
    private final Policy policy;
    private final Findings findings;
    private BigDecimal weight;

    /**
     * @param execution the line stands for the budget's execution rate, not for an indicator of the form
     * @param sheet 评分 of the policy; null when it has none
     */
    StatedLine(
            UnitFacts unit,
            Indicator indicator,
            boolean execution,
            Policy policy,
            @Nullable Sheet sheet,
            Findings findings) {
        super(sheet);
        this.unit = unit;
        this.indicator = indicator;
        this.execution = execution;
        this.policy = policy;
        this.weight = indicator.weight();
        this.findings = findings;
    }

    public Indicator indicator() {
        return indicator;
    }

    UnitFacts unit() {
        return unit;
    }

    Policy policy() {
        return policy;
    }

    Settings settings() {
        return policy.settings();
    }

    public String getUnitName() {
        return unit.name();
    }

    public String getGroup() {
        return unit.group();
    }

    public String getName() {
        return indicator.name();
    }

    public String getSection() {
        return indicator.section();
    }

    public String getCategory() {
        return indicator.category();
    }

    public String getMeasure() {
        return indicator.measure();
    }

    public Relation getRelation() {
        return indicator.relation();
    }

    /** Full points; more than the form says once the points of what does not apply were spread. */
    public BigDecimal getWeight() {
        return weight;
    }

    /** The consequence of spreading (平均分摊): so many points more. */
    void raise(BigDecimal more) {
        weight = weight.add(more);
    }

    public @Nullable BigDecimal getTarget() {
        return indicator.target().number();
    }

    public @Nullable BigDecimal getActual() {
        return indicator.actual().number();
    }

    public String getTargetText() {
        return indicator.target().text();
    }

    public String getActualText() {
        return indicator.actual().text();
    }

    public boolean isExecution() {
        return execution;
    }

    /** 定性: judged in words. */
    public boolean isQualitative() {
        return indicator.relation() == Relation.QUALITATIVE;
    }

    /** Nothing stands in the actual's cell, and no rater said anything. */
    public boolean isActualBlank() {
        return indicator.actual().isBlank() && indicator.ratings().isEmpty();
    }

    void findAssumed(String rate, BigDecimal percent) {
        find(Code.RATIO_ASSUMED, "target", rate, Exact.print(percent) + "%");
    }

    /** Details of every finding about a line: name, target, actual, measure, weight, then {@code more}. */
    @Override
    public void find(Code code, Severity severity, String field, String... more) {
        String place = field.isEmpty() ? indicator.pointer() : Places.step(indicator.pointer(), submitted(field));
        add(place, code, severity, more);
    }

    /** The same at a place of its own. */
    void findAt(String place, Code code, String... more) {
        add(place, code, code.severity(), more);
    }

    private void add(String place, Code code, Severity severity, String... more) {
        String[] own = {
            getName(), shown(getTargetText()), shown(getActualText()), getMeasure(), Exact.print(getWeight())
        };
        String[] details = Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, details, own.length, more.length);
        findings.add(new Finding(code, severity, place, List.of(details)));
    }

    /** A cell that is blank is called so, or a sentence would seem to have lost a word. */
    private static String shown(String cell) {
        return cell.isEmpty() ? "（空）" : cell;
    }

    /** What {@code field} is called where it was submitted: a budget line has 全年预算 and 执行数. */
    private String submitted(String field) {
        return switch (execution ? field : "") {
            case "target" -> "adjusted";
            case "actual" -> "executed";
            default -> field;
        };
    }
}
