package kaoping.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import kaoping.policy.Policy;
import kaoping.score.Line;
import kaoping.score.Lines;
import kaoping.table.Row;
import kaoping.total.Gathered;
import kaoping.total.Plan;
import kaoping.total.Source;
import kaoping.total.Total;
import kaoping.value.Fraction;
import kaoping.value.Round;
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

    private final Findings findings;

    Appraised(UnitFacts facts, Plan plan, Findings findings) {
        Policy policy = plan.policy();
        this.facts = facts;
        this.findings = findings;
        this.lines = Lines.of(facts, policy, findings);
        this.total = Total.none(facts, plan, findings);
        for (Entry entry : facts.entries()) {
            switch (entry.kind()) {
                case COUNTED -> counted.add(new Counted(facts, entry, policy, findings));
                case BONUS, DEDUCTION -> adjusted.add(new Adjusted(facts, entry, policy, findings));
                case VETO -> vetoing.add(new Vetoing(facts, entry, policy, findings));
            }
        }
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

    /** The points by part: sections of the indicators, points submitted as sums, what the entries count. */
    Gathered gathered() {
        Gathered gathered = new Gathered();
        for (Line line : lines) {
            gathered.add(
                    section(line),
                    line.added(),
                    Source.INDICATORS,
                    line.indicator().round());
        }
        facts.points().forEach((part, sum) -> gathered.add(part, Fraction.of(sum), Source.SUBMITTED, null));
        facts.rounds().forEach(r -> gathered.add(r.part(), Fraction.of(r.points()), Source.SUBMITTED, r.round()));
        for (Tally.Points p : points) {
            LocalDate date = p.item().getDate();
            Round month = date == null ? null : Round.month(date.getYear(), date.getMonthValue());
            Source source = p.item() instanceof Counted ? Source.COUNTED : Source.ADJUSTED;
            gathered.add(p.part(), Fraction.of(p.points()), source, month);
        }
        return gathered;
    }

    static String section(Line line) {
        return line.getSection().isEmpty() ? UNSECTIONED : line.getSection();
    }

    /** Whether anything at all was submitted that can be scored. */
    boolean isScored() {
        return lines.stream().anyMatch(l -> l.score() != null)
                || !facts.points().isEmpty()
                || !facts.rounds().isEmpty()
                || !points.isEmpty()
                || lines.isEmpty();
    }

    UnitOutcome outcome() {
        return new UnitOutcome(facts, List.copyOf(lines), List.copyOf(points), List.copyOf(vetoes), total, standing);
    }
}
