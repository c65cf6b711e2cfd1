package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kaoping.finding.Catalogue;
import kaoping.policy.PolicyId;
import kaoping.trial.TrialResult;
import org.jspecify.annotations.Nullable;

/** What was found in workbooks, in JSON: {@code check.schema.json}. */
public final class CheckJson {
    private CheckJson() {}

    public static void write(List<Checked> workbooks, OutputStream out) throws IOException {
        write(workbooks, Catalogue.CHINESE, out);
    }

    public static void write(List<Checked> workbooks, Catalogue catalogue, OutputStream out) throws IOException {
        JsonPage.write(
                out, false, page -> page.objects("workbooks", workbooks, checked -> members(page, checked, catalogue)));
    }

    private static void members(JsonPage page, Checked checked, Catalogue catalogue) {
        head(page, checked.workbook(), checked.policy(), checked.title());
        FindingList.write(page, checked.findings(), catalogue);
        List<TrialResult> trials = checked.trials();
        if (trials != null) {
            page.object("trials", () -> {
                page.number("cases", trials.size());
                page.number("failed", checked.failed().size());
            });
        }
    }

    static void head(JsonPage page, String workbook, @Nullable PolicyId policy, String title) {
        page.text("workbook", workbook);
        if (policy != null) {
            page.object("policy", () -> {
                page.text("jurisdiction", policy.jurisdiction());
                page.text("policy", policy.policy());
                page.text("period", policy.period());
                page.text("title", title);
            });
        }
    }
}
