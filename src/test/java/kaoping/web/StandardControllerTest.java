package kaoping.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kaoping.facts.AskedReader;
import kaoping.report.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code POST /v1/standards/readings}. */
class StandardControllerTest extends Http {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema ASKED =
            SCHEMAS.getSchema(JSON.readTree(AskedReader.class.getResourceAsStream("standards.schema.json")));
    private static final Schema READINGS =
            SCHEMAS.getSchema(JSON.readTree(ReadingJson.class.getResourceAsStream("readings.schema.json")));

    private HttpResponse<byte[]> read(String json) {
        return send(to("/v1/standards/readings")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void standardsAreReadInTheOrderAsked() {
        String asked = """
                { "jurisdiction": "431228", "policy": "goals", "period": "2026", "standards": [
                  { "standard": "达95%以上得10分，每下降1%扣0.5分，扣完为止", "name": "群众满意度", "measure": "%",
                    "relation": "≥", "target": "95", "weight": "10" },
                  { "standard": "按计划完成得10分，否则不得分", "weight": 8 },
                  { "standard": "12月31日前完成得5分，否则不得分", "relation": "定性", "weight": "5" } ] }""";
        HttpResponse<byte[]> response = read(asked);
        JsonNode answer = json(response);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(ASKED.validate(JSON.readTree(asked))).isEmpty();
        assertThat(READINGS.validate(answer)).isEmpty();
        assertThat(answer.get("readings")
                        .get(0)
                        .get("rows")
                        .get(0)
                        .get("cells")
                        .get("起扣点")
                        .asString())
                .isEqualTo("95");
        assertThat(answer.get("readings").get(0).get("taken").toString()).contains("不足一步");
        assertThat(answer.get("readings").get(1).get("read").asBoolean()).isFalse();
        assertThat(answer.get("readings")
                        .get(1)
                        .get("questions")
                        .get(0)
                        .get("start")
                        .asInt())
                .isEqualTo(5);
        assertThat(answer.get("readings")
                        .get(2)
                        .get("rows")
                        .get(0)
                        .get("cells")
                        .get("期限")
                        .asString())
                .isEqualTo("2026-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第三次起每次扣一分 | 次 | ≤ | 0 | 允许偏差 | 2",
                "每少1000万元扣0.5分 | 亿元 | ≥ | 2 | 每 | 0.1",
                "未在1小时内反馈的，每次扣0.5分 | 次 | ≤ | 0 | 起扣点 | 0",
                "每低于95%一个百分点扣0.3分 | % | ≥ | 95 | 起扣点 | 95",
                "每减少1公里扣权重分的5% | 公里 | ≥ | 56 | 扣分 | 0.5",
                "每少1学时扣0.5分 | 学时 | ≥ | 4 | 每 | 1",
                "不超过28%得10分，28%-30%得6分，超过30%不得分 | % | ≤ | 28 | 实际值 | ≤28",
                "扣完5分为止，每缺一项扣1分 | 项 | ≥ | 12 | 最多扣 | 5",
                "每减少（或超出）1%扣0.5分 | % | = | 100 | 扣分 | 0.5",
                "得分=实际值/95%×10 | % | ≥ | 95 | 计分方法 | 按完成比例"
            })
    void whatFormsSayIsRead(
            String standard, String measure, String relation, String target, String column, String value) {
        String asked =
                "{ \"standards\": [ { \"standard\": \"%s\", \"measure\": \"%s\", \"relation\": \"%s\", \"target\": \"%s\", \"weight\": \"10\" } ] }"
                        .formatted(standard, measure, relation, target);
        JsonNode reading = json(read(asked)).get("readings").get(0);

        assertThat(reading.get("questions").toString()).isEqualTo("[]");
        assertThat(reading.get("rows").get(0).get("cells").get(column).asString())
                .isEqualTo(value);
    }

    @Test
    void aRequestIsReadAsStrictlyAsASubmission() {
        Refused.with(400, "JSON_UNREADABLE", read("{"));
        Refused.with(422, "FACTS_REFUSED", read("{}"));
        Refused.with(422, "FACTS_REFUSED", read("{\"standards\": [{\"standard\": \"达标得满分\", \"weigth\": 10}]}"));
        Refused.with(422, "FACTS_REFUSED", read("{\"standards\": [{\"standard\": \"达标得满分\", \"weight\": \"1e3\"}]}"));
        Refused.with(422, "FACTS_REFUSED", read("{\"policy\": \"goals\", \"standards\": [{\"standard\": \"达标得满分\"}]}"));
        Refused.with(
                404,
                "POLICY_NOT_FOUND",
                read("{\"jurisdiction\": \"431228\", \"policy\": \"nothing\", \"period\": \"2026\","
                        + " \"standards\": [{\"standard\": \"达标得满分\"}]}"));
    }
}
