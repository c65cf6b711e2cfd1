package kaoping.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaoping.finding.Catalogue;
import kaoping.finding.Finding;
import kaoping.finding.Severity;
import kaoping.trial.TrialResult;

/** What was found in workbooks, for a terminal. */
public final class CheckText {
    /** A place that is longer pushes its own line, not all others. */
    private static final int WIDEST_PLACE = 24;

    private static final String GAP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final Ink ink;

    private CheckText(Ink ink) {
        this.ink = ink;
    }

    public static String of(List<Checked> workbooks, Ink ink) {
        CheckText text = new CheckText(ink);
        workbooks.forEach(text::workbook);
        if (workbooks.size() > 1) {
            List<Finding> all =
                    workbooks.stream().flatMap(w -> w.findings().stream()).toList();
            text.say(ink.bold("共 " + workbooks.size() + " 个工作簿：" + counts(all)));
        }
        return text.out.toString();
    }

    private void workbook(Checked checked) {
        say(ink.bold(head(checked)));
        int width = checked.findings().stream()
                .mapToInt(f -> Width.of(shown(checked, f)))
                .filter(w -> w <= WIDEST_PLACE)
                .max()
                .orElse(0);
        checked.findings().forEach(finding -> finding(finding, shown(checked, finding), width));
        say(counts(checked.findings()) + "；" + trials(checked));
        say("");
    }

    /** {@code copy.xlsx  巧家县 年度综合绩效考评（2023）}. */
    static String head(Checked checked) {
        String name = Grid.visible(checked.workbook());
        String title = checked.title().isEmpty() ? "" : GAP + Grid.visible(checked.title());
        return name
                + title
                + (checked.policy() == null ? "" : "（" + checked.policy().period() + "）");
    }

    private static String shown(Checked checked, Finding finding) {
        return Grid.visible(checked.here(finding.place()));
    }

    private void finding(Finding finding, String place, int width) {
        String space = " ".repeat(Math.max(0, width - Width.of(place)));
        say(ink.severity(finding.severity(), Catalogue.CHINESE)
                + GAP
                + place
                + space
                + GAP
                + Grid.visible(finding.message()));
        say(" ".repeat(Width.of(finding.severity().label()) + width + 2 * GAP.length())
                + ink.dim("→ " + Grid.visible(finding.remedy()) + "（" + finding.code() + "）"));
    }

    /** {@code 1 个错误、2 个警告}, or that there is nothing. */
    private static String counts(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        Arrays.stream(Severity.values()).forEach(severity -> {
            long count = findings.stream().filter(f -> f.severity() == severity).count();
            if (count > 0) {
                counts.add(count + " 个" + severity.label());
            }
        });
        return counts.isEmpty() ? "没有发现问题" : String.join("、", counts);
    }

    static String trials(Checked checked) {
        List<TrialResult> trials = checked.trials();
        List<TrialResult> failed = checked.failed();
        if (trials == null) {
            return "没有验算：先改正错误";
        }
        if (trials.isEmpty()) {
            return "没有算例";
        }
        String passed = "验算 " + trials.size() + " 例";
        return failed.isEmpty() ? passed + "，全部通过" : passed + "，" + failed.size() + " 例不符";
    }

    private void say(String text) {
        out.append(text).append('\n');
    }
}
