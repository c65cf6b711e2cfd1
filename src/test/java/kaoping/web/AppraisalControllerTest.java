package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import kaoping.Tables;
import kaoping.facts.FactsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code POST /v1/appraisals} over a real connection. */
class AppraisalControllerTest extends Http {
    private static final String NO_UNITS = """
            {"jurisdiction": "%s", "policy": "%s", "period": "%s", "units": [{"name": "甲镇", "points": {"综合得分": "1"}}]}""";

    @Test
    void answersWithExactNumbersAndTheirReasons() {
        HttpResponse<byte[]> response = post(facts("bafu-2022/facts.json"), "application/json");
        JsonNode unit = json(response).get("units").get(0);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(unit.get("total").asString()).isEqualTo("97.95");
        assertThat(unit.get("lines").get(0).get("sentence").asString()).contains("= 9.745，四舍五入取 9.75 分");
    }

    /** Written anew with {@code -Dgolden.write=true}; the edition's hash is masked, since any cell of the workbook changes it. */
    @ParameterizedTest
    @ValueSource(strings = {"bafu-2022", "zhijiang-2026"})
    void everyByteOfTheAnswerIsPinned(String name) throws IOException {
        String facts = new String(facts(name + "/facts.json"), StandardCharsets.UTF_8);
        HttpResponse<byte[]> response = send(to("/v1/appraisals?pretty=true")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(facts)));
        String answer = new String(response.body(), StandardCharsets.UTF_8)
                .replaceAll("\"hash\" : \"(sha256:)?[0-9a-f]+\"", "\"hash\" : \"…\"");
        Path golden = Tables.facts(name + "/answer.json");

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(golden));
    }

    @Test
    void aShortAnswerGoesOutInOnePieceWithItsLength() {
        HttpResponse<byte[]> response = post(facts("bafu-2022/facts.json"), "application/json");

        assertThat(response.headers().firstValue("Content-Length")).hasValue(String.valueOf(response.body().length));
    }

    @Test
    void theSameFactsGiveTheSameBytes() {
        byte[] facts = facts("qiaojia-2023/facts.json");

        assertThat(post(facts, "application/json").body())
                .isEqualTo(post(facts, "application/json;charset=UTF-8").body())
                .isNotEmpty();
    }

    @Test
    void sentencesCanBeLeftOut() {
        var body = BodyPublishers.ofByteArray(facts("qiaojia-2023/facts.json"));
        HttpResponse<byte[]> response = send(to("/v1/appraisals?sentences=false&pretty=true")
                .header("Content-Type", "application/json")
                .POST(body));

        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .doesNotContain("\"sentence\"")
                .contains("\n    \"title\" : \"年度综合绩效考评\"")
                .doesNotContain("\r");
        assertThat(json(response)
                        .get("units")
                        .get(0)
                        .get("standing")
                        .get("line")
                        .asString())
                .startsWith("17 个单位的 20%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]]", "{\"a\": NaN}", "{\"a\": 1, \"a\": 2}"})
    void unreadableJson(String json) {
        JsonNode problem = Refused.with(400, "JSON_UNREADABLE", post(json));

        assertThat(problem.get("findings")).isNotEmpty();
        assertThat(problem.get("findings").get(0).has("pointer")).isTrue();
    }

    @Test
    void otherEncodingsAreUnreadable() {
        byte[] facts =
                new String(facts("bafu-2022/facts.json"), StandardCharsets.UTF_8).getBytes(Charset.forName("GBK"));

        Refused.with(400, "JSON_UNREADABLE", post(facts, "application/json"));
    }

    @Test
    void everyFaultOfTheFactsHasItsPointer() {
        JsonNode problem = Refused.with(422, "FACTS_REFUSED", post("""
                        {"jurisdiction": "530622", "policy": "annual-appraisal", "period": "2023", "surplus": 1, "units": [
                          {"name": "甲\u200B镇", "points": {"综合/得分": "1e999"}}]}"""));

        assertThat(StreamSupport.stream(problem.get("findings").spliterator(), false)
                        .map(f -> f.get("code").asString() + " "
                                + f.get("pointer").asString()))
                .containsExactlyInAnyOrder(
                        "FACT_UNKNOWN_FIELD /surplus",
                        "FACT_BAD_TEXT /units/0/name",
                        "FACT_NOT_A_NUMBER /units/0/points/综合~1得分");
        assertThat(problem.get("detail").asString()).endsWith("共 3 条，见 findings");
    }

    @ParameterizedTest
    @CsvSource({
        "530622, annual-appraisal, 2024",
        "530623, annual-appraisal, 2023",
        "530622, Annual-Appraisal, 2023",
        "../../etc, annual-appraisal, 2023",
        "530622, ..%2fx, 2023",
        "530622, CON, 2023",
        "530622, annual-appraisal., 2023",
        "530622, annual-appraisal, -1",
        "530622, annual-appraisal, 99999",
        "530622, annual-appraisal, 2023/..",
        "５３０６２２, annual-appraisal, 2023",
        "530622, annual-appraisal, 通用",
    })
    void noSuchPolicy(String jurisdiction, String policy, String period) {
        JsonNode problem =
                Refused.with(404, "POLICY_NOT_FOUND", post(NO_UNITS.formatted(jurisdiction, policy, period)));

        assertThat(problem.get("findings").get(0).get("code").asString()).isEqualTo("POLICY_NOT_FOUND");
    }

    @Test
    void aBrokenPolicyNamesItsFaults() {
        JsonNode problem = Refused.with(409, "POLICY_UNSOUND", post(NO_UNITS.formatted("522700", "broken", "2022")));

        assertThat(problem.get("findings").get(0).get("place").asString()).isEqualTo("522700-qiannan/broken-2022.xlsx");
        assertThat(problem.get("findings").get(0).has("pointer")).isFalse();
    }

    @Test
    void tooLargeWhetherOrNotItIsAnnounced() {
        byte[] large = new byte[FactsReader.MAX_BYTES + 1];

        Refused.with(413, "CONTENT_TOO_LARGE", post(large, "application/json"));
        Refused.with(
                413,
                "CONTENT_TOO_LARGE",
                send(to("/v1/appraisals")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json;charset=GBK",
                "application/jsonp",
                "text/json",
                "nonsense"
            })
    void onlyJson(String type) {
        Refused.with(415, "UNSUPPORTED_MEDIA_TYPE", post(facts("bafu-2022/facts.json"), type));
    }

    @Test
    void whatMayBeSentInsteadIsToldInOneOrder() {
        HttpResponse<byte[]> refused = post(facts("bafu-2022/facts.json"), "text/plain");
        assertThat(refused.headers().firstValue("Accept")).hasValue("application/json, application/x-ndjson");
    }

    @Test
    void noCompressedBodyAndNoneWithoutType() {
        var body = BodyPublishers.ofString("{}");
        Refused.with(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                send(to("/v1/appraisals")
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(body)));
        Refused.with(415, "UNSUPPORTED_MEDIA_TYPE", send(to("/v1/appraisals").POST(body)));
    }

    @Test
    void onlyWhatTheInterfaceSays() {
        HttpResponse<byte[]> wrongMethod = get("/v1/appraisals");
        Refused.with(405, "METHOD_NOT_ALLOWED", wrongMethod);
        assertThat(wrongMethod.headers().firstValue("Allow")).hasValue("POST");
        Refused.with(
                406,
                "NOT_ACCEPTABLE",
                send(to("/v1/appraisals")
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString("{}"))));
        Refused.with(
                400,
                "BAD_REQUEST",
                send(to("/v1/appraisals?sentences=maybe")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))));
    }

    @Test
    void noMethodOverrideAndNoOtherOrigin() {
        Refused.with(
                405,
                "METHOD_NOT_ALLOWED",
                send(to("/v1/policies?_method=GET")
                        .header("X-HTTP-Method-Override", "GET")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_method=GET"))));
        HttpResponse<byte[]> foreign = send(to("/v1/policies").header("Origin", "https://example.org"));
        assertThat(foreign.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
        HttpResponse<byte[]> preflight = send(to("/v1/appraisals")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
    }
}
