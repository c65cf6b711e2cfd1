package kaoping.web;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.tags.Tag;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface (OpenAPI) says beyond the controllers: hand-kept schemas, problems, parameters. */
@Configuration(proxyBeanMethods = false)
class Api {
    static final String PROBLEM_JSON = "application/problem+json";
    static final String NDJSON = "application/x-ndjson";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String APPRAISALS = "考评 Appraisals";
    static final String STANDARDS = "评（扣）分标准 Standards";
    static final String POLICIES = "方案 Policies";
    static final String SCHEMAS = "格式 Schemas";

    static final String SUBMISSION_SCHEMA = "/kaoping/facts/submission.schema.json";
    static final String ANSWER_SCHEMA = "/kaoping/report/answer.schema.json";

    static final String SUBMISSION = "#/components/schemas/Submission";
    static final String ANSWER = "#/components/schemas/Answer";
    static final String ANSWER_LINE = "#/components/schemas/AnswerLine";
    static final String DEVIATIONS = "#/components/schemas/Deviations";
    static final String CHECK = "#/components/schemas/Check";
    static final String TRIALS = "#/components/schemas/Trials";
    static final String COMPARISON = "#/components/schemas/Comparison";
    static final String POLICY = "#/components/schemas/Policy";
    static final String POLICY_LIST = "#/components/schemas/PolicyList";
    static final String STANDARDS_ASKED = "#/components/schemas/Standards";
    static final String READINGS = "#/components/schemas/Readings";

    private static final Map<String, String> NAMED = Map.ofEntries(
            entry("Submission", SUBMISSION_SCHEMA),
            entry("Answer", ANSWER_SCHEMA),
            entry("RefusedLine", "/kaoping/batch/refused-line.schema.json"),
            entry("Deviations", "/kaoping/report/deviations.schema.json"),
            entry("Check", "/kaoping/report/check.schema.json"),
            entry("Trials", "/kaoping/report/trial.schema.json"),
            entry("Comparison", "/kaoping/report/comparison.schema.json"),
            entry("Policy", "/kaoping/report/policy.schema.json"),
            entry("PolicyList", "/kaoping/report/policy-list.schema.json"),
            entry("Standards", "/kaoping/facts/standards.schema.json"),
            entry("Readings", "/kaoping/report/readings.schema.json"),
            entry("Problem", "/kaoping/web/problem.schema.json"));

    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "jurisdiction", List.of("六位地区代码 · Six-digit code of the division", "530622"),
            "policy", List.of("方案代码 · Code of the policy", "annual-appraisal"),
            "period", List.of("期间 · Year, half, quarter or month; 通用 for every period", "2023"),
            "sentences", List.of("是否带说明句 · Whether to explain each number in a sentence", "true"),
            "coverage", List.of("是否列出没有算例用到的行 · Whether to list the rows that no case reaches", "false"),
            "pretty", List.of("是否分行缩进 · Whether to indent", "false"));

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
                                                + "Scores, ranks and grades by each county's own policy; every number explains itself."))
                // Why: else the description would repeat whatever host the request names.
                .servers(List.of(new io.swagger.v3.oas.models.servers.Server().url("/")))
                .tags(List.of(
                        new Tag().name(APPRAISALS),
                        new Tag().name(STANDARDS),
                        new Tag().name(POLICIES),
                        new Tag().name(SCHEMAS)));
    }

    @Bean
    OpenApiCustomizer completion() {
        return api -> {
            api.schema(
                    "AnswerLine",
                    new Schema<>().addOneOfItem(reference("Answer")).addOneOfItem(reference("RefusedLine")));
            NAMED.keySet().stream().sorted().forEach(name -> add(api, name, NAMED.get(name)));
            api.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> {
                if (operation.getParameters() != null) {
                    operation.getParameters().forEach(Api::describe);
                }
                problems(path, operation);
            }));
        };
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref(name);
    }

    private static void describe(Parameter parameter) {
        List<String> words = PARAMETERS.get(parameter.getName());
        if (words != null) {
            parameter.description(words.get(0)).example(words.get(1));
        }
    }

    private static void problems(String path, Operation operation) {
        boolean form = path.equals("/v1/comparisons");
        boolean workbook = form || path.equals("/v1/policies/check") || path.equals("/v1/policies/test");
        boolean facts = form || operation.getRequestBody() != null && !workbook;
        if (facts) {
            problem(operation, "400", "不是可以读取的 JSON，或请求不全 · Unreadable JSON, or parts are missing");
            problem(operation, "422", "事实有错误，每处都有 JSON 指针 · The facts have errors, each at its pointer");
        }
        if (facts || workbook) {
            problem(operation, "413", "事实超过 16 MB，比较时超过 2 MB；工作簿超过 8 MB · Too large");
            problem(operation, "415", "不是所要的类型，或压缩过 · Not the type that is asked for, or compressed");
        }
        if (workbook) {
            problem(operation, "503", "正忙，过一会儿再试 · Busy, try again in a while");
        }
        if (facts || path.contains("{")) {
            problem(operation, "404", "没有这个考评方案 · No such policy");
            problem(operation, "409", "考评方案的工作簿有错误，尚不能使用 · The policy's workbooks have errors");
        }
    }

    private static void problem(Operation operation, String status, String description) {
        Schema<?> schema = reference("Problem");
        Content content = new Content().addMediaType(PROBLEM_JSON, new MediaType().schema(schema));
        operation
                .getResponses()
                .addApiResponse(
                        status, new ApiResponse().description(description).content(content));
    }

    /** Adds the schema under {@code name}, and each of its definitions under {@code name.definition}. */
    private static void add(OpenAPI api, String name, String resource) {
        try {
            String text = new String(resource(resource), StandardCharsets.UTF_8)
                    .replace("#/$defs/", "#/components/schemas/" + name + ".");
            ObjectNode root = (ObjectNode) Json31.mapper().readTree(text);
            JsonNode definitions = root.remove("$defs");
            root.remove("$schema");
            api.schema(name, Json31.mapper().treeToValue(root, Schema.class));
            for (var definition : definitions.properties()) {
                api.schema(
                        name + "." + definition.getKey(),
                        Json31.mapper().treeToValue(definition.getValue(), Schema.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
