package kaoping.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The points of everybody's indicators (各项得分), each found once. */
final class PlainScores {
    private final Plan plan;
    private final Map<Given, Cells> rows = new IdentityHashMap<>();
    private final Map<Given, Frac> exact = new IdentityHashMap<>();
    private final Map<Given, Frac> rounded = new IdentityHashMap<>();
    private final Map<String, PlainShares> shares = new HashMap<>();
    private final Map<String, PlainDeeds> deeds = new HashMap<>();

    PlainScores(Plan plan, People people) {
        this.plan = plan;
        Map<String, List<Given>> byName = new HashMap<>();
        people.lines().forEach(line -> byName.computeIfAbsent(line.name(), n -> new ArrayList<>())
                .add(line));
        for (Given line : people.lines()) {
            PlainPoints points = new PlainPoints(plan, line, byName.get(line.name()), people.linesOf(line.unit()));
            rows.put(line, points.row());
            exact.put(line, points.exact());
            rounded.put(line, points.rounded(exact.get(line)));
        }
        boolean isAnyOutside = people.lines().stream().anyMatch(Given::isOutside);
        for (String unit : isAnyOutside ? people.groups().keySet() : Set.<String>of()) {
            PlainShares its = new PlainShares(plan, people.linesOf(unit), rows);
            shares.put(unit, its);
            people.linesOf(unit).forEach(line -> share(line, its, people.lines()));
        }
        people.groups().keySet().forEach(unit -> enter(unit, people));
    }

    /** What matters add to points or take off them (计入指标), where there are any points. */
    private void enter(String unit, People people) {
        List<Given> open = new ArrayList<>(people.linesOf(unit));
        open.removeIf(line -> rows.get(line) == null
                || exact.get(line) == null
                || shares.containsKey(unit) && shares.get(unit).way(line) != null);
        PlainDeeds its =
                new PlainDeeds(plan, people.groups().get(unit), people.deedsOf(unit), people.linesOf(unit), open);
        deeds.put(unit, its);
        for (Given line : open) {
            Frac sum = its.inside(line);
            if (sum != null) {
                Frac entered = PlainInside.points(rows.get(line), full(line), exact.get(line), sum);
                exact.put(line, entered);
                rounded.put(line, entered.rounded(plan.places(), plan.rounding()));
            }
        }
    }

    PlainDeeds deeds(String unit) {
        return deeds.get(unit);
    }

    private void share(Given line, PlainShares its, List<Given> all) {
        String way = its.way(line);
        if (way == null && !its.full(line).equals(line.full())) {
            PlainPoints heavier =
                    new PlainPoints(plan, line.weighing(its.full(line).shown(6)), all);
            exact.put(line, heavier.exact());
            rounded.put(line, heavier.rounded(exact.get(line)));
        }
        if (way != null) {
            Frac given = way.equals("得满分") ? line.full() : way.equals("不得分") ? Frac.ZERO : null;
            exact.put(line, given);
            rounded.put(line, given == null ? null : given.rounded(plan.places(), plan.rounding()));
        }
    }

    /** Null where nothing is said not to concern the unit. */
    @Nullable
    PlainShares shares(String unit) {
        return shares.get(unit);
    }

    /** 分值, also what others have handed over. */
    Frac full(Given line) {
        return shares.containsKey(line.unit()) ? shares.get(line.unit()).full(line) : line.full();
    }

    @Nullable
    Cells row(Given line) {
        return rows.get(line);
    }

    /** Null while it is withheld. */
    @Nullable
    Frac rounded(Given line) {
        return rounded.get(line);
    }

    /** What is added up: rounded before or after, as 取整次序 says. */
    @Nullable
    Frac added(Given line) {
        boolean late = plan.settings.text("取整次序", "").equals("先相加后取整");
        return late ? exact.get(line) : rounded(line);
    }
}
