package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** The description of the interface, and what holds for all of it. */
class ApiTest extends Http {
    @Test
    void everyOperationIsDescribedAndEverySchemaIsThere() {
        HttpResponse<byte[]> response = get("/v3/api-docs");
        JsonNode api = json(response);
        String text = new String(response.body(), StandardCharsets.UTF_8);

        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/v1/appraisals",
                        "/v1/comparisons",
                        "/v1/deviations",
                        "/v1/standards/readings",
                        "/v1/policies",
                        "/v1/policies/check",
                        "/v1/policies/test",
                        "/v1/problems/{code}",
                        "/v1/policies/{jurisdiction}/{policy}/{period}",
                        "/v1/policies/{jurisdiction}/{policy}/{period}/rules",
                        "/v1/schema",
                        "/v1/schema/answer");
        api.get("paths")
                .forEach(item -> item.forEach(operation -> {
                    assertThat(operation.get("summary").asString()).contains(" · ");
                    operation.path("parameters").forEach(p -> assertThat(p.has("description"))
                            .as(p.toString())
                            .isTrue());
                }));
        var references = new TreeSet<String>();
        Pattern.compile("\"#/components/schemas/([^\"]+)\"")
                .matcher(text)
                .results()
                .forEach(m -> references.add(m.group(1)));
        assertThat(api.get("components").get("schemas").propertyNames()).containsAll(references);
        assertThat(references)
                .contains(
                        "Submission",
                        "Answer",
                        "Deviations",
                        "Check",
                        "Trials",
                        "Comparison",
                        "Problem",
                        "Policy",
                        "PolicyList",
                        "Standards",
                        "Readings");
        assertThat(text).doesNotContain("$defs", "127.0.0.1");
        assertThat(api.get("paths")
                        .get("/v1/appraisals")
                        .get("post")
                        .get("responses")
                        .propertyNames())
                .containsExactlyInAnyOrder("200", "400", "404", "409", "413", "415", "422");
        assertThat(api.at("/paths/~1v1~1policies~1check/post/responses").propertyNames())
                .containsExactlyInAnyOrder("200", "413", "415", "503");
    }

    @Test
    void theSchemasArePublishedAsTheyAreKept() throws IOException {
        HttpResponse<byte[]> submission = get("/v1/schema");

        assertThat(submission.body()).isEqualTo(Api.resource(Api.SUBMISSION_SCHEMA));
        assertThat(submission.headers().firstValue("Content-Type")).hasValue("application/schema+json");
        assertThat(get("/v1/schema/answer").body()).isEqualTo(Api.resource(Api.ANSWER_SCHEMA));
    }

    @Test
    void theDescriptionCanBeBrowsed() {
        assertThat(get("/").headers().firstValue("Location")).hasValue("/swagger-ui.html");
        HttpResponse<byte[]> page = get("/swagger-ui/index.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("swagger-ui-bundle.js");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'");
        assertThat(get("/swagger-ui/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsAProblemNotAPage() {
        Refused.with(404, "NOT_FOUND", get("/nothing"));
        Refused.with(404, "NOT_FOUND", get("/error"));
        Refused.with(404, "NOT_FOUND", get("/swagger-ui/nothing.js"));
        Refused.with(404, "NOT_FOUND", get("/actuator/env"));
    }

    @Test
    void anInternalErrorTellsNothing() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();

        IllegalStateException broken = new IllegalStateException("secret at /etc/kaoping");
        broken.setStackTrace(new StackTraceElement[0]);

        new Problems().send(broken, new MockHttpServletRequest(), response);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"code\":\"INTERNAL\"")
                .doesNotContain("secret", "Exception");
    }
}
