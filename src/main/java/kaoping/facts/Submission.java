package kaoping.facts;

import java.util.List;

/**
 * The facts of one appraisal.
 *
 * @param jurisdiction six digits, e.g. {@code 500107}
 * @param policy e.g. {@code self-evaluation}
 * @param period e.g. {@code 2022}
 * @param units in the order submitted, no two of one name in one group
 */
public record Submission(String jurisdiction, String policy, String period, List<UnitFacts> units) {
    public Submission {
        units = List.copyOf(units);
    }
}
