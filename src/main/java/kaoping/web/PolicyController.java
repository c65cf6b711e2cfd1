package kaoping.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.engine.RuleBook;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.report.PolicyWriter;
import kaoping.workbook.NativeTableWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the policies (考评方案). */
@RestController
@RequestMapping("/v1/policies")
@Tag(name = Api.POLICIES)
class PolicyController {
    private static final String ONE = "/{jurisdiction}/{policy}/{period}";

    private final Desk desk;

    PolicyController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "列出全部方案 · List all policies",
            description =
                    "不能使用的方案 sound 为 false，并列出它的错误。\n\nA policy that cannot be used has sound = false and its errors.")
    @ApiResponse(
            responseCode = "200",
            description = "方案目录 · The policies",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = Api.POLICY_LIST)))
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers answers = Answers.to(request, response);
        desk.list().write(answers.catalogue(), answers.json());
    }

    @Operation(
            summary = "查看生效的方案 · Show the effective policy",
            description =
                    "说明、每张工作表的来源和每一行，按人看到的样子。\n\nThe settings, and every sheet with its origin and its rows, as people see them.")
    @ApiResponse(
            responseCode = "200",
            description = "生效的方案 · The effective policy",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = Api.POLICY)))
    @GetMapping(path = ONE, produces = MediaType.APPLICATION_JSON_VALUE)
    void show(
            @PathVariable String jurisdiction,
            @PathVariable String policy,
            @PathVariable String period,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Reply<RuleBook> reply = desk.policy(jurisdiction, policy, period);
        Answers answers = Answers.to(request, response);
        answers.send(
                reply,
                rules -> PolicyWriter.write(
                        rules.edition(),
                        ((Reply.Given<RuleBook>) reply).findings(),
                        answers.catalogue(),
                        answers.json()));
    }

    @Operation(
            summary = "下载 Drools 原生决策表 · Download the native Drools decision tables",
            description = "可以用原版 Drools 编译，作为第二意见。\n\nCompiles with stock Drools: the way out, and a second opinion.")
    @ApiResponse(
            responseCode = "200",
            description = "Excel 工作簿 · An Excel workbook",
            content = @Content(mediaType = Api.XLSX, schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = ONE + "/rules", produces = Api.XLSX)
    void rules(
            @PathVariable String jurisdiction,
            @PathVariable String policy,
            @PathVariable String period,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Answers.to(request, response).send(desk.policy(jurisdiction, policy, period), rules -> {
            byte[] workbook = NativeTableWriter.write(rules.edition().policy());
            response.setContentType(Api.XLSX);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, attachment(rules.edition().policy()));
            response.setContentLength(workbook.length);
            response.getOutputStream().write(workbook);
        });
    }

    /** {@code 巧家县年度综合绩效考评-2023.drl.xlsx}, encoded, so that no character of it can end the header. */
    private static String attachment(Policy policy) {
        String name = policy.settings().row().need(Settings.AREA)
                + policy.settings().row().need(Settings.TITLE) + "-"
                + policy.id().period() + ".drl.xlsx";
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
