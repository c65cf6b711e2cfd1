package kaoping.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kaoping.facts.Submission;
import kaoping.facts.UnitFacts;
import kaoping.place.TierSheet;
import kaoping.policy.Policy;
import kaoping.table.Row;

/**
 * One group before and after (类别汇总).
 *
 * @param movers how many of its units move
 * @param before tier → how many units, from the best tier down; units without a tier under an empty word at the end
 */
public record GroupSummary(
        String period, String group, int units, int movers, Map<String, Integer> before, Map<String, Integer> after) {
    /** Every group of one submission, in the order submitted. */
    static List<GroupSummary> of(Submission facts, Standings was, Standings is, Policy before, Policy after) {
        Set<String> groups = new LinkedHashSet<>();
        facts.units().stream().map(UnitFacts::group).forEach(groups::add);
        List<GroupSummary> summaries = new ArrayList<>();
        for (String group : groups) {
            Set<Standings.Key> units = new LinkedHashSet<>(was.positions().keySet());
            units.removeIf(unit -> !unit.group().equals(group));
            int movers =
                    (int) units.stream().filter(unit -> !was.same(is, unit)).count();
            summaries.add(new GroupSummary(
                    facts.period(),
                    group,
                    units.size(),
                    movers,
                    tiers(units, was, before, group),
                    tiers(units, is, after, group)));
        }
        return summaries;
    }

    private static Map<String, Integer> tiers(
            Set<Standings.Key> units, Standings standings, Policy policy, String group) {
        Map<String, Integer> tiers = new LinkedHashMap<>();
        ladder(policy, group).forEach(tier -> tiers.put(tier, 0));
        int none = 0;
        for (Standings.Key unit : units) {
            String tier = standings.at(unit).tier();
            if (tier == null) {
                none++;
            } else {
                tiers.merge(tier, 1, Integer::sum);
            }
        }
        if (none > 0) {
            tiers.put("", none);
        }
        return Collections.unmodifiableMap(tiers);
    }

    /** The tiers that the group's units can reach, those that nobody reaches among them. */
    private static List<String> ladder(Policy policy, String group) {
        List<Row> rows = policy.rows(TierSheet.KIND);
        boolean own = rows.stream().anyMatch(row -> group.equals(row.get(TierSheet.GROUP)));
        return rows.stream()
                .filter(row -> Objects.equals(row.get(TierSheet.GROUP), own ? group : null))
                .map(row -> row.need(TierSheet.TIER))
                .toList();
    }
}
