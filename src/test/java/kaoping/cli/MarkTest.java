package kaoping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kaoping.Edited;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy of a workbook with its guilty cells marked. */
class MarkTest {
    private static final String SHEET = "加减分";

    @TempDir
    Path folder;

    private Path file;
    private Path marked;

    @BeforeEach
    void spoilt() {
        file = Edited.write(folder.resolve("530622-qiaojia/bonus-2023.xlsx"), TwelveFaults.spoilt());
        marked = folder.resolve("marked.xlsx");
    }

    private static Typed mark(Path from, Path to) {
        return Typed.run("check", from, "--mark", to, "--format", "json");
    }

    /** Cell → fill and comment, for every cell of the sheet that has either. */
    private static Map<String, String> looks(Path file) {
        return Edited.look(Edited.read(file), workbook -> {
            Map<String, String> looks = new TreeMap<>();
            workbook.getSheet(SHEET)
                    .forEach(row -> row.forEach(c -> {
                        XSSFCell cell = (XSSFCell) c;
                        String comment = cell.getCellComment() == null
                                ? ""
                                : cell.getCellComment().getAuthor() + "/"
                                        + cell.getCellComment().getString().getString();
                        looks.put(cell.getReference(), fill(cell) + " " + comment);
                    }));
            looks.values().removeIf("- "::equals);
            return looks;
        });
    }

    private static String fill(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        return style.getFillPattern() == FillPatternType.NO_FILL
                ? "-"
                : style.getFillForegroundColorColor().getARGBHex();
    }

    private void edit(Path workbook, Consumer<XSSFSheet> edit) {
        Edited.write(workbook, Edited.workbook(Edited.read(workbook), w -> edit.accept(w.getSheet(SHEET))));
    }

    @Test
    void theCopyReadsBackWithTheSameFindings() {
        Typed original = mark(file, marked);
        assertThat(original.exit()).isEqualTo(Exit.REFUSED);
        assertThat(original.err()).isEqualTo("标注副本：" + marked + "\n");
        assertThat(CheckTest.found(Typed.run("check", marked, "--format", "json")))
                .isEqualTo(CheckTest.found(original));
    }

    @Test
    void everyGuiltyCellSaysWhatIsWrongAndWhatToDo() {
        mark(file, marked);
        Map<String, String> looks = looks(marked);
        assertThat(looks.get("B51")).isEqualTo("FFFF8585 考评检查/考评检查：错误 CELL_FORMULA\n这一格是公式：=25*2\n→ 复制后“选择性粘贴为数值”");
        assertThat(looks.get("A121")).contains("ROW_OF_TOTALS", "（加减分!121）");
        assertThat(looks.get("A21")).contains("ROW_BLANK");
        assertThat(looks.get("A10")).as("a hidden row is told of above it").contains("ROW_HIDDEN");
        assertThat(looks.get("C1"))
                .startsWith("FFFF8585 考评/考评检查：错误 TITLE_UNKNOWN\n")
                .contains("\n（原有底色 solid rgb=FCE4D6 -）\n——————原有批注——————\n");
        String old = Edited.look(Edited.read(marked), w -> w.getSheet("旧表")
                .getCellComment(new org.apache.poi.ss.util.CellAddress("A1"))
                .getString()
                .getString());
        assertThat(old).startsWith("考评检查：错误 SHEET_UNKNOWN\n");
    }

    @Test
    void whatHoldsNoMarkKeepsItsBytes() throws IOException {
        mark(file, marked);
        Map<String, byte[]> before = parts(file);
        Map<String, byte[]> after = parts(marked);
        assertThat(after.keySet()).containsAll(before.keySet());
        for (String same : new String[] {
            "xl/workbook.xml",
            "xl/sharedStrings.xml",
            "xl/worksheets/sheet1.xml",
            "docProps/core.xml",
            "docProps/app.xml"
        }) {
            assertThat(after.get(same)).as(same).isEqualTo(before.get(same));
        }
        String sheet = new String(after.get("xl/worksheets/sheet2.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(sheet).contains("<pane ", "<pageSetup ", "<cols>");
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void markingTheCopyAgainPilesNothingUp() {
        mark(file, marked);
        Path again = folder.resolve("again.xlsx");
        mark(marked, again);
        assertThat(looks(again)).isEqualTo(looks(marked));
        assertThat(Edited.read(again)).isEqualTo(Edited.read(marked));
    }

    @Test
    void aMendedCellGetsItsOwnLookAndItsOwnCommentBack() {
        edit(file, sheet -> {
            XSSFCellStyle blue = sheet.getWorkbook().createCellStyle();
            blue.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            blue.setFillForegroundColor(IndexedColors.AQUA.getIndex());
            Edited.cell(sheet, "B71").setCellStyle(blue);
        });
        mark(file, marked);
        edit(marked, sheet -> {
            Edited.cell(sheet, "B71").setCellValue("");
            Edited.cell(sheet, "B71").getCTCell().unsetT();
            Edited.cell(sheet, "B71").getCTCell().setV("70");
            Edited.cell(sheet, "C1").setCellValue("年上限");
        });
        Path again = folder.resolve("again.xlsx");
        assertThat(CheckTest.found(mark(marked, again)))
                .hasSize(10)
                .doesNotContain("加减分!B71 CELL_NUMBER_AS_TEXT", "加减分!C1 TITLE_UNKNOWN");
        Map<String, String> before = looks(file);
        Map<String, String> after = looks(again);
        assertThat(after.get("B71")).isEqualTo(before.get("B71")).isEqualTo("FF33CCCC ");
        assertThat(after.get("C1")).isEqualTo(before.get("C1")).startsWith("FFFCE4D6 考评/");
        assertThat(after.get("B51")).contains("CELL_FORMULA");
    }

    @Test
    void aSoundWorkbookLosesAllItsMarks() {
        mark(file, marked);
        byte[] sound = Edited.workbook(Edited.read(marked), w -> {
            XSSFSheet spoilt = w.getSheet(SHEET);
            XSSFWorkbook clean = Edited.look(TwelveFaults.sound(), c -> c);
            w.removeSheetAt(w.getSheetIndex("旧表"));
            spoilt.getRow(10).setZeroHeight(false);
            spoilt.removeMergedRegion(0);
            for (String at : new String[] {
                "A21", "B21", "C21", "D21", "A121", "A31", "A42", "B51", "B61", "B71", "B81", "C1", "F91"
            }) {
                mend(Edited.cell(spoilt, at), Edited.cell(clean.getSheet(SHEET), at));
            }
        });
        Path again = folder.resolve("again.xlsx");
        Typed typed = mark(Edited.write(folder.resolve("mended.xlsx"), sound), again);
        assertThat(CheckTest.found(typed)).isEmpty();
        Map<String, String> before = looks(file);
        before.remove("C1");
        Map<String, String> after = looks(again);
        assertThat(after.remove("C1")).startsWith("FFFCE4D6 考评/");
        assertThat(after).isEqualTo(before);
    }

    private static void mend(XSSFCell cell, XSSFCell sound) {
        cell.setBlank();
        switch (sound.getCellType()) {
            case STRING -> cell.setCellValue(sound.getStringCellValue());
            case NUMERIC -> cell.setCellValue(sound.getNumericCellValue());
            default -> {}
        }
    }

    @Test
    void aFileThatTheGateRefusesIsNotMarked() throws IOException {
        Files.writeString(file, "这不是工作簿");
        Typed typed = mark(file, marked);
        assertThat(typed.exit()).isEqualTo(Exit.REFUSED);
        assertThat(typed.err()).startsWith("没有写标注副本：").hasLineCount(1);
        assertThat(marked).doesNotExist();
    }
}
