package kaoping.score;

import java.math.BigDecimal;
import kaoping.finding.Code;
import kaoping.policy.JudgedDefault;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** Scores that are a stated part of the weight: all or nothing, a share, fixed points, a judged score inside a range. */
final class Shares {
    private Shares() {}

    static Score passOrFail(Line line, Row row) {
        BigDecimal actual = line.getActual();
        Benchmark target = Benchmark.of(line, row);
        if (actual == null || target == null || line.isQualitative()) {
            return Unscorable.number(line, Relative.instead(row, ScoreSheet.AGAINST));
        }
        boolean met = line.getRelation().isMet(target.scaled(actual), target.total());
        BigDecimal exact = met ? line.getWeight() : BigDecimal.ZERO;
        BigDecimal points = line.settings().round(exact);
        Score score = new Score(points, Fraction.of(exact), to -> Formulas.compare(to, line, told(line, row, target))
                .words(met ? "，达标，得满分 " : "，未达标，得 ")
                .number(points)
                .words(" 分"));
        return met && row.get(ScoreSheet.SURPLUS) != null
                ? Surplus.onDone(
                        line,
                        row,
                        Fraction.of(exact),
                        score,
                        target,
                        line.getRelation().isReverse())
                : score;
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
                Fraction.of(exact),
                to -> Formulas.product(
                        Formulas.compare(to, line).words("，得分值的 ").number(share).words("%："),
                        line,
                        share,
                        exact,
                        points));
    }

    static Score fixed(Line line, Row row) {
        BigDecimal stated = row.need(ScoreSheet.POINTS);
        BigDecimal most = row.get(ScoreSheet.MOST);
        BigDecimal exact = stated.min(most == null ? line.getWeight() : most);
        BigDecimal points = line.settings().round(exact);
        boolean capped = most != null && stated.compareTo(most) > 0;
        return new Score(points, Fraction.of(exact), to -> Formulas.compare(to, line)
                .text(capped ? "，规定 " + Exact.print(stated) + " 分，最高 " + Exact.print(most) + " 分" : "")
                .words("，得 ")
                .number(points)
                .words(" 分"));
    }

    static Score judged(Line line, Row row) {
        Settings settings = line.settings();
        Judging judging = Judging.of(line.getWeight(), row);
        Interval stated = row.get(ScoreSheet.POINTS_RANGE);
        if (stated != null && Judging.exceeds(stated, line.getWeight())) {
            String weight = Exact.print(line.getWeight());
            line.find(Code.JUDGED_ABOVE_WEIGHT, "weight", stated.print(""), weight, judging.between());
        }
        BigDecimal judged = judgement(line);
        if (judged == null) {
            line.find(Code.JUDGED_MISSING, "judged", judging.between());
            BigDecimal none = settings.round(BigDecimal.ZERO);
            return new Score(none, null, false, to -> Formulas.compare(to, line)
                    .words("，应在 ")
                    .text(judging.between())
                    .words(" 分之间评定，没有评定分，得 0 分"));
        }
        BigDecimal points = judging.nearest(settings.round(judged), settings);
        boolean allowed = judging.allows(judged);
        if (!allowed) {
            line.find(Code.JUDGED_OUTSIDE_RANGE, "judged", Exact.print(judged), judging.between(), Exact.print(points));
        }
        return new Score(points, Fraction.of(allowed ? judged : points), to -> Formulas.compare(to, line)
                .words("，应在 ")
                .text(judging.between())
                .words(" 分之间评定，评定 ")
                .number(judged)
                .words(" 分，得 ")
                .number(points)
                .words(" 分"));
    }

    private static @Nullable BigDecimal judgement(Line line) {
        BigDecimal judged = line.indicator().judged();
        return judged == null && line.settings().judgedDefault() == JudgedDefault.CLAIMED
                ? line.indicator().claimed()
                : judged;
    }
}
