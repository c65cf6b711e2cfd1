package kaoping.score;

import java.math.BigDecimal;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The most points that a row gives for what was done (最高得分率, 最高分), before anything is added for doing more.
 *
 * @param most in points
 * @param percent the share of the weight that the row states; null when it states points
 */
record Limit(BigDecimal most, @Nullable BigDecimal percent) {
    static Limit of(Line line, Row row) {
        BigDecimal cap = row.get(ScoreSheet.CAP);
        BigDecimal most = row.get(ScoreSheet.MOST);
        // Why: with 超额加分, 最高分 bounds the sum, and the share itself stays within the weight.
        if (most != null && cap == null && row.get(ScoreSheet.SURPLUS) == null) {
            return new Limit(most, null);
        }
        return cap == null
                ? new Limit(line.getWeight(), Exact.HUNDRED)
                : new Limit(line.getWeight().multiply(cap).movePointLeft(2), cap);
    }

    /** {@code 最多得分值的 120%}, {@code 最高 12 分}. */
    String words() {
        return percent == null ? "最高 " + Exact.print(most) + " 分" : "最多得分值的 " + Exact.print(percent) + "%";
    }

    /** The same when {@code points} go beyond it, else nothing. */
    String told(Fraction points) {
        boolean weight = percent != null && percent.compareTo(Exact.HUNDRED) == 0;
        return points.compareTo(most) > 0 ? "，" + (weight ? "以分值为限" : words()) : "";
    }
}
