package kaoping.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kaoping.desk.Refusal;
import kaoping.desk.Reply;
import kaoping.finding.Catalogue;
import kaoping.finding.Finding;
import kaoping.report.FindingList;
import kaoping.report.JsonPage;

/**
 * A refusal on the wire (RFC 9457): what is wrong and what to do, and nothing of how this program is built.
 *
 * @param code last part of the problem's type
 * @param pointers the findings are about the submission, so that their places are JSON pointers
 * @param language of the title, the detail and the findings
 */
record Problem(
        int status,
        String code,
        String title,
        String detail,
        List<Finding> findings,
        boolean pointers,
        Language language) {
    static Problem of(Reply.Refused<?> refused, Language language) {
        Refusal why = refused.why();
        int status =
                switch (why) {
                    case JSON_UNREADABLE -> 400;
                    case POLICY_NOT_FOUND, UNIT_NOT_FOUND -> 404;
                    case POLICY_UNSOUND -> 409;
                    case FACTS_REFUSED -> 422;
                };
        Finding first = refused.findings().get(0);
        return new Problem(
                status,
                why.name(),
                why.sentence(language.catalogue()),
                first.message(language.catalogue()) + more(refused.findings().size(), language),
                refused.findings(),
                why.isAboutFacts(),
                language);
    }

    private static String more(int findings, Language language) {
        if (findings == 1) {
            return "";
        }
        return switch (language) {
            case CHINESE -> "；共 " + findings + " 条，见 findings";
            case ENGLISH -> "; " + findings + " in all, see findings";
        };
    }

    /** A status that HTTP itself gives a meaning. */
    static Problem of(int code, Language language) {
        Status status = Status.of(code);
        Catalogue catalogue = language.catalogue();
        return new Problem(
                code, status.name(), status.title(catalogue), status.detail(catalogue), List.of(), false, language);
    }

    void send(HttpServletResponse response) throws IOException {
        SafetyHeaders.set(response);
        response.setStatus(status);
        language.announce(response);
        response.setContentType(Api.PROBLEM_JSON);
        JsonPage.write(response.getOutputStream(), false, this::write);
    }

    private void write(JsonPage page) {
        page.text("type", "/v1/problems/" + code);
        page.text("title", title);
        page.number("status", status);
        page.text("detail", detail);
        page.text("code", code);
        if (pointers) {
            FindingList.writeWithPointers(page, findings, language.catalogue());
        } else {
            FindingList.write(page, findings, language.catalogue());
        }
    }
}
