package kaoping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;

/** What a file holds, not what a cell shows, is read: every digit, joined runs, days of both calendars. */
class ReadExactlyTest {
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
        byte[] file = Doctored.edited(
                Doctored.SHEET,
                s -> s.replaceFirst(
                        "<c r=\"A2\" t=\"s\" s=\"0\"><v>\\d+</v></c>",
                        "<c r=\"A2\" t=\"inlineStr\"><is><r><t>产</t></r><r><rPr><b/></rPr><t>出</t></r><rPh sb=\"0\" eb=\"1\">"
                                + "<t>chan</t></rPh></is></c>"));
        var row = Example.read(file).book().sheets().get(0).rows().get(0);
        assertThat(row.get(Example.CATEGORY)).isEqualTo("产出");
    }

    @Test
    void sharedTextsAreJoinedToo() {
        byte[] file = Doctored.edited(
                "xl/sharedStrings.xml",
                s -> s.replace(
                        "<t>产出</t>",
                        "<r><t>产</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">出 _x0041_</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>chan</t></rPh>"));
        var row = Example.read(file).book().sheets().get(0).rows().get(0);
        assertThat(row.get(Example.CATEGORY)).isEqualTo("产出 A");
    }

    @Property(tries = 200)
    void charactersByNumberAreReadAsOfficesDo(@ForAll("written") String raw) {
        assertThat(SharedTexts.decoded(raw)).isEqualTo(new XSSFRichTextString(raw).getString());
    }

    @Provide
    Arbitrary<String> written() {
        return Arbitraries.of(
                        "_x0041_", "_x4ea7_", "_x000D_", "_X0041_", "_x005F_", "x0041_", "_x", "_", "004", "产", " ")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Test
    void daysOfBothCalendars() {
        assertThat(since("44926", false)).isEqualTo("2022-12-31");
        assertThat(since("59", false)).isEqualTo("1900-02-28");
        assertThat(since("61", false)).isEqualTo("1900-03-01");
        assertThat(since("43464", true)).isEqualTo("2022-12-31");
    }

    private static String points(String raw) {
        byte[] file = Doctored.edited(
                Doctored.SHEET, s -> s.replaceFirst("<c r=\"C2\" s=\"0\"><v>10</v>", "<c r=\"C2\"><v>" + raw + "</v>"));
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
}
