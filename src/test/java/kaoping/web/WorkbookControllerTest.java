package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import kaoping.report.CheckJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** A workbook that is handed in: looked over, tried, and forgotten. */
class WorkbookControllerTest extends Http {
    private static final Path SHIPPED = Path.of("decision-tables/530622-qiaojia/annual-appraisal-2023.xlsx");

    private HttpResponse<byte[]> hand(String path, byte[] workbook, String language) {
        return send(to(path).header(HttpHeaders.CONTENT_TYPE, Api.XLSX)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .POST(BodyPublishers.ofByteArray(workbook)));
    }

    private HttpResponse<byte[]> hand(String path, byte[] workbook) {
        return hand(path, workbook, "zh");
    }

    private static JsonNode holds(String schema, HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = json(response);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JSON.readTree(CheckJson.class.getResourceAsStream(schema)))
                        .validate(answer))
                .isEmpty();
        return answer.at("/workbooks/0");
    }

    @Test
    void aSoundWorkbookIsChecked() throws IOException {
        JsonNode workbook = holds("check.schema.json", hand("/v1/policies/check", Files.readAllBytes(SHIPPED)));

        assertThat(workbook.get("workbook").asString()).isEqualTo("upload.xlsx");
        assertThat(workbook.at("/policy/jurisdiction").asString()).isEqualTo("530622");
        assertThat(workbook.get("findings")).isEmpty();
        assertThat(workbook.at("/trials/failed").asInt()).isZero();
    }

    @Test
    void itsTrialCasesAreRun() throws IOException {
        byte[] workbook = Files.readAllBytes(SHIPPED);

        assertThat(holds("trial.schema.json", hand("/v1/policies/test", workbook))
                        .has("coverage"))
                .isFalse();
        assertThat(holds("trial.schema.json", hand("/v1/policies/test?coverage=true", workbook))
                        .get("coverage"))
                .allSatisfy(sheet -> assertThat(sheet.get("never")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a workbook", "PK\u0003\u0004 damaged"})
    void whatIsNoWorkbookIsAFindingInTheCallersLanguage(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        JsonNode chinese = holds("check.schema.json", hand("/v1/policies/check", bytes));
        JsonNode english = holds("check.schema.json", hand("/v1/policies/check", bytes, "en"));

        assertThat(chinese.at("/findings/0/code").asString()).isEqualTo("WORKBOOK_UNREADABLE");
        assertThat(chinese.has("trials")).isFalse();
        assertThat(english.at("/findings/0/message").asString()).startsWith("This file cannot be read");
    }

    @Test
    void moreThanAWorkbookMayHaveIsRefused() {
        byte[] large = new byte[(8 << 20) + 1];
        new Random(1).nextBytes(large);

        Refused.with(413, "CONTENT_TOO_LARGE", hand("/v1/policies/check", large));
    }

    @Test
    void onlyAWorkbookIsTaken() {
        Refused.with(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                send(to("/v1/policies/check")
                        .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                        .POST(BodyPublishers.ofString("PK"))));
        Refused.with(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                send(to("/v1/policies/check")
                        .header(HttpHeaders.CONTENT_TYPE, Api.XLSX)
                        .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .POST(BodyPublishers.ofString("PK"))));
    }

    @Test
    void nothingOfItIsKept() throws IOException {
        HttpResponse<byte[]> before = get("/v1/policies");
        hand("/v1/policies/check", Files.readAllBytes(SHIPPED));

        assertThat(get("/v1/policies").body()).isEqualTo(before.body());
    }

    @Test
    void whoComesWhenAllTurnsAreTakenIsAskedToComeAgain() {
        Turns turns = new Turns();

        assertThatThrownBy(() -> turns.take(() -> turns.take(() -> turns.take(() -> "third"))))
                .isInstanceOfSatisfying(ResponseStatusException.class, busy -> {
                    assertThat(busy.getStatusCode().value()).isEqualTo(503);
                    assertThat(busy.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                            .isEqualTo("5");
                });
        assertThat(turns.take(() -> turns.take(() -> "second"))).isEqualTo("second");
    }
}
