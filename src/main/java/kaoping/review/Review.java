package kaoping.review;

import java.util.List;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.policy.Policy;

/** What can be said of a policy before any facts come (方案检查): every lint's findings, in the order of their places. */
public final class Review {
    /** What each row says by itself. */
    private static final List<Lint> CELLS = List.of(
            new EmptyRanges(),
            new Incomplete(),
            new Misfits(),
            new IdleCells(),
            new IdleScoring(),
            new RelativeCells(),
            new RatedCells(),
            new IdleEntries(),
            new TurnRows(),
            new IdleTotals(),
            new Figures(),
            new RunTogether(),
            new Bounds(),
            new VetoGrounds());

    /** The rows of one sheet among each other. */
    private static final List<Lint> ROWS = List.of(
            new BandGaps(),
            new TierGaps(),
            new Overlaps(),
            new HiddenRows(),
            new Duplicates(),
            new Tangles(),
            new LadderOrder(),
            new Quotas(),
            new RaterRows(),
            new Checks());

    /** The sheets among each other, and with 说明. */
    private static final List<Lint> SHEETS = List.of(
            new FullScore(),
            new PartNames(),
            new Families(),
            new PartTree(),
            new VetoTiers(),
            new VetoLists(),
            new Rates(),
            new Lists(),
            new GroupSpellings(),
            new Unsaid(),
            new Ties(),
            new IdleSettings(),
            new Inferred());

    private Review() {}

    public static List<Finding> of(Policy policy) {
        Draft draft = Draft.of(policy);
        Findings found = new Findings();
        List.of(CELLS, ROWS, SHEETS).forEach(lints -> lints.forEach(lint -> lint.check(draft, found)));
        Justified justified = Justified.in(policy);
        Findings weighed = new Findings();
        found.sorted().forEach(finding -> weighed.add(justified.weigh(finding)));
        return weighed.sorted();
    }
}
