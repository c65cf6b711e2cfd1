package kaoping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaoping.Edited;
import kaoping.Tables;
import kaoping.report.TrialJson;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A workbook's own trial cases at the terminal. */
class TrialRunTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.readTree(TrialJson.class.getResourceAsStream("trial.schema.json")));
    private static final Path SHIPPED = Path.of("decision-tables/530622-qiaojia/annual-appraisal-2023.xlsx");

    @TempDir
    Path folder;

    private Path copy;

    /** 巧家 without the departments' trial cases, and with another quota for towns. */
    @BeforeEach
    void halfTried() {
        copy = Edited.write(folder.resolve("copy.xlsx"), Edited.workbook(Edited.read(SHIPPED), workbook -> {
            XSSFSheet trials = workbook.getSheet("验算");
            for (int row = trials.getLastRowNum(); row > 12; row--) {
                trials.removeRow(trials.getRow(row));
            }
            Edited.cell(workbook.getSheet("等次"), "C2").getCTCell().setV("0.3");
        }));
    }

    @Test
    void theShippedPolicyPassesWithEveryRowAndEveryFigureInUse() {
        Typed typed = Typed.run("test", "530622", "annual-appraisal", "2023", "--coverage", "--sharpness");
        assertThat(typed.exit()).isEqualTo(Exit.FINE);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .startsWith("530622-qiaojia/annual-appraisal-2023.xlsx  巧家县 2023年度综合绩效考评（2023）\n验算 6 例，全部通过\n")
                .contains("等次       6         6\n", "等次         8         8         0\n");
    }

    @Test
    void aMissShowsCellExpectationOutcomeAndSentence() {
        Typed typed = Typed.run("test", copy);
        assertThat(typed.exit()).isEqualTo(Exit.REFUSED);
        assertThat(typed.out()).contains("错误  验算!I4 乡镇 12 个 应评等次 应为 良好，算出来是 优秀\n      算法 ", "\n验算 1 例，1 例不符\n");
    }

    @Test
    void aCaseIsShownAsGradeShowsASubmissionAndAsTheGuidePrintsIt() throws IOException {
        Typed typed = Typed.run("test", "000000", "first-steps", "通用", "--show", "甲村怎样得分");
        assertThat(typed.exit()).isEqualTo(Exit.FINE);
        String lines =
                typed.out().substring(typed.out().indexOf("甲村\n"), typed.out().indexOf("\n\n全部单位"));
        assertThat(lines).contains("总分 = 指标得分 80 + 加减分 1 = 81 分");
        assertThat(Files.readString(Path.of("src/docs/guide.zh.md"))).contains("```\n" + lines + "\n```");
    }

    @Test
    void aCaseThatIsNotThereIsAnsweredWithThoseThatAre() {
        Typed typed = Typed.run("test", "000000", "first-steps", "通用", "--show", "甲村");
        assertThat(typed.exit()).isEqualTo(Exit.USAGE);
        assertThat(typed.err()).contains("没有算例“甲村”，有的是：甲村怎样得分、");
    }

    @Test
    void coverageNamesTheRowsThatNeverDecidedUnlessTheFactsUseThem() {
        Typed typed = Typed.run("test", copy, "--coverage");
        assertThat(typed.out()).contains("等次       6         3  第 5 行、第 6 行、第 7 行\n");
        Typed facts = Typed.run("test", copy, "--facts", Tables.facts(""));
        assertThat(facts.out()).contains("等次       6         6\n");
        Typed json = Typed.run("test", copy, "--coverage", "--format", "json");
        assertThat(SCHEMA.validate(JSON.readTree(json.out()))).isEmpty();
        JsonNode tiers = JSON.readTree(json.out())
                .get("workbooks")
                .get(0)
                .get("coverage")
                .get(1);
        assertThat(tiers.get("never").size()).isEqualTo(3);
    }

    @Test
    void sharpnessNamesTheFiguresThatMayBeMovedUnnoticed() {
        Edited.write(copy, Edited.workbook(Edited.read(copy), workbook -> Edited.cell(workbook.getSheet("等次"), "C2")
                .getCTCell()
                .setV("0.2")));
        Typed typed = Typed.run("test", copy, "--sharpness");
        assertThat(typed.exit()).isEqualTo(Exit.FINE);
        assertThat(typed.out())
                .contains("等次         8         2         6\n")
                .contains("等次!C5          30%  → 31%\n等次!C5          30%  → 29%\n");
        Typed json = Typed.run("test", copy, "--sharpness", "--format", "json");
        assertThat(SCHEMA.validate(JSON.readTree(json.out()))).isEmpty();
        assertThat(json.out()).contains("copy.xlsx!等次!C5\",\"from\":\"30%\",\"to\":\"31%\"");
    }

    @Test
    void theMarkedCopyShowsAllThree() {
        Path marked = folder.resolve("marked.xlsx");
        Typed.run("test", copy, "--coverage", "--sharpness", "--mark", marked);
        assertThat(comment(marked, "验算", "I4")).startsWith("考评检查：错误 TRIAL_FAILED\n");
        assertThat(comment(marked, "等次", "B5")).isEqualTo("考评检查：行覆盖\n这一行在算例里从来没有起过作用\n→ 加一个用到它的算例");
        assertThat(Typed.run("check", marked, "--format", "json").out().replace("marked.xlsx", "copy.xlsx"))
                .isEqualTo(Typed.run("check", copy, "--format", "json").out());
    }

    private static String comment(Path file, String sheet, String cell) {
        return Edited.look(Edited.read(file), workbook -> workbook.getSheet(sheet)
                .getCellComment(new CellAddress(cell))
                .getString()
                .getString());
    }

    @Test
    void aPolicyWithErrorsIsNotTried() {
        Edited.write(copy, TwelveFaults.spoilt());
        Typed typed = Typed.run("test", copy, "--coverage", "--sharpness");
        assertThat(typed.exit()).isEqualTo(Exit.REFUSED);
        assertThat(typed.out()).contains("错误 CELL_FORMULA copy.xlsx!加减分!B51", "没有验算：先改正错误");
        Typed json = Typed.run("test", copy, "--coverage", "--sharpness", "--format", "json");
        assertThat(SCHEMA.validate(JSON.readTree(json.out()))).isEmpty();
    }

    @Test
    void factsThatDoNotFitAreSaid() throws java.io.IOException {
        Path none = Files.writeString(folder.resolve("none.json"), "{}");
        for (Path facts : new Path[] {none, folder.resolve("nowhere"), Tables.facts("bafu-2022")}) {
            Typed typed = Typed.run("test", copy, "--facts", facts);
            assertThat(typed.exit()).as(typed.out()).isEqualTo(Exit.USAGE);
            assertThat(typed.err()).hasLineCount(1).doesNotContain("Exception");
        }
    }
}
