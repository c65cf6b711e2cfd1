package kaoping.report;

import java.util.List;
import kaoping.finding.Catalogue;
import kaoping.finding.Finding;
import kaoping.finding.Severity;
import kaoping.table.Row;
import kaoping.trial.Coverage;
import kaoping.trial.Miss;
import kaoping.trial.Sharpness.Nudge;

/** How trial cases came out, for a terminal. */
public final class TrialText {
    private final StringBuilder out = new StringBuilder();
    private final Ink ink;

    private TrialText(Ink ink) {
        this.ink = ink;
    }

    public static String of(List<Tried> workbooks, Ink ink) {
        TrialText text = new TrialText(ink);
        workbooks.forEach(text::workbook);
        return text.out.toString();
    }

    private void workbook(Tried tried) {
        Checked checked = tried.checked();
        say(ink.bold(CheckText.head(checked)));
        if (checked.trials() == null) {
            out.append(TextTable.of(
                    checked.findings().stream().filter(Finding::isError).toList(), ink, Catalogue.CHINESE));
        }
        Missed.of(checked).forEach(missed -> miss(checked, missed));
        say(CheckText.trials(checked));
        List<Coverage.OfSheet> coverage = tried.coverage();
        if (coverage != null) {
            coverage(checked, coverage);
        }
        List<Nudge> sharpness = tried.sharpness();
        if (sharpness != null) {
            sharpness(checked, sharpness);
        }
        say("");
    }

    private void miss(Checked checked, Missed missed) {
        Miss miss = missed.miss();
        say(ink.severity(Severity.ERROR, Catalogue.CHINESE) + "  "
                + Grid.visible(checked.here(miss.place()) + " " + missed.trial() + " " + miss.what() + " 应为 "
                        + miss.expected() + "，算出来是 " + miss.actual()));
        if (!miss.reason().isEmpty()) {
            say("      " + ink.dim("算法 " + Grid.visible(miss.reason())));
        }
    }

    private void coverage(Checked checked, List<Coverage.OfSheet> sheets) {
        Grid grid = new Grid("行覆盖", ">行数", ">起过作用", "没有起过作用的行");
        sheets.forEach(sheet -> grid.row(
                sheet.sheet().kind().title(),
                String.valueOf(sheet.rows()),
                String.valueOf(sheet.covered()),
                String.join("、", sheet.never().stream().map(TrialText::row).toList())));
        grid.row(
                "合计",
                String.valueOf(sheets.stream().mapToInt(Coverage.OfSheet::rows).sum()),
                String.valueOf(
                        sheets.stream().mapToInt(Coverage.OfSheet::covered).sum()),
                "");
        say("");
        grid.print(out, ink);
    }

    private static String row(Row row) {
        return "第 " + row.number() + " 行";
    }

    private void sharpness(Checked checked, List<Nudge> nudges) {
        Grid grid = new Grid("锐度", ">改动一步", ">算例发现", ">没有发现");
        Tried.bySheet(nudges).forEach((sheet, own) -> counts(grid, sheet, own));
        counts(grid, "合计", nudges);
        say("");
        grid.print(out, ink);
        List<Nudge> dull = Tried.dull(nudges);
        if (!dull.isEmpty()) {
            Grid cells = new Grid("没有算例发现的", ">原来", "改成");
            dull.forEach(nudge -> cells.row(checked.here(nudge.place()), nudge.from(), "→ " + nudge.to()));
            say("");
            cells.print(out, ink);
        }
    }

    private static void counts(Grid grid, String name, List<Nudge> nudges) {
        int dull = Tried.dull(nudges).size();
        grid.row(name, String.valueOf(nudges.size()), String.valueOf(nudges.size() - dull), String.valueOf(dull));
    }

    private void say(String text) {
        out.append(text).append('\n');
    }
}
