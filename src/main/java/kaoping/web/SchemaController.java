package kaoping.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is submitted and what is answered (接口的格式). */
@RestController
@Tag(name = Api.SCHEMAS)
class SchemaController {
    private static final String SCHEMA_JSON = "application/schema+json";

    @Operation(summary = "提交的格式（JSON Schema） · The schema of a submission")
    @ApiResponse(responseCode = "200", description = "JSON Schema 2020-12")
    @GetMapping(path = "/v1/schema", produces = SCHEMA_JSON)
    byte[] submission() throws IOException {
        return Api.resource(Api.SUBMISSION_SCHEMA);
    }

    @Operation(summary = "答复的格式（JSON Schema） · The schema of an answer")
    @ApiResponse(responseCode = "200", description = "JSON Schema 2020-12")
    @GetMapping(path = "/v1/schema/answer", produces = SCHEMA_JSON)
    byte[] answer() throws IOException {
        return Api.resource(Api.ANSWER_SCHEMA);
    }

    @Hidden
    @GetMapping("/")
    ResponseEntity<Void> home() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/swagger-ui.html"))
                .build();
    }
}
