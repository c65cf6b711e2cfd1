package kaoping.cli;

import static kaoping.cli.Edited.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaoping.Tables;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kaoping show} as {@code git diff} calls it. */
class ShowTest {
    private static final Path WENXIAN = Typed.shipped("410825-wenxian/information-2023.xlsx");

    @TempDir
    private Path folder;

    /** When the workbook is meant to change: {@code java -jar target/kaoping.jar show …xlsx > …/workbook.txt}, and read the difference. */
    @Test
    void aShippedWorkbookIsShownAsItStandsBesideItsCase() throws IOException {
        Typed run = Typed.run("show", WENXIAN);

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).isEqualTo(Files.readString(Tables.facts("wenxian-2023/workbook.txt")));
    }

    @Test
    void anEditedCellIsOneChangedLine() {
        Path edited = Edited.copy(WENXIAN, folder.resolve("edited.xlsx"), book -> cell(book, "说明", "B9")
                .setBlank());
        List<String> before = Typed.run("show", WENXIAN).out().lines().toList();
        List<String> after = Typed.run("show", edited).out().lines().toList();

        assertThat(before).filteredOn(line -> !after.contains(line)).containsExactly("说明 | 得分小数位=1");
        assertThat(after).filteredOn(line -> !before.contains(line)).allMatch(line -> line.startsWith("# "));
    }

    @Test
    void anInsertedRowIsOneMoreLine() {
        Path edited = Edited.copy(Typed.shipped(Tables.QIAOJIA), folder.resolve("edited.xlsx"), book -> {
            XSSFSheet tiers = book.getSheet("等次");
            tiers.shiftRows(1, tiers.getLastRowNum(), 1);
            tiers.createRow(1).createCell(0).setCellValue("园区");
            tiers.getRow(1).createCell(1).setCellValue("优秀");
        });
        List<String> before =
                Typed.run("show", Typed.shipped(Tables.QIAOJIA)).out().lines().toList();
        List<String> after = Typed.run("show", edited).out().lines().toList();

        assertThat(after).filteredOn(line -> !before.contains(line)).containsExactly("等次 | 单位类别=园区 | 等次=优秀");
        assertThat(after).hasSize(before.size() + 1);
    }

    @Test
    void whatIsNoPolicyIsShownWithWhatIsWrongWithIt() {
        Path edited = Edited.copy(WENXIAN, folder.resolve("edited.xlsx"), book -> {
            cell(book, "计件", "A2").setCellValue("报送\u00A0信息");
            cell(book, "汇总", "B2").setCellFormula("1+1");
        });
        Typed run = Typed.run("show", edited);

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out())
                .contains("计件 | 事项=报送〔U+00A0〕信息 | ")
                .contains("=〔公式〕1+1 | ")
                .contains("\n# 不能作为考评方案使用：\n")
                .contains("# 错误 CELL_BAD_TEXT 计件!A2：")
                .contains("# 错误 CELL_FORMULA 汇总!B2：")
                .doesNotContain("\u00A0", folder.toString(), "\u001B");
    }

    @Test
    void whatIsNoWorkbookIsSaidSo() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "这不是工作簿");

        assertThat(Typed.run("show", text).out()).startsWith("\n# 不能作为考评方案使用：\n# 错误 WORKBOOK_UNREADABLE：");
        assertThat(Typed.run("show", folder.resolve("nowhere.xlsx")).exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void rowNumbersAreShownWhenAskedFor() {
        assertThat(Typed.run("show", "--numbers", WENXIAN).out()).contains("\n计件 2 | 事项=报送信息 | ");
    }
}
