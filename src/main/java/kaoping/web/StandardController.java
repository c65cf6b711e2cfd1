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
import kaoping.desk.Desk;
import kaoping.report.ReadingJson;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads standards (评（扣）分标准). */
@RestController
@Tag(name = Api.STANDARDS)
class StandardController {
    private final Desk desk;

    StandardController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "读评（扣）分标准 · Read scoring standards",
            description = "把一句一句的标准读成评分表的行，用平常的话复述；没有说清的数、方向、尺度不猜，列为疑问，指明是第几个字。"
                    + "写明地区、方案和期间时，句子留给方案规定的，照方案。\n\n"
                    + "Turns sentences into rows of 评分 and says them back; a number, direction or scale that is not there is "
                    + "asked about, never guessed.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "UTF-8，至多 1000 句（UTF-8, at most 1,000 standards）",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(ref = Api.STANDARDS_ASKED))))
    @ApiResponse(
            responseCode = "200",
            description = "读法，与提交的次序相同 · The readings, in the order asked",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = Api.READINGS)))
    @PostMapping(
            path = "/v1/standards/readings",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers answers = Answers.to(request, response);
        answers.send(
                desk.readStandards(Body.read(request)), readings -> ReadingJson.write(readings, false, answers.json()));
    }
}
