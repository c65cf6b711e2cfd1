package kaoping.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaoping.facts.Submission;
import kaoping.facts.UnitFacts;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * One trial case (算例): the facts that its rows give.
 *
 * @param pointers for each row where its own fact stands, {@code /units/0/indicators/2}; the unit's place when it gives none
 */
public record Trial(String name, List<Row> rows, Submission facts, Map<Row, String> pointers) {
    private static final String SOLE_UNIT = "本单位";
    private static final String ANY_YEAR = "2023";

    /** All trial cases of a sheet, in the order of their first rows. */
    public static List<Trial> of(List<Row> rows, PolicyId policy) {
        Map<String, List<Row>> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.computeIfAbsent(row.need(TrialSheet.CASE), name -> new ArrayList<>())
                .add(row));
        List<Trial> trials = new ArrayList<>();
        byName.forEach((name, own) -> trials.add(new Gathering(policy).of(name, own)));
        return trials;
    }

    /** The policy as its trial cases meet it: one for every period in the year of the first date that they give. */
    public static Policy dated(Policy policy) {
        if (!policy.id().period().equals(Settings.EVERY_PERIOD)) {
            return policy;
        }
        return policy.in(policy.rows(TrialSheet.KIND_OF_SHEET).stream()
                .map(row -> row.get(TrialSheet.DATE_OF))
                .filter(Objects::nonNull)
                .map(date -> String.valueOf(date.getYear()))
                .filter(year -> PolicyId.PERIOD.matcher(year).matches())
                .findFirst()
                .orElse(ANY_YEAR));
    }

    /** What the case is to prove, as its first row says; empty when it does not. */
    public String note() {
        return rows.get(0).get(TrialSheet.NOTE, "");
    }

    /** The name of the unit that a row is about. */
    static String unit(Row row) {
        return row.get(TrialSheet.UNIT, SOLE_UNIT);
    }

    /** The facts of a case while its rows are gone through. */
    private static final class Gathering {
        private final PolicyId policy;
        private final Map<String, TrialUnit> units = new LinkedHashMap<>();
        private final Map<String, String> groups = new HashMap<>();
        private final Map<Row, String> pointers = new LinkedHashMap<>();

        Gathering(PolicyId policy) {
            this.policy = policy;
        }

        /** @param group where the row leaves it out, the one that the unit had before in this case */
        private TrialUnit unit(String name, @Nullable String group) {
            String known = group == null ? groups.getOrDefault(name, "") : group;
            groups.put(name, known);
            return units.computeIfAbsent(
                    known + "\n" + name, key -> new TrialUnit("/units/" + units.size(), name, known));
        }

        Trial of(String name, List<Row> rows) {
            for (Row row : rows) {
                pointers.put(
                        row, unit(Trial.unit(row), row.get(TrialSheet.GROUP)).add(row));
            }
            List<UnitFacts> facts =
                    units.values().stream().map(TrialUnit::facts).toList();
            return new Trial(
                    name,
                    rows,
                    new Submission(policy.jurisdiction(), policy.policy(), policy.period(), facts),
                    pointers);
        }
    }
}
