package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import kaoping.Tables;
import kaoping.report.PolicyWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code GET /v1/policies} and below, over a real connection. */
class PolicyControllerTest extends Http {
    private static final String QIAOJIA = "/v1/policies/530622/annual-appraisal/2023";

    private static void holds(String schema, JsonNode answer) {
        var published = JSON.readTree(PolicyWriter.class.getResourceAsStream(schema));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(published)
                        .validate(answer))
                .isEmpty();
    }

    @Test
    void listsAllPoliciesTheBrokenOnesToo() {
        JsonNode list = json(get("/v1/policies"));

        holds("policy-list.schema.json", list);
        assertThat(StreamSupport.stream(list.get("policies").spliterator(), false)
                        .map(p -> p.get("jurisdiction").asString() + "/"
                                + p.get("policy").asString() + " "
                                + p.get("sound").asBoolean()))
                .containsExactly(
                        "410825/information true",
                        "431228/goals true",
                        "500107/project-self-evaluation true",
                        "500107/self-evaluation true",
                        "522700/broken false",
                        "522700/self-evaluation true",
                        "530622/annual-appraisal true");
    }

    @Test
    void showsEveryCellAsAPersonSeesItWithItsOrigin() {
        JsonNode policy = json(get(QIAOJIA));

        holds("policy.schema.json", policy);
        assertThat(policy.get("edition").get("basis").asString()).isEqualTo("巧办通〔2024〕14号");
        assertThat(policy.get("settings").get(0).get("title").asString()).isEqualTo("地区代码");
        assertThat(policy.get("settings").get(0).get("cell").asString()).isEqualTo(Tables.QIAOJIA + "!说明!B2");
        JsonNode tiers = StreamSupport.stream(policy.get("sheets").spliterator(), false)
                .filter(sheet -> sheet.get("title").asString().equals("等次"))
                .findFirst()
                .orElseThrow();
        assertThat(tiers.get("origin").asString()).isEqualTo(Tables.QIAOJIA);
        assertThat(tiers.get("rows").get(0).get("cells").toString())
                .isEqualTo("{\"单位类别\":\"乡镇（街道）\",\"等次\":\"优秀\",\"名额比例\":\"20%\"}");
    }

    @Test
    void theNativeTablesOpenAndHaveASafeName() throws IOException {
        HttpResponse<byte[]> response = get(QIAOJIA + "/rules");

        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%E5%B7%A7%E5%AE%B6%E5%8E%BF")
                .endsWith("-2023.drl.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("RuleSet");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/policies/530622/annual-appraisal/2024",
                "/v1/policies/530622/annual-appraisal/99999",
                "/v1/policies/530622/annual-appraisal/-1",
                "/v1/policies/530622/annual-appraisal/2023.",
                "/v1/policies/530622/annual-appraisal/%E9%80%9A%E7%94%A8",
                "/v1/policies/530622/Annual-Appraisal/2023",
                "/v1/policies/53062/annual-appraisal/2023",
                "/v1/policies/CON/annual-appraisal/2023",
                "/v1/policies/530622-qiaojia/annual-appraisal/2023",
                "/v1/policies/530622/annual-appraisal%20/2023",
                "/v1/policies/%EF%BC%8F/annual-appraisal/2023/rules",
                "/v1/policies/530622/%0d%0aSet-Cookie:a/2023/rules",
            })
    void noSuchPolicy(String path) {
        Refused.with(404, "POLICY_NOT_FOUND", get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/policies/..%2f..%2fetc/x/2023",
                "/v1/policies/530622/..%5cx/2023",
                "/v1/policies/530622/annual-appraisal/2023%00",
                "/v1/policies/%c0%ae%c0%ae/x/2023"
            })
    void noPathOutOfTheHouse(String path) {
        HttpResponse<byte[]> response = get(path);

        Refused.with(
                response.statusCode(), response.statusCode() == 400 ? "BAD_REQUEST" : "POLICY_NOT_FOUND", response);
        assertThat(response.statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/policies/530622/x|y/2023 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /v1/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /v1/policies HTTP/1.1\r\n\r\n",
                "TRACE /v1/policies HTTP/1.1\r\nHost: a\r\nCookie: secret\r\nConnection: close\r\n\r\n",
                "NONSENSE\r\n\r\n"
            })
    void whatNoClientSends(String request) {
        assertThat(raw(request))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("Tomcat", "<html", "Exception", "secret")
                .doesNotContainIgnoringCase("server:");
    }

    @Test
    void aBrokenPolicyNamesItsFaults() {
        Refused.with(409, "POLICY_UNSOUND", get("/v1/policies/522700/broken/2022"));
        Refused.with(409, "POLICY_UNSOUND", get("/v1/policies/522700/broken/2022/rules"));
    }
}
