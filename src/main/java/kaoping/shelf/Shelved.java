package kaoping.shelf;

import java.util.List;
import kaoping.engine.RuleBook;
import kaoping.finding.Finding;
import kaoping.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf has under one name.
 *
 * @param rules ready to decide; null when the policy is not there or not sound
 * @param findings why not, or what else its workbooks say
 */
public record Shelved(PolicyId id, @Nullable RuleBook rules, List<Finding> findings) {}
