package kaoping.review;

import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.ListSheet;
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
        draft.rows(ListSheet.KIND).forEach(row -> lists(row, findings));
    }

    private static void vetoes(Row row, boolean tiers, Findings findings) {
        VetoEffect effect = row.need(VetoSheet.EFFECT);
        String why = "“" + effect.label() + "”不看它";
        if (row.get(VetoSheet.VOTE_SHARE) == null) {
            add(row, VetoSheet.VOTES, "没有填票率", findings);
            add(row, VetoSheet.RATERS, "没有填票率", findings);
        }
        if (row.get(VetoSheet.PIECES) == null) {
            add(row, VetoSheet.IN_A_ROW, "没有填件数", findings);
        }
        if (effect != VetoEffect.SET_SCORE) {
            add(row, VetoSheet.SCORE, why, findings);
        }
        if (effect != VetoEffect.BAR_TIER && effect != VetoEffect.AT_MOST) {
            add(row, VetoSheet.TIER, why, findings);
        }
        if (effect != VetoEffect.ZERO_ROUND) {
            add(row, VetoSheet.ZEROED, why, findings);
        }
        if (effect != VetoEffect.DEDUCT) {
            add(row, VetoSheet.LOSS, why, findings);
        }
        if (!effect.movesTier() && row.get(VetoSheet.OFF_LISTS) == null) {
            add(row, VetoSheet.RELEASE, why, findings);
        }
        if (effect.movesTier() && !tiers) {
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

    private static void lists(Row row, Findings findings) {
        boolean number = row.get(ListSheet.COUNT) != null || row.get(ListSheet.SHARE) != null;
        if (row.get(ListSheet.COUNT) != null) {
            add(row, ListSheet.SHARE, "已写明数量", findings);
        }
        if (row.get(ListSheet.COUNT) != null || row.get(ListSheet.SHARE) == null) {
            add(row, ListSheet.ROUNDING, "没有按比例算的个数", findings);
        }
        if (!number) {
            add(row, ListSheet.TIES, "不限个数，没有界线", findings);
        }
        if (row.get(ListSheet.PART) == null) {
            add(row, ListSheet.POINTS, "没有写哪个得分项", findings);
        }
    }

    static void add(Row row, Column<?> column, String why, Findings findings) {
        if (row.get(column) != null) {
            findings.add(Code.CELL_IDLE, row.place(column), column.title(), why);
        }
    }
}
