package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kaoping.report.ComparisonWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** Two editions over the same facts, handed in as the parts of a form. */
class ComparisonControllerTest extends Http {
    private static final Path SHIPPED = Path.of("decision-tables/530622-qiaojia/annual-appraisal-2023.xlsx");
    private static final String POLICY = "530622/annual-appraisal/2023";
    private static final String BOUNDARY = "----part";

    /** A form as it goes over the wire. */
    private final class Form {
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Form text(String name, String value) {
            return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        }

        Form file(String name, byte[] content) {
            return part("name=\"" + name + "\"; filename=\"../../" + name + "\"", content);
        }

        private Form part(String disposition, byte[] content) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
            return this;
        }

        HttpResponse<byte[]> send() {
            body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return Http.send(to("/v1/comparisons")
                    .header(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        }
    }

    private static byte[] edited() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(SHIPPED))) {
            book.getSheet("等次").getRow(4).getCell(2).setCellValue(0.28);
            book.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void aPolicyOfTheShelfAgainstAnEditedCopy() throws IOException {
        HttpResponse<byte[]> response = new Form()
                .file("before", Files.readAllBytes(SHIPPED))
                .file("after", edited())
                .file("facts", facts("qiaojia-2023/facts.json"))
                .send();
        JsonNode answer = json(response);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JSON.readTree(ComparisonWriter.class.getResourceAsStream("comparison.schema.json")))
                        .validate(answer))
                .isEmpty();
        assertThat(answer.at("/comparisons/0/movers/0/unit").asString()).isEqualTo("团县委");
        assertThat(answer.at("/comparisons/0/changes/0/place").asString()).isEqualTo("after.xlsx!等次!C5");
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("../");
    }

    @Test
    void twoNamesOfPolicies() {
        JsonNode answer = json(new Form()
                .text("before", POLICY)
                .text("after", POLICY)
                .file("facts", facts("qiaojia-2023/facts.json"))
                .send());

        assertThat(answer.at("/comparisons/0/movers")).isEmpty();
    }

    @Test
    void whatIsMissingOrWrongIsSaid() throws IOException {
        byte[] facts = facts("qiaojia-2023/facts.json");

        Refused.with(
                400,
                "BAD_REQUEST",
                new Form().text("before", POLICY).text("after", POLICY).send());
        Refused.with(
                404,
                "POLICY_NOT_FOUND",
                new Form()
                        .text("before", POLICY)
                        .text("after", "530622/annual-appraisal/2020")
                        .file("facts", facts)
                        .send());
        Refused.with(
                404,
                "POLICY_NOT_FOUND",
                new Form()
                        .text("before", "../../etc/passwd")
                        .text("after", POLICY)
                        .file("facts", facts)
                        .send());
        Refused.with(
                409,
                "POLICY_UNSOUND",
                new Form()
                        .text("before", POLICY)
                        .file("after", "no workbook".getBytes(StandardCharsets.UTF_8))
                        .file("facts", facts)
                        .send());
        Refused.with(
                400,
                "JSON_UNREADABLE",
                new Form()
                        .text("before", POLICY)
                        .text("after", POLICY)
                        .text("facts", "{")
                        .send());
        Refused.with(
                422,
                "FACTS_REFUSED",
                new Form()
                        .text("before", POLICY)
                        .text("after", POLICY)
                        .text("facts", "{}")
                        .send());
        Refused.with(
                413,
                "CONTENT_TOO_LARGE",
                new Form()
                        .text("before", "x".repeat(201))
                        .text("after", POLICY)
                        .file("facts", facts)
                        .send());
        Refused.with(
                413,
                "CONTENT_TOO_LARGE",
                new Form()
                        .text("before", POLICY)
                        .text("after", POLICY)
                        .file("facts", new byte[(2 << 20) + 1])
                        .send());
    }

    @Test
    void partsAreTakenOnlyHere() {
        Refused.with(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                send(to("/v1/appraisals")
                        .header(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString("--" + BOUNDARY + "--"))));
    }
}
