package kaoping.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody's points of one part held against each other (折算按), by the words of the guide alone. */
final class PlainContest {
    private final Plan plan;
    private final List<PlainParts> taking = new ArrayList<>();
    private final Map<String, List<Frac>> found = new HashMap<>();

    PlainContest(Plan plan) {
        this.plan = plan;
    }

    void add(PlainParts parts) {
        taking.add(parts);
    }

    static boolean isAsked(Cells row) {
        return !row.text("折算按", "满分").equals("满分");
    }

    Frac converted(PlainParts own, Cells row, String part, Frac points) {
        String by = row.text("折算按", "");
        List<Frac> all = all(part, by.startsWith("全部") ? "" : own.group());
        if (all.isEmpty()) {
            return Frac.ZERO;
        }
        Frac share = by.endsWith("最高") ? ofBest(all, points) : ofRank(all, points);
        return share.times(row.number("折算为", Frac.ONE));
    }

    /** What one point of it is of the full marks: so much as the best gets for each; nothing when nobody has any. */
    Frac each(PlainParts own, Cells row, String part) {
        List<Frac> all = all(part, row.text("折算按", "").startsWith("全部") ? "" : own.group());
        Frac best = all.isEmpty() ? Frac.ZERO : best(all);
        return best.isPositive() ? row.number("折算为", Frac.ONE).over(best) : Frac.ZERO;
    }

    private static Frac best(List<Frac> all) {
        Frac best = all.get(0);
        for (Frac other : all) {
            best = best.max(other);
        }
        return best;
    }

    /** @param group empty for all of them */
    private List<Frac> all(String part, String group) {
        String asked = part + " " + group;
        if (!found.containsKey(asked)) {
            List<Frac> all = new ArrayList<>();
            for (PlainParts parts : taking) {
                Frac points = group.isEmpty() || group.equals(parts.group()) ? parts.bounded(part) : null;
                if (points != null) {
                    all.add(points);
                }
            }
            found.put(asked, all);
        }
        return found.get(asked);
    }

    private static Frac ofBest(List<Frac> all, Frac own) {
        Frac best = best(all);
        return best.isPositive() ? own.max(Frac.ZERO).over(best).min(Frac.ONE) : Frac.ZERO;
    }

    private Frac ofRank(List<Frac> all, Frac own) {
        boolean dense = plan.settings.text("名次并列", "").equals("1、1、2");
        List<Frac> ahead = new ArrayList<>();
        for (Frac other : all) {
            if (other.isAbove(own) && !(dense && ahead.contains(other))) {
                ahead.add(other);
            }
        }
        return Frac.of(all.size() - ahead.size()).over(Frac.of(all.size()));
    }
}
