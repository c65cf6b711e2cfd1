package kaoping.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are bombs, carry code, or are no workbooks: one refusal each, no exception. */
class GateTest {
    @Test
    void noWorkbookAtAll() throws IOException {
        assertRefused(new byte[0], "WORKBOOK_UNREADABLE 文件是空的");
        assertRefused("类别,分值\n产出,10\n".getBytes(UTF_8), "WORKBOOK_UNREADABLE 内容不是 .xlsx");
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertRefused(noise, "WORKBOOK_UNREADABLE 内容不是 .xlsx");
        assertRefused(Doctored.old(), "WORKBOOK_UNREADABLE 这是旧格式 .xls 或别的文档");
        assertRefused(Doctored.encrypted(), "WORKBOOK_UNREADABLE 文件加了密码");
        assertRefused(Doctored.zip(Map.of("a.xml", "<a/>".getBytes(UTF_8))), "WORKBOOK_UNREADABLE 里面没有工作簿");
        assertRefused(new byte[ZipGate.MAX_FILE + 1], "WORKBOOK_TOO_LARGE 文件有 8388609 字节，至多 8388608");
    }

    @Test
    void damagedArchives() {
        assertRefused(Arrays.copyOf(Doctored.SOUND, Doctored.SOUND.length - 30), "WORKBOOK_UNREADABLE 压缩包已损坏");
        assertRefused(Arrays.copyOf(Doctored.SOUND, 200), "WORKBOOK_UNREADABLE 压缩包已损坏");
    }

    @Test
    void anyByteMayBeWrong() {
        Random random = new Random(40);
        for (int i = 0; i < 400; i++) {
            byte[] mutated = Doctored.SOUND.clone();
            mutated[random.nextInt(mutated.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(Example.read(mutated)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/externalLinks/externalLink1.xml",
                "xl/connections.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/activeX/activeX1.xml",
                "xl/macrosheets/sheet1.xml",
                "customXml/item1.xml",
                "xl/model/item.data",
                "xl/queryTables/queryTable1.xml",
                "inner.xlsx",
            })
    void activeParts(String name) {
        assertRefused(Doctored.with(name, "<x/>"), "WORKBOOK_ACTIVE_CONTENT " + name);
    }

    @Test
    void activityThatHidesBehindAnotherName() {
        assertRefused(
                Doctored.edited(
                        "[Content_Types].xml",
                        s -> s.replace("spreadsheetml.sheet.main+xml", "spreadsheetml.sheet.macroEnabled.main+xml")),
                "WORKBOOK_ACTIVE_CONTENT application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.macroEnabled.m…");
        assertRefused(
                Doctored.edited(
                        "xl/_rels/workbook.xml.rels",
                        s -> s.replace(
                                "</Relationships>",
                                "<Relationship Id=\"x\" Type=\"http://x/externalLinkPath\" Target=\"http://evil/a.xlsx\""
                                        + " TargetMode=\"External\"/></Relationships>")),
                "WORKBOOK_ACTIVE_CONTENT http://evil/a.xlsx");
    }

    @Test
    void namesThatEscape() {
        for (String name : new String[] {"/xl/a.xml", "../a.xml", "xl/../../a.xml", "xl\\a.xml", "C:a.xml"}) {
            assertRefused(Doctored.with(name, "<x/>"), "WORKBOOK_UNREADABLE 压缩包里有不合规定的名称“" + name + "”");
        }
    }

    @Test
    void namesTwice() {
        assertRefused(Doctored.with("XL/workbook.XML", "<x/>"), "WORKBOOK_UNREADABLE 压缩包里“xl/workbook.xml”出现了两次");
    }

    @Test
    void bombs() {
        String blanks = " ".repeat(6 << 20);
        assertRefused(
                Doctored.edited(Doctored.SHEET, s -> s.replace("<sheetData>", blanks + "<sheetData>")),
                "WORKBOOK_TOO_LARGE 压缩比超过 100 比 1");
        assertRefused(
                Doctored.with("xl/media/image1.png", "x".repeat(60 << 20)),
                "WORKBOOK_TOO_LARGE 解压后超过 " + ZipGate.MAX_ENTRY + " 字节");
        Map<String, byte[]> many = Doctored.parts(Doctored.SOUND);
        for (int i = 0; i < 500; i++) {
            many.put("xl/media/" + i + ".png", new byte[1]);
        }
        assertRefused(Doctored.zip(many), "WORKBOOK_TOO_LARGE 压缩包里有 511 个文件，至多 400");
    }

    @Test
    void xmlThatReachesOutOrBlowsUp() {
        String reason = "WORKBOOK_UNREADABLE 内部的 XML 不合规定";
        assertRefused(Doctored.doctype("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"), reason);
        assertRefused(Doctored.doctype("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">"), reason);
        assertRefused(Doctored.doctype("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"), reason);
        assertRefused(Doctored.edited(Doctored.SHEET, s -> s.replace("</worksheet>", "")), reason);
        assertRefused(
                Doctored.edited(
                        Doctored.SHEET,
                        s -> s.replace("<sheetData>", "<x>".repeat(5000) + "</x>".repeat(5000) + "<sheetData>")),
                "WORKBOOK_UNREADABLE 内部的 XML 嵌套太深");
    }

    @Test
    void contentFarOutside() {
        String limits = " 有内容，一张表至多 20000 行、200 列";
        assertRefused(
                Doctored.rows("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"),
                "WORKBOOK_TOO_LARGE A1048576" + limits);
        assertRefused(
                Doctored.rows("<row r=\"5\"><c r=\"XFD5\"><v>1</v></c></row>"), "WORKBOOK_TOO_LARGE XFD5" + limits);
        assertThat(Example.findings(Doctored.rows("<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row>")))
                .isEmpty();
        assertRefused(
                Doctored.edited(
                        Doctored.SHEET,
                        s -> s.replace(
                                "</sheetData>",
                                "</sheetData><mergeCells>" + "<mergeCell ref=\"A1:A1\"/>".repeat(20_000)
                                        + "</mergeCells>")),
                "WORKBOOK_TOO_LARGE 合并的单元格或数组公式多于 1000 处");
    }

    @Test
    void asManyCellsAsTheFileMayHold() {
        StringBuilder rows = new StringBuilder();
        for (int row = 4; row < 2_200; row++) {
            rows.append("<row>").append("<c><v>1</v></c>".repeat(100)).append("</row>");
        }
        assertRefused(Doctored.stored(Doctored.rows(rows.toString())), "WORKBOOK_TOO_LARGE 有内容的单元格多于 200000 个");
        String flood = "<row>" + "<c><f>A1</f></c>".repeat(20) + "</row>";
        var findings = Example.read(Doctored.stored(Doctored.rows(flood.repeat(5_000))))
                .findings();
        assertThat(findings).hasSize(WorkbookReader.MAX_FINDINGS + 1);
    }

    @Test
    void aLongTextIsLookedAtOnce() {
        byte[] file = Example.withScores(scores -> {
            for (int row = 4; row < 5_000; row++) {
                Example.fill(scores, row, "长".repeat(4_000), "进一", 1);
            }
        });
        assertThat(Example.findings(file)).isEmpty();
        byte[] longer = Example.withScores(scores -> Example.fill(scores, 2, "长".repeat(4_001)));
        assertThat(Example.findings(longer))
                .containsExactly("评分!A2 CELL_BAD_TEXT 类别|" + "长".repeat(80) + "…|多于 4000 字");
    }

    @Test
    void sheetsThatContradictThemselves() {
        assertRefused(Doctored.rows("<row r=\"2\"/>"), "WORKBOOK_UNREADABLE 行的次序是乱的");
        assertRefused(
                Doctored.rows("<row r=\"5\"><c r=\"A6\"><v>1</v></c></row>"), "WORKBOOK_UNREADABLE 单元格的地址“A6”不合规定");
        assertRefused(
                Doctored.rows("<row r=\"5\"><c r=\"A5\"><v>NaN</v></c></row>"), "WORKBOOK_UNREADABLE 数值单元格里不是数“NaN”");
        assertRefused(
                Doctored.rows("<row r=\"5\"><c r=\"A5\" t=\"s\"><v>99</v></c></row>"), "WORKBOOK_UNREADABLE 缺少共享的文字");
        assertRefused(
                Doctored.rows("<row r=\"5\"><c r=\"A5\" s=\"99\"><v>1</v></c></row>"), "WORKBOOK_UNREADABLE 缺少单元格样式");
    }

    @Test
    void aFileThatIsNotThere(@TempDir Path folder) throws IOException {
        assertThat(WorkbookReader.read(folder.resolve("none.xlsx"), Example.NAME, Example.KINDS)
                        .findings())
                .hasSize(1);
        Path file = Files.write(folder.resolve("x.xlsx"), Doctored.SOUND);
        assertThat(WorkbookReader.read(file, Example.NAME, Example.KINDS).book())
                .isNotNull();
    }

    private static void assertRefused(byte[] file, String finding) {
        assertThat(Example.findings(file)).containsExactly("- " + finding);
    }
}
