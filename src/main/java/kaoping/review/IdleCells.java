package kaoping.review;

import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.TierSheet;
import kaoping.table.Column;
import kaoping.table.Row;

/** A cell of 一票否决 or 等次 that is filled in and does nothing, because the row does not look at it: 名额取整 without 名额比例. */
final class IdleCells implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        boolean tiers = !draft.rows(TierSheet.KIND).isEmpty();
        draft.rows(VetoSheet.KIND).forEach(row -> vetoes(row, tiers, findings));
        draft.rows(TierSheet.KIND).forEach(row -> tiers(row, findings));
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

    static void add(Row row, Column<?> column, String why, Findings findings) {
        if (row.get(column) != null) {
            findings.add(Code.CELL_IDLE, row.place(column), column.title(), why);
        }
    }
}
