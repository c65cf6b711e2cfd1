package kaoping.report;

import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Catalogue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of a unit's entries in the answer (计分事项台账): those that count, and those that do not with the reason. */
class LedgerTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PolicyDraft POLICY = PolicyDraft.with()
            .row("加减分", "事项=表彰", "级别=国家级", "每件分值=5", "就高=同一事由", "须有佐证=是", "年上限=7")
            .row("加减分", "事项=表彰", "级别=省级", "每件分值=3", "就高=同一事由", "须有佐证=是");

    private static Decided decide(UnitDraft unit) {
        return POLICY.decide(unit);
    }

    private static JsonNode answer(Decided decided) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWriter.FULL.write(decided.outcome(), out);
        return JSON.readTree(out.toByteArray());
    }

    private static UnitDraft awarded() {
        return unit("甲")
                .entry("事项=表彰", "级别=国家级", "同一事由=双拥", "件数=2", "日期=2023-09-01", "佐证材料=中央文件")
                .entry("事项=表彰", "级别=省级", "同一事由=双拥", "日期=2023-05-01", "佐证材料=省委文件")
                .entry("事项=表彰", "级别=省级", "同一事由=信访", "日期=2023-02-01");
    }

    @Test
    void everyEntryStandsInItByDateWithItsReason() throws IOException {
        JsonNode entries = answer(decide(awarded())).get("units").get(0).get("entries");

        assertThat(entries.toString())
                .isEqualTo("[{\"kind\":\"加分\",\"matter\":\"表彰\",\"level\":\"省级\",\"count\":\"1\",\"about\":\"信访\","
                        + "\"date\":\"2023-02-01\",\"points\":null,\"code\":\"ENTRY_WITHOUT_EVIDENCE\","
                        + "\"reason\":\"计分事项“表彰（省级）”没有佐证材料，不计分\"},"
                        + "{\"kind\":\"加分\",\"matter\":\"表彰\",\"level\":\"省级\",\"count\":\"1\",\"about\":\"双拥\","
                        + "\"date\":\"2023-05-01\",\"evidence\":\"省委文件\",\"points\":null,\"code\":\"ENTRY_SUPERSEDED\","
                        + "\"reason\":\"计分事项“表彰（省级）”得 3 分；同一事由“双拥”就高，取“表彰（国家级）”（2023-09-01）的 10 分，这一项不计分\"},"
                        + "{\"kind\":\"加分\",\"matter\":\"表彰\",\"level\":\"国家级\",\"count\":\"2\",\"about\":\"双拥\","
                        + "\"date\":\"2023-09-01\",\"evidence\":\"中央文件\",\"points\":\"7.00\",\"uncapped\":\"10.00\","
                        + "\"caps\":\"年上限 7\"}]");
    }

    @Test
    void itIsWhatTheSchemaSays() throws IOException {
        JsonNode schema = JSON.readTree(AnswerWriter.class.getResourceAsStream("/kaoping/report/answer.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(answer(decide(awarded()))))
                .isEmpty();
    }

    @Test
    void aUnitWithoutEntriesHasNone() throws IOException {
        JsonNode unit = answer(decide(unit("甲").points("得分", "9"))).get("units").get(0);

        assertThat(unit.has("entries")).isFalse();
    }

    @Test
    void theTerminalListsWhatDoesNotCount() {
        assertThat(TextTable.of(decide(awarded()).outcome(), Ink.PLAIN, Catalogue.CHINESE))
                .contains("不计分的事项  日期        佐证材料  原因")
                .contains("表彰          2023-05-01  省委文件  计分事项“表彰（省级）”得 3 分；");
        assertThat(TextTable.of(decide(unit("甲").points("得分", "9")).outcome(), Ink.PLAIN, Catalogue.CHINESE))
                .doesNotContain("不计分的事项");
    }
}
