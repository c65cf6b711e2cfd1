package kaoping.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaoping.adjust.Adjusted;
import kaoping.adjust.Counted;
import kaoping.adjust.FamilyCaps;
import kaoping.adjust.Inside;
import kaoping.adjust.Item;
import kaoping.adjust.Multiplied;
import kaoping.adjust.MultiplierSheet;
import kaoping.adjust.Points;
import kaoping.adjust.Repeated;
import kaoping.adjust.Tally;
import kaoping.adjust.Veto;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.Vetoing;
import kaoping.check.CheckItem;
import kaoping.check.CheckSheet;
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
import kaoping.total.Gathered;
import kaoping.total.Plan;
import kaoping.total.Rescaled;
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
    /** By entry, where the policy has the sheet 倍数. */
    final Map<Item, Multiplied> multiplied = new LinkedHashMap<>();

    List<Points> points = List.of();
    Total total;

    @Nullable
    Standing standing;

    private final Plan plan;
    private final Policy policy;
    private final Findings findings;

    private Applicability applicability = Applicability.of(List.of());

    /** @param population everybody's lines, this unit's among them */
    Appraised(UnitFacts facts, Plan plan, Population population, Findings findings) {
        this.plan = plan;
        this.policy = plan.policy();
        this.facts = facts;
        this.findings = findings;
        this.lines = Lines.of(facts, policy, population, findings);
        this.total = Total.none(facts, plan, findings);
        for (Entry entry : facts.entries()) {
            switch (entry.kind()) {
                case COUNTED -> counted.add(new Counted(facts, entry, policy, findings));
                case BONUS, DEDUCTION -> adjusted.add(new Adjusted(facts, entry, policy, findings));
                case VETO -> vetoing.add(new Vetoing(facts, entry, policy, findings));
            }
        }
        if (policy.sheet(MultiplierSheet.KIND).isPresent()) {
            pointed().forEach(item -> multiplied.put(item, new Multiplied(item, policy)));
        }
    }

    void settleLines() {
        applicability = Applicability.of(lines);
        lines.forEach(Line::settle);
    }

    /** A form that is filled in partly is scored partly, and that is said, unless 核对 asks about each line anyway. */
    void sayUnscored() {
        List<String> blank = lines.stream()
                .filter(line -> line.withheld() == Code.ACTUAL_BLANK)
                .map(Line::getName)
                .toList();
        boolean partly = !blank.isEmpty() && lines.stream().anyMatch(line -> line.score() != null);
        boolean asked = policy.rows(CheckSheet.KIND).stream()
                .anyMatch(row -> row.need(CheckSheet.ITEM) == CheckItem.ACTUAL_BLANK);
        if (partly && !asked) {
            findings.add(
                    Code.LINES_UNSCORED,
                    facts.pointer(),
                    facts.name(),
                    String.valueOf(blank.size()),
                    String.join("、", blank));
        }
    }

    /** The entries that may give or take points. */
    private List<Item> pointed() {
        return Stream.<Item>concat(counted.stream(), adjusted.stream()).toList();
    }

    void settleEntries(FamilyCaps families) {
        points = Tally.of(pointed(), multiplied, new Inside(lines), families, policy.settings());
    }

    /** How often things happened, where rows of 一票否决 ask for it. */
    List<Repeated> repeated() {
        return Repeated.of(
                facts, Stream.<Item>concat(pointed().stream(), vetoing.stream()).toList(), policy);
    }

    void settleVetoing() {
        for (Vetoing item : vetoing) {
            Veto veto = item.veto();
            if (item.row() == null && !item.isCounted()) {
                item.withhold(Code.ENTRY_NO_ROW, "matter", item.sheet());
            } else if (veto != null) {
                forbid(veto, item.entry().pointer());
            }
        }
    }

    /** The veto is in force. */
    void forbid(Veto veto, String pointer) {
        vetoes.add(veto);
        Code code = veto.getEffect() == VetoEffect.RAISE_ONE ? Code.TIER_RAISED : Code.VETOED;
        findings.add(code, pointer, facts.name(), veto.matter(), veto.what());
        if (veto.getEffect() == VetoEffect.DEDUCT) {
            total.lose(veto);
        }
    }

    /** The points by part: sections of the indicators, points submitted as sums, what the entries count. */
    Gathered gathered() {
        Gathered gathered = new Gathered();
        Map<String, Fraction> scaled = applicability.sectionFactors(Appraised::section);
        for (Line line : lines) {
            Fraction factor = scaled.get(section(line));
            gathered.add(
                    section(line),
                    factor == null ? line.added() : line.added().times(factor),
                    Source.INDICATORS,
                    line.indicator().round());
        }
        facts.points().forEach((part, sum) -> gathered.add(part, Fraction.of(sum), Source.SUBMITTED, null));
        facts.rounds().forEach(r -> gathered.add(r.part(), Fraction.of(r.points()), Source.SUBMITTED, r.round()));
        for (Points p : points) {
            if (p.isOfIndicator()) {
                continue;
            }
            LocalDate date = p.item().getDate();
            Round month = date == null ? null : Round.month(date.getYear(), date.getMonthValue());
            Source source = p.item() instanceof Counted ? Source.COUNTED : Source.ADJUSTED;
            gathered.add(p.part(), Fraction.of(p.points()), source, month);
        }
        return gathered;
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

    /** Gathers the parts, less what vetoes have taken off so far. */
    void gather() {
        total = Total.of(facts, gathered(), plan, findings);
        total.without(applicability.missing(Appraised::section));
        vetoes.stream().filter(veto -> veto.getEffect() == VetoEffect.DEDUCT).forEach(total::lose);
    }

    /** Gives it a place among its group, or outside of it; none while there is nothing to score. */
    void stand() {
        List<Veto> aside = vetoes.stream()
                .filter(veto ->
                        veto.getEffect() == VetoEffect.LOWEST_UNSCORED || veto.getEffect() == VetoEffect.NOT_APPRAISED)
                .toList();
        boolean last = aside.stream().anyMatch(veto -> veto.getEffect() == VetoEffect.LOWEST_UNSCORED);
        if (isScored() && !total.isStopped() || last) {
            Standing placed = new Standing(facts, total.rounded(), total, policy);
            aside.forEach(placed::setAside);
            standing = placed;
        }
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
        List<Item> uncounted = pointed().stream().filter(Item::isWithheld).toList();
        return new UnitOutcome(facts, List.copyOf(lines), points, uncounted, List.copyOf(vetoes), total, standing);
    }
}
