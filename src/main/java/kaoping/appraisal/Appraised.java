package kaoping.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaoping.adjust.FamilyCaps;
import kaoping.adjust.Points;
import kaoping.adjust.Times;
import kaoping.adjust.Veto;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.Vetoing;
import kaoping.check.CheckItem;
import kaoping.check.CheckSheet;
import kaoping.check.Sum;
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
import kaoping.total.Plan;
import kaoping.total.Rescaled;
import kaoping.total.Total;
import org.jspecify.annotations.Nullable;

/** One unit on its way through the pipeline. */
final class Appraised {
    final UnitFacts facts;
    final List<Line> lines;
    final Matters matters;
    /** The pairs of figures that ought to be equal, as 核对 comes upon them. */
    final List<Sum> sums = new ArrayList<>(0);

    List<Points> points = List.of();

    private List<Veto> vetoes = List.of();

    @Nullable
    Standing standing;

    private final Plan plan;
    private final Policy policy;
    private final Findings findings;

    private @Nullable Total total;
    private Applicability applicability = Applicability.EVERYTHING;

    /**
     * @param population everybody's lines, this unit's among them
     * @param times the times of things, as rows ask for them
     */
    Appraised(UnitFacts facts, Plan plan, Times times, Population population, Findings findings) {
        this.plan = plan;
        this.policy = plan.policy();
        this.facts = facts;
        this.findings = findings;
        this.lines = Lines.of(facts, policy, population, findings);
        this.matters = new Matters(facts, policy, times, findings);
    }

    void settleLines() {
        if (!lines.isEmpty()) {
            applicability = Applicability.of(lines);
            lines.forEach(Line::settle);
        }
    }

    /** A form that is filled in partly is scored partly, and that is said, unless 核对 asks about each line anyway. */
    void sayUnscored() {
        List<String> blank = List.of();
        for (Line line : lines) {
            if (line.withheld() == Code.ACTUAL_BLANK) {
                blank = blank.isEmpty() ? new ArrayList<>() : blank;
                blank.add(line.getName());
            }
        }
        if (!blank.isEmpty() && isAnyLineScored() && !isAsked(CheckItem.ACTUAL_BLANK)) {
            findings.add(
                    Code.LINES_UNSCORED,
                    facts.pointer(),
                    facts.name(),
                    String.valueOf(blank.size()),
                    String.join("、", blank));
        }
    }

    /** Who hands in nothing at all, where there is something to score, is in last place for no reason that anybody gave. */
    void sayEmpty() {
        boolean empty = lines.isEmpty()
                && facts.points().isEmpty()
                && facts.rounds().isEmpty()
                && facts.entries().isEmpty();
        if (empty) {
            findings.add(Code.NOTHING_SUBMITTED, facts.pointer(), facts.name());
        }
    }

    private boolean isAsked(CheckItem item) {
        return policy.rows(CheckSheet.KIND).stream().anyMatch(row -> row.need(CheckSheet.ITEM) == item);
    }

    void settleEntries(FamilyCaps families) {
        points = matters.points(lines, families);
    }

    void settleVetoing() {
        for (Vetoing item : matters.vetoing()) {
            Veto veto = item.veto();
            if (item.row() == null && !item.isCounted()) {
                item.withhold(Code.ENTRY_NO_ROW, "matter", item.sheet());
            } else if (veto != null && veto.getEffect() == VetoEffect.ZERO_ROUND && veto.date() == null) {
                item.withhold(Code.VETO_WITHOUT_DATE, "date", veto.what());
            } else if (veto != null) {
                forbid(veto, item.entry().pointer());
            }
        }
    }

    /** The veto is in force. */
    void forbid(Veto veto, String pointer) {
        vetoes = vetoes.isEmpty() ? new ArrayList<>() : vetoes;
        vetoes.add(veto);
        Code code = veto.getEffect() == VetoEffect.RAISE_ONE ? Code.TIER_RAISED : Code.VETOED;
        findings.add(code, pointer, facts.name(), veto.quotable(), veto.what());
        if (total != null && veto.getEffect() == VetoEffect.DEDUCT) {
            total.lose(veto);
        }
    }

    /** Its total; only once it has been gathered. */
    Total total() {
        return Objects.requireNonNull(total);
    }

    /** What does not apply to the unit, and what was done about it. */
    void reportApplicability() {
        if (!applicability.isWhole()) {
            Rescaled rescaled = total().rescaled();
            if (rescaled != null) {
                applicability.say(
                        NotApplicable.SCALE_REST,
                        rescaled.sentence(policy.settings().row().need(Settings.SCALE) + 3));
            }
            applicability.report(facts.pointer(), facts.name(), findings);
        }
    }

    /** Gathers the parts, less what vetoes have taken off so far. */
    void gather() {
        Total made = new Total(facts, plan, findings);
        Gathering.into(made, facts, lines, applicability, points);
        made.complete();
        made.without(applicability.missing(Gathering::section));
        for (Veto veto : vetoes) {
            if (veto.getEffect() == VetoEffect.DEDUCT) {
                made.lose(veto);
            } else if (veto.getEffect() == VetoEffect.ZERO_ROUND) {
                made.zero(veto);
            }
        }
        total = made;
    }

    /** Gives it a place among its group, or outside of it; none while there is nothing to score. */
    void stand() {
        boolean last =
                !vetoes.isEmpty() && vetoes.stream().anyMatch(veto -> veto.getEffect() == VetoEffect.LOWEST_UNSCORED);
        if (isScored() && !total().isStopped() || last) {
            Standing placed = new Standing(facts, total().rounded(), total(), policy);
            for (Veto veto : vetoes) {
                if (veto.getEffect() == VetoEffect.LOWEST_UNSCORED || veto.getEffect() == VetoEffect.NOT_APPRAISED) {
                    placed.setAside(veto);
                }
            }
            standing = placed;
        }
    }

    /** The vetoes that are in force. */
    List<Veto> vetoes() {
        return vetoes;
    }

    /** A veto says that it takes no part (不参加评定). */
    boolean isOutside() {
        return vetoes.stream().anyMatch(veto -> veto.getEffect() == VetoEffect.NOT_APPRAISED);
    }

    /** Whether anything at all was submitted that can be scored. */
    boolean isScored() {
        return isAnyLineScored()
                || !facts.points().isEmpty()
                || !facts.rounds().isEmpty()
                || !points.isEmpty()
                || lines.isEmpty();
    }

    private boolean isAnyLineScored() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).score() != null) {
                return true;
            }
        }
        return false;
    }

    UnitOutcome outcome() {
        return new UnitOutcome(
                facts, List.copyOf(lines), points, matters.withheld(), List.copyOf(vetoes), total(), standing);
    }
}
