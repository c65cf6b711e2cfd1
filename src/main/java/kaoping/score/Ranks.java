package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kaoping.policy.PartialStep;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;

/** Scores by a line's place among its peers: 第一名得满分，每低一名扣0.5分; and by where it lies between the worst and the best. */
final class Ranks {
    private static final Fraction ONE = Fraction.of(BigDecimal.ONE);

    private Ranks() {}

    /** Full points for the first place, so many off for every so many places behind it. */
    static Score steps(Line line, Row row) {
        BigDecimal rank = Relative.of(line, row).getRank();
        if (rank == null) {
            return Unscorable.number(line, BigDecimal.ZERO);
        }
        Settings settings = line.settings();
        BigDecimal behind = rank.subtract(BigDecimal.ONE);
        BigDecimal step = row.need(ScoreSheet.STEP);
        if (step.signum() <= 0) {
            return Unscorable.number(line, BigDecimal.ZERO);
        }
        PartialStep partial = row.get(ScoreSheet.PARTIAL, settings.partialStep());
        Fraction lost = steps(behind, step, partial).times(Fraction.of(row.need(ScoreSheet.COST)));
        BigDecimal weight = line.getWeight();
        Fraction exact = Fraction.of(weight)
                .minus(lost)
                .max(row.get(ScoreSheet.FLOOR, BigDecimal.ZERO).min(weight));
        BigDecimal points = settings.round(exact);
        return new Score(points, exact, () -> told(row, behind, partial, lost, weight, points));
    }

    private static Fraction steps(BigDecimal behind, BigDecimal step, PartialStep partial) {
        return switch (partial) {
            case WHOLE_STEPS -> Fraction.of(behind.divide(step, 0, RoundingMode.DOWN));
            case EVERY_BEGUN -> Fraction.of(behind.divide(step, 0, RoundingMode.UP));
            case LINEAR -> Fraction.of(behind, step);
        };
    }

    private static String told(
            Row row, BigDecimal behind, PartialStep partial, Fraction lost, BigDecimal weight, BigDecimal points) {
        String got = "得 " + Exact.print(points) + " 分";
        if (behind.signum() == 0) {
            return "第一名，不扣分，" + got;
        }
        BigDecimal step = row.need(ScoreSheet.STEP);
        boolean single = step.compareTo(BigDecimal.ONE) == 0;
        String off = lost.print(points.scale() + 3);
        return "比第一名低 " + Exact.print(behind) + " 名，每 " + Exact.print(step) + " 名扣 "
                + Exact.print(row.need(ScoreSheet.COST)) + " 分" + (single ? "" : "，" + partial.label()) + "，扣 " + off
                + " 分：" + Exact.print(weight) + " − " + off + "，" + got;
    }

    /** (n − rank + 1) ÷ n × weight. */
    static Score share(Line line, Row row) {
        Comparison comparison = Relative.of(line, row);
        BigDecimal rank = comparison.getRank();
        if (rank == null) {
            return Unscorable.number(line, BigDecimal.ZERO);
        }
        BigDecimal count = BigDecimal.valueOf(comparison.count());
        BigDecimal left = count.subtract(rank).add(BigDecimal.ONE);
        BigDecimal weight = line.getWeight();
        Fraction exact = Fraction.of(left.multiply(weight), count);
        BigDecimal points = line.settings().round(exact);
        return new Score(
                points,
                exact,
                () -> "（" + Exact.print(count) + " − " + Exact.print(rank) + " + 1）÷ " + Exact.print(count) + " × 分值 "
                        + Exact.print(weight)
                        + Formulas.rounded(exact, points, line.settings()));
    }

    /** ((actual − worst) ÷ (best − worst) × (1 − base) + base) × weight; full points when all are equal. */
    static Score efficacy(Line line, Row row) {
        Comparison comparison = Relative.ofActuals(line, row);
        BigDecimal actual = line.getActual();
        if (actual == null) {
            return Unscorable.number(line, BigDecimal.ZERO);
        }
        BigDecimal best = comparison.best();
        BigDecimal worst = comparison.worst();
        BigDecimal weight = line.getWeight();
        if (best.compareTo(worst) == 0) {
            BigDecimal full = line.settings().round(weight);
            return new Score(full, Fraction.of(weight), () -> "各单位相同，得满分 " + Exact.print(full) + " 分");
        }
        Fraction base = Fraction.of(row.need(ScoreSheet.BASE_SHARE), Exact.HUNDRED);
        Fraction share = Fraction.of(actual.subtract(worst), best.subtract(worst))
                .times(ONE.minus(base))
                .plus(base);
        Fraction exact = share.times(Fraction.of(weight));
        BigDecimal points = line.settings().round(exact);
        return new Score(points, exact, () -> {
            String floor = Exact.print(row.need(ScoreSheet.BASE_SHARE)) + "%";
            String from = Exact.print(worst);
            return "〔（实际 " + Exact.print(actual) + " − 最差 " + from + "）÷（最优 " + Exact.print(best) + " − 最差 " + from
                    + "）×（1 − " + floor + "）+ " + floor + "〕× 分值 " + Exact.print(weight)
                    + Formulas.rounded(exact, points, line.settings());
        });
    }
}
