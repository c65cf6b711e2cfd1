package kaoping.cli;

import static kaoping.cli.Edited.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kaoping.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code kaoping diff} as a person types it. */
class DiffTest {
    private static final Path QIAOJIA = Typed.shipped(Tables.QIAOJIA);

    @TempDir
    private Path folder;

    private Path edited() {
        return Edited.copy(QIAOJIA, folder.resolve("edited.xlsx"), book -> {
            cell(book, "说明", "B9").setCellValue(1);
            cell(book, "等次", "C5").setCellValue(0.28);
            book.getSheet("验算")
                    .removeRow(book.getSheet("验算").getRow(book.getSheet("验算").getLastRowNum()));
        });
    }

    @Test
    void everyCellIsSaidInWordsAndTrialCasesToo() {
        Typed run = Typed.run("diff", QIAOJIA, edited());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("  1  说明的“得分小数位”：2 → 1\n     edited.xlsx!说明!B9\n")
                .contains("  2  等次第5行“县级机关单位 优秀”的名额比例：30% → 28%\n     edited.xlsx!等次!C5\n")
                .contains("  3  删去验算第")
                .hasLineCount(6);
    }

    @Test
    void equalWorkbooksAreSilent() {
        assertThat(Typed.run("diff", QIAOJIA, QIAOJIA)).isEqualTo(new Typed(0, "", ""));
        assertThat(Typed.run("diff", "decision-tables", QIAOJIA).exit()).isZero();
        assertThat(Typed.run("diff", "530622/annual-appraisal/2023", QIAOJIA).exit())
                .isZero();
    }

    @Test
    void theSameInJson() {
        JsonNode json = JsonMapper.shared()
                .readTree(
                        Typed.run("diff", QIAOJIA, edited(), "--format", "json").out());

        assertThat(json.get("equal").asBoolean()).isFalse();
        assertThat(json.at("/changes/1/from").asString()).isEqualTo("30%");
        assertThat(json.at("/changes/2/kind").asString()).isEqualTo("row-removed");
    }

    @Test
    void aWorkbookThatCannotBeReadIsTrouble() {
        Path broken = Edited.copy(QIAOJIA, folder.resolve("broken.xlsx"), book -> cell(book, "等次", "C5")
                .setCellValue("三成"));
        Typed run = Typed.run("diff", QIAOJIA, broken);

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("broken.xlsx!等次!C5").doesNotContain("\tat ");
        assertThat(Typed.run("diff", "decision-tables", "decision-tables").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(Typed.run("diff", "530622/no-such/2023", QIAOJIA).exit()).isEqualTo(Exit.USAGE);
    }
}
