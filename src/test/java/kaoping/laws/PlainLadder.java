package kaoping.laws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tiers of one group (等次), the best unit first, by the words of the guide alone. */
final class PlainLadder {
    /** A tier that is left open because a line falls between equal units. */
    private static final int OPEN = -1;

    private final Plan plan;
    private final List<Cells> ladder = new ArrayList<>();
    private final Map<String, Frac> totals;
    private final Map<String, PlainVetoes> vetoes;
    private final PlainKeys keys;
    private final int base;
    private final @Nullable Frac full;
    private final Map<String, Integer> steps = new LinkedHashMap<>();
    private final Map<String, Integer> left = new LinkedHashMap<>();

    /**
     * @param totals of the ranked units of the group, the best first
     * @param base how many units a percentage is of
     */
    PlainLadder(
            Plan plan,
            String group,
            Map<String, Frac> totals,
            Map<String, PlainVetoes> vetoes,
            PlainKeys keys,
            int base) {
        this.plan = plan;
        this.keys = keys;
        full = PlainFull.of(plan, group);
        this.totals = totals;
        this.vetoes = vetoes;
        this.base = base;
        for (Cells row : plan.tiers) {
            if (row.text("单位类别", "").equals(group)) {
                ladder.add(row);
            }
        }
        if (ladder.isEmpty()) {
            plan.tiers.stream().filter(row -> !row.has("单位类别")).forEach(ladder::add);
        }
        for (Frac total : new LinkedHashSet<>(totals.values())) {
            Map<String, Integer> level = new LinkedHashMap<>();
            for (String unit : totals.keySet()) {
                if (totals.get(unit).equals(total)) {
                    level.put(unit, step(unit));
                }
            }
            steps.putAll(level);
            level.forEach(this::leave);
        }
    }

    /** Who is raised and gives its own place to the next holds none there. */
    private void leave(String unit, int step) {
        int from = earned(unit, plan.settings.text("线上并列", "").equals("全部不纳入"));
        if (isLeaving(unit) && step != OPEN && step < from) {
            left.put(unit, from);
        }
    }

    private boolean isLeaving(String unit) {
        return vetoes.get(unit).inForce().stream()
                .anyMatch(row -> row.text("处理", "").equals("升一等次")
                        && row.text("名额顺延", "").equals("是"));
    }

    /** Empty when a line falls between equal units and nobody may decide. */
    String tier(String unit) {
        int step = steps.get(unit);
        return step == OPEN ? "" : ladder.get(step).text("等次", "");
    }

    String lowest() {
        return ladder.get(ladder.size() - 1).text("等次", "");
    }

    /** Where it stands whichever of its equals comes first; open when that matters and nobody may decide. */
    private int step(String unit) {
        String ties = plan.settings.text("线上并列", "停下核定");
        int first = step(unit, false);
        int last = step(unit, true);
        return switch (ties) {
            case "全部纳入" -> first;
            case "全部不纳入" -> last;
            // Whether its own place goes to the next must not be open either.
            default -> first == last && (!isLeaving(unit) || earned(unit, false) == earned(unit, true)) ? first : OPEN;
        };
    }

    private int step(String unit, boolean isLast) {
        int step = earned(unit, isLast);
        PlainVetoes against = vetoes.get(unit);
        boolean raises = against.has("升一等次") && !against.has("定为最低等次");
        return raises && step > 0 && !barred(against).contains(step - 1) ? step - 1 : step;
    }

    /** Where it stands as the first or as the last of its equals, whatever raises it. */
    private int earned(String unit, boolean isLast) {
        PlainVetoes against = vetoes.get(unit);
        if (against.has("定为最低等次")) {
            return ladder.size() - 1;
        }
        int step = step(unit, barred(against), isLast);
        if (against.has("降一等次") && step != OPEN) {
            step = Math.max(step, Math.min(step(unit, Set.of(), isLast) + 1, ladder.size() - 1));
            while (step < ladder.size() - 1 && barred(against).contains(step)) {
                step++;
            }
        }
        return step;
    }

    private Set<Integer> barred(PlainVetoes against) {
        Set<Integer> barred = new HashSet<>();
        for (Cells veto : against.inForce()) {
            for (int i = 0; i < ladder.size(); i++) {
                String named = veto.text("等次", "");
                boolean isNamed = ladder.get(i).text("等次", "").equals(named);
                boolean isBetter = i < first(named);
                String effect = veto.text("处理", "");
                if (effect.equals("不得评为") && isNamed || effect.equals("最高评为") && isBetter) {
                    barred.add(i);
                }
            }
        }
        return barred;
    }

    private int first(String tier) {
        for (int i = 0; i < ladder.size(); i++) {
            if (ladder.get(i).text("等次", "").equals(tier)) {
                return i;
            }
        }
        return 0;
    }

    private int step(String unit, Set<Integer> barred, boolean isLast) {
        Frac own = totals.get(unit);
        Predicate<String> isEqual = other -> totals.get(other).equals(own);
        for (int i = 0; i < ladder.size(); i++) {
            if (barred.contains(i) || !holds(i, unit) && !isNextBelow(i, unit, barred)) {
                continue;
            }
            int better = holding(i, unit, other -> totals.get(other).isAbove(own));
            int before = holding(i, unit, isEqual.and(other -> byKeys(unit, other) > 0));
            int level = holding(i, unit, isEqual.and(other -> byKeys(unit, other) == 0)) + (gaveWay(unit, i) ? 0 : 1);
            int place = better + before + (isLast ? Math.max(1, level) : 1);
            if (!PlainRung.isPlaced(ladder.get(i)) || place <= end(i)) {
                return i;
            }
        }
        return OPEN;
    }

    private boolean holds(int i, String unit) {
        return rung(i).holds(totals.get(unit));
    }

    private PlainRung rung(int i) {
        return new PlainRung(ladder.get(i), full);
    }

    /** Whoever is kept from a better tier has the next below, although the total is above its range. */
    private boolean isNextBelow(int i, String unit, Set<Integer> barred) {
        boolean isKept = barred.stream().anyMatch(b -> b < i && holds(b, unit));
        return isKept && rung(i).isReached(totals.get(unit));
    }

    /** How many other units of those asked for hold a place down to step {@code i}. */
    private int holding(int i, String unit, Predicate<String> asked) {
        int count = 0;
        for (String other : totals.keySet()) {
            boolean isOther = !other.equals(unit) && asked.test(other);
            count += isOther && !isAwarded(other) && !gaveWay(other, i) ? 1 : 0;
        }
        return count;
    }

    private int byKeys(String unit, String other) {
        boolean tells = plan.settings.text("线上并列", "").equals("按次序键");
        return tells ? keys.compare(unit, other) : 0;
    }

    /** Something keeps it below step {@code i}, and its place goes to the next. */
    private boolean gaveWay(String other, int i) {
        PlainVetoes against = vetoes.get(other);
        boolean frees = false;
        for (Cells veto : against.inForce()) {
            boolean holdsDown = List.of("定为最低等次", "不得评为", "最高评为", "降一等次").contains(veto.text("处理", ""));
            frees |= holdsDown && against.frees(veto);
        }
        return left.containsKey(other) && i == left.get(other)
                || frees && (steps.containsKey(other) ? steps.get(other) > i : isKeptFrom(other, i));
    }

    /** The same of a unit that stands on the line together with the one that is looked at. */
    private boolean isKeptFrom(String other, int i) {
        PlainVetoes against = vetoes.get(other);
        boolean isLast = i == ladder.size() - 1;
        return barred(against).contains(i) || !isLast && (against.has("定为最低等次") || against.has("降一等次"));
    }

    /** The last position of a row, counted from the first unit that has no tier of those that ask for the total only. */
    private int end(int at) {
        int rest = base;
        for (String unit : totals.keySet()) {
            rest -= isAwarded(unit) ? 1 : 0;
        }
        for (Cells row : ladder) {
            rest -= PlainRung.isPlaced(row) && !PlainRung.isRest(row) ? PlainRung.places(row, base) : 0;
        }
        int end = 0;
        for (Cells row : ladder.subList(0, at + 1)) {
            end += PlainRung.isRest(row)
                    ? Math.max(0, rest)
                    : PlainRung.isPlaced(row) ? PlainRung.places(row, base) : 0;
        }
        return end;
    }

    /** It has the points for a tier at the top that asks for nothing else: it takes no place of those below. */
    private boolean isAwarded(String unit) {
        Set<Integer> barred = barred(vetoes.get(unit));
        for (int i = 0; i < ladder.size() && !PlainRung.isPlaced(ladder.get(i)); i++) {
            if (!barred.contains(i) && (holds(i, unit) || isNextBelow(i, unit, barred))) {
                return true;
            }
        }
        return false;
    }
}
