package kaoping.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaoping.deviation.Deviations;
import kaoping.finding.Finding;

/** The letters to all units (全部反馈), made one at a time. */
public final class Letters {
    private Letters() {}

    public static Stream<Letter> of(Deviations deviations) {
        Map<String, List<Finding>> byUnit = Problems.byUnit(deviations.outcome().findings());
        return deviations.units().stream()
                .map(unit -> Letter.of(
                        unit,
                        deviations.outcome().edition(),
                        byUnit.getOrDefault(unit.unit().facts().pointer(), List.of())));
    }
}
