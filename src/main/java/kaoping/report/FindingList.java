package kaoping.report;

import java.util.List;
import kaoping.finding.Catalogue;
import kaoping.finding.Finding;

/** Findings in JSON (核对结果): code, severity, place, and the two sentences in the language asked for. */
public final class FindingList {
    private FindingList() {}

    public static void write(JsonPage page, List<Finding> findings, Catalogue catalogue) {
        write(page, "findings", findings, catalogue);
    }

    /** Under another name than {@code findings}. */
    static void write(JsonPage page, String name, List<Finding> findings, Catalogue catalogue) {
        page.objects(name, findings, finding -> members(page, finding, catalogue));
    }

    /** Findings about a submission: the place is also named as what it is, an RFC 6901 pointer. */
    public static void writeWithPointers(JsonPage page, List<Finding> findings, Catalogue catalogue) {
        page.objects("findings", findings, finding -> {
            members(page, finding, catalogue);
            page.text("pointer", finding.place());
        });
    }

    private static void members(JsonPage page, Finding finding, Catalogue catalogue) {
        page.word("code", finding.code().name());
        page.word("severity", finding.severity().word());
        page.text("place", finding.place());
        page.told("message", to -> finding.tellMessage(to, catalogue));
        page.word("remedy", finding.remedy(catalogue));
    }
}
