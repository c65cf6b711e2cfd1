package kaoping.trial;

import java.util.List;
import kaoping.appraisal.Outcome;

/** What came out of one trial case (验算结果). */
public record TrialResult(Trial trial, Outcome outcome, List<Miss> misses) {
    public TrialResult {
        misses = List.copyOf(misses);
    }

    public boolean isPassed() {
        return misses.isEmpty();
    }
}
