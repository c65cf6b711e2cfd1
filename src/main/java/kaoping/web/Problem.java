package kaoping.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kaoping.desk.Refusal;
import kaoping.desk.Reply;
import kaoping.finding.Finding;
import kaoping.report.FindingList;
import kaoping.report.JsonPage;

/**
 * A refusal on the wire (RFC 9457): what is wrong and what to do, and nothing of how this program is built.
 *
 * @param code last part of the problem's type
 * @param pointers the findings are about the submission, so that their places are JSON pointers
 * @param language of the findings and the detail; the title is Chinese
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
                    case POLICY_NOT_FOUND -> 404;
                    case POLICY_UNSOUND -> 409;
                    case FACTS_REFUSED -> 422;
                };
        Finding first = refused.findings().get(0);
        return new Problem(
                status,
                why.name(),
                why.sentence(),
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
    static Problem of(int status) {
        return switch (status) {
            case 400 -> plain(status, "BAD_REQUEST", "请求不合规", "请按接口说明核对地址和参数");
            case 404 -> plain(status, "NOT_FOUND", "没有这个地址", "接口说明在 /swagger-ui.html");
            case 405 -> plain(status, "METHOD_NOT_ALLOWED", "这个地址不支持这种方法", "支持的方法见答复的 Allow");
            case 406 -> plain(status, "NOT_ACCEPTABLE", "不能按 Accept 要求的格式答复", "请用接口说明里的格式，或不写 Accept");
            case 413 -> plain(status, "CONTENT_TOO_LARGE", "提交的内容太大", "至多 16 MB，请分批提交");
            case 415 -> plain(status, "UNSUPPORTED_MEDIA_TYPE", "只接受 application/json", "用 UTF-8 编码，不要压缩");
            default ->
                status < 500
                        ? plain(status, "REFUSED", "请求没有被接受", "请按接口说明核对请求")
                        : plain(status, "INTERNAL", "程序内部错误", "已经记录，请联系维护人员");
        };
    }

    private static Problem plain(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, List.of(), false, Language.CHINESE);
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
