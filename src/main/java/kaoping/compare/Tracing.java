package kaoping.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaoping.appraisal.Appraisal;
import kaoping.engine.RuleBook;
import kaoping.facts.Submission;

/** Finds which changes move a unit, by applying them one by one and by leaving them out one by one (归因). */
final class Tracing {
    private final Edit edit;
    private final List<Change> changes;
    private final Map<Asked, RuleBook> made = new HashMap<>();

    /** Rules with some of the changes, for the facts of one period. */
    private record Asked(Set<Change> applied, String period) {}

    Tracing(Edit edit) {
        this.edit = edit;
        this.changes = edit.changes();
    }

    /** How many appraisals {@link #because} makes for one submission in which somebody moves. */
    int effort() {
        return changes.size() < 2 ? 0 : 2 * changes.size();
    }

    /**
     * For each moved unit the changes that move it when they come alone, or without which it would not stand where it does.
     *
     * @param step called after each appraisal
     */
    Map<Standings.Key, List<Change>> because(Submission facts, Standings was, Standings is, Runnable step) {
        List<Standings.Key> moved = was.moved(is);
        if (moved.isEmpty() || changes.size() < 2) {
            return moved.stream().collect(Collectors.toMap(Function.identity(), unit -> changes));
        }
        Map<Standings.Key, List<Change>> because = new HashMap<>();
        moved.forEach(unit -> because.put(unit, new ArrayList<>()));
        for (Change change : changes) {
            Standings alone = decide(Set.of(change), facts);
            step.run();
            Standings without = decide(allBut(change), facts);
            step.run();
            because.forEach((unit, found) -> {
                if (!alone.same(was, unit) || !without.same(is, unit)) {
                    found.add(change);
                }
            });
        }
        because.replaceAll((unit, found) -> found.isEmpty() ? enough(unit, facts, is) : found);
        return because;
    }

    /** Changes that move the unit together although each can be left out: what remains when all others have been dropped. */
    private List<Change> enough(Standings.Key unit, Submission facts, Standings is) {
        Set<Change> kept = new LinkedHashSet<>(changes);
        for (Change change : changes) {
            Set<Change> fewer = new LinkedHashSet<>(kept);
            fewer.remove(change);
            if (decide(fewer, facts).same(is, unit)) {
                kept = fewer;
            }
        }
        return List.copyOf(kept);
    }

    private Set<Change> allBut(Change change) {
        Set<Change> others = new LinkedHashSet<>(changes);
        others.remove(change);
        return others;
    }

    private Standings decide(Set<Change> applied, Submission facts) {
        RuleBook rules = made.computeIfAbsent(
                new Asked(Set.copyOf(applied), facts.period()),
                asked -> RuleBook.of(edit.apply(asked.applied()).during(asked.period())));
        return Standings.of(Appraisal.of(rules, facts));
    }
}
