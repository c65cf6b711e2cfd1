package kaoping.report;

import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import kaoping.PolicyDraft;
import kaoping.Tables;
import kaoping.appraisal.Outcome;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.shelf.Shelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answer in JSON: its shape, its numbers, its sentences, its bytes. */
class AnswerWriterTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static Desk desk;

    @BeforeAll
    static void shelve() {
        desk = new Desk(Shelf.open(Tables.write(folder)));
    }

    private static Outcome outcome(byte[] facts) {
        return ((Reply.Given<Outcome>) desk.appraise(facts)).value();
    }

    private static byte[] write(String facts, AnswerWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(outcome(Files.readAllBytes(Tables.facts(facts))), out);
        return out.toByteArray();
    }

    private static JsonNode answer(String facts) throws IOException {
        return JSON.readTree(write(facts, AnswerWriter.FULL));
    }

    private static JsonNode named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A list by one part names it, and gives each unit's points of it. */
    @Test
    void aListByOnePart() throws IOException {
        Outcome outcome = PolicyDraft.with()
                .row("名单", "名单=单项", "取=前几名", "数量=1", "得分项=测评")
                .row("名单", "名单=综合", "取=前几名", "数量=1")
                .decide(
                        unit("甲").points("业务", "50").points("测评", "80.5"),
                        unit("乙").points("业务", "90"))
                .outcome();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWriter.FULL.write(outcome, out);
        JsonNode answer = JSON.readTree(out.toByteArray());

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JSON.readTree(AnswerWriter.class.getResourceAsStream("answer.schema.json")))
                        .validate(answer))
                .isEmpty();
        assertThat(named(answer.get("lists"), "单项").get("part").asString()).isEqualTo("测评");
        assertThat(named(answer.get("lists"), "单项").get("units"))
                .isEqualTo(JSON.readTree("[{\"name\":\"甲\",\"total\":\"130.50\",\"rank\":1,\"points\":\"80.5\"}]"));
        assertThat(named(answer.get("lists"), "综合").has("part")).isFalse();
    }

    /** A line tells where it stands among its peers and what its raters said, in the published shape. */
    @Test
    void peersAndRatings() throws IOException {
        Outcome outcome = PolicyDraft.with("不适用=其余按比例折算")
                .row("评分", "指标名称=招商", "计分方法=按名次比例")
                .row("评分", "指标名称=测评", "计分方法=评议", "评语分=优=100、良=80")
                .row("评分", "计分方法=按完成比例")
                .row("评议", "评价主体=领导", "权重=60%")
                .row("评议", "评价主体=群众", "权重=40%")
                .decide(
                        unit("甲")
                                .with(
                                        ten("≥", "9", "7").named("招商"),
                                        ten("定性", "", "").named("测评").votes("领导", "优=1、良=2"),
                                        ten("≥", "9", "不适用")),
                        unit("乙").with(ten("≥", "9", "8").named("招商")))
                .outcome();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWriter.FULL.write(outcome, out);
        JsonNode answer = JSON.readTree(out.toByteArray());
        JsonNode first = named(answer.get("units"), "甲");

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JSON.readTree(AnswerWriter.class.getResourceAsStream("answer.schema.json")))
                        .validate(answer))
                .isEmpty();
        assertThat(named(first.get("lines"), "招商").get("peers"))
                .isEqualTo(
                        JSON.readTree(
                                "{\"whom\":\"全部\",\"count\":2,\"rank\":2,\"best\":\"8\",\"bestUnits\":\"乙\",\"average\":\"7.5\"}"));
        assertThat(named(first.get("lines"), "测评").get("ratings"))
                .isEqualTo(
                        JSON.readTree(
                                "[{\"rater\":\"领导\",\"average\":\"86.6666…\",\"votes\":\"3\",\"weight\":\"60%\",\"cell\":\"draft.xlsx!评议!E2\"},"
                                        + "{\"rater\":\"群众\",\"average\":null,\"votes\":\"0\",\"weight\":\"40%\",\"cell\":\"draft.xlsx!评议!E3\"}]"));
        assertThat(named(first.get("sections"), "不适用折算").get("points").asString())
                .isEqualTo("6.84");
        assertThat(named(first.get("lines"), "甲指标").get("points").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qiaojia-2023/facts.json",
                "bafu-2022/facts.json",
                "bafu-2022-projects/facts.json",
                "qiannan-2022/facts.json",
                "wenxian-2023/facts.json",
                "zhijiang-2026/facts.json",
                "zhijiang-2026/facts-with-actuals.json"
            })
    void everyAnswerHasThePublishedShape(String facts) throws IOException {
        JsonNode published = JSON.readTree(AnswerWriter.class.getResourceAsStream("answer.schema.json"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(published);
        assertThat(schema.validate(published.get("examples").get(0))).isEmpty();

        for (boolean sentences : List.of(true, false)) {
            byte[] answer = write(facts, new AnswerWriter(sentences, true));
            assertThat(schema.validate(JSON.readTree(answer))).isEmpty();
            assertThat(new String(answer, StandardCharsets.UTF_8).contains("\"sentence\""))
                    .isEqualTo(sentences);
        }
    }

    @Test
    void aScoreSaysItsFormulaItsBasisAndItsCell() throws IOException {
        JsonNode unit = answer("bafu-2022/facts.json").get("units").get(0);
        JsonNode line = named(unit.get("lines"), "预算完成率");

        assertThat(unit.get("total").asString()).isEqualTo("97.95");
        assertThat(line.get("points").asString()).isEqualTo("9.75");
        assertThat(line.get("weight").asString()).isEqualTo("10.00");
        assertThat(line.get("claimed").asString()).isEqualTo("9.75");
        assertThat(line.get("rule").asString()).isEqualTo(Tables.JIULONGPO + "!评分!第2行");
        assertThat(line.get("cell").asString()).isEqualTo(Tables.JIULONGPO + "!评分!E2");
        assertThat(line.get("sentence").asString())
                .isEqualTo("预算完成率：实际 97.45 ÷ 目标 100 × 分值 10 = 9.745，四舍五入取 9.75 分；" + "依据“推定：以 100 为‘目标’”（自评 › 评分 › E2，"
                        + Tables.JIULONGPO + "）");
    }

    @Test
    void aTierSaysItsLineAndHowCloseTheNextOneIs() throws IOException {
        JsonNode units = answer("qiaojia-2023/facts.json").get("units");
        JsonNode last = named(units, "团县委");
        JsonNode next = named(units, "县交通运输局");

        assertThat(last.get("rank").asInt()).isEqualTo(17);
        assertThat(last.get("tier").asString()).isEqualTo("优秀");
        assertThat(last.get("standing").get("above").asString()).isEqualTo("0.06");
        assertThat(last.get("standing").get("next").isNull()).isTrue();
        assertThat(last.get("standing").get("sentence").asString())
                .isEqualTo("优秀：57 个单位的 30% 为 17.1，四舍五入取 17 个名额，总分 1134.18 列第 17 名；高出下一等次 0.06 分");
        assertThat(next.get("standing").get("sentence").asString())
                .contains("良好：")
                .endsWith("；距“优秀”还差 0.06 分");
        assertThat(next.get("standing").get("missing").asString()).isEqualTo("0.06");
    }

    @Test
    void anIndicatorWithoutAnActualSaysThatItIsNotScoredYet() throws IOException {
        JsonNode unit = answer("zhijiang-2026/facts.json").get("units").get(0);
        JsonNode line = unit.get("lines").get(0);

        assertThat(unit.get("total").isNull()).isTrue();
        assertThat(unit.get("rank").isNull()).isTrue();
        assertThat(unit.has("standing")).isFalse();
        assertThat(line.get("points").isNull()).isTrue();
        assertThat(line.has("rule")).isFalse();
        assertThat(line.get("sentence").asString()).endsWith("：没有填实际值，暂不计分");
    }

    @Test
    void entriesComeAfterTheIndicatorsAndVetoesAreNamed() throws IOException {
        String facts = """
                {"jurisdiction": "530622", "policy": "annual-appraisal", "period": "2023", "units": [
                  {"name": "甲镇", "group": "乡镇（街道）", "points": {"综合得分": "90"}, "entries": [
                    {"kind": "加分", "matter": "省级表彰", "count": 3, "date": "2023-05-01", "evidence": "文件"},
                    {"kind": "一票否决", "matter": "安全生产事故", "count": 1, "date": "2023-06-01", "evidence": "通报"}]},
                  {"name": "乙镇", "group": "乡镇（街道）", "points": {"综合得分": "80"}},
                  {"name": "丙镇", "group": "乡镇（街道）", "points": {"综合得分": "70"}}]}""";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWriter.FULL.write(outcome(facts.getBytes(StandardCharsets.UTF_8)), out);
        JsonNode unit = JSON.readTree(out.toByteArray()).get("units").get(0);

        assertThat(unit.get("total").asString()).isEqualTo("102.00");
        JsonNode line = unit.get("lines").get(0);
        assertThat(line.get("section").asString()).isEqualTo("加减分");
        assertThat(line.has("weight")).isFalse();
        assertThat(line.get("sentence").asString())
                .startsWith("省级表彰：3 件 × 5 = 15 分，年上限 12，封顶后计 12 分；依据“每次加5分，全年不超过12分”（年度综合绩效考评 › 加减分 › ");
        assertThat(unit.get("vetoes").get(0).get("effect").asString()).isEqualTo("不得评为优秀");
        assertThat(unit.get("standing").get("sentence").asString()).contains("；因“安全生产事故”不得评为优秀");
        assertThat(unit.get("sections").get(0).get("cell").asString()).startsWith(Tables.QIAOJIA + "!汇总!");
    }

    @Test
    void listsNameTheirUnits() throws IOException {
        JsonNode lists = answer("wenxian-2023/facts.json").get("lists");

        assertThat(lists).hasSize(8);
        assertThat(lists.get(0).get("name").asString()).isEqualTo("通报表扬");
        assertThat(lists.get(0).get("units")).hasSize(3);
        assertThat(lists.get(0).get("units").get(0).get("rank").asInt()).isEqualTo(1);
    }

    @Test
    void theSameFactsGiveTheSameBytesInEveryLocaleAndZone() throws IOException {
        byte[] first = write("bafu-2022/facts.json", AnswerWriter.FULL);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            desk = new Desk(Shelf.open(folder));
            assertThat(write("bafu-2022/facts.json", AnswerWriter.FULL)).isEqualTo(first);
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(write("bafu-2022/facts.json", AnswerWriter.FULL)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void rareCharactersAreWrittenAsTheyAre() throws IOException {
        String facts = Files.readString(Tables.facts("qiaojia-2023/facts.json")).replace("马树镇", "𠮷\uD869\uDEA5镇");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWriter.FULL.write(outcome(facts.getBytes(StandardCharsets.UTF_8)), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"𠮷\uD869\uDEA5镇\"")
                .doesNotContain("\\u");
    }
}
