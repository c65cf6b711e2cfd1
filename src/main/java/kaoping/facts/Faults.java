package kaoping.facts;

import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.finding.Findings;

/** What is wrong with a submission so far; after a thousand faults the reading ends, so that a bad file stays a short answer. */
final class Faults {
    static final int MOST = 1_000;

    private final Findings found = new Findings();
    private int count;

    void add(Code code, String place, String... details) {
        found.add(code, place, details);
        if (++count == MOST) {
            throw new Refusal(Code.FACT_TOO_LONG, "", "问题", MOST + " 处，其余没有列出");
        }
    }

    void addLast(Finding finding) {
        found.add(finding);
    }

    List<Finding> sorted() {
        return found.sorted();
    }
}
