package kaoping.review;

import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.score.Relative;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;

/** A cell that a comparison with others leaves without effect: 目标取值 beside 平均值. */
final class RelativeCells implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        draft.rows(ScoreSheet.KIND).forEach(row -> check(row, findings));
    }

    private static void check(Row row, Findings findings) {
        if (Relative.measures(row)) {
            if (!Relative.ranks(row)) {
                idle(row, ScoreSheet.RANKED_BY, "这一行不看名次；最优值、平均值总按实际值取", findings);
            }
            idle(row, ScoreSheet.AGAINST, "已写明比较对象", findings);
            idle(row, ScoreSheet.FROM, "已写明比较对象", findings);
        }
    }

    private static void idle(Row row, Column<?> column, String why, Findings findings) {
        if (row.get(column) != null) {
            findings.add(Code.CELL_IDLE, row.place(column), column.title(), why);
        }
    }
}
