package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kaoping.report.DeviationJson;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** Claimed beside recomputed over HTTP: numbers for programs, letters for people. */
class DeviationsTest extends Http {
    private HttpResponse<byte[]> ask(byte[] facts, String accept) {
        return ask("", facts, accept);
    }

    private HttpResponse<byte[]> ask(String query, byte[] facts, String accept) {
        return send(to("/v1/deviations" + query)
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .header(HttpHeaders.ACCEPT, accept)
                .POST(BodyPublishers.ofByteArray(facts)));
    }

    @Test
    void asJsonOfThePublishedShape() {
        HttpResponse<byte[]> response = ask(facts("qiannan-2022/facts.json"), "application/json");
        JsonNode answer = json(response);

        assertThat(response.headers().firstValue(HttpHeaders.CONTENT_TYPE)).hasValue("application/json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JSON.readTree(DeviationJson.class.getResourceAsStream("deviations.schema.json")))
                        .validate(answer))
                .isEmpty();
        assertThat(answer.at("/units/0/claimed").asString()).isEqualTo("97.50");
        assertThat(ask(facts("qiannan-2022/facts.json"), "*/*").body()).isEqualTo(response.body());
    }

    @Test
    void asLetters() {
        HttpResponse<byte[]> response = ask(facts("bafu-2022/facts.json"), "text/plain");

        assertThat(response.headers().firstValue(HttpHeaders.CONTENT_TYPE)).hasValue("text/plain;charset=UTF-8");
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .startsWith("关于")
                .contains("巴福镇人民政府：", "总体情况");
    }

    @Test
    void asAWordFile() {
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        HttpResponse<byte[]> response = ask(query("甲局"), several(), type);

        assertThat(response.headers().firstValue(HttpHeaders.CONTENT_TYPE)).hasValue(type);
        assertThat(response.headers().firstValue(HttpHeaders.CONTENT_DISPOSITION))
                .hasValue("attachment; filename=\"deviations.docx\"");
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .startsWith("PK")
                .contains("甲局：")
                .doesNotContain("丙两局");
        Refused.with(404, "UNIT_NOT_FOUND", ask(query("戊局"), several(), type));
    }

    private static String query(String... units) {
        return Stream.of(units)
                .map(unit -> "unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static byte[] several() {
        String unit = """
                {"name": "%s", "group": "部门"%s, "indicators": [
                 {"name": "办件", "section": "产出指标", "category": "数量", "relation": "≥", "target": "10", "actual": "9", "weight": "10"}]}
                """;
        return """
                {"jurisdiction": "522700", "policy": "self-evaluation", "period": "2022", "units": [%s, %s, %s]}
                """.formatted(
                        unit.formatted("甲局", ", \"claimed\": {\"total\": \"10\"}"),
                        unit.formatted("乙, 丙两局", ", \"claimed\": {\"total\": \"9\"}"),
                        unit.formatted("丁局", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void onlyTheUnitsAskedFor() {
        assertThat(names(ask(query(), several(), "application/json"))).containsExactly("甲局", "乙, 丙两局", "丁局");
        assertThat(names(ask(query("乙, 丙两局"), several(), "application/json"))).containsExactly("乙, 丙两局");
        assertThat(names(ask(query("甲局", "丁局"), several(), "application/json"))).containsExactly("甲局", "丁局");
        assertThat(new String(ask(query("甲局"), several(), "text/plain").body(), StandardCharsets.UTF_8))
                .contains("甲局：")
                .doesNotContain("乙, 丙两局");
    }

    /** Those with a letter, then those that claimed nothing. */
    private static List<String> names(HttpResponse<byte[]> response) {
        JsonNode answer = json(response);
        return Stream.of("units", "silent")
                .flatMap(list -> StreamSupport.stream(answer.get(list).spliterator(), false))
                .map(unit -> unit.get("name").asString())
                .toList();
    }

    @Test
    void aUnitThatIsNotThere() {
        JsonNode problem =
                Refused.with(404, "UNIT_NOT_FOUND", ask(query("甲局", "甲", "乙、丙两局"), several(), "application/json"));

        assertThat(problem.get("findings")).hasSize(2);
        assertThat(problem.get("detail").asString()).startsWith("提交的材料里没有单位“甲”");
        assertThat(problem.at("/findings/1/message").asString()).isEqualTo("提交的材料里没有单位“乙、丙两局”（乙, 丙两局？）");
    }

    @Test
    void refusedLikeAnySubmission() {
        byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);

        Refused.with(422, "FACTS_REFUSED", ask(nothing, "application/json"));
        Refused.with(422, "FACTS_REFUSED", ask(nothing, "text/plain"));
        Refused.with(406, "NOT_ACCEPTABLE", ask(nothing, "image/png"));
    }

    @Test
    void theAnswerAboutEverythingTellsThemToo() {
        JsonNode unit =
                json(post(facts("qiannan-2022/facts.json"), "application/json")).at("/units/0");

        assertThat(unit.at("/deviations/claimed").asString()).isEqualTo("97.50");
        assertThat(unit.at("/deviations/lines")).isNotEmpty();
        assertThat(json(post(facts("qiaojia-2023/facts.json"), "application/json"))
                        .at("/units/0")
                        .has("deviations"))
                .isFalse();
    }
}
