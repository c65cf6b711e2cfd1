package kaoping.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kaoping.desk.Desk;
import kaoping.desk.Rehearsal;
import kaoping.report.CheckJson;
import kaoping.report.TrialJson;
import kaoping.report.Tried;
import kaoping.workbook.WorkbookReader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looks over workbooks that are handed in (工作簿); nothing is kept. */
@RestController
@RequestMapping("/v1/policies")
@Tag(name = Api.POLICIES)
class WorkbookController {
    private static final String BYTES =
            "工作簿的内容，至多 8 MB；核对结果里叫 upload.xlsx（the workbook, at most 8 MB; findings call it upload.xlsx）";

    private final Desk desk;
    private final Turns turns;

    WorkbookController(Desk desk, Turns turns) {
        this.desk = desk;
        this.turns = turns;
    }

    @Operation(
            summary = "检查工作簿 · Check a workbook",
            description = "能不能读、规则有没有毛病、算例对不对；按“说明”表里的地区、方案和期间沿用服务里的上级工作簿。不保存。"
                    + "工作簿有错误时答复仍是 200，错误在 findings 里。\n\n"
                    + "Reading, rules and trial cases, as if it stood on the shelf; it is not kept. A workbook with errors is answered "
                    + "with 200 and its findings.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = BYTES,
                            content =
                                    @Content(
                                            mediaType = Api.XLSX,
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(
            responseCode = "200",
            description = "检查结果 · What was found",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = Api.CHECK)))
    @PostMapping(path = "/check", consumes = Api.XLSX, produces = MediaType.APPLICATION_JSON_VALUE)
    void check(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers answers = Answers.to(request, response);
        byte[] workbook = read(request);
        Tried tried = turns.take(() -> desk.rehearse(workbook).run());
        CheckJson.write(List.of(tried.checked()), answers.catalogue(), answers.json());
    }

    @Operation(
            summary = "验算工作簿 · Run a workbook's trial cases",
            description =
                    "每个算例哪里不符；coverage 列出没有算例用到的行。不保存。\n\n"
                            + "What does not come out in each trial case; coverage adds the rows that no case reaches. Nothing is kept.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = BYTES,
                            content =
                                    @Content(
                                            mediaType = Api.XLSX,
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(
            responseCode = "200",
            description = "验算结果 · How the trial cases came out",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = Api.TRIALS)))
    @PostMapping(path = "/test", consumes = Api.XLSX, produces = MediaType.APPLICATION_JSON_VALUE)
    void test(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "false") boolean coverage)
            throws IOException {
        Answers answers = Answers.to(request, response);
        byte[] workbook = read(request);
        Tried tried = turns.take(() -> {
            Rehearsal rehearsal = desk.rehearse(workbook);
            return coverage ? rehearsal.cover(rehearsal.run(), List.of()) : rehearsal.run();
        });
        TrialJson.write(List.of(tried), answers.catalogue(), answers.json());
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        return Body.read(request, WorkbookReader.MOST_BYTES - 1);
    }
}
