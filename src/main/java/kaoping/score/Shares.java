package kaoping.score;

import java.math.BigDecimal;
import kaoping.finding.Code;
import kaoping.policy.JudgedDefault;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** Scores that are a stated part of the weight: all or nothing, a share, fixed points, a judged score inside a range. */
final class Shares {
    private Shares() {}

    static Score passOrFail(Line line, Row row) {
        BigDecimal actual = line.getActual();
        Benchmark target = Benchmark.of(line, row);
        if (actual == null || target == null || line.isQualitative()) {
            return notANumber(line);
        }
        boolean met = line.getRelation().isMet(target.scaled(actual), target.total());
        String compared = Formulas.compare(line, told(line, row, target));
        BigDecimal points = line.settings().round(met ? line.getWeight() : BigDecimal.ZERO);
        return new Score(points, () -> compared + (met ? "，达标，得满分 " : "，未达标，得 ") + Exact.print(points) + " 分");
    }

    private static String told(Line line, Row row, Benchmark target) {
        boolean submitted = !Relative.measures(row) && row.get(ScoreSheet.AGAINST) == null;
        return submitted ? line.getTargetText() : Relative.measures(row) ? target.named() : target.shown();
    }

    static Score share(Line line, Row row) {
        BigDecimal share = row.need(ScoreSheet.SHARE);
        Settings settings = line.settings();
        BigDecimal exact = line.getWeight().multiply(share).movePointLeft(2);
        BigDecimal points = settings.round(exact);
        return new Score(
                points,
                () -> Formulas.compare(line) + "，得分值的 " + Exact.print(share) + "%："
                        + Formulas.product(line, Exact.print(share) + "%", exact, points));
    }

    static Score fixed(Line line, Row row) {
        BigDecimal stated = row.need(ScoreSheet.POINTS);
        BigDecimal points = line.settings().round(stated.min(line.getWeight()));
        return new Score(points, () -> Formulas.compare(line) + "，得 " + Exact.print(points) + " 分");
    }

    static Score judged(Line line, Row row) {
        Interval range = row.need(ScoreSheet.RANGE);
        BigDecimal low = share(line, range.low(), BigDecimal.ZERO);
        BigDecimal high = share(line, range.high(), Exact.HUNDRED);
        BigDecimal judged = judgement(line);
        Settings settings = line.settings();
        String between = Exact.print(low) + "～" + Exact.print(high);
        if (judged == null) {
            line.find(Code.JUDGED_MISSING, "judged", between);
            BigDecimal none = settings.round(BigDecimal.ZERO);
            return new Score(none, () -> Formulas.compare(line) + "，应在 " + between + " 分之间评定，没有评定分，得 0 分");
        }
        BigDecimal percent = judged.multiply(Exact.HUNDRED);
        BigDecimal bounded = judged.max(low).min(high);
        // Why: a range may leave an end out, which is then none or all of the weight.
        boolean inside = bounded.compareTo(judged) == 0
                && (line.getWeight().signum() == 0 || range.contains(percent.divide(line.getWeight(), Exact.QUOTIENT)));
        BigDecimal points = settings.round(bounded);
        if (!inside) {
            line.find(Code.JUDGED_OUTSIDE_RANGE, "judged", Exact.print(judged), between, Exact.print(points));
        }
        return new Score(
                points,
                () -> Formulas.compare(line) + "，应在 " + between + " 分之间评定，评定 " + Exact.print(judged) + " 分，得 "
                        + Exact.print(points) + " 分");
    }

    private static BigDecimal share(Line line, @Nullable BigDecimal percent, BigDecimal otherwise) {
        return line.getWeight().multiply(percent == null ? otherwise : percent).movePointLeft(2);
    }

    private static @Nullable BigDecimal judgement(Line line) {
        BigDecimal judged = line.indicator().judged();
        return judged == null && line.settings().judgedDefault() == JudgedDefault.CLAIMED
                ? line.indicator().claimed()
                : judged;
    }

    static Score notANumber(Line line) {
        line.find(Code.ACTUAL_NOT_A_NUMBER, "actual");
        return new Score(
                line.settings().round(BigDecimal.ZERO),
                () -> "目标“" + line.getTargetText() + "”、实际“" + line.getActualText() + "”不是可以比较的数，得 0 分");
    }
}
