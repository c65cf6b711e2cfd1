package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kaoping.report.DeviationJson;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** Claimed beside recomputed over HTTP: numbers for programs, letters for people. */
class DeviationsTest extends Http {
    private HttpResponse<byte[]> ask(byte[] facts, String accept) {
        return send(to("/v1/deviations")
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
