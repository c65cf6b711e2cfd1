package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** Accept-Language chooses the language of findings and refusals, and of nothing else. */
class LanguageTest extends Http {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | CHINESE",
                "'' | CHINESE",
                "en | ENGLISH",
                "en-GB,en;q=0.8 | ENGLISH",
                "zh-CN,zh;q=0.9,en;q=0.8 | CHINESE",
                "zh;q=0.3, en;q=0.4 | ENGLISH",
                "fr, en;q=0.1 | ENGLISH",
                "fr | CHINESE",
                "* | CHINESE",
                "en;q=0 | CHINESE",
                "en;q=many | CHINESE",
                "'{;;,' | CHINESE",
            })
    void theLanguageThatTheCallerPrefers(String accepted, Language language) {
        assertThat(Language.of(accepted)).isEqualTo(language);
    }

    private static void assertIn(String languages, HttpResponse<byte[]> response) {
        assertThat(response.headers().firstValue(HttpHeaders.CONTENT_LANGUAGE)).hasValue(languages);
        assertThat(response.headers().firstValue(HttpHeaders.CACHE_CONTROL)).hasValue("no-store");
    }

    private HttpResponse<byte[]> english(String path) {
        return send(to(path).header(HttpHeaders.ACCEPT_LANGUAGE, "en-US,en;q=0.9"));
    }

    private HttpResponse<byte[]> english(byte[] facts) {
        return send(to("/v1/appraisals")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .POST(BodyPublishers.ofByteArray(facts)));
    }

    @Test
    void findingsInEnglishSentencesInChinese() {
        byte[] facts = facts("qiaojia-2023/facts.json");
        HttpResponse<byte[]> response = english(facts);
        JsonNode answer = json(response);
        JsonNode finding = answer.get("findings").get(0);

        assertIn("en, zh", response);
        assertThat(finding.get("code").asString()).isEqualTo("NEAR_TIE_AT_TIER_LINE");
        assertThat(finding.get("message").asString()).contains(" points lie between the two sides of the line of “");
        assertThat(finding.get("remedy").asString())
                .isEqualTo("Check the scores of these two units again before publishing");
        assertIn("zh", post(facts, "application/json"));
        assertThat(answer.get("units"))
                .isEqualTo(json(post(facts, "application/json")).get("units"));
    }

    @Test
    void problemsInEnglish() {
        JsonNode problem = Refused.with(422, "FACTS_REFUSED", english("{\"units\":7}".getBytes()));

        assertThat(problem.get("title").asString()).isEqualTo("The facts have errors; nothing was scored");
        assertThat(problem.get("detail").asString())
                .startsWith("The required “jurisdiction” is missing")
                .endsWith(" in all, see findings");
        assertThat(problem.get("findings").get(0).get("remedy").asString()).isEqualTo("Add “jurisdiction”");
        assertIn("en, zh", english("{\"units\":7}".getBytes()));
    }

    @Test
    void policiesInEnglish() {
        HttpResponse<byte[]> list = english("/v1/policies");
        HttpResponse<byte[]> policy = english("/v1/policies/530622/annual-appraisal/2023");
        HttpResponse<byte[]> broken = english("/v1/policies/522700/broken/2022");

        assertIn("en, zh", list);
        assertIn("en, zh", policy);
        assertThat(json(list).toString()).contains("This file cannot be read as an Excel workbook (.xlsx): ");
        assertThat(Refused.with(409, "POLICY_UNSOUND", broken).get("detail").asString())
                .startsWith("This file cannot be read");
    }

    @Test
    void whatACodeMeansInEnglish() {
        HttpResponse<byte[]> response = english("/v1/problems/SHEET_UNKNOWN");

        assertIn("en, zh", response);
        assertThat(json(response).get("message").asString()).isEqualTo("Unknown sheet “{0}”");
        assertThat(json(response).get("remedy").asString()).contains("this policy's own");
        assertIn("zh", get("/v1/problems/SHEET_UNKNOWN"));
    }

    @Test
    void whatHttpRefusesInEnglish() {
        HttpResponse<byte[]> response = english("/nothing");
        JsonNode problem = Refused.with(404, "NOT_FOUND", response);

        assertIn("en, zh", response);
        assertThat(problem.get("title").asString()).isEqualTo("No such address");
        assertThat(problem.get("detail").asString()).isEqualTo("The interface is described at /swagger-ui.html");
        assertThat(Refused.with(404, "NOT_FOUND", get("/nothing")).get("title").asString())
                .isEqualTo("没有这个地址");
    }

    @Test
    void evenWhatIsRefusedBeforeAnybodyReadsIt() {
        HttpResponse<byte[]> response = english("/v1/policies/..%2f..%2fetc/x/2023");

        assertThat(json(response).get("title").asString()).matches("[A-Za-z ]+");
        assertThat(json(english("/v1/problems/POLICY_UNSOUND")).get("message").asString())
                .startsWith("The policy's workbooks have errors");
    }
}
