package kaoping.review;

import java.util.List;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.policy.Policy;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;

/** What a policy's rows lack before they can decide anything (方案检查). */
public final class Review {
    private final Policy policy;
    private final Findings findings = new Findings();

    private Review(Policy policy) {
        this.policy = policy;
    }

    public static List<Finding> of(Policy policy) {
        Review review = new Review(policy);
        review.scores();
        review.vetoes();
        return review.findings.sorted();
    }

    private void scores() {
        for (Row row : policy.rows(ScoreSheet.KIND)) {
            Method method = row.need(ScoreSheet.METHOD);
            method.missing(row).forEach(column -> incomplete(row, column, method.label()));
        }
    }

    private void vetoes() {
        for (Row row : policy.rows(VetoSheet.KIND)) {
            String effect = row.need(VetoSheet.EFFECT).label();
            VetoSheet.missing(row).forEach(column -> incomplete(row, column, effect));
        }
    }

    private void incomplete(Row row, Column<?> column, String method) {
        findings.add(Code.METHOD_INCOMPLETE, row.place(column), method, column.title());
    }
}
