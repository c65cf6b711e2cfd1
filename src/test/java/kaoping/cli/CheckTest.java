package kaoping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kaoping.Edited;
import kaoping.report.CheckJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a policy officer is told about an edit. */
class CheckTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.readTree(CheckJson.class.getResourceAsStream("check.schema.json")));
    private static final Path QIAOJIA = Path.of("decision-tables/530622-qiaojia/annual-appraisal-2023.xlsx");

    @TempDir
    Path folder;

    /** {@code 评分!B5 CELL_FORMULA}. */
    static List<String> found(Typed typed) {
        JsonNode workbook = JSON.readTree(typed.out()).get("workbooks").get(0);
        String name = workbook.get("workbook").asString() + "!";
        return StreamSupport.stream(workbook.get("findings").spliterator(), false)
                .map(f -> f.get("place").asString().replace(name, "") + " "
                        + f.get("code").asString())
                .toList();
    }

    @Test
    void theShippedWorkbooksHaveNoErrorsAndTheirTrialsPass() throws IOException {
        Typed typed = Typed.run("check");
        assertThat(typed.exit()).as(typed.out()).isEqualTo(Exit.FINE);
        assertThat(typed.out())
                .contains("530622-qiaojia/annual-appraisal-2023.xlsx", "全部通过", "共 " + shipped() + " 个工作簿：");
        assertThat(typed.out()).doesNotContain("例不符", "错误");
    }

    private static long shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("decision-tables"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).count();
        }
    }

    @Test
    void oneHundredAndTwentyRowsWithTwelveFaults() {
        Path sound = Edited.write(folder.resolve("530622-qiaojia/bonus-2023.xlsx"), TwelveFaults.sound());
        assertThat(Typed.run("check", sound).exit()).isEqualTo(Exit.FINE);

        Edited.write(sound, TwelveFaults.spoilt());
        Typed json = Typed.run("check", sound, "--format", "json");
        assertThat(json.exit()).isEqualTo(Exit.REFUSED);
        assertThat(found(json)).containsExactlyInAnyOrderElementsOf(TwelveFaults.FOUND);
        assertThat(Typed.run("check", sound).out())
                .contains(
                        "错误  加减分!121  这一行像是合计行：“合计：”\n                  → 删去这一行；",
                        "错误  加减分!B51  这一格是公式：=25*2\n",
                        "\n12 个错误；没有验算：先改正错误\n");
    }

    @Test
    void anEditedCopyAnywhereIsCheckedInThePlaceOfTheShippedOne() {
        Path copy = Edited.write(folder.resolve("改过的.xlsx"), Edited.workbook(Edited.read(QIAOJIA), w -> Edited.cell(
                        w.getSheet("等次"), "C2")
                .setCellValue("20%")));
        assertThat(found(Typed.run("check", copy, "--format", "json"))).contains("等次!C2 CELL_NOT_A_PERCENTAGE");

        Edited.write(copy, Edited.workbook(Edited.read(QIAOJIA), w -> w.removeSheetAt(w.getSheetIndex("汇总"))));
        Typed inherited = Typed.run("check", copy);
        assertThat(inherited.out()).startsWith("改过的.xlsx  巧家县 2023年度综合绩效考评（2023）\n");
    }

    @Test
    void aTrialThatFailsIsAFindingAtItsCellWithTheSentence() {
        Path copy = Edited.write(folder.resolve("copy.xlsx"), Edited.workbook(Edited.read(QIAOJIA), w -> Edited.cell(
                        w.getSheet("等次"), "C2")
                .getCTCell()
                .setV("0.3")));
        Typed typed = Typed.run("check", copy, "--format", "json");
        assertThat(typed.exit()).isEqualTo(Exit.REFUSED);
        assertThat(found(typed)).contains("验算!I4 TRIAL_FAILED");
        assertThat(typed.out()).contains("算例“乡镇 12 个”的“应评等次”应为 良好，算出来是 优秀：", "\"failed\":");
        assertThat(SCHEMA.validate(JSON.readTree(typed.out()))).isEmpty();
    }

    @Test
    void jsonHoldsItsSchemaAlsoForWhatCannotBeRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "这不是工作簿");
        Path stray = Edited.write(folder.resolve("530622-qiaojia/巧家.xlsx"), TwelveFaults.sound());
        Typed typed = Typed.run("check", broken, stray, QIAOJIA, "--format", "json");
        assertThat(SCHEMA.validate(JSON.readTree(typed.out()))).isEmpty();
        assertThat(typed.out())
                .contains("WORKBOOK_UNREADABLE", "WORKBOOK_NAME", "\"trials\":{\"cases\":6,\"failed\":0}");
        assertThat(typed.exit()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void warningsCountWhenAskedTo() {
        Path copy = Edited.write(
                folder.resolve("copy.xlsx"), Edited.workbook(Edited.read(QIAOJIA), w -> w.createSheet("核对")));
        assertThat(found(Typed.run("check", copy, "--format", "json"))).contains("核对 SHEET_EMPTY");
        assertThat(Typed.run("check", copy).exit()).isEqualTo(Exit.FINE);
        assertThat(Typed.run("check", copy, "--strict").exit()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void aWorkbookIsAlsoFoundByThePolicyThatItIs() {
        assertThat(Typed.run("check", "530622", "annual-appraisal", "2023").out())
                .startsWith("530622-qiaojia/annual-appraisal-2023.xlsx  ");
        assertThat(Typed.run("check", "000000", "goals", "2031").out()).startsWith("000000-national/goals.xlsx  ");
    }

    @Test
    void wrongUsageIsSaid() {
        for (Object[] words : new Object[][] {
            {"check", "nowhere.xlsx"},
            {"check", folder},
            {"check", "999999", "nothing", "2023"},
            {"check", "--tables", "nowhere"},
            {"check", "--mark", folder.resolve("out.xlsx")},
            {"check", QIAOJIA, "--mark", folder.resolve("530622-qiaojia/copy-2023.xlsx")},
            {"check", QIAOJIA, "--mark", folder.resolve("no/such/folder.xlsx")},
            {"check", QIAOJIA, "--format", "table"}
        }) {
            Typed typed = Typed.run(words);
            assertThat(typed.exit()).as(List.of(words).toString()).isEqualTo(Exit.USAGE);
            assertThat(typed.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        }
    }
}
