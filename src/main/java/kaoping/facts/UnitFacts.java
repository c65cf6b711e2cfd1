package kaoping.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted about one unit (单位).
 *
 * @param pointer where it stands: {@code /units/0}
 * @param group the units that it is ranked among (类别); empty when there is only one group
 * @param points points that are already summed elsewhere, by part: {@code 基础得分} → 480
 * @param rounds the same by rounds, each part once in a round
 * @param claimed what the unit or the published table says came out; null when nothing
 * @param form the texts of the submitted form; null when there are none
 */
public record UnitFacts(
        String pointer,
        String name,
        String group,
        List<Indicator> indicators,
        Map<String, BigDecimal> points,
        List<RoundPoints> rounds,
        List<Entry> entries,
        List<BudgetLine> budget,
        @Nullable Claimed claimed,
        @Nullable FormText form) {
    public UnitFacts {
        indicators = List.copyOf(indicators);
        rounds = List.copyOf(rounds);
        entries = List.copyOf(entries);
        budget = List.copyOf(budget);
        points = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(points));
    }
}
