package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import kaoping.finding.Catalogue;
import kaoping.finding.Code;
import kaoping.table.Row;
import kaoping.trial.Coverage;
import kaoping.trial.Miss;
import kaoping.trial.Sharpness.Nudge;
import kaoping.trial.TrialResult;

/** How trial cases came out, in JSON: {@code trial.schema.json}. */
public final class TrialJson {
    private TrialJson() {}

    public static void write(List<Tried> workbooks, OutputStream out) throws IOException {
        write(workbooks, Catalogue.CHINESE, out);
    }

    public static void write(List<Tried> workbooks, Catalogue catalogue, OutputStream out) throws IOException {
        JsonPage.write(
                out, false, page -> page.objects("workbooks", workbooks, tried -> members(page, tried, catalogue)));
    }

    private static void members(JsonPage page, Tried tried, Catalogue catalogue) {
        Checked checked = tried.checked();
        CheckJson.head(page, checked.workbook(), checked.policy(), checked.title());
        // Why not those of the trials: they are told as misses, with their parts apart.
        FindingList.write(
                page,
                checked.findings().stream()
                        .filter(f -> f.code() != Code.TRIAL_FAILED)
                        .toList(),
                catalogue);
        List<TrialResult> trials = checked.trials();
        if (trials != null) {
            page.object("trials", () -> {
                page.number("cases", trials.size());
                page.number("failed", checked.failed().size());
                page.objects("misses", Missed.of(checked), missed -> miss(page, missed));
            });
        }
        List<Coverage.OfSheet> coverage = tried.coverage();
        if (coverage != null) {
            page.objects("coverage", coverage, sheet -> coverage(page, sheet));
        }
        List<Nudge> sharpness = tried.sharpness();
        if (sharpness != null) {
            page.objects("sharpness", Tried.bySheet(sharpness).entrySet(), sheet -> sharpness(page, sheet));
        }
    }

    private static void miss(JsonPage page, Missed missed) {
        Miss miss = missed.miss();
        page.text("case", missed.trial());
        page.text("place", miss.place());
        page.text("what", miss.what());
        page.text("expected", miss.expected());
        page.text("actual", miss.actual());
        page.text("reason", miss.reason());
    }

    private static void coverage(JsonPage page, Coverage.OfSheet sheet) {
        page.text("sheet", sheet.sheet().kind().title());
        page.number("rows", sheet.rows());
        page.number("covered", sheet.covered());
        page.texts("never", sheet.never().stream().map(Row::place).toList());
    }

    private static void sharpness(JsonPage page, Map.Entry<String, List<Nudge>> sheet) {
        List<Nudge> dull = Tried.dull(sheet.getValue());
        page.text("sheet", sheet.getKey());
        page.number("moved", sheet.getValue().size());
        page.number("noticed", sheet.getValue().size() - dull.size());
        page.objects("dull", dull, nudge -> {
            page.text("place", nudge.place());
            page.text("from", nudge.from());
            page.text("to", nudge.to());
        });
    }
}
