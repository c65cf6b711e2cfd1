package kaoping.laws;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The points of everybody's indicators (各项得分), each found once. */
final class PlainScores {
    private final Plan plan;
    private final Map<Given, Cells> rows = new IdentityHashMap<>();
    private final Map<Given, Frac> exact = new IdentityHashMap<>();

    PlainScores(Plan plan, People people) {
        this.plan = plan;
        for (Given line : people.lines()) {
            PlainPoints points = new PlainPoints(plan, line, people.lines());
            rows.put(line, points.row());
            exact.put(line, points.exact());
        }
    }

    @Nullable
    Cells row(Given line) {
        return rows.get(line);
    }

    /** Null while it is withheld. */
    @Nullable
    Frac rounded(Given line) {
        Frac points = exact.get(line);
        return points == null ? null : points.rounded(plan.places(), plan.rounding());
    }

    /** What is added up: rounded before or after, as 取整次序 says. */
    @Nullable
    Frac added(Given line) {
        boolean late = plan.settings.text("取整次序", "").equals("先相加后取整");
        return late ? exact.get(line) : rounded(line);
    }
}
