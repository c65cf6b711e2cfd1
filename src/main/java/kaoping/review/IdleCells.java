package kaoping.review;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.TierSheet;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;

/** A cell that is filled in and does nothing, because the row's way of scoring or forbidding does not look at it: 得分率 with 固定分. */
final class IdleCells implements Lint {
    private static final Set<Column<?>> SCORING = Set.of(
            ScoreSheet.AGAINST,
            ScoreSheet.SHARE,
            ScoreSheet.POINTS,
            ScoreSheet.RANGE,
            ScoreSheet.THRESHOLD,
            ScoreSheet.FROM,
            ScoreSheet.STEP,
            ScoreSheet.STEP_UNIT,
            ScoreSheet.COST,
            ScoreSheet.PARTIAL,
            ScoreSheet.DEADLINE,
            ScoreSheet.FLOOR,
            ScoreSheet.CAP,
            ScoreSheet.YARDSTICK,
            ScoreSheet.BASE,
            ScoreSheet.GRADES,
            ScoreSheet.RATING_FULL,
            ScoreSheet.DROPPED);

    @Override
    public void check(Draft draft, Findings findings) {
        draft.rows(ScoreSheet.KIND).forEach(row -> scores(row, findings));
        boolean tiers = !draft.rows(TierSheet.KIND).isEmpty();
        draft.rows(VetoSheet.KIND).forEach(row -> vetoes(row, tiers, findings));
        draft.rows(TierSheet.KIND).forEach(row -> tiers(row, findings));
    }

    private static void scores(Row row, Findings findings) {
        Method method = row.need(ScoreSheet.METHOD);
        List<Column<?>> used = used(method);
        String why = "计分方法“" + method.label() + "”不看它";
        row.kind().columns().stream()
                .filter(SCORING::contains)
                .filter(Predicate.not(used::contains))
                .forEach(column -> add(row, column, why, findings));
        if (method == Method.STEPS && row.get(ScoreSheet.FROM) != null) {
            add(row, ScoreSheet.AGAINST, "已写明起扣点", findings);
        }
    }

    private static List<Column<?>> used(Method method) {
        return switch (method) {
            case RATIO, REVERSE_RATIO -> List.of(ScoreSheet.AGAINST, ScoreSheet.YARDSTICK, ScoreSheet.CAP);
            case THRESHOLD_RATIO -> List.of(ScoreSheet.AGAINST, ScoreSheet.YARDSTICK, ScoreSheet.THRESHOLD);
            case PASS_FAIL -> List.of(ScoreSheet.YARDSTICK);
            case SHARE -> List.of(ScoreSheet.SHARE);
            case FIXED -> List.of(ScoreSheet.POINTS);
            case JUDGED -> List.of(ScoreSheet.RANGE);
            case STEPS ->
                List.of(
                        ScoreSheet.AGAINST,
                        ScoreSheet.YARDSTICK,
                        ScoreSheet.FROM,
                        ScoreSheet.STEP,
                        ScoreSheet.STEP_UNIT,
                        ScoreSheet.COST,
                        ScoreSheet.PARTIAL,
                        ScoreSheet.FLOOR);
            case DEADLINE ->
                List.of(ScoreSheet.STEP, ScoreSheet.COST, ScoreSheet.PARTIAL, ScoreSheet.DEADLINE, ScoreSheet.FLOOR);
            case RANK_STEPS -> List.of(ScoreSheet.STEP, ScoreSheet.COST, ScoreSheet.PARTIAL, ScoreSheet.FLOOR);
            case RANK_SHARE -> List.of();
            case EFFICACY -> List.of(ScoreSheet.BASE);
            case RATED -> List.of(ScoreSheet.GRADES, ScoreSheet.RATING_FULL, ScoreSheet.DROPPED);
        };
    }

    private static void vetoes(Row row, boolean tiers, Findings findings) {
        VetoEffect effect = row.need(VetoSheet.EFFECT);
        String why = "“" + effect.label() + "”不看它";
        if (effect != VetoEffect.SET_SCORE) {
            add(row, VetoSheet.SCORE, why, findings);
        }
        if (effect != VetoEffect.BAR_TIER) {
            add(row, VetoSheet.TIER, why, findings);
        }
        if (effect != VetoEffect.SET_SCORE && !tiers) {
            add(row, VetoSheet.EFFECT, "方案没有等次表", findings);
        }
    }

    private static void tiers(Row row, Findings findings) {
        if (row.get(TierSheet.PLACES) != null) {
            add(row, TierSheet.SHARE, "已写明名额", findings);
        }
        if (row.get(TierSheet.PLACES) != null || row.get(TierSheet.SHARE) == null) {
            add(row, TierSheet.ROUNDING, "没有按比例算的名额", findings);
        }
        if (Ladder.isQuota(row) && Ladder.isRest(row)) {
            add(row, TierSheet.REST, "这一行有名额", findings);
        }
    }

    private static void add(Row row, Column<?> column, String why, Findings findings) {
        if (row.get(column) != null) {
            findings.add(Code.CELL_IDLE, row.place(column), column.title(), why);
        }
    }
}
