package kaoping.desk;

import java.util.ArrayList;
import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.report.Checked;
import kaoping.report.Tried;
import kaoping.trial.Coverage;
import kaoping.trial.Sharpness.Nudge;
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

    /** Trial cases that failed, rows that never decided, figures that may be moved unnoticed. */
    public static List<Mark> of(Tried tried) {
        Checked checked = tried.checked();
        List<Mark> marks = new ArrayList<>();
        checked.findings().stream()
                .filter(finding -> finding.code() == Code.TRIAL_FAILED)
                .forEach(finding -> marks.add(mark(checked, finding)));
        List<Coverage.OfSheet> coverage = tried.coverage();
        if (coverage != null) {
            coverage.forEach(sheet -> sheet.never()
                    .forEach(row -> marks.add(new Mark(
                            checked.here(row.place()), Mark.Shade.IDLE, "行覆盖", "这一行在算例里从来没有起过作用", "→ 加一个用到它的算例"))));
        }
        List<Nudge> sharpness = tried.sharpness();
        if (sharpness != null) {
            sharpness.stream().filter(Tried::isDull).forEach(nudge -> marks.add(mark(checked, nudge)));
        }
        return marks;
    }

    private static Mark mark(Checked checked, Nudge nudge) {
        String moved = "从 " + nudge.from() + " 改成 " + nudge.to() + "，没有算例发现";
        return new Mark(checked.here(nudge.place()), Mark.Shade.DULL, "锐度", moved, "→ 加一个正好在这条线上的算例");
    }

    private static boolean isIn(String workbook, String place) {
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
