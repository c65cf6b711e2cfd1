package kaoping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaoping.Tables;
import kaoping.report.DeviationJson;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code kaoping deviations} as a person types it; what is sent back to the two published cases stands beside them. */
class DeviateTest {
    private static final Path QIANNAN = Tables.facts("qiannan-2022/facts.json");
    private static final Path BAFU = Tables.facts("bafu-2022/facts.json");

    @TempDir
    private Path folder;

    /** An edition's hash changes with every rule; the letter must not. */
    private static String masked(String text) {
        return text.replaceAll("sha256:[0-9a-f]{64}", "sha256:…");
    }

    private static void assertGolden(String name, String actual) throws IOException {
        Path golden = Tables.facts(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, masked(actual));
        }
        assertThat(masked(actual)).isEqualTo(Files.readString(golden));
    }

    /** 巴福's facts by the national formula. */
    private Path national() throws IOException {
        Path facts = folder.resolve("national.json");
        Files.writeString(facts, Files.readString(BAFU).replace("\"500107\"", "\"000000\""));
        return facts;
    }

    /** Several units: 组织部 as it is, one that claims more, one that claims nothing. */
    private Path several() throws IOException {
        Path facts = folder.resolve("several.json");
        Files.writeString(facts, """
                {"jurisdiction": "522700", "policy": "self-evaluation", "period": "2022", "units": [
                 {"name": "甲局", "group": "部门", "claimed": {"total": "10"}, "indicators": [
                  {"name": "办件", "section": "产出指标", "category": "数量", "relation": "≥", "target": "10", "actual": "9", "weight": "10", "claimed": "10"}]},
                 {"name": "=HYPERLINK(1)", "group": "部门", "claimed": {"total": "1"}, "indicators": [
                  {"name": "+办件", "section": "产出指标", "category": "数量", "relation": "≥", "target": "10", "actual": "9", "weight": "10", "claimed": "1"}]},
                 {"name": "乙局", "group": "部门", "indicators": [
                  {"name": "办件", "section": "产出指标", "category": "数量", "relation": "≥", "target": "10", "actual": "9", "weight": "10"}]},
                 {"name": "丙局", "group": "部门", "claimed": {"total": "9"}, "indicators": [
                  {"name": "办件", "section": "产出指标", "category": "数量", "relation": "≥", "target": "10", "actual": "9", "weight": "10", "claimed": "9"}]},
                 {"name": "丁局", "group": "部门", "claimed": {"total": "10"}, "indicators": [
                  {"name": "办件", "section": "产出指标", "category": "数量", "relation": "≥", "target": "10", "actual": "", "weight": "10", "claimed": "10"}]}
                ]}
                """);
        return facts;
    }

    @ParameterizedTest
    @CsvSource({"qiannan-2022", "bafu-2022"})
    void theLetterOfTheCase(String name) throws IOException {
        Typed run = Typed.run("deviations", Tables.facts(name + "/facts.json"));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertGolden(name + "/deviations.txt", run.out());
    }

    @Test
    void theLetterByTheNationalFormula() throws IOException {
        assertGolden(
                "bafu-2022/deviations-national.txt",
                Typed.run("deviations", national()).out());
    }

    @Test
    void theTwoTotalsOfTheCases() {
        assertThat(Typed.run("deviations", QIANNAN).out()).contains("自评总分 97.50 分，复核总分 99.55 分，自评低于复核 2.05 分");
        assertThat(Typed.run("deviations", BAFU).out()).contains("自评总分 97.95 分，复核总分 97.95 分，自评与复核相同");
    }

    @Test
    void jsonOfThePublishedShape() throws IOException {
        Path out = folder.resolve("deviations.json");
        assertThat(Typed.run("deviations", QIANNAN, "--out", out)).isEqualTo(new Typed(Exit.FINE, "", ""));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonMapper.shared()
                        .readTree(DeviationJson.class.getResourceAsStream("deviations.schema.json")));

        for (String json : List.of(
                Files.readString(out),
                Typed.run("deviations", several(), "--format", "json").out())) {
            assertThat(schema.validate(JsonMapper.shared().readTree(json))).isEmpty();
        }
        JsonNode unit = JsonMapper.shared().readTree(Files.readString(out)).at("/units/0");
        assertThat(unit.get("difference").asString()).isEqualTo("-2.05");
        assertThat(unit.at("/lines/0/name").asString()).isEqualTo("单位发展专项");
        assertThat(unit.at("/lines/1/place").asString()).isEqualTo("/units/0/budget/0");
        assertThat(unit.at("/lines/1/sameAs/0").asString()).isEqualTo("与把算式的结果舍去到整数的得分相同");
        assertThat(unit.get("agreeing")).hasSize(24);
        assertThat(unit.get("findings")).hasSize(46);
    }

    @Test
    void manyUnitsAreSummedUpFirst() throws IOException {
        Typed run = Typed.run("deviations", several());

        assertThat(run.out()).startsWith("""
                黔南布依族苗族自治州2022年度部门整体支出绩效自评（2022）自评与复核对照
                单位           类别  自评总分  复核总分   相差  得分不同  暂不计分
                =HYPERLINK(1)  部门      1.00      9.00  -8.00         1         0
                甲局           部门     10.00      9.00   1.00         1         0
                丙局           部门      9.00      9.00   0.00         0         0
                丁局           部门     10.00         —      —         0         1
                """);
        assertThat(run.out()).contains("没有自评得分的单位 1 个，不列入", "加 --unit 单位名称").doesNotContain("总体情况");
    }

    @Test
    void oneUnitOfManyByItsName() throws IOException {
        Typed run = Typed.run("deviations", several(), "--unit", "丁局");

        assertThat(run.out())
                .contains("丁局：", "自评总分 10.00 分，暂不能复核，不能比较", "暂不计分的指标（不计入上面的相差）", "没有填实际值，暂不计分")
                .doesNotContain("甲局", "得分不同的指标");
    }

    @Test
    void aWorkbookToPrintWithASheetAUnit() throws IOException {
        Path out = folder.resolve("out.xlsx");
        assertThat(Typed.run("deviations", several(), "--out", out).exit()).isEqualTo(Exit.FINE);

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out))) {
            List<String> sheets = new ArrayList<>();
            book.forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets).containsExactly("汇总", "1 =HYPERLINK(1)", "2 甲局", "3 丙局", "4 丁局");
            for (String title : sheets) {
                XSSFSheet sheet = book.getSheet(title);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getFitToPage()).isTrue();
                sheet.forEach(row -> row.forEach(cell -> {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    boolean like = cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().matches("(?s)[=+@-].*");
                    assertThat(!like || ((XSSFCell) cell).getCellStyle().getQuotePrefixed())
                            .as(title + " " + cell.getAddress())
                            .isTrue();
                }));
            }
            assertThat(book.getSheet("汇总").getRow(2).getCell(4).getRawValue()).isEqualTo("-8.00");
        }
        byte[] first = Files.readAllBytes(out);
        Typed.run("deviations", several(), "--out", out);
        assertThat(Files.readAllBytes(out)).isEqualTo(first);
    }

    @Test
    void aWordFileOfOneUnitByItsName() throws IOException {
        Path out = folder.resolve("反馈.docx");
        assertThat(Typed.run("deviations", several(), "--unit", "甲局", "--out", out))
                .isEqualTo(new Typed(Exit.FINE, "", ""));

        assertThat(new String(Files.readAllBytes(out), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("PK")
                .contains("甲局：")
                .doesNotContain("丙局");
    }

    @Test
    void factsThatCannotBeUsedAreRefusedInTheLanguageAskedFor() throws IOException {
        Path facts = folder.resolve("facts.json");
        Files.writeString(facts, "{}");
        Typed chinese = Typed.run("deviations", facts);
        Typed english = Typed.run("deviations", facts, "--lang", "en");

        assertThat(chinese.exit()).isEqualTo(Exit.REFUSED);
        assertThat(chinese.err()).startsWith("提交的事实有错误，没有计分");
        assertThat(english.err()).startsWith("The facts have errors; nothing was scored");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deviations",
                "deviations nowhere.json",
                "deviations FACTS --format xlsx",
                "deviations FACTS --format docx",
                "deviations FACTS --unit 没有这个单位",
                "deviations SEVERAL --unit 乙局",
                "deviations QIAOJIA",
                "deviations FACTS --out nowhere/at/all.json"
            })
    void wrongUsageIsSaidWithoutAStackTrace(String typed) throws IOException {
        String line = typed.replace("FACTS", QIANNAN.toString())
                .replace("SEVERAL", several().toString())
                .replace("QIAOJIA", Tables.facts("qiaojia-2023/facts.json").toString());
        Typed run = Typed.run((Object[]) line.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }
}
