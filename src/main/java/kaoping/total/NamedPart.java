package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaoping.facts.RoundPoints;
import kaoping.facts.UnitFacts;
import kaoping.finding.Code;
import kaoping.finding.Findable;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.finding.Places;
import kaoping.finding.Severity;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.score.Lines;
import kaoping.score.Other;
import kaoping.table.Escaped;
import kaoping.table.Subject;
import kaoping.value.Fraction;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/** What a part of a unit's total is called (得分项的名称), and where in the submission a finding about it belongs. */
public abstract sealed class NamedPart extends Subject implements Findable permits Part {
    private final UnitFacts unit;
    private final String name;
    private final Plan plan;
    private final Findings findings;

    NamedPart(UnitFacts unit, String name, Plan plan, Findings findings) {
        super(plan.sheet());
        this.unit = unit;
        this.name = name;
        this.plan = plan;
        this.findings = findings;
    }

    UnitFacts unit() {
        return unit;
    }

    public String getName() {
        return name;
    }

    public String getUnitName() {
        return unit.name();
    }

    public String getGroup() {
        return unit.group();
    }

    Policy policy() {
        return plan.policy();
    }

    Settings settings() {
        return policy().settings();
    }

    /** What the unit has of another indicator; {@code name} as a rule writes it. Null without exactly one number. */
    public @Nullable BigDecimal actualOf(String name) {
        return Other.of(unit.indicators(), Escaped.read(name)).actual();
    }

    /** Per cent done of another indicator of the unit, likewise. */
    public @Nullable BigDecimal rateOf(String name) {
        return Other.of(unit.indicators(), Escaped.read(name)).rate(settings());
    }

    /** Says what rows that look at another indicator could not see. */
    void sayUnknown() {
        if (!plan.beside().isEmpty()) {
            Beside.sayUnknown((Part) this, plan.beside());
        }
    }

    /** Only entries count to it. */
    boolean isEventful() {
        return plan.isEventful(name);
    }

    @Override
    public void find(Code code, Severity severity, String field, String... more) {
        List<String> details = new ArrayList<>(List.of(name));
        details.addAll(Arrays.asList(more));
        findings.add(new Finding(code, severity, code == Code.PART_NOT_LISTED ? named() : place(), details));
    }

    /** Where an indicator names it as its section; else its place. */
    private String named() {
        String section = name.equals(Lines.UNSECTIONED) ? "" : name;
        return unit.indicators().stream()
                .filter(indicator -> indicator.section().equals(section))
                .map(indicator -> Places.step(indicator.pointer(), "section"))
                .findFirst()
                .orElseGet(this::place);
    }

    /** The cap of a round cut its points. */
    void tellCut(Round round, Fraction points, Fraction capped) {
        String had = policy().settings().print(points);
        String which = name + "（" + round + "）";
        List<String> details = List.of(which, had, policy().settings().print(capped));
        findings.add(new Finding(Code.PART_CAPPED, Severity.NOTE, place(), details));
    }

    private String place() {
        if (unit.points().containsKey(name)) {
            return Places.step(unit.pointer() + "/points", name);
        }
        return unit.rounds().stream()
                .filter(round -> round.part().equals(name))
                .map(RoundPoints::pointer)
                .findFirst()
                .orElse(unit.pointer());
    }
}
