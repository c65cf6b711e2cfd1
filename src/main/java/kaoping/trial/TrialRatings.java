package kaoping.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaoping.facts.Indicator;
import kaoping.facts.Rating;
import kaoping.table.Row;

/** What raters say of a trial unit's indicators while its rows are gathered (评议). */
final class TrialRatings {
    /** Who votes where the case does not say, as it need not where every vote weighs alike. */
    private static final String ANYBODY = TrialSheet.RATER.title();

    private final Map<String, List<Rating>> byIndicator = new LinkedHashMap<>();

    /** The row names an indicator only to say what one more rater thinks of it. */
    static boolean isOnly(Row row) {
        return isRated(row) && row.get(TrialSheet.WEIGHT) == null;
    }

    private static boolean isRated(Row row) {
        return row.get(TrialSheet.RATER) != null
                || row.get(TrialSheet.VOTES) != null
                || row.get(TrialSheet.SCORES) != null;
    }

    /** @param at the indicator's place */
    void add(Row row, String at) {
        if (isRated(row)) {
            List<Rating> ratings = byIndicator.computeIfAbsent(at, place -> new ArrayList<>());
            ratings.add(new Rating(
                    at + "/ratings/" + ratings.size(),
                    row.get(TrialSheet.RATER, ANYBODY),
                    row.get(TrialSheet.VOTES, Map.of()),
                    row.get(TrialSheet.SCORES, List.of())));
        }
    }

    List<Indicator> with(List<Indicator> indicators) {
        return indicators.stream()
                .map(indicator -> indicator.with(byIndicator.getOrDefault(indicator.pointer(), List.of())))
                .toList();
    }
}
