package kaoping.desk;

import java.util.List;
import kaoping.finding.Finding;
import kaoping.report.Checked;
import kaoping.workbook.Mark;

/** What is marked in the copy of a workbook (标注): everything that was found in this very workbook. */
public final class Marks {
    private Marks() {}

    public static List<Mark> of(Checked checked) {
        return checked.findings().stream()
                .filter(finding -> isIn(checked.workbook(), finding.place()))
                .map(finding -> mark(checked, finding))
                .toList();
    }

    static boolean isIn(String workbook, String place) {
        return place.isEmpty() || place.equals(workbook) || place.startsWith(workbook + "!");
    }

    private static Mark mark(Checked checked, Finding finding) {
        String place = checked.here(finding.place());
        return new Mark(
                place.equals(checked.workbook()) ? "" : place,
                switch (finding.severity()) {
                    case ERROR -> Mark.Shade.ERROR;
                    case WARNING -> Mark.Shade.WARNING;
                    case NOTE -> Mark.Shade.NOTE;
                },
                finding.severity().label() + " " + finding.code(),
                finding.message(),
                "→ " + finding.remedy());
    }
}
