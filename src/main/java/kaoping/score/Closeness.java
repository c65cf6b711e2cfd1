package kaoping.score;

import java.math.BigDecimal;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;

/** The closer the better (越接近越好): the weight less the share by which the actual is off the target, either way. */
final class Closeness {
    private Closeness() {}

    static Score score(Line line, Row row) {
        BigDecimal actual = line.getActual();
        BigDecimal target = line.against(row);
        if (actual == null || target == null) {
            return Unscorable.number(line, row.get(ScoreSheet.AGAINST));
        }
        BigDecimal off = actual.subtract(target).abs();
        BigDecimal weight = line.getWeight();
        BigDecimal least = row.get(ScoreSheet.FLOOR, BigDecimal.ZERO).min(weight);
        String met = "实际 " + Exact.print(actual) + "，目标 " + Exact.print(target) + "，";
        Fraction deviation = Line.deviation(actual, target);
        Tolerance tolerance = Tolerance.of(row);
        Fraction lost = tolerance.beyond(deviation);
        Fraction kept = lost.negate().plus(Exact.HUNDRED).times(weight.movePointLeft(2));
        Fraction exact = kept.max(least);
        BigDecimal points = line.settings().round(exact);
        String rate =
                target.signum() == 0 ? Exact.print(deviation.over()) + "%（目标为 0）" : Formulas.percent(off, target.abs());
        return new Score(
                points,
                exact,
                () -> met + "偏差率 " + rate + tolerance.told(deviation, "%")
                        + (lost.signum() == 0
                                ? "，得满分 "
                                : "，分值 " + Exact.print(weight) + " ×（1 − " + Formulas.brief(lost) + "%）"
                                        + (kept.compareTo(least) >= 0 || least.signum() == 0
                                                ? ""
                                                : "，最低 " + Exact.print(least) + " 分")
                                        + "，得 ")
                        + Exact.print(points) + " 分");
    }
}
