package kaoping.shelf;

import java.util.List;
import kaoping.finding.Finding;
import kaoping.policy.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A policy as its workbooks were last found (审过的方案): the edition in force, and what speaks against a later one.
 *
 * @param line the workbooks that were looked at
 * @param inForce null when there never was a sound one since the shelf was opened
 * @param findings about the edition in force, or why there is none
 * @param failed why the workbooks as they now are did not come into force; empty when they did
 */
record Reviewed(List<List<Spine>> line, @Nullable Edition inForce, List<Finding> findings, List<Finding> failed) {
    /** The same, except that an edition that was in force before stays so when this one is not fit to. */
    Reviewed after(@Nullable Reviewed before) {
        return inForce != null || before == null || before.inForce == null
                ? this
                : new Reviewed(line, before.inForce, before.findings, findings);
    }
}
