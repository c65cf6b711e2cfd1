package kaoping.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface (OpenAPI) says beyond the controllers: the hand-kept schemas, under these names. */
@Configuration(proxyBeanMethods = false)
class Api {
    static final String PROBLEM_JSON = "application/problem+json";
    static final String SUBMISSION_SCHEMA = "/kaoping/facts/submission.schema.json";
    static final String ANSWER_SCHEMA = "/kaoping/report/answer.schema.json";
    static final String PROBLEM_SCHEMA = "/kaoping/web/problem.schema.json";

    static final String SUBMISSION = "#/components/schemas/Submission";
    static final String ANSWER = "#/components/schemas/Answer";
    static final String PROBLEM = "#/components/schemas/Problem";

    static byte[] resource(String name) throws IOException {
        try (InputStream in = Api.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("考评 kaoping")
                                .version("v1")
                                .description(
                                        "按各县自己的考评方案计分、排名、评定等次；每个数都说明理由。\n\n"
                                                + "Scores, ranks and grades by each county's own policy; every number explains itself."));
    }

    @Bean
    OpenApiCustomizer schemas() {
        return api -> {
            try {
                add(api, "Submission", SUBMISSION_SCHEMA);
                add(api, "Answer", ANSWER_SCHEMA);
                add(api, "Problem", PROBLEM_SCHEMA);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
    }

    /** Adds the schema under {@code name}, and each of its definitions under {@code name.definition}. */
    private static void add(OpenAPI api, String name, String resource) throws IOException {
        String text = new String(resource(resource), StandardCharsets.UTF_8)
                .replace("#/$defs/", "#/components/schemas/" + name + ".");
        ObjectNode root = (ObjectNode) Json31.mapper().readTree(text);
        JsonNode definitions = root.remove("$defs");
        root.remove("$schema");
        api.schema(name, schema(root));
        if (definitions != null) {
            for (var definition : definitions.properties()) {
                api.schema(name + "." + definition.getKey(), schema(definition.getValue()));
            }
        }
    }

    private static Schema<?> schema(JsonNode json) throws IOException {
        return Json31.mapper().treeToValue(json, Schema.class);
    }
}
