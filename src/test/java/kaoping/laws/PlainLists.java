package kaoping.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who is on a list of one group (名单), by the words of the guide alone. */
final class PlainLists {
    private final Plan plan;
    private final PlainPlaces places;
    private final Cells row;
    private final String group;

    PlainLists(Plan plan, PlainPlaces places, Cells row, String group) {
        this.plan = plan;
        this.places = places;
        this.row = row;
        this.group = group;
    }

    /** The units, in no order that means something. */
    TreeSet<String> units() {
        List<String> asked = new ArrayList<>();
        for (String unit : candidates()) {
            boolean ofTier = row.allows("等次", places.tier(unit))
                    && (!row.has("等次") || !places.tier(unit).isEmpty());
            Frac total = places.isRanked(unit) ? places.total(unit) : null;
            boolean inRange = row.holds("总分", total) && (!isByPart() || row.holds("得分", points(unit)));
            if (ofTier && inRange && !(isOut(unit) && isFilledUp(unit))) {
                asked.add(unit);
            }
        }
        TreeSet<String> taken = new TreeSet<>(row.has("取") ? taken(asked) : asked);
        taken.removeIf(this::isOut);
        return taken;
    }

    /** From the end that is asked for; who is placed last without points stands behind all that have some. */
    private List<String> candidates() {
        List<String> units = new ArrayList<>(places.ranked(group).keySet());
        boolean fromFirst = row.text("取", "").equals("前几名");
        if (!fromFirst) {
            units.addAll(places.unscored(group));
        }
        if (isByPart()) {
            units.removeIf(unit -> points(unit) == null);
            units.sort(
                    Comparator.<String, Frac>comparing(this::points).reversed().thenComparing(places.keys()));
        }
        if (row.text("取", "").equals("后几名")) {
            Collections.reverse(units);
        }
        return units;
    }

    /** Whoever has not got the part does not come into question; who has is looked at by its points. */
    private boolean isByPart() {
        return row.has("得分项");
    }

    private @Nullable Frac points(String unit) {
        return places.points(unit, row.text("得分项", ""));
    }

    private List<String> taken(List<String> asked) {
        int count = row.has("数量")
                ? row.whole("数量", 0)
                : row.has("比例")
                        ? Integer.parseInt(Frac.of(places.base(group))
                                .times(row.number("比例", Frac.ZERO))
                                .rounded(0, row.text("比例取整", "四舍五入"))
                                .shown(0))
                        : asked.size();
        if (count >= asked.size()) {
            return asked;
        }
        String ties = row.text("线上并列", plan.settings.text("线上并列", "停下核定"));
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            int first = i;
            int last = i;
            while (first > 0 && areEqual(asked.get(first - 1), asked.get(i))) {
                first--;
            }
            while (last + 1 < asked.size() && areEqual(asked.get(last + 1), asked.get(i))) {
                last++;
            }
            if (last < count || first < count && ties.equals("全部纳入")) {
                taken.add(asked.get(i));
            }
        }
        return taken;
    }

    private boolean areEqual(String one, String other) {
        Map<String, Frac> ranked = places.ranked(group);
        Frac its = isByPart() ? points(one) : ranked.get(one);
        Frac others = isByPart() ? points(other) : ranked.get(other);
        boolean byKeys = row.text("线上并列", plan.settings.text("线上并列", "停下核定")).equals("按次序键");
        return its == null
                ? others == null
                : others != null
                        && its.compareTo(others) == 0
                        && !(byKeys && places.keys().compare(one, other) != 0);
    }

    private boolean isOut(String unit) {
        return byList(unit) || byVeto(unit) != null;
    }

    /** 被否决的: the list takes nobody with a veto, but for those that only keep a unit from other lists. */
    private boolean byList(String unit) {
        for (Cells veto : places.vetoes(unit).inForce()) {
            boolean elsewhere = veto.text("处理", "").equals("升一等次")
                    || veto.text("处理", "").equals("不上名单") && !veto.words("不上名单").contains(row.text("名单", ""));
            if (!elsewhere && row.text("被否决的", "").startsWith("不列")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cells byVeto(String unit) {
        for (Cells veto : places.vetoes(unit).inForce()) {
            if (veto.words("不上名单").contains(row.text("名单", ""))) {
                return veto;
            }
        }
        return null;
    }

    /** Whether the next takes the place. */
    private boolean isFilledUp(String unit) {
        return switch (row.text("被否决的", "")) {
            case "不列并顺延" -> true;
            case "不列不顺延" -> false;
            default ->
                places.vetoes(unit).inForce().stream()
                        .filter(veto -> veto.words("不上名单").contains(row.text("名单", "")))
                        .allMatch(places.vetoes(unit)::frees);
        };
    }
}
