package kaoping.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import kaoping.compare.Comparisons;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.report.ComparisonWriter;
import kaoping.shelf.Side;
import kaoping.workbook.WorkbookReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Compares two editions over the same facts (比较); nothing is kept. */
@RestController
@Tag(name = Api.POLICIES)
class ComparisonController {
    /** Every change is tried alone and left out, over all facts. */
    private static final int MOST_FACTS = 2 << 20;

    private static final int LONGEST_NAME = 200;

    private final Desk desk;
    private final Turns turns;

    ComparisonController(Desk desk, Turns turns) {
        this.desk = desk;
        this.turns = turns;
    }

    /** The parts of the form, for the description only. */
    @Schema(name = "ComparisonForm")
    record Form(
            @Schema(
                    description = "改动前：工作簿，或方案的 地区/方案/期间 · Before: a workbook, or a policy's name",
                    type = "string",
                    example = "530622/annual-appraisal/2023")
            String before,

            @Schema(description = "改动后：同上 · After: likewise", type = "string", format = "binary")
            String after,

            @Schema(
                    description = "提交的事实，JSON，至多 2 MB · A submission, JSON, at most 2 MB",
                    type = "string",
                    format = "binary")
            String facts) {}

    @Operation(
            summary = "用同样的事实比较两个版本 · Compare two editions over the same facts",
            description = "谁的得分、名次、等次、名单变了，是哪一格引起的。before、after 各是一个工作簿（文件），"
                    + "或服务里的方案（文字 地区/方案/期间）。不保存。\n\n"
                    + "Who moves, from where to where, and because of which cell. Nothing is kept.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = Form.class))))
    @ApiResponse(
            responseCode = "200",
            description = "比较结果 · The comparison",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = Api.COMPARISON)))
    @PostMapping(
            path = "/v1/comparisons",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    void compare(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Reply<Side> before = side(part(request, "before"), "before.xlsx");
        Reply<Side> after = side(part(request, "after"), "after.xlsx");
        byte[] facts = read(part(request, "facts"), MOST_FACTS);
        Reply<Comparisons> reply = turns.take(() -> desk.compare(before, after, facts));
        Answers answers = Answers.to(request, response);
        answers.send(reply, comparisons -> ComparisonWriter.write(comparisons, answers.json()));
    }

    private static Part part(HttpServletRequest request, String name) throws IOException, ServletException {
        try {
            Part part = request.getPart(name);
            if (part == null) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return part;
        } catch (IllegalStateException tooLarge) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, null, tooLarge);
        }
    }

    /** What comes as a file is a workbook, what comes as text the name of a policy. */
    private Reply<Side> side(Part part, String called) throws IOException {
        return part.getSubmittedFileName() == null
                ? desk.side(new String(read(part, LONGEST_NAME), StandardCharsets.UTF_8))
                : desk.side(read(part, WorkbookReader.MOST_BYTES - 1), called);
    }

    private static byte[] read(Part part, int most) throws IOException {
        if (part.getSize() > most) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
