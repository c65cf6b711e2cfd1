package kaoping.batch;

import java.io.IOException;
import java.io.OutputStream;
import kaoping.desk.Reply;
import kaoping.finding.Catalogue;
import kaoping.report.FindingList;
import kaoping.report.JsonPage;

/** A line that nothing was decided about (退回的一行), in JSON: {@code refused-line.schema.json}. */
final class RefusedLine {
    private RefusedLine() {}

    static void write(long number, Reply.Refused<?> refused, Catalogue catalogue, OutputStream out) throws IOException {
        JsonPage.write(out, false, page -> {
            // Why first: by its first field a line is known for what it is.
            page.number("line", number);
            page.text("code", refused.why().name());
            page.text("title", refused.why().sentence(catalogue));
            if (refused.why().isAboutFacts()) {
                FindingList.writeWithPointers(page, refused.findings(), catalogue);
            } else {
                FindingList.write(page, refused.findings(), catalogue);
            }
        });
    }
}
