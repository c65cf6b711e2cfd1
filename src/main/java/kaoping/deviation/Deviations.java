package kaoping.deviation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaoping.appraisal.Outcome;
import kaoping.appraisal.UnitOutcome;
import kaoping.policy.Settings;

/**
 * Claimed beside recomputed for everybody in one appraisal (偏差).
 *
 * @param units those that claimed a score, by how far their totals are apart, then their lines
 * @param silent those that claimed none
 */
public record Deviations(Outcome outcome, List<UnitDeviations> units, List<UnitOutcome> silent) {
    private static final Comparator<UnitDeviations> BY_EFFECT = Comparator.comparing(UnitDeviations::effect)
            .thenComparing(UnitDeviations::effectOfLines)
            .reversed();

    public static Deviations of(Outcome outcome) {
        Settings settings = outcome.edition().policy().settings();
        return new Deviations(
                outcome,
                outcome.units().stream()
                        .map(unit -> UnitDeviations.of(unit, settings))
                        .flatMap(Optional::stream)
                        .sorted(BY_EFFECT)
                        .toList(),
                outcome.units().stream()
                        .filter(unit -> !UnitDeviations.isClaiming(unit))
                        .toList());
    }

    /** Everybody, those that claimed nothing among them. */
    public Set<String> names() {
        return outcome.units().stream()
                .map(unit -> unit.facts().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Only the units of these names; all of them when none is named. */
    public Deviations only(List<String> names) {
        return names.isEmpty()
                ? this
                : new Deviations(
                        outcome,
                        units.stream()
                                .filter(unit ->
                                        names.contains(unit.unit().facts().name()))
                                .toList(),
                        silent.stream()
                                .filter(unit -> names.contains(unit.facts().name()))
                                .toList());
    }
}
