package kaoping.appraisal;

import java.util.List;
import kaoping.finding.Finding;
import kaoping.place.Roster;
import kaoping.policy.Edition;

/**
 * What one appraisal decided (考评结果).
 *
 * @param units by group in the order in which the groups were submitted, in a group by rank; unscored units last
 * @param findings sorted by place
 */
public record Outcome(Edition edition, List<UnitOutcome> units, List<Roster> lists, List<Finding> findings) {
    public Outcome {
        units = List.copyOf(units);
        lists = List.copyOf(lists);
        findings = List.copyOf(findings);
    }
}
