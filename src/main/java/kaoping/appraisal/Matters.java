package kaoping.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaoping.adjust.Adjusted;
import kaoping.adjust.Counted;
import kaoping.adjust.FamilyCaps;
import kaoping.adjust.Ground;
import kaoping.adjust.GroundKind;
import kaoping.adjust.Inside;
import kaoping.adjust.Item;
import kaoping.adjust.Multiplied;
import kaoping.adjust.MultiplierSheet;
import kaoping.adjust.Points;
import kaoping.adjust.Repeated;
import kaoping.adjust.Tally;
import kaoping.adjust.Times;
import kaoping.adjust.Vetoing;
import kaoping.engine.Run;
import kaoping.facts.Entry;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.policy.Policy;
import kaoping.score.Line;
import org.jspecify.annotations.Nullable;

/** One unit's matters on their way through the pipeline (事项): what gives points, what takes some, what vetoes. */
final class Matters {
    private final UnitFacts facts;
    private final Policy policy;
    private final List<Counted> counted;
    private final List<Adjusted> adjusted;
    private final List<Vetoing> vetoing;

    /** By entry, where the policy has the sheet 倍数. */
    private final Map<Item, Multiplied> multiplied;

    /** @param times the times of things, as rows ask for them */
    Matters(UnitFacts facts, Policy policy, Times times, Findings findings) {
        this.facts = facts;
        this.policy = policy;
        // Why: most units of a population have no entries, and a list for each that they might have adds up.
        this.vetoing = isEmpty() ? List.of() : new ArrayList<>();
        List<Counted> pieces = isEmpty() ? List.of() : new ArrayList<>();
        List<Adjusted> adjustments = isEmpty() ? List.of() : new ArrayList<>();
        for (Entry entry : facts.entries()) {
            switch (entry.kind()) {
                case COUNTED -> pieces.add(new Counted(facts, entry, policy, findings));
                case BONUS, DEDUCTION -> adjustments.add(new Adjusted(facts, entry, policy, findings));
                case VETO -> vetoing.add(new Vetoing(facts, entry, policy, findings));
            }
        }
        this.counted = times.counted().number(pieces, Counted::at);
        this.adjusted = times.adjusted().number(adjustments, Adjusted::at);
        this.multiplied = multiplied();
    }

    private Map<Item, Multiplied> multiplied() {
        if (isEmpty() || policy.sheet(MultiplierSheet.KIND).isEmpty()) {
            return Map.of();
        }
        Map<Item, Multiplied> all = new LinkedHashMap<>();
        pointed().forEach(item -> all.put(item, new Multiplied(item, policy)));
        return all;
    }

    boolean isEmpty() {
        return facts.entries().isEmpty();
    }

    List<Vetoing> vetoing() {
        return vetoing;
    }

    /** Hands them to the rules. */
    void into(Run run) {
        run.addAll(counted);
        run.addAll(adjusted);
        run.addAll(vetoing);
        run.addAll(multiplied.values());
    }

    /** The entries that may give or take points. */
    private List<Item> pointed() {
        List<Item> pointed = new ArrayList<>(counted.size() + adjusted.size());
        pointed.addAll(counted);
        pointed.addAll(adjusted);
        return pointed;
    }

    /** @param lines the unit's own, which some entries count to */
    List<Points> points(List<Line> lines, FamilyCaps families) {
        return Tally.of(pointed(), multiplied, new Inside(lines), families, policy.settings());
    }

    /** How often things happened, where rows of 一票否决 ask for it. */
    List<Repeated> repeated(GroundKind kind, @Nullable Ground beside) {
        List<Item> all = pointed();
        all.addAll(vetoing);
        return Repeated.of(facts, all, policy, kind, beside);
    }

    /** Those that could give or take points, and do not. */
    List<Item> withheld() {
        if (isEmpty()) {
            return List.of();
        }
        List<Item> withheld = pointed();
        withheld.removeIf(item -> !item.isWithheld());
        return withheld;
    }
}
