package kaoping.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import kaoping.desk.Refusal;
import kaoping.finding.Catalogue;
import kaoping.finding.Code;
import kaoping.report.JsonPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Explains what the type of a problem, or the code of a finding, means (代码说明). */
@RestController
@Tag(name = Api.SCHEMAS)
class ProblemController {
    @Operation(summary = "代码的说明 · What a code means")
    @GetMapping(path = "/v1/problems/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> explain(
            @Parameter(description = "问题的类型或核对代码 · A problem's type or a finding's code") @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = Language.of(request);
        language.announce(response);
        Catalogue catalogue = language.catalogue();
        Optional<byte[]> refusal = Arrays.stream(Refusal.values())
                .filter(why -> why.name().equals(code))
                .findFirst()
                .map(why -> page(
                        code,
                        why.sentence(catalogue),
                        switch (language) {
                            case CHINESE -> "见 findings 里的每一条";
                            case ENGLISH -> "See each of the findings";
                        }));
        Optional<byte[]> finding = Arrays.stream(Code.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(known -> page(code, catalogue.pattern(known, "message"), catalogue.pattern(known, "remedy")));
        return ResponseEntity.of(finding.or(() -> refusal));
    }

    private static byte[] page(String code, String message, String remedy) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonPage.write(bytes, false, page -> {
                page.text("code", code);
                page.text("message", message);
                page.text("remedy", remedy);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
