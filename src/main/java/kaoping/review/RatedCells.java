package kaoping.review;

import java.math.BigDecimal;
import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.score.ScoreSheet;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Grades;

/** A word of a vote that is worth less than nothing, or more than a vote can give: 优=120 of 100. */
final class RatedCells implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (Row row : draft.rows(ScoreSheet.KIND)) {
            BigDecimal full = row.get(ScoreSheet.RATING_FULL, Exact.HUNDRED);
            for (Grades.Grade grade :
                    row.get(ScoreSheet.GRADES, new Grades(List.of())).grades()) {
                check(row, grade, full, findings);
            }
        }
    }

    private static void check(Row row, Grades.Grade grade, BigDecimal full, Findings findings) {
        BigDecimal points = grade.points();
        String title = ScoreSheet.GRADES.title() + " " + grade.word();
        if (points != null && points.signum() < 0) {
            findings.add(Code.POINTS_NEGATIVE, row.place(ScoreSheet.GRADES), title, Exact.print(points));
        } else if (points != null && points.compareTo(full) > 0) {
            findings.add(
                    Code.POINTS_ABOVE_FULL,
                    row.place(ScoreSheet.GRADES),
                    title,
                    Exact.print(points),
                    Exact.print(full));
        }
    }
}
