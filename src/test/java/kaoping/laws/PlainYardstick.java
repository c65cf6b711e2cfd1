package kaoping.laws;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the actual of one indicator is held against (尺子): target, rate of completion, deviation, the peers' figures. */
final class PlainYardstick {
    private final Plan plan;
    private final Given line;
    private final List<Given> all;
    private final Map<Cells, PlainPeers> peers = new IdentityHashMap<>();
    final @Nullable Frac actual;
    final @Nullable Frac target;

    PlainYardstick(Plan plan, Given line, List<Given> all) {
        this.plan = plan;
        this.line = line;
        this.all = all;
        this.actual = line.isNumber() ? Frac.of(line.actual()) : null;
        this.target = Given.isNumber(line.target()) ? Frac.of(line.target()) : null;
    }

    /** Everybody whom the row compares with. */
    PlainPeers peers(Cells row) {
        return peers.computeIfAbsent(row, asked -> new PlainPeers(plan, asked, line, all));
    }

    /** What actual is held against: the peers' figure, 目标取值, or the target of the form. */
    Frac goal(Cells row) {
        return switch (row.text("比较对象", "目标值")) {
            case "目标值" -> row.number("目标取值", target);
            case "最优值" -> peers(row).best();
            case "最高值" -> peers(row).highest();
            case "最低值" -> peers(row).lowest();
            default -> peers(row).average();
        };
    }

    /** 完成率 as the conditions see it. */
    @Nullable
    Frac rate() {
        return actual == null || target == null ? null : rate(target, line.isReverse());
    }

    Frac rate(Frac goal, boolean reverse) {
        Frac top = reverse ? goal : actual;
        Frac bottom = reverse ? actual : goal;
        if (!bottom.isPositive()) {
            return top.compareTo(bottom) >= 0 ? Frac.ONE : Frac.ZERO;
        }
        Frac rate = top.over(bottom);
        return plan.settings.has("完成率小数位")
                ? rate.times(Frac.HUNDRED)
                        .rounded(plan.settings.whole("完成率小数位", 0), plan.rounding())
                        .over(Frac.HUNDRED)
                : rate;
    }

    @Nullable
    Frac deviation(@Nullable Frac goal) {
        if (actual == null || goal == null) {
            return null;
        }
        if (goal.compareTo(Frac.ZERO) == 0) {
            return actual.compareTo(Frac.ZERO) == 0 ? Frac.ZERO : Frac.ONE;
        }
        return actual.minus(goal).over(goal).abs();
    }
}
