package kaoping.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import kaoping.batch.Batch;
import kaoping.batch.Workers;
import kaoping.desk.Desk;
import kaoping.report.AnswerWriter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Appraises submissions (考评). */
@RestController
@Tag(name = Api.APPRAISALS)
class AppraisalController {
    private final Desk desk;
    private final Workers workers;

    AppraisalController(Desk desk, Workers workers) {
        this.desk = desk;
        this.workers = workers;
    }

    @Operation(
            summary = "对提交的事实计分、排名、评定等次 · Appraise a submission",
            description = "按事实里写明的地区、方案和期间找到考评方案，给出每个单位的得分、名次、等次和名单，每个数都带有理由和出处。"
                    + "同一版本、同样的事实，答复逐字节相同；服务不保存任何内容。"
                    + "Accept-Language: en 使核对结果用英文，说明句总是中文。"
                    + "类型写 application/x-ndjson 时，每行一份事实，按行的次序每行一份答复，边收边答；不能计分的一行答复为什么。\n\n"
                    + "Finds the policy that the submission names and answers with scores, ranks, tiers and lists, "
                    + "each number with its reason. The same edition and facts give the same bytes; nothing is stored. "
                    + "Accept-Language: en asks for findings in English; the sentences stay Chinese. "
                    + "As application/x-ndjson: a submission on each line, an answer on each line in the same order, while more is sent; "
                    + "a line that cannot be decided is answered with the reason.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description =
                                    "UTF-8，至多 16 MB，每行至多 16 MB，不压缩（UTF-8, at most 16 MB, or on each line, not compressed）",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(ref = Api.SUBMISSION)),
                                @Content(mediaType = Api.NDJSON, schema = @Schema(ref = Api.SUBMISSION))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "考评结果 · The answer",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = Api.ANSWER)),
                @Content(mediaType = Api.NDJSON, schema = @Schema(ref = Api.ANSWER_LINE))
            })
    @Parameter(
            name = "sentences",
            in = ParameterIn.QUERY,
            description = "是否带说明句 · With the sentences",
            schema = @Schema(type = "boolean", defaultValue = "true"))
    @Parameter(
            name = "pretty",
            in = ParameterIn.QUERY,
            description = "是否分行缩进 · On several lines",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    @PostMapping(
            path = "/v1/appraisals",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    void appraise(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean sentences = Asked.flag(request, "sentences", true);
        boolean pretty = Asked.flag(request, "pretty", false);
        Answers answers = Answers.to(request, response);
        answers.send(
                desk.appraise(Body.read(request)),
                outcome -> new AnswerWriter(sentences, pretty, answers.catalogue()).write(outcome, answers.json()));
    }

    @Hidden
    @PostMapping(path = "/v1/appraisals", consumes = Api.NDJSON, produces = Api.NDJSON)
    void appraiseEach(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean sentences = Asked.flag(request, "sentences", true);
        Answers answers = Answers.to(request, response);
        InputStream lines = Body.stream(request);
        new Batch(desk, new AnswerWriter(sentences, false, answers.catalogue()), workers)
                .run(lines, 0, answers.as(Api.NDJSON), Batch.Watcher.NOBODY);
    }
}
