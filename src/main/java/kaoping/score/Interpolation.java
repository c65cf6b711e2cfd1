package kaoping.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Points along a straight line (直线内插): 完成率 60%–80% gives 6–8 points, 70% gives 7. What is less wanted gets the lower end:
 * a lower rate, a greater deviation, for ≤ and < a greater actual.
 */
public final class Interpolation {
    /** What points can run along: the condition that the row fills in says which, and from where to where. */
    public static final List<Column<Interval>> AXES =
            List.of(ScoreSheet.RATIO, ScoreSheet.ACTUAL, ScoreSheet.DEVIATION);

    private Interpolation() {}

    static Score score(Line line, Row row) {
        Column<Interval> axis = AXES.stream()
                .filter(column -> row.get(column) != null)
                .findFirst()
                .orElseThrow();
        Interval range = row.need(axis);
        BigDecimal from = Objects.requireNonNull(range.low());
        BigDecimal to = Objects.requireNonNull(range.high());
        Fraction at = at(line, axis);
        Interval points = row.get(ScoreSheet.POINTS_RANGE);
        Interval shares = row.get(ScoreSheet.RANGE);
        BigDecimal low = end(line, points == null ? null : points.low(), shares == null ? null : shares.low());
        BigDecimal high = end(line, points == null ? null : points.high(), shares == null ? null : shares.high());
        boolean falling = axis == ScoreSheet.DEVIATION
                || axis == ScoreSheet.ACTUAL && line.getRelation().isReverse();
        BigDecimal first = falling ? high : low;
        BigDecimal rise = falling ? low.subtract(high) : high.subtract(low);
        BigDecimal most = row.get(ScoreSheet.MOST, line.getWeight());
        // Invariant: the row applies, so that the value lies in the range; one of a single number has no inside.
        Fraction exact = from.compareTo(to) == 0
                ? Fraction.of(high)
                : at.minus(from).times(rise).dividedBy(to.subtract(from)).plus(first);
        Fraction within = exact.min(most);
        BigDecimal scored = line.settings().round(within);
        return new Score(
                scored,
                within,
                () -> story(axis, range, at, low, high) + "：" + Exact.print(first) + (falling ? " −" : " +") + "（"
                        + Formulas.brief(at) + " − " + Exact.print(from) + "）÷（" + Exact.print(to) + " − "
                        + Exact.print(from) + "）× " + Exact.print(rise.abs())
                        + (exact.compareTo(most) > 0 ? "，最高 " + Exact.print(most) + " 分" : "") + "，得 "
                        + Exact.print(scored) + " 分");
    }

    private static String story(Column<Interval> axis, Interval range, Fraction at, BigDecimal low, BigDecimal high) {
        String unit = axis == ScoreSheet.ACTUAL ? "" : "%";
        return axis.title() + " " + Formulas.brief(at) + unit + "，在 " + range.print(unit) + " 内，按 " + Exact.print(low)
                + "～" + Exact.print(high) + " 分直线内插";
    }

    private static Fraction at(Line line, Column<Interval> axis) {
        if (axis == ScoreSheet.ACTUAL) {
            return Fraction.of(Objects.requireNonNull(line.getActual()));
        }
        return axis == ScoreSheet.RATIO ? line.rate() : line.deviation();
    }

    private static BigDecimal end(Line line, @Nullable BigDecimal points, @Nullable BigDecimal percent) {
        return points != null
                ? points
                : line.getWeight().multiply(Objects.requireNonNull(percent)).movePointLeft(2);
    }
}
