package kaoping.cli;

import static kaoping.cli.Edited.cell;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaoping.Tables;
import kaoping.report.ComparisonWriter;
import kaoping.report.Ink;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code kaoping compare} as a person types it. */
class CompareTest {
    private static final Path FACTS = Tables.facts("qiaojia-2023/facts.json");
    private static final String OLD = "530622/annual-appraisal/2023";

    @TempDir
    private Path folder;

    private Path edited;

    @BeforeEach
    void lowerTheQuota() {
        edited =
                Edited.copy(Typed.shipped(Tables.QIAOJIA), folder.resolve("edited.xlsx"), book -> cell(book, "等次", "C5")
                        .setCellValue(0.28));
    }

    @Test
    void saysWhomAnEditMovesAndBecauseOfWhichCell() {
        Typed run = Typed.run("compare", OLD, edited, "--facts", FACTS);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out())
                .contains("改动（1 处）\n  1  等次第5行“县级机关单位 优秀”的名额比例：30% → 28%\n     edited.xlsx!等次!C5\n")
                .contains("变动单位（1 个）\n")
                .contains("单位    类别          期间     总分  名次  等次         名单  距上一等次  因为改动\n")
                .contains("团县委  县级机关单位  2023  1134.18    17  优秀 → 良好         无 → 1.22  1（等次!C5）\n")
                .contains("县级机关单位  2023      57     1  优秀 17 → 16，良好 23 → 24，合格 17\n");
    }

    @Test
    void writesJsonOfThePublishedShape() throws IOException {
        Path out = folder.resolve("comparison.json");
        assertThat(Typed.run("compare", OLD, edited, "--facts", FACTS, "--out", out))
                .isEqualTo(new Typed(Exit.FINE, "", ""));

        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(out));
        JsonNode schema =
                JsonMapper.shared().readTree(ComparisonWriter.class.getResourceAsStream("comparison.schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(json))
                .isEmpty();
        JsonNode mover = json.at("/comparisons/0/movers/0");
        assertThat(mover.get("unit").asString()).isEqualTo("团县委");
        assertThat(mover.at("/after/missing").asString()).isEqualTo("1.22");
        assertThat(mover.get("because").toString()).isEqualTo("[1]");
        assertThat(Typed.run("compare", OLD, edited, "--facts", FACTS, "--format", "json")
                        .out())
                .isEqualTo(Files.readString(out));
    }

    @Test
    void writesAWorkbookForTheMeeting() throws IOException {
        Path facts = folder.resolve("facts.json");
        Files.writeString(facts, Files.readString(FACTS).replace("\"团县委\"", "\"=HYPERLINK(1)\""));
        Path out = folder.resolve("meeting.xlsx");
        assertThat(Typed.run("compare", OLD, edited, "--facts", facts, "--out", out)
                        .exit())
                .isEqualTo(Exit.FINE);

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out))) {
            assertThat(sheets(book)).containsExactly("改动", "变动", "汇总");
            XSSFSheet movers = book.getSheet("变动");
            assertThat(movers.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(movers.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(1)");
            assertThat(movers.getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(movers.getRow(1).getCell(3).getRawValue()).isEqualTo("1134.18");
            assertThat(movers.getRow(1).getCell(13).getStringCellValue()).isEqualTo("1（等次!C5）");
            assertThat(book.getSheet("汇总").getPhysicalNumberOfRows()).isEqualTo(7);
            for (XSSFSheet sheet : List.of(book.getSheetAt(0), movers, book.getSheetAt(2))) {
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
            }
        }
    }

    private static List<String> sheets(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    @Test
    void aFolderOfFactsIsSearchedForThoseOfThePolicy() {
        Typed run = Typed.run("compare", OLD, edited, "--facts", "src/test/resources/cases");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).contains("团县委");
        assertThat(run.err()).hasLineCount(5).contains("wenxian-2023/facts.json：事实属于 410825/information/2023，不是所比较的方案");
    }

    @Test
    void aNationalWorkbookMovesTheCountiesThatInheritFromIt() {
        Path national = Edited.copy(
                Typed.shipped("000000-national/self-evaluation.xlsx"),
                folder.resolve("stricter.xlsx"),
                book -> cell(book, "等次", "A2").setCellValue("≥98"));
        Typed run = Typed.run("compare", "decision-tables", national, "--facts", Tables.facts("bafu-2022/facts.json"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("九龙坡区 2022年度部门整体绩效自评（500107/self-evaluation/2022）")
                .contains("优 → 良");
    }

    @Test
    void progressIsShownWhereSomebodyWatches() {
        Typed run = Typed.run(Ink.COLOURED, "compare", OLD, edited, "--facts", FACTS);

        assertThat(run.err()).contains("\r正在比较 2/2").endsWith("\u001B[K");
        assertThat(run.out()).contains("\u001B[1m变动单位（1 个）\u001B[0m");
    }

    @Test
    void anUnsoundSideIsRefusedWithItsFindings() {
        Path broken = Edited.copy(edited, folder.resolve("broken.xlsx"), book -> cell(book, "等次", "C5")
                .setCellValue("三成"));
        Typed run = Typed.run("compare", OLD, broken, "--facts", FACTS);

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("考评方案的工作簿有错误").contains("broken.xlsx!等次!C5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare",
                "compare OLD EDITED",
                "compare OLD nowhere.xlsx --facts FACTS",
                "compare OLD what --facts FACTS",
                "compare OLD EDITED --facts nowhere.json",
                "compare OLD EDITED --facts FACTS --format xlsx",
                "compare OLD EDITED --facts FACTS --out nowhere/at/all.json",
                "compare 410825/information/2023 410825/information/2023 --facts FACTS",
                "compare OLD EDITED --facts src/main"
            })
    void wrongUsageIsSaidWithoutAStackTrace(String typed) {
        String line =
                typed.replace("OLD", OLD).replace("EDITED", edited.toString()).replace("FACTS", FACTS.toString());
        Typed run = Typed.run((Object[]) line.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }
}
