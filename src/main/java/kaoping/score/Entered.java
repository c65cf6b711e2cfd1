package kaoping.score;

import java.math.BigDecimal;
import java.util.function.Supplier;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;

/**
 * An indicator's points with what entries of its unit add to them or take off them (计入指标): 未达进度扣2分，每处缺陷扣1分，扣完为止.
 * The exact sum is rounded once; nothing goes below the row's floor, or above what the row gives at the most.
 *
 * @param own the points that its row gives
 * @param sum what all its entries come to
 * @param story how they come to it
 */
record Entered(Line line, Row row, Score own, BigDecimal sum, Supplier<String> story) {
    Score score() {
        Settings settings = line.settings();
        Fraction together = own.unrounded().plus(sum);
        Fraction exact = together.max(least()).min(most());
        BigDecimal points = settings.round(exact);
        return new Score(points, exact, () -> told(together, exact, points));
    }

    /** Points that are below the floor already stay where they are. */
    private Fraction least() {
        BigDecimal floor = row.need(ScoreSheet.METHOD).hasFloor() ? row.get(ScoreSheet.FLOOR) : null;
        return own.unrounded().min(Fraction.of(floor == null ? BigDecimal.ZERO : floor));
    }

    /** Points that are above the weight already, for doing more than was asked, stay where they are. */
    private Fraction most() {
        BigDecimal most = row.get(ScoreSheet.MOST);
        BigDecimal percent = row.get(ScoreSheet.CAP, Exact.HUNDRED);
        BigDecimal limit = most == null ? line.getWeight().multiply(percent).movePointLeft(2) : most;
        return own.unrounded().max(limit);
    }

    /** {@code 实际“80”，目标“≥100”，得 8 分；质量缺陷：3 件 × -1 = -3 分；8 − 3 = 5 分}. */
    private String told(Fraction together, Fraction exact, BigDecimal points) {
        String before = own.formula().text() + "；" + story.get() + "；"
                + Formulas.digits(own.unrounded(), points) + (sum.signum() < 0 ? " − " : " + ")
                + Exact.print(sum.abs());
        int bounded = exact.compareTo(together);
        String bound = bounded > 0 ? "低于 " : "超过 ";
        return bounded == 0
                ? before + Formulas.rounded(exact, points, line.settings())
                : before + " = " + Formulas.digits(together, points) + "，" + bound + Formulas.digits(exact, points)
                        + "，得 " + Exact.print(points) + " 分";
    }
}
