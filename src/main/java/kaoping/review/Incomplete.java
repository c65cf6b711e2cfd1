package kaoping.review;

import kaoping.adjust.HighestOf;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.ListSheet;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;

/** A cell that the chosen way of scoring, forbidding or listing needs and the row leaves blank: 逐档扣分 without 每. */
final class Incomplete implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (Row row : draft.rows(ScoreSheet.KIND)) {
            Method method = row.need(ScoreSheet.METHOD);
            method.missing(row).forEach(column -> add(row, column, method.label(), findings));
        }
        for (Row row : draft.rows(VetoSheet.KIND)) {
            String effect = row.need(VetoSheet.EFFECT).label();
            VetoSheet.missing(row).forEach(column -> add(row, column, effect, findings));
        }
        Entries.terms(draft)
                .filter(terms -> terms.row().get(terms.sheet().highest) == HighestOf.FAMILY)
                .filter(terms -> terms.family().isEmpty())
                .forEach(terms -> add(terms.row(), terms.sheet().family, HighestOf.FAMILY.label(), findings));
        for (Row row : draft.rows(ListSheet.KIND)) {
            ListSheet.missing(row)
                    .forEach(column -> findings.add(
                            Code.LIST_INCOMPLETE, row.place(column), row.need(ListSheet.NAME), column.title()));
        }
    }

    private static void add(Row row, Column<?> column, String method, Findings findings) {
        findings.add(Code.METHOD_INCOMPLETE, row.place(column), method, column.title());
    }
}
