package kaoping.shelf;

import java.util.List;
import kaoping.engine.RuleBook;
import kaoping.finding.Finding;
import kaoping.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf has under one name.
 *
 * @param rules the edition in force; null when the policy is not there or never was sound
 * @param findings why not, or what else its workbooks say
 * @param failed why a later workbook is not in force; empty when the edition in force is the latest
 */
public record Shelved(PolicyId id, @Nullable RuleBook rules, List<Finding> findings, List<Finding> failed) {
    public Shelved(PolicyId id, @Nullable RuleBook rules, List<Finding> findings) {
        this(id, rules, findings, List.of());
    }
}
