package kaoping.workbook;

import static kaoping.workbook.Example.cell;
import static kaoping.workbook.Example.fill;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Many faults in one workbook come back in one go, exactly they, in the order of their places. */
class PlantedFaultsTest {
    @Test
    void allFaultsAtOnceAndNoOthers() {
        byte[] file = Example.with(workbook -> {
            var settings = workbook.getSheet("说明");
            fill(settings, 7, "得分小数位", "2");
            fill(settings, 10, "方案代码", "again");
            var scores = workbook.getSheet("评分");
            fill(scores, 1, "类别", "记分方法", "分值", "完成率", "级别", "比例");
            fill(scores, 3, "效\u00a0益", "舍去", 20, "≥90% 且 <80%", 2022, "30%");
            cell(scores, 2, 2).setCellFormula("RAND()");
            cell(scores, 2, 3).setCellErrorValue(FormulaError.REF.getCode());
            fill(scores, 5, "质量", "进一", 5);
            scores.getRow(4).setZeroHeight(true);
            cell(scores, 5, 9).setCellValue("无主");
            scores.addMergedRegion(CellRangeAddress.valueOf("D5:E5"));
            workbook.createSheet("旧表");
            workbook.setSheetVisibility(3, SheetVisibility.VERY_HIDDEN);
        });
        assertThat(Example.findings(file))
                .containsExactly(
                        "旧表 SHEET_UNKNOWN 旧表|：可用的有 汇总",
                        "旧表 SHEET_HIDDEN 旧表",
                        "评分!4 ROW_BLANK ",
                        "评分!5 ROW_HIDDEN ",
                        "评分!A3 CELL_BAD_TEXT 类别|效□益|U+00A0",
                        "评分!B1 TITLE_UNKNOWN 记分方法|：最接近的是“计分方法”",
                        "评分!C2 CELL_FORMULA RAND()",
                        "评分!D2 CELL_ERROR #REF!",
                        "评分!D3 CELL_EMPTY_INTERVAL 完成率|≥90% 且 <80%",
                        "评分!D5 CELLS_MERGED D5:E5",
                        "评分!E3 CELL_NOT_TEXT 级别|2022|2022",
                        "评分!F3 CELL_NOT_A_PERCENTAGE 比例|30%|30%",
                        "评分!J5 CELL_WITHOUT_TITLE 无主",
                        "说明!A10 SETTING_TWICE 方案代码",
                        "说明!B7 CELL_NUMBER_AS_TEXT 得分小数位|2|2");
        assertThat(Example.read(file).book()).isNull();
    }

    @Test
    void moreFaultsThanAnyoneReadsAreCounted() {
        var findings = Example.read(Example.withScores(scores -> {
                    for (int row = 2; row < 800; row++) {
                        fill(scores, row, "产出", "不认识", 1);
                    }
                }))
                .findings();
        assertThat(findings).hasSize(WorkbookReader.MAX_FINDINGS + 1);
        assertThat(findings.get(0).message()).contains("问题多于 500 处");
    }
}
