package kaoping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaoping.Tables;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.deviation.Deviations;
import kaoping.report.DeviationText;
import kaoping.report.Ink;
import kaoping.shelf.Shelf;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter as a Word file, read by another program. */
class DeviationDocumentTest {
    private static final String UNIT = """
            {"name": "%s", "group": "部门", "claimed": {"total": "10"}, "indicators": [
             {"name": "%s", "section": "产出指标", "category": "数量", "relation": "≥", "target": "10", "actual": "9", "weight": "10", "claimed": "10"}]}
            """;

    private static Deviations deviations(byte[] facts) {
        return ((Reply.Given<Deviations>) new Desk(Shelf.open(Path.of("decision-tables"))).deviations(facts)).value();
    }

    private static Deviations of(String... units) {
        return deviations(
                ("{\"jurisdiction\": \"522700\", \"policy\": \"self-evaluation\", \"period\": \"2022\", \"units\": ["
                                + String.join(",", units) + "]}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Deviations shipped(String name) throws IOException {
        return deviations(Files.readAllBytes(Tables.facts(name + "/facts.json")));
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> titles(XWPFTable table) {
        return table.getRow(0).getTableCells().stream()
                .map(cell -> cell.getText())
                .toList();
    }

    /** Every sentence and every cell of the letter for the terminal; what does not fit into a line there is cut. */
    @ParameterizedTest
    @ValueSource(strings = {"qiannan-2022", "bafu-2022"})
    void saysWhatTheLetterSays(String name) throws IOException {
        Deviations deviations = shipped(name);
        try (XWPFDocument document = open(DeviationDocument.write(deviations))) {
            StringBuilder text = new StringBuilder();
            document.getParagraphs().forEach(p -> text.append(p.getText()).append('\n'));
            document.getTables().forEach(t -> text.append(t.getText()).append('\n'));
            String letter = text.toString().replaceAll("\\s", "");

            assertThat(DeviationText.of(deviations, true, Ink.PLAIN).lines())
                    .filteredOn(line -> !line.contains("…"))
                    .allSatisfy(line -> assertThat(List.of(line.strip().split(" {2,}")))
                            .allSatisfy(piece -> assertThat(letter).contains(piece.replaceAll("\\s", ""))));
        }
    }

    @Test
    void looksLikeALetterOfAnOffice() throws IOException {
        try (XWPFDocument document = open(DeviationDocument.write(shipped("qiannan-2022")))) {
            assertThat(styled(document, "Title")).containsExactly("关于黔南布依族苗族自治州2022年度部门整体支出绩效自评（2022）复核情况的反馈");
            assertThat(styled(document, "Addressee")).containsExactly("中共黔南州委组织部：");
            assertThat(styled(document, "Heading1"))
                    .containsExactly("一、总体情况", "二、分项情况", "三、得分不同的指标（相差大的在前）", "四、填报中发现的问题", "五、核对无误的");
            assertThat(styled(document, "Sender")).contains("（复核单位盖章）");
            assertThat(document.getTables()).hasSize(3).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            });
            assertThat(titles(document.getTables().get(1)))
                    .containsExactly("位置", "指标", "分值", "目标", "实际", "自评", "复核", "相差");
            assertThat(document.getFooterList()).hasSize(1);
            var page = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(page.getW() + " × " + page.getH()).isEqualTo("11906 × 16838");
            String styles = new String(
                    document.getStyles().getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(styles).contains("w:eastAsia=\"仿宋\"", "w:eastAsia=\"宋体\"", "w:eastAsia=\"黑体\"");
        }
    }

    @Test
    void everyTableIsAsWideAsThePage() throws IOException {
        try (XWPFDocument document = open(DeviationDocument.write(shipped("qiannan-2022")))) {
            assertThat(document.getTables())
                    .allSatisfy(table -> assertThat(table.getCTTbl().getTblGrid().getGridColList().stream()
                                    .mapToInt(column ->
                                            Integer.parseInt(column.getW().toString()))
                                    .peek(width -> assertThat(width).isGreaterThan(500))
                                    .sum())
                            .isEqualTo(WordPage.WIDTH));
        }
    }

    @Test
    void severalUnitsHaveASummaryAndPagesOfTheirOwn() throws IOException {
        Deviations two = of(UNIT.formatted("甲局", "办件"), UNIT.formatted("乙局", "办件"));
        try (XWPFDocument document = open(DeviationDocument.write(two))) {
            assertThat(styled(document, "Title")).hasSize(3).first().asString().endsWith("自评与复核对照");
            assertThat(document.getParagraphs())
                    .filteredOn(p -> p.getCTP().getPPr().isSetSectPr())
                    .as("the last section is that of the document")
                    .hasSize(2)
                    .allMatch(p -> p.getText().startsWith("复核所用方案版本："));
            assertThat(document.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgNumType()
                            .getStart())
                    .isEqualTo(java.math.BigInteger.ONE);
        }
    }

    @Test
    void namesAreTextWhateverIsInThem() throws IOException {
        Deviations deviations = of(UNIT.formatted("<w:p/>&amp;]]>", "=HYPERLINK(𠀀)"));
        try (XWPFDocument document = open(DeviationDocument.write(deviations))) {
            assertThat(styled(document, "Addressee")).containsExactly("<w:p/>&amp;]]>：");
            assertThat(document.getTables().get(1).getText()).contains("=HYPERLINK(𠀀)");
        }
    }

    @Test
    void sameBytesAgain() throws IOException {
        assertThat(DeviationDocument.write(shipped("qiannan-2022")))
                .isEqualTo(DeviationDocument.write(shipped("qiannan-2022")));
    }
}
