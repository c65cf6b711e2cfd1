package kaoping.desk;

import java.util.List;
import java.util.function.Consumer;
import kaoping.appraisal.Appraisal;
import kaoping.engine.RuleBook;
import kaoping.facts.Submission;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.report.Checked;
import kaoping.report.Tried;
import kaoping.trial.Coverage;
import kaoping.trial.Sharpness;
import kaoping.trial.TrialResult;

/** Runs a workbook's trial cases and looks how much of its rules they reach (试算). */
public final class Rehearsal {
    private final Inspection inspection;
    private final Checked checked;

    public Rehearsal(Inspection inspection) {
        this.inspection = inspection;
        this.checked = inspection.check();
    }

    /** What the trial cases say, and nothing more. */
    public Tried run() {
        return new Tried(checked, null, null);
    }

    /** {@code tried} with the rows that decided in trial cases, or in those of {@code submissions} that this policy is for. */
    public Tried cover(Tried tried, List<Submission> submissions) {
        return inspection
                .rules()
                .map(rules -> new Tried(checked, coverage(rules, submissions), tried.sharpness()))
                .orElse(tried);
    }

    /** {@code tried} with every figure moved by one step. */
    public Tried sharpen(Tried tried, Consumer<Sharpness.Nudge> each) {
        return inspection
                .rules()
                .map(rules -> new Tried(
                        checked, tried.coverage(), Sharpness.of(rules.edition().policy(), each)))
                .orElse(tried);
    }

    private List<Coverage.OfSheet> coverage(RuleBook rules, List<Submission> submissions) {
        Coverage coverage = new Coverage();
        List<TrialResult> trials = checked.trials();
        if (trials != null) {
            trials.forEach(result -> coverage.add(result.outcome()));
        }
        Policy policy = rules.edition().policy();
        for (Submission facts : submissions) {
            if (isFor(facts)) {
                coverage.add(Appraisal.of(RuleBook.of(policy.in(facts.period())), facts));
            }
        }
        return coverage.of(policy);
    }

    /** Whether the submission is about this workbook's policy. */
    public boolean isFor(Submission facts) {
        PolicyId id = checked.policy();
        return id != null
                && facts.jurisdiction().equals(id.jurisdiction())
                && facts.policy().equals(id.policy())
                && (facts.period().equals(id.period()) || id.period().equals(Settings.EVERY_PERIOD));
    }
}
