package kaoping.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.deviation.Deviations;
import kaoping.report.DeviationJson;
import kaoping.report.DeviationText;
import kaoping.report.Ink;
import kaoping.workbook.DeviationDocument;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sets what units claimed beside what the policy gives (自评与复核对照). */
@RestController
@Tag(name = Api.APPRAISALS)
class DeviationController {
    private final Desk desk;

    DeviationController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "自评与复核对照 · Claimed scores beside recomputed ones",
            description = "逐项、分项和合计的相差（自评减复核），理由和依据，表格填报中发现的问题；单位按相差的大小排列。"
                    + "Accept: text/plain 得到可以发回单位的反馈，"
                    + Api.DOCX
                    + " 得到同样内容的 Word 文件。\n\n"
                    + "By line, by section and in total, with the reason and what was found in the form; units farthest apart first. "
                    + "Accept: text/plain asks for the letters that can be sent back, in Chinese, "
                    + Api.DOCX
                    + " for the same as a Word file.",
            parameters =
                    @Parameter(
                            name = "unit",
                            in = ParameterIn.QUERY,
                            description = "只要这个单位，可以写几次；不写就是全部 · Only this unit; may be repeated",
                            array = @ArraySchema(schema = @Schema(type = "string"))),
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "UTF-8，至多 16 MB，不压缩（UTF-8, at most 16 MB, not compressed）",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(ref = Api.SUBMISSION))))
    @ApiResponse(
            responseCode = "200",
            description = "对照 · The comparison",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = Api.DEVIATIONS)),
                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
                @Content(mediaType = Api.DOCX, schema = @Schema(type = "string", format = "binary"))
            })
    @PostMapping(
            path = "/v1/deviations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    void deviations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers answers = Answers.to(request, response);
        answers.send(read(request), deviations -> DeviationJson.write(deviations, answers.catalogue(), answers.json()));
    }

    @Hidden
    @PostMapping(
            path = "/v1/deviations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_PLAIN_VALUE)
    void letters(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers.to(request, response).send(read(request), deviations -> {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8");
            response.getOutputStream()
                    .write(DeviationText.of(deviations, true, Ink.PLAIN).getBytes(StandardCharsets.UTF_8));
        });
    }

    @Hidden
    @PostMapping(path = "/v1/deviations", consumes = MediaType.APPLICATION_JSON_VALUE, produces = Api.DOCX)
    void document(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers.to(request, response).send(read(request), deviations -> {
            response.setContentType(Api.DOCX);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deviations.docx\"");
            response.getOutputStream().write(DeviationDocument.write(deviations));
        });
    }

    private Reply<Deviations> read(HttpServletRequest request) throws IOException {
        // Why not bound by the framework: it would cut a name at its commas.
        String[] names = request.getParameterValues("unit");
        return desk.deviations(Body.read(request), names == null ? List.of() : List.of(names));
    }
}
