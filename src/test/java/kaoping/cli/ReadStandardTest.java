package kaoping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaoping.Tables;
import kaoping.report.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code kaoping read-standard} as staff type it. */
class ReadStandardTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonMapper.shared().readTree(ReadingJson.class.getResourceAsStream("readings.schema.json")));

    @TempDir
    private Path folder;

    @Test
    void aSentenceIsShownBackWithItsRowAndWhereTheRestWasTakenFrom() {
        Typed run = Typed.run(
                "read-standard",
                "达95%以上得10分，每下降1%扣0.5分，扣完为止",
                "--weight",
                "10",
                "--target",
                "95",
                "--relation",
                "≥",
                "--measure",
                "%",
                "--policy",
                "431228/goals/2026");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out())
                .contains(
                        "读作  达到95%得满分，每下降1个百分点扣0.5分，扣完为止",
                        "评分  计分方法=逐档扣分 | 起扣点=95 | 每=1 | 步长单位=数值 | 扣分=0.5", "取自  不足一步怎样算没有写，照方案说明表“不足一步”：按整步");
    }

    @Test
    void aQuestionEndsWithOneAndNamesItsWords() {
        Typed run = Typed.run("read-standard", "按计划完成得10分，否则不得分", "--weight", "8");

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.out()).contains("第 6～9 字“得10分”：句中是 10 分，指标的分值是 8 分", "→ 改成同一个分数");
    }

    @Test
    void aFileHasOneSentenceALine() throws IOException {
        Path file = Files.writeString(folder.resolve("standards.txt"), "完成得满分，否则不得分\n\n  酌减之\n");
        Typed run = Typed.run("read-standard", "--from", file);

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.out()).contains("读作  达标得满分，否则不得分", "第 1～3 字“酌减之”：读不懂");
    }

    @Test
    void everyStandardOfAFormIsReadAsATable() {
        Typed run = Typed.run("read-standard", "--facts", Tables.facts("zhijiang-2026/facts.json"));

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).contains("工作完成时间", "每超过目标值10%扣2分，扣完为止", "9 项，读懂 9 项，要问 0 项");
    }

    @Test
    void theRowsMayBeWrittenAsASheetToCopyFrom() {
        Path out = folder.resolve("rows.xlsx");
        Typed run = Typed.run("read-standard", "--facts", Tables.facts("zhijiang-2026/facts.json"), "--sheet", out);

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(Typed.run("show", out).out())
                .contains("评分 | 指标名称=下级党委满意度 | 计分方法=逐档扣分 | 起扣点=95 | 每=1 | 步长单位=数值 | 扣分=0.5 | 依据=")
                .contains("评分 | 指标名称=切实改善人居环境 | 完成情况=效果一般 | 计分方法=固定分 | 得分=5 | ")
                .doesNotContain("不能作为考评方案使用");
    }

    @Test
    void jsonKeepsItsSchema() {
        Typed run = Typed.run("read-standard", "达到目标值得满分，否则不得分", "得分", "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(run.out());

        assertThat(SCHEMA.validate(json)).isEmpty();
        assertThat(json.get("readings")
                        .get(0)
                        .get("rows")
                        .get(0)
                        .get("cells")
                        .get("计分方法")
                        .asString())
                .isEqualTo("达标得满分");
        assertThat(json.get("readings")
                        .get(1)
                        .get("questions")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("STANDARD_NOT_UNDERSTOOD");
    }

    @ParameterizedTest
    @CsvSource({
        "--weight, 十, --weight",
        "--relation, 大于, --relation",
        "--policy, 1/2, 1/2",
        "--from, nowhere.txt, nowhere.txt"
    })
    void whatIsTypedWronglyIsSaidSo(String option, String value, String said) {
        Typed run = Typed.run("read-standard", "按完成比例得分", option, value);

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains(said);
    }

    @Test
    void nothingToReadIsWrongUsage() {
        assertThat(Typed.run("read-standard").exit()).isEqualTo(Exit.USAGE);
    }
}
