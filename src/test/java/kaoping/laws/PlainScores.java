package kaoping.laws;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The points of everybody's indicators (各项得分), each found once. */
final class PlainScores {
    private final Plan plan;
    private final Map<Given, Cells> rows = new IdentityHashMap<>();
    private final Map<Given, Frac> exact = new IdentityHashMap<>();
    private final Map<Given, Frac> rounded = new IdentityHashMap<>();
    private final Map<String, PlainShares> shares = new HashMap<>();

    PlainScores(Plan plan, People people) {
        this.plan = plan;
        for (Given line : people.lines()) {
            PlainPoints points = new PlainPoints(plan, line, people.lines());
            rows.put(line, points.row());
            exact.put(line, points.exact());
            rounded.put(line, points.rounded());
        }
        if (people.lines().stream().noneMatch(Given::isOutside)) {
            return;
        }
        for (String unit : people.groups().keySet()) {
            PlainShares its = new PlainShares(plan, people.linesOf(unit), rows);
            shares.put(unit, its);
            people.linesOf(unit).forEach(line -> share(line, its, people.lines()));
        }
    }

    private void share(Given line, PlainShares its, List<Given> all) {
        String way = its.way(line);
        if (way == null && !its.full(line).equals(line.full())) {
            PlainPoints heavier =
                    new PlainPoints(plan, line.weighing(its.full(line).shown(6)), all);
            exact.put(line, heavier.exact());
            rounded.put(line, heavier.rounded());
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
