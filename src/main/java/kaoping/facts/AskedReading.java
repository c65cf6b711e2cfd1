package kaoping.facts;

import java.util.List;
import kaoping.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a request to read standards.
 *
 * @param asked null exactly when there are findings
 */
public record AskedReading(@Nullable AskedStandards asked, List<Finding> findings) {
    public AskedReading {
        findings = List.copyOf(findings);
    }
}
