package kaoping.total;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.adjust.CountSheet;
import kaoping.adjust.Terms;
import kaoping.facts.UnitFacts;
import kaoping.policy.Policy;
import kaoping.table.Row;
import kaoping.table.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet 汇总 says before any unit comes (汇总的结构): which parts there should be, and which are made of others. Safe for many
 * threads.
 */
public final class Plan {
    private final Policy policy;
    private final @Nullable Sheet sheet;
    private final List<Row> rows;
    private final Set<String> eventful;
    /** A part of which nothing happened may matter: rows say what becomes of it, or parts are not only added. */
    private final boolean zeros;

    private final boolean rounds;
    private final boolean compares;
    private final List<Row> beside;
    private final Map<String, OfGroup> named = new HashMap<>();
    private final OfGroup others;
    /** Units that rows name, and what is made of them when they come. */
    private final Set<String> units;

    private final Map<Named, OfGroup> ofUnits = new ConcurrentHashMap<>();

    /** A unit that rows name, in a group that rows name; null in any other. */
    private record Named(@Nullable String group, String unit) {}

    public Plan(Policy policy) {
        this.policy = policy;
        this.sheet = policy.sheetIfAny(TotalSheet.KIND);
        this.rows = policy.rows(TotalSheet.KIND);
        boolean absences = rows.stream().anyMatch(row -> row.get(TotalSheet.ABSENT) != null);
        this.zeros =
                absences || rows.stream().anyMatch(row -> row.get(TotalSheet.COMPOSED, PartWay.SUM) != PartWay.SUM);
        this.rounds = rows.stream().anyMatch(TotalSheet::isByRound);
        this.compares = rows.stream().anyMatch(TotalSheet::isCompared);
        this.beside = rows.stream().filter(Beside::isAsked).toList();
        this.eventful = rows.isEmpty() ? Set.of() : eventful(policy);
        this.units = rows.stream()
                .flatMap(row -> row.get(TotalSheet.UNITS, List.of()).stream())
                .collect(Collectors.toSet());
        this.others = plan(null, "");
        for (Row row : rows) {
            String group = row.get(TotalSheet.GROUP);
            if (group != null) {
                named.computeIfAbsent(group, g -> plan(g, ""));
            }
        }
    }

    /**
     * The plan for one group.
     *
     * @param made parts that others count to, which their rows call 归入
     * @param named those, then all other parts that rows name
     * @param whole some row is about the total itself
     * @param above part → the part that it counts to, of those that count to one
     */
    record OfGroup(Set<String> made, List<String> named, boolean whole, Map<String, String> above) {}

    /** Part → the part that it counts to, of those that do not count to the total themselves. */
    public Map<String, String> above(UnitFacts unit) {
        return of(unit).above();
    }

    /** The parts whose rows name {@code made} as 归入, sorted. */
    List<String> partsOf(String made, UnitFacts unit) {
        return above(unit).entrySet().stream()
                .filter(part -> part.getValue().equals(made))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Some row looks at rounds. */
    public boolean looksAtRounds() {
        return rounds;
    }

    /** Some row holds parts of units against each other. */
    public boolean compares() {
        return compares;
    }

    /** The rows that look at an indicator of the unit too. */
    List<Row> beside() {
        return beside;
    }

    public Policy policy() {
        return policy;
    }

    /** 汇总; null when the policy has none. */
    @Nullable
    Sheet sheet() {
        return sheet;
    }

    /** Parts to which entries count: that nothing happened is normal there. */
    private static Set<String> eventful(Policy policy) {
        return Stream.of(
                        Stream.of(CountSheet.ADJUSTMENTS),
                        policy.rows(CountSheet.COUNTS).stream()
                                .map(row -> Terms.of(row).part()),
                        policy.rows(CountSheet.ADJUSTS).stream()
                                .map(row -> Terms.of(row).part()))
                .flatMap(parts -> parts)
                .collect(Collectors.toSet());
    }

    /** Why: which units a row is for that looks at their figures is not known before they come. */
    private List<Row> forAllFirst() {
        return beside.isEmpty()
                ? rows
                : rows.stream().sorted(Comparator.comparing(beside::contains)).toList();
    }

    boolean isEventful(String part) {
        return eventful.contains(part);
    }

    OfGroup of(UnitFacts unit) {
        String group = unit.group();
        if (units.contains(unit.name())) {
            return ofUnits.computeIfAbsent(
                    new Named(named.containsKey(group) ? group : null, unit.name()),
                    key -> plan(key.group(), key.unit()));
        }
        return named.getOrDefault(group, others);
    }

    /**
     * @param group null for those that no row names
     * @param unit empty for those that no row names
     */
    private OfGroup plan(@Nullable String group, String unit) {
        Set<String> made = new LinkedHashSet<>();
        Set<String> expected = new LinkedHashSet<>();
        Map<String, String> above = new HashMap<>();
        for (Row row : forAllFirst()) {
            String only = row.get(TotalSheet.GROUP);
            List<String> whom = row.get(TotalSheet.UNITS);
            if ((only == null || only.equals(group)) && (whom == null || whom.contains(unit))) {
                String into = TotalSheet.into(row);
                if (into != null) {
                    made.add(into);
                }
                List<String> parts = row.get(TotalSheet.PART, List.of());
                parts.stream()
                        .filter(part -> into != null && !expected.contains(part))
                        .forEach(part -> above.put(part, into));
                expected.addAll(parts);
            }
        }
        boolean whole = expected.remove(TotalSheet.WHOLE_TOTAL);
        expected.removeAll(made);
        // Why: where nobody asks for a missing part, and all are added, one that only counts events does nothing.
        expected.removeIf(part -> !zeros && isEventful(part));
        List<String> named = Stream.concat(made.stream(), expected.stream()).toList();
        return new OfGroup(made, named, whole, Map.copyOf(above));
    }
}
