package kaoping.review;

import java.util.List;
import kaoping.adjust.CountSheet;
import kaoping.adjust.HighestOf;
import kaoping.adjust.MultiplierSheet;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.ListSheet;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.total.Absence;
import kaoping.total.ScaledBy;
import kaoping.total.TotalSheet;

/** A cell that the chosen way of scoring, forbidding or listing needs and the row leaves blank: 逐档扣分 without 每. */
/** A cell that the chosen way of scoring or of forbidding needs and the row leaves blank: 逐档扣分 without 每, 折算为 without 满分. */
final class Incomplete implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (Row row : draft.rows(ScoreSheet.KIND)) {
            Method method = row.need(ScoreSheet.METHOD);
            if (row.get(ScoreSheet.VOTE_SHARE) != null && row.get(ScoreSheet.VOTES) == null) {
                add(row, ScoreSheet.VOTES, ScoreSheet.VOTE_SHARE.title(), findings);
            }
            if (row.get(ScoreSheet.BESIDE_RATE) != null && row.get(ScoreSheet.BESIDE) == null) {
                add(row, ScoreSheet.BESIDE, ScoreSheet.BESIDE_RATE.title(), findings);
            }
            missing(row, method, findings);
        }
        for (Row row : draft.rows(VetoSheet.KIND)) {
            String effect = row.need(VetoSheet.EFFECT).label();
            if (row.get(VetoSheet.VOTE_SHARE) != null && row.get(VetoSheet.VOTES) == null) {
                add(row, VetoSheet.VOTES, VetoSheet.VOTE_SHARE.title(), findings);
            }
            VetoSheet.missing(row).forEach(column -> add(row, column, effect, findings));
        }
        Entries.terms(draft)
                .filter(terms -> terms.row().get(terms.sheet().highest) == HighestOf.FAMILY)
                .filter(terms -> terms.family().isEmpty())
                .forEach(terms -> add(terms.row(), terms.sheet().family, HighestOf.FAMILY.label(), findings));
        draft.rows(CountSheet.COUNTS).stream()
                .filter(row -> row.get(CountSheet.COUNT.part) == null && row.get(CountSheet.COUNT.indicator) == null)
                .forEach(row -> add(row, CountSheet.COUNT.part, CountSheet.COUNTS.title(), findings));
        draft.rows(MultiplierSheet.KIND).stream()
                .filter(row -> row.get(MultiplierSheet.TIMES) == null && row.get(MultiplierSheet.PLUS) == null)
                .forEach(row -> findings.add(
                        Code.METHOD_INCOMPLETE,
                        row.place(MultiplierSheet.TIMES),
                        MultiplierSheet.KIND.title(),
                        MultiplierSheet.TIMES.title() + "”或“" + MultiplierSheet.PLUS.title()));
        for (Row row : draft.rows(ListSheet.KIND)) {
            ListSheet.missing(row)
                    .forEach(column -> findings.add(
                            Code.LIST_INCOMPLETE, row.place(column), row.need(ListSheet.NAME), column.title()));
        }
        List<Row> totals = draft.rows(TotalSheet.KIND);
        for (Row row : totals) {
            ScaledBy by = row.get(TotalSheet.SCALED_BY, ScaledBy.FULL);
            for (Column<?> looks : List.of(TotalSheet.BESIDE_ACTUAL, TotalSheet.BESIDE_RATE)) {
                if (row.get(looks) != null && row.get(TotalSheet.BESIDE) == null) {
                    add(row, TotalSheet.BESIDE, looks.title(), findings);
                }
            }
            if (by != ScaledBy.FULL && row.get(TotalSheet.SCALED_TO) == null) {
                add(row, TotalSheet.SCALED_TO, by.label(), findings);
            } else if (by == ScaledBy.FULL
                    && row.get(TotalSheet.SCALED_TO) != null
                    && row.get(TotalSheet.FULL) == null) {
                add(row, TotalSheet.FULL, TotalSheet.SCALED_TO.title(), findings);
            } else if (row.get(TotalSheet.ABSENT) == Absence.RESCALE && TotalSheet.contribution(row) == null) {
                add(row, TotalSheet.FULL, Absence.RESCALE.label(), findings);
            }
        }
    }

    private static void missing(Row row, Method method, Findings findings) {
        List<Column<?>> missing = method.missing(row);
        if (method == Method.JUDGED && !missing.isEmpty()) {
            findings.add(
                    Code.METHOD_INCOMPLETE,
                    row.place(ScoreSheet.RANGE),
                    method.label(),
                    String.join("”或“", missing.stream().map(Column::title).toList()));
        } else {
            missing.forEach(column -> add(row, column, method.label(), findings));
        }
    }

    private static void add(Row row, Column<?> column, String method, Findings findings) {
        findings.add(Code.METHOD_INCOMPLETE, row.place(column), method, column.title());
    }
}
