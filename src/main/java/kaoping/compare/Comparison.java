package kaoping.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.engine.RuleBook;
import kaoping.facts.Submission;
import kaoping.policy.Edition;
import kaoping.policy.Policy;

/**
 * Two editions over the same facts (版本比较): what changed, who moves from where to where, and which cells move them, found by
 * applying the changes one by one and by leaving them out one by one.
 */
public record Comparison(
        Edition before, Edition after, List<Change> changes, List<Mover> movers, List<GroupSummary> groups) {
    /** @param facts one case, or the cases of several years */
    public static Comparison of(Policy before, Policy after, List<Submission> facts) {
        Edit edit = Edit.between(before, after);
        RuleBook old = RuleBook.of(before);
        RuleBook now = RuleBook.of(after);
        Trials trials = new Trials(edit);
        List<Mover> movers = new ArrayList<>();
        List<GroupSummary> groups = new ArrayList<>();
        for (Submission one : facts) {
            Outcome was = Appraisal.of(old, one);
            Outcome is = Appraisal.of(now, one);
            List<Mover> here = trials.movers(one, positions(was), positions(is));
            movers.addAll(here);
            groups.addAll(summaries(one, was, is, here));
        }
        return new Comparison(old.edition(), now.edition(), edit.changes(), movers, groups);
    }

    /** A unit by its group and its name. */
    record Key(String group, String unit) {}

    private static Map<Key, Position> positions(Outcome outcome) {
        Map<Key, Position> positions = new LinkedHashMap<>();
        outcome.units()
                .forEach(u -> positions.put(new Key(u.facts().group(), u.facts().name()), Position.of(u, outcome)));
        return positions;
    }

    private static List<GroupSummary> summaries(Submission facts, Outcome was, Outcome is, List<Mover> movers) {
        Set<String> groups = new LinkedHashSet<>();
        facts.units().forEach(unit -> groups.add(unit.group()));
        return groups.stream()
                .map(group -> new GroupSummary(
                        facts.period(),
                        group,
                        (int) facts.units().stream()
                                .filter(u -> u.group().equals(group))
                                .count(),
                        (int) movers.stream()
                                .filter(m -> m.group().equals(group))
                                .count(),
                        tiers(was, group),
                        tiers(is, group)))
                .toList();
    }

    private static Map<String, Integer> tiers(Outcome outcome, String group) {
        Map<String, Integer> tiers = new TreeMap<>();
        outcome.units().stream()
                .filter(u -> u.facts().group().equals(group))
                .forEach(u -> tiers.merge(
                        Objects.requireNonNullElse(Position.of(u, outcome).tier(), ""), 1, Integer::sum));
        return tiers;
    }

    /** The rule bases with one change applied, or with all but one, made once for all facts. */
    private static final class Trials {
        private final Edit edit;
        private final Map<Change, RuleBook> alone = new LinkedHashMap<>();
        private final Map<Change, RuleBook> without = new LinkedHashMap<>();

        Trials(Edit edit) {
            this.edit = edit;
            Set<Change> all = new LinkedHashSet<>(edit.changes());
            for (Change change : edit.changes()) {
                Set<Change> others = new LinkedHashSet<>(all);
                others.remove(change);
                alone.put(change, RuleBook.of(edit.apply(Set.of(change))));
                without.put(change, RuleBook.of(edit.apply(others)));
            }
        }

        List<Mover> movers(Submission facts, Map<Key, Position> was, Map<Key, Position> is) {
            List<Key> moved = was.keySet().stream()
                    .filter(key -> !at(was, key).same(at(is, key)))
                    .toList();
            Map<Key, List<Change>> because = new LinkedHashMap<>();
            moved.forEach(key -> because.put(key, new ArrayList<>()));
            if (!moved.isEmpty()) {
                for (Change change : edit.changes()) {
                    Map<Key, Position> only = positions(Appraisal.of(Objects.requireNonNull(alone.get(change)), facts));
                    Map<Key, Position> rest =
                            positions(Appraisal.of(Objects.requireNonNull(without.get(change)), facts));
                    for (Key key : moved) {
                        if (!at(only, key).same(at(was, key)) || !at(rest, key).same(at(is, key))) {
                            Objects.requireNonNull(because.get(key)).add(change);
                        }
                    }
                }
            }
            return moved.stream()
                    .map(key -> new Mover(
                            facts.period(),
                            key.group(),
                            key.unit(),
                            at(was, key),
                            at(is, key),
                            Objects.requireNonNull(because.get(key))))
                    .toList();
        }

        private static Position at(Map<Key, Position> positions, Key key) {
            return Objects.requireNonNull(positions.get(key));
        }
    }
}
