package kaoping.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Totals, ranks and tiers (总分、名次、等次) of everybody by the words of the guide alone. */
final class PlainPlaces {
    private final Plan plan;
    private final Map<String, String> groups;
    private final Map<String, PlainVetoes> vetoes = new LinkedHashMap<>();
    private final Map<String, PlainLadder> ladders = new LinkedHashMap<>();

    private final PlainKeys keys;
    private final Map<String, PlainParts> parts = new LinkedHashMap<>();

    PlainPlaces(Plan plan, People people, PlainScores scores) {
        this.plan = plan;
        keys = new PlainKeys(plan);
        groups = people.groups();
        PlainContest contest = new PlainContest(plan);
        PlainPartRanks ranks = new PlainPartRanks(plan);
        for (String unit : groups.keySet()) {
            PlainVetoes against = new PlainVetoes(plan, people, scores, unit);
            vetoes.put(unit, against);
            parts.put(unit, new PlainParts(plan, people, scores, unit, against, contest));
            if (!against.has("不参加评定")) {
                contest.add(parts.get(unit));
                ranks.add(parts.get(unit));
            }
        }
        parts.forEach(keys::add);
        parts.forEach((unit, its) -> vetoes.get(unit).byParts(its, ranks));
        for (String unit : groups.keySet()) {
            if (isRanked(unit)) {
                vetoes.get(unit).byRank(rank(unit), fromEnd(unit));
            }
        }
        for (String group : new HashSet<>(groups.values())) {
            ladders.put(group, new PlainLadder(plan, group, ranked(group), vetoes, keys, base(group)));
        }
    }

    /** Null while there is none. */
    @Nullable
    Frac total(String unit) {
        return vetoes.get(unit).total();
    }

    /** Of one part, before its bounds and its factor; null when the unit has not got it. */
    @Nullable
    Frac points(String unit, String part) {
        return parts.get(unit).raw(part);
    }

    boolean isUnscored(String unit) {
        return vetoes.get(unit).has("不计分定为最低等次");
    }

    private boolean isApart(String unit) {
        // The strictest decides: who is placed last without points is placed.
        return vetoes.get(unit).has("不参加评定") && !isUnscored(unit);
    }

    boolean isRanked(String unit) {
        return total(unit) != null && !isUnscored(unit) && !isApart(unit);
    }

    /** The ranked units of a group, the best first. */
    Map<String, Frac> ranked(String group) {
        List<String> units = new ArrayList<>();
        groups.forEach((unit, its) -> {
            if (its.equals(group) && isRanked(unit)) {
                units.add(unit);
            }
        });
        units.sort(Comparator.comparing(this::total).reversed().thenComparing(keys));
        Map<String, Frac> ranked = new LinkedHashMap<>();
        units.forEach(unit -> ranked.put(unit, total(unit)));
        return ranked;
    }

    /** Those of a group that are placed last without points. */
    List<String> unscored(String group) {
        List<String> units = new ArrayList<>();
        groups.forEach((unit, its) -> {
            if (its.equals(group) && isUnscored(unit) && !isApart(unit)) {
                units.add(unit);
            }
        });
        return units;
    }

    /** 名额基数: the units that a percentage is of. */
    int base(String group) {
        int count = 0;
        for (String unit : groups.keySet()) {
            boolean counts =
                    switch (plan.settings.text("名额基数", "")) {
                        case "本类全部单位" -> true;
                        case "参加排名的单位" -> isRanked(unit);
                        default -> total(unit) != null || isUnscored(unit);
                    };
            count += groups.get(unit).equals(group) && counts && !isApart(unit) ? 1 : 0;
        }
        return count;
    }

    /** Zero for whoever has none. */
    int rank(String unit) {
        return isRanked(unit) ? place(unit, 1) : 0;
    }

    private int fromEnd(String unit) {
        return place(unit, -1);
    }

    /** @param order 1 for those ahead, -1 for those behind */
    private int place(String unit, int order) {
        String ties = plan.settings.text("名次并列", "");
        int ahead = 0;
        Set<Frac> totals = new HashSet<>();
        for (String other : ranked(groups.get(unit)).keySet()) {
            int apart = total(other).compareTo(total(unit));
            if (apart == 0 && ties.equals("按次序键")) {
                apart = keys.compare(unit, other);
            }
            if (Integer.signum(apart) == order) {
                ahead++;
                totals.add(total(other));
            }
        }
        return 1 + (ties.equals("1、1、2") ? totals.size() : ahead);
    }

    PlainKeys keys() {
        return keys;
    }

    String tier(String unit) {
        PlainLadder ladder = ladders.get(groups.get(unit));
        return isApart(unit) ? "" : isUnscored(unit) ? ladder.lowest() : ladder.tier(unit);
    }

    /** Everybody in ranks, for whoever has to find a difference. */
    String all() {
        StringBuilder text = new StringBuilder();
        for (String group : new LinkedHashSet<>(groups.values())) {
            text.append(group)
                    .append(' ')
                    .append(base(group))
                    .append(ranked(group))
                    .append('\n');
            ranked(group).keySet().forEach(unit -> text.append(unit)
                    .append(vetoes.get(unit).inForce()));
        }
        return text.append('\n').toString();
    }

    PlainVetoes vetoes(String unit) {
        return vetoes.get(unit);
    }
}
