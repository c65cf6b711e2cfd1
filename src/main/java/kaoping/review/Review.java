package kaoping.review;

import java.util.List;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.policy.Policy;

/** What can be said of a policy before any facts come (方案检查): every lint's findings, in the order of their places. */
public final class Review {
    private static final List<Lint> LINTS = List.of(
            // the rows of a sheet among each other
            new EmptyRanges(),
            new BandGaps(),
            new TierGaps(),
            new Overlaps(),
            new HiddenRows(),
            new Duplicates(),
            new Tangles(),
            // single cells
            new Incomplete());

    private Review() {}

    public static List<Finding> of(Policy policy) {
        Draft draft = Draft.of(policy);
        Findings found = new Findings();
        LINTS.forEach(lint -> lint.check(draft, found));
        Justified justified = Justified.in(policy);
        Findings weighed = new Findings();
        found.sorted().forEach(finding -> weighed.add(justified.weigh(finding)));
        return weighed.sorted();
    }
}
