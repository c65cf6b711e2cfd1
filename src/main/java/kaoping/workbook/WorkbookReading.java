package kaoping.workbook;

import java.util.List;
import kaoping.finding.Finding;
import kaoping.policy.PolicyBook;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a workbook.
 *
 * @param book null exactly when one of the findings is an error
 * @param findings everything found, by place
 */
public record WorkbookReading(@Nullable PolicyBook book, List<Finding> findings) {
    public WorkbookReading {
        findings = List.copyOf(findings);
        if ((book == null) != findings.stream().anyMatch(Finding::isError)) {
            throw new IllegalArgumentException("a book or an error, not both");
        }
    }
}
