package kaoping.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaoping.policy.Settings;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a list takes its units by (名单按什么取): their place in the ranking, or their points of one part (单项), before bounds and
 * factor. Who has not got the part does not come into question.
 *
 * @param part null for the ranking
 */
record Merit(Ranking ranking, @Nullable String part, Settings settings) {
    /** All who can be taken, from the first to the last. */
    List<Standing> order(boolean withUnscored) {
        List<Standing> order = new ArrayList<>(ranking.standings());
        if (withUnscored) {
            order.addAll(ranking.unscored());
        }
        if (part != null) {
            order.removeIf(unit -> unit.pointsOf(part) == null);
            order.sort(Comparator.comparing(this::points).reversed().thenComparing(ranking.byKeys()));
        }
        return order;
    }

    private Fraction points(Standing unit) {
        Fraction points = part == null ? null : unit.pointsOf(part);
        return points == null ? Fraction.of(unit.getTotal()) : points;
    }

    /** Only further points could tell them apart. */
    boolean isLevel(Standing one, Standing other) {
        return part == null ? Ranking.isLevel(one, other) : points(one).isSame(points(other));
    }

    /** Without total and rank, and taken by those. */
    boolean isLast(Standing unit) {
        return part == null && unit.isUnscored();
    }

    /** What orders the unit instead of points; never where a part does. */
    @Nullable
    Order other(Standing unit) {
        return part == null ? unit.order() : null;
    }

    BigDecimal gap(Standing one, Standing other) {
        return part == null
                ? one.getTotal().subtract(other.getTotal()).abs()
                : points(one).minus(points(other)).abs().decimal();
    }

    /** {@code 总分} or {@code “产业发展”得分}. */
    String title() {
        return part == null ? "总分" : "“" + part + "”得分";
    }

    String print(Standing unit) {
        return part == null
                ? settings.printTotal(unit.getTotal())
                : points(unit).print(4);
    }
}
