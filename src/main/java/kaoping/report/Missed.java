package kaoping.report;

import java.util.List;
import kaoping.trial.Miss;

/** An expectation that did not come true, with the name of its trial case. */
record Missed(String trial, Miss miss) {
    static List<Missed> of(Checked checked) {
        return checked.failed().stream()
                .flatMap(result -> result.misses().stream()
                        .map(miss -> new Missed(result.trial().name(), miss)))
                .toList();
    }
}
