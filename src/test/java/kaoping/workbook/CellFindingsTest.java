package kaoping.workbook;

import static kaoping.workbook.Example.cell;
import static kaoping.workbook.Example.fill;
import static kaoping.workbook.Example.findings;
import static kaoping.workbook.Example.withScores;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of single cells: what is not plainly of the column's type is said, never guessed. */
class CellFindingsTest {
    @Test
    void aRequiredCellLeftBlank() {
        assertThat(findings(withScores(s -> cell(s, 3, 1).setBlank()))).containsExactly("评分!B3 CELL_MISSING 计分方法|怎样计分");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "分值 | 90 | CELL_NUMBER_AS_TEXT 分值#90#90",
                "分值 | 1e2 | CELL_NOT_A_NUMBER 分值#1e2#90",
                "分值 | ９０ | CELL_NOT_A_NUMBER 分值#９０#90",
                "分值 | ８５.５ | CELL_NOT_A_NUMBER 分值#８５.５#85.5",
                "分值 | 1,250 | CELL_NOT_A_NUMBER 分值#1,250#1250",
                "分值 | .5 | CELL_NOT_A_NUMBER 分值#.5#0.5",
                "分值 | 0100 | CELL_NOT_A_NUMBER 分值#0100#90",
                "分值 | 九十 | CELL_NOT_A_NUMBER 分值#九十#90",
                "次数 | 三 | CELL_NOT_A_NUMBER 次数#三#90",
                "比例 | 90% | CELL_NOT_A_PERCENTAGE 比例#90%#90%",
                "范围 | >1/3 | CELL_NOT_AN_INTERVAL 范围#>1/3#≥80 且 <90",
                "完成率 | >1/3% | CELL_NOT_AN_INTERVAL 完成率#>1/3%#≥80% 且 <90%",
                "完成率 | 80到90 | CELL_NOT_AN_INTERVAL 完成率#80到90#≥80% 且 ≤90%",
                "完成率 | ≥80 且 <90 | CELL_NOT_AN_INTERVAL 完成率#≥80 且 <90#≥80% 且 <90%",
                "完成率 | ≥90% 且 <80% | CELL_EMPTY_INTERVAL 完成率#≥90% 且 <80%",
                "范围 | >5 且 ≤5 | CELL_EMPTY_INTERVAL 范围#>5 且 ≤5",
                "起始日期 | 2022-02-30 | CELL_NOT_A_DATE 起始日期#2022-02-30#2026-12-31",
                "起始日期 | 2022年12月底 | CELL_NOT_A_DATE 起始日期#2022年12月底#2022-12-31",
                "封顶 | 对 | CELL_NOT_A_CHOICE 封顶#对#是、否",
                "级别 | 省级、、市级 | CELL_BAD_TEXT 级别#省级、、市级#、的一侧没有词，或有空格",
            })
    void textOfTheWrongSort(String title, String text, String finding) {
        assertThat(findings(withScores(s -> fillText(s, title, text))))
                .containsExactly("评分!D2 " + finding.replace('#', '|'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "级别 | 2022 | General | CELL_NOT_TEXT 级别#2022#2022",
                "分值 | 0.3 | 0% | CELL_NOT_A_NUMBER 分值#30%#90",
                "分值 | 44926 | yyyy-mm-dd | CELL_NOT_A_NUMBER 分值#2022-12-31#90",
                "次数 | 1.5 | General | CELL_NOT_WHOLE 次数#1.5#3",
                "次数 | -1 | General | CELL_NOT_WHOLE 次数#-1#3",
                "比例 | 0.3 | General | CELL_NOT_A_PERCENTAGE 比例#0.3#30%",
                "比例 | 1E-20 | 0.0000000000000000000000% | CELL_NOT_A_PERCENTAGE 比例#0.000000000000000001%#30%",
                "完成率 | 90 | General | CELL_NOT_AN_INTERVAL 完成率#90#≥80% 且 <90%",
                "起始日期 | 44926 | General | CELL_NOT_A_DATE 起始日期#44926#2026-12-31",
                "起始日期 | 44926.5 | yyyy-mm-dd | CELL_NOT_A_DATE 起始日期#2022-12-31 12:00#2026-12-31",
                "起始日期 | 60 | yyyy-mm-dd | CELL_NOT_A_DATE 起始日期#1900-02-29#2026-12-31",
                "分值 | 89.996 | 0 | CELL_NOT_SHOWN_IN_FULL 分值#89.996",
                "分值 | 90000 | 0, | CELL_NOT_SHOWN_IN_FULL 分值#90000",
                "分值 | 90 | ;;; | CELL_NOT_SHOWN_IN_FULL 分值#90",
                "比例 | 0.125 | 0% | CELL_NOT_SHOWN_IN_FULL 比例#12.5%",
            })
    void numbersOfTheWrongSort(String title, String digits, String format, String finding) {
        assertThat(findings(withScores(s -> fillNumber(s, title, digits, format))))
                .containsExactly("评分!D2 " + finding.replace('#', '|'));
    }

    @Test
    void aLogicalValueIsNoWord() {
        assertThat(findings(withScores(s -> {
                    cell(s, 1, 3).setCellValue("封顶");
                    cell(s, 2, 3).setCellValue(true);
                })))
                .containsExactly("评分!D2 CELL_NOT_A_CHOICE 封顶|TRUE|是、否");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`产\\u00a0出`|产□出|U+00A0",
                "`产出\\u200b`|产出□|U+200B",
                "`\\ufeff产出`|□产出|U+FEFF",
                "`产\\u2028出`|产□出|U+2028",
                "`产\\u0085出`|产□出|U+0085",
                "`产\\u202e出`|产□出|U+202E",
                "`产\\u0007出`|产□出|U+0007",
                "`产\\r出`|产□出|U+000D",
                "`产出\\n`|产出↵|U+000A",
                "`产\\t出`|产□出|U+0009",
                "`\\u3000产出`|`　产出`|U+3000",
                "`e\\u0301`|é|U+0301",
                "`产出\\ufe0f`|产出□|U+FE0F",
                "`  `|`  `|只有空格",
                "`\\u3000`|`　`|只有空格",
            })
    void charactersNobodySees(String text, String shown, String oddity) {
        String written =
                unescape(text).translateEscapes().replace("\r", "_x000D_").replace("\u0007", "_x0007_");
        var lines = findings(withScores(s -> cell(s, 2, 0).setCellValue(written)));
        assertThat(lines).hasSize(1);
        assertThat(java.text.Normalizer.normalize(lines.get(0), java.text.Normalizer.Form.NFC))
                .isEqualTo("评分!A2 CELL_BAD_TEXT 类别|" + shown + "|" + oddity);
    }

    @Test
    void plainTextStaysAsItIs() {
        String text = "第一行\n第二行 “引号” \\u0022 \"); System.exit(1); // /* ${x} @{y} #{z} $param";
        var reading = Example.read(withScores(s -> cell(s, 2, 0).setCellValue("  " + text + " ")));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.book().sheets().get(0).rows().get(0).get(Example.CATEGORY))
                .isEqualTo(text);
    }

    private static String unescape(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }

    private static void fillText(XSSFSheet sheet, String title, String text) {
        move(sheet, title);
        cell(sheet, 2, 3).setCellValue(text);
    }

    private static void fillNumber(XSSFSheet sheet, String title, String digits, String format) {
        move(sheet, title);
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell(sheet, 2, 3).setCellStyle(style);
        cell(sheet, 2, 3).getCTCell().setV(digits);
    }

    /** Puts {@code title} over column D, and takes it from column C where it may stand. */
    private static void move(XSSFSheet sheet, String title) {
        if (title.equals("分值")) {
            fill(sheet, 1, "类别", "计分方法", "比例");
            cell(sheet, 2, 2).setBlank();
            cell(sheet, 3, 2).setBlank();
        }
        cell(sheet, 1, 3).setCellValue(title);
    }
}
