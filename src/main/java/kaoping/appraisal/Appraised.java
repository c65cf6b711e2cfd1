package kaoping.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaoping.adjust.Adjusted;
import kaoping.adjust.Counted;
import kaoping.adjust.Tally;
import kaoping.adjust.Veto;
import kaoping.adjust.Vetoing;
import kaoping.facts.Entry;
import kaoping.facts.UnitFacts;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.Standing;
import kaoping.policy.NotApplicable;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.score.Applicability;
import kaoping.score.Line;
import kaoping.score.Lines;
import kaoping.score.Population;
import kaoping.table.Row;
import kaoping.total.Part;
import kaoping.total.Rescaled;
import kaoping.total.Total;
import org.jspecify.annotations.Nullable;

/** One unit on its way through the pipeline. */
final class Appraised {
    /** What indicators without a section count to. */
    private static final String UNSECTIONED = "指标得分";

    final UnitFacts facts;
    final List<Line> lines;
    final List<Counted> counted = new ArrayList<>();
    final List<Adjusted> adjusted = new ArrayList<>();
    final List<Vetoing> vetoing = new ArrayList<>();
    final List<Veto> vetoes = new ArrayList<>();
    List<Tally.Points> points = List.of();
    Total total;

    @Nullable
    Standing standing;

    private final Policy policy;
    private final Findings findings;

    private Applicability applicability;

    /** @param population everybody's lines, this unit's among them */
    Appraised(UnitFacts facts, Policy policy, Population population, Findings findings) {
        this.facts = facts;
        this.policy = policy;
        this.findings = findings;
        this.lines = Lines.of(facts, policy, population, findings);
        this.applicability = Applicability.of(List.of());
        this.total = new Total(facts, List.of());
        for (Entry entry : facts.entries()) {
            switch (entry.kind()) {
                case COUNTED -> counted.add(new Counted(facts, entry, policy, findings));
                case BONUS, DEDUCTION -> adjusted.add(new Adjusted(facts, entry, policy, findings));
                case VETO -> vetoing.add(new Vetoing(facts, entry, policy, findings));
            }
        }
    }

    void settleLines() {
        applicability = Applicability.of(lines);
        lines.forEach(Line::settle);
    }

    void settleEntries() {
        points = Tally.of(counted, adjusted);
        for (Vetoing item : vetoing) {
            Row row = item.row();
            if (row == null) {
                item.withhold(Code.ENTRY_NO_ROW, "matter", item.sheet());
            } else if (!item.isWithheld()) {
                Veto veto = new Veto(facts.group(), facts.name(), item.name(), row);
                vetoes.add(veto);
                findings.add(Code.VETOED, item.entry().pointer(), facts.name(), item.name(), veto.what());
            }
        }
    }

    /** The parts of the total: sections of the indicators, points submitted as sums, what the entries count. */
    List<Part> parts() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (Line line : lines) {
            sums.merge(section(line), line.points(), BigDecimal::add);
        }
        applicability.scaleSections(sums, Appraised::section, policy.settings());
        facts.points().forEach((part, sum) -> sums.merge(part, sum, BigDecimal::add));
        points.forEach(p -> sums.merge(p.part(), p.points(), BigDecimal::add));
        List<Part> parts = new ArrayList<>();
        sums.forEach((name, sum) -> parts.add(new Part(facts, name, sum, policy, findings)));
        return parts;
    }

    void addUp() {
        total = new Total(facts, parts(), applicability.missing(Appraised::section));
    }

    /** What does not apply to the unit, and what was done about it. */
    void reportApplicability() {
        if (!applicability.isWhole()) {
            Rescaled rescaled = total.rescaled();
            if (rescaled != null) {
                applicability.say(
                        NotApplicable.SCALE_REST,
                        rescaled.sentence(policy.settings().row().need(Settings.SCALE) + 3));
            }
            applicability.report(facts.pointer(), facts.name(), findings);
        }
    }

    static String section(Line line) {
        return line.getSection().isEmpty() ? UNSECTIONED : line.getSection();
    }

    /** Whether anything at all was submitted that can be scored. */
    boolean isScored() {
        return lines.stream().anyMatch(l -> l.score() != null)
                || !facts.points().isEmpty()
                || !points.isEmpty()
                || lines.isEmpty();
    }

    UnitOutcome outcome() {
        return new UnitOutcome(facts, List.copyOf(lines), List.copyOf(points), List.copyOf(vetoes), total, standing);
    }
}
