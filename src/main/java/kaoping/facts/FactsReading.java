package kaoping.facts;

import java.util.List;
import kaoping.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a submission (读取结果).
 *
 * @param submission the facts; null exactly when a finding is an error
 * @param findings everything that was found, in the order of {@link Finding#BY_PLACE}
 */
public record FactsReading(@Nullable Submission submission, List<Finding> findings) {
    public FactsReading {
        findings = List.copyOf(findings);
    }
}
