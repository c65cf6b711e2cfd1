package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** What every refusal must be: a problem of the published shape that tells nothing of how the program is built. */
final class Refused {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Http.JSON.readTree(Problem.class.getResourceAsStream("problem.schema.json")));

    private Refused() {}

    static JsonNode with(int status, String code, HttpResponse<byte[]> response) {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.statusCode()).as(text).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Server")).isEmpty();
        assertThat(text).doesNotContain("Exception", "java.", "org.", "at kaoping", "/tmp/", "Tomcat");
        JsonNode problem = Http.json(response);
        assertThat(SCHEMA.validate(problem)).isEmpty();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("type").asString()).isEqualTo("/v1/problems/" + code);
        return problem;
    }
}
