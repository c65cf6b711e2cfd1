package kaoping.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are bombs, carry code, or are no workbooks: one refusal each, no exception. */
class GateTest {
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final byte[] SOUND = Example.with(workbook -> {});

    @Test
    void noWorkbookAtAll() throws IOException {
        assertRefused(new byte[0], "WORKBOOK_UNREADABLE 文件是空的");
        assertRefused("类别,分值\n产出,10\n".getBytes(UTF_8), "WORKBOOK_UNREADABLE 内容不是 .xlsx");
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertRefused(noise, "WORKBOOK_UNREADABLE 内容不是 .xlsx");
        assertRefused(old(), "WORKBOOK_UNREADABLE 这是旧格式 .xls 或别的文档");
        assertRefused(encrypted(), "WORKBOOK_UNREADABLE 文件加了密码");
        assertRefused(zip(Map.of("a.xml", "<a/>".getBytes(UTF_8))), "WORKBOOK_UNREADABLE 里面没有工作簿");
        assertRefused(new byte[ZipGate.MAX_FILE + 1], "WORKBOOK_TOO_LARGE 文件有 8388609 字节，至多 8388608");
    }

    @Test
    void damagedArchives() {
        assertRefused(Arrays.copyOf(SOUND, SOUND.length - 30), "WORKBOOK_UNREADABLE 压缩包已损坏");
        assertRefused(Arrays.copyOf(SOUND, 200), "WORKBOOK_UNREADABLE 压缩包已损坏");
    }

    @Test
    void anyByteMayBeWrong() {
        Random random = new Random(40);
        for (int i = 0; i < 400; i++) {
            byte[] mutated = SOUND.clone();
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
        assertRefused(with(name, "<x/>"), "WORKBOOK_ACTIVE_CONTENT " + name);
    }

    @Test
    void activityThatHidesBehindAnotherName() {
        assertRefused(
                edited(
                        "[Content_Types].xml",
                        s -> s.replace("spreadsheetml.sheet.main+xml", "spreadsheetml.sheet.macroEnabled.main+xml")),
                "WORKBOOK_ACTIVE_CONTENT application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.macroEnabled.m…");
        assertRefused(
                edited(
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
            assertRefused(with(name, "<x/>"), "WORKBOOK_UNREADABLE 压缩包里有不合规定的名称“" + name + "”");
        }
    }

    @Test
    void namesTwice() {
        assertRefused(with("XL/workbook.XML", "<x/>"), "WORKBOOK_UNREADABLE 压缩包里“xl/workbook.xml”出现了两次");
    }

    @Test
    void bombs() {
        String blanks = " ".repeat(6 << 20);
        assertRefused(
                edited(SHEET, s -> s.replace("<sheetData>", blanks + "<sheetData>")),
                "WORKBOOK_TOO_LARGE 压缩比超过 100 比 1");
        assertRefused(
                with("xl/media/image1.png", "x".repeat(60 << 20)),
                "WORKBOOK_TOO_LARGE 解压后超过 " + ZipGate.MAX_ENTRY + " 字节");
        Map<String, byte[]> many = parts(SOUND);
        for (int i = 0; i < 500; i++) {
            many.put("xl/media/" + i + ".png", new byte[1]);
        }
        assertRefused(zip(many), "WORKBOOK_TOO_LARGE 压缩包里有 511 个文件，至多 400");
    }

    @Test
    void xmlThatReachesOutOrBlowsUp() {
        String reason = "WORKBOOK_UNREADABLE 内部的 XML 不合规定";
        assertRefused(doctype("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"), reason);
        assertRefused(doctype("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">"), reason);
        assertRefused(doctype("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"), reason);
        assertRefused(edited(SHEET, s -> s.replace("</worksheet>", "")), reason);
        assertRefused(
                edited(SHEET, s -> s.replace("<sheetData>", "<x>".repeat(5000) + "</x>".repeat(5000) + "<sheetData>")),
                "WORKBOOK_UNREADABLE 内部的 XML 嵌套太深");
    }

    @Test
    void contentFarOutside() {
        String limits = " 有内容，一张表至多 20000 行、200 列";
        assertRefused(
                rows("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"),
                "WORKBOOK_TOO_LARGE A1048576" + limits);
        assertRefused(rows("<row r=\"5\"><c r=\"XFD5\"><v>1</v></c></row>"), "WORKBOOK_TOO_LARGE XFD5" + limits);
        assertThat(Example.findings(rows("<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row>")))
                .isEmpty();
        assertRefused(
                edited(
                        SHEET,
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
        assertRefused(stored(rows(rows.toString())), "WORKBOOK_TOO_LARGE 有内容的单元格多于 200000 个");
        String flood = "<row>" + "<c><f>A1</f></c>".repeat(20) + "</row>";
        var findings = Example.read(stored(rows(flood.repeat(5_000)))).findings();
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
        assertRefused(rows("<row r=\"2\"/>"), "WORKBOOK_UNREADABLE 行的次序是乱的");
        assertRefused(rows("<row r=\"5\"><c r=\"A6\"><v>1</v></c></row>"), "WORKBOOK_UNREADABLE 单元格的地址“A6”不合规定");
        assertRefused(rows("<row r=\"5\"><c r=\"A5\"><v>NaN</v></c></row>"), "WORKBOOK_UNREADABLE 数值单元格里不是数“NaN”");
        assertRefused(rows("<row r=\"5\"><c r=\"A5\" t=\"s\"><v>99</v></c></row>"), "WORKBOOK_UNREADABLE 缺少共享的文字");
        assertRefused(rows("<row r=\"5\"><c r=\"A5\" s=\"99\"><v>1</v></c></row>"), "WORKBOOK_UNREADABLE 缺少单元格样式");
    }

    @Test
    void whatTheFileHoldsIsReadExactly() {
        assertThat(points("1.1000000000000001")).isEqualTo("1.1");
        assertThat(points("9.7449999999999992")).isEqualTo("9.745");
        assertThat(points("1E2")).isEqualTo("100");
        assertThat(points("-0")).isEqualTo("0");
        assertThat(points("0.30000000000000004")).isEqualTo("0.3");
    }

    @Test
    void runsAreJoinedAndReadingAidsLeftOut() {
        byte[] file = edited(
                SHEET,
                s -> s.replaceFirst(
                        "<c r=\"A2\" t=\"s\" s=\"0\"><v>\\d+</v></c>",
                        "<c r=\"A2\" t=\"inlineStr\"><is><r><t>产</t></r><r><rPr><b/></rPr><t>出</t></r><rPh sb=\"0\" eb=\"1\">"
                                + "<t>chan</t></rPh></is></c>"));
        var row = Example.read(file).book().sheets().get(0).rows().get(0);
        assertThat(row.get(Example.CATEGORY)).isEqualTo("产出");
    }

    @Test
    void daysOfBothCalendars() {
        assertThat(since("44926", false)).isEqualTo("2022-12-31");
        assertThat(since("59", false)).isEqualTo("1900-02-28");
        assertThat(since("61", false)).isEqualTo("1900-03-01");
        assertThat(since("43464", true)).isEqualTo("2022-12-31");
    }

    @Test
    void aFileThatIsNotThere(@TempDir Path folder) throws IOException {
        assertThat(WorkbookReader.read(folder.resolve("none.xlsx"), Example.NAME, Example.KINDS)
                        .findings())
                .hasSize(1);
        Path file = Files.write(folder.resolve("x.xlsx"), SOUND);
        assertThat(WorkbookReader.read(file, Example.NAME, Example.KINDS).book())
                .isNotNull();
    }

    private static String points(String raw) {
        byte[] file =
                edited(SHEET, s -> s.replaceFirst("<c r=\"C2\" s=\"0\"><v>10</v>", "<c r=\"C2\"><v>" + raw + "</v>"));
        var row = Example.read(file).book().sheets().get(0).rows().get(0);
        return row.get(Example.POINTS).toPlainString();
    }

    private static String since(String serial, boolean from1904) {
        byte[] file = Example.with(workbook -> {
            var sheet = workbook.getSheet("评分");
            Example.cell(sheet, 1, 3).setCellValue("起始日期");
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\";@"));
            Example.cell(sheet, 2, 3).setCellStyle(style);
            Example.cell(sheet, 2, 3).getCTCell().setV(serial);
            if (from1904) {
                workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            }
        });
        return Example.read(file)
                .book()
                .sheets()
                .get(0)
                .rows()
                .get(0)
                .get(Example.SINCE)
                .toString();
    }

    private static void assertRefused(byte[] file, String finding) {
        assertThat(Example.findings(file)).containsExactly("- " + finding);
    }

    private static byte[] rows(String rows) {
        return edited(SHEET, s -> s.replace("</sheetData>", rows + "</sheetData>"));
    }

    private static byte[] doctype(String doctype) {
        return edited(SHEET, s -> s.replaceFirst("<worksheet", doctype + "<worksheet"));
    }

    /** Without compression, which would give a made-up file away. */
    private static byte[] stored(byte[] file) {
        return PlainZip.of(parts(file));
    }

    private static byte[] edited(String name, UnaryOperator<String> edit) {
        Map<String, byte[]> parts = parts(SOUND);
        String before = new String(parts.get(name), UTF_8);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        parts.put(name, after.getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] with(String name, String content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(name, content.getBytes(UTF_8));
        parts.putAll(parts(SOUND));
        return zip(parts);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("评分");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encrypted() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (var out = encryptor.getDataStream(files)) {
                out.write(SOUND);
            } catch (java.security.GeneralSecurityException e) {
                throw new AssertionError(e);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
