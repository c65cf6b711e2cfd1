package kaoping.workbook;

import static kaoping.workbook.Example.cell;
import static kaoping.workbook.Example.fill;
import static kaoping.workbook.Example.findings;
import static kaoping.workbook.Example.with;
import static kaoping.workbook.Example.withScores;
import static kaoping.workbook.Example.withSettings;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Faults of form: each is said once, where it is. */
class FormFindingsTest {
    @Test
    void aSoundWorkbookHasNoFindings() {
        assertThat(findings(with(workbook -> {}))).isEmpty();
        assertThat(Example.read(with(workbook -> {})).book()).isNotNull();
    }

    @Test
    void aSheetNobodyKnows() {
        assertThat(findings(with(w -> w.createSheet("Sheet1"))))
                .containsExactly("Sheet1 SHEET_UNKNOWN Sheet1|：可用的有 汇总");
    }

    @Test
    void aSheetTwice() {
        assertThat(findings(with(w -> w.createSheet("评分 ")))).containsExactly("评分 SHEET_TWICE 评分");
    }

    @Test
    void hiddenSheets() {
        assertThat(findings(with(w -> w.setSheetVisibility(1, SheetVisibility.HIDDEN))))
                .containsExactly("评分 SHEET_HIDDEN 评分");
        assertThat(findings(with(w -> w.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN))))
                .containsExactly("指标体系 SHEET_HIDDEN 指标体系");
    }

    @Test
    void missingSheets() {
        assertThat(findings(with(w -> w.removeSheetAt(2)))).containsExactly("- SHEET_MISSING 指标体系");
        assertThat(findings(with(w -> w.removeSheetAt(0))))
                .containsExactly("- SHEET_MISSING 说明", "指标体系 SHEET_UNKNOWN 指标体系|：可用的有 汇总");
    }

    @Test
    void aSheetWithoutRows() {
        assertThat(findings(withScores(s -> {
                    s.removeRow(s.getRow(1));
                    s.removeRow(s.getRow(2));
                })))
                .containsExactly("评分 SHEET_EMPTY 评分");
        assertThat(findings(with(w -> w.createSheet("汇总")))).containsExactly("汇总 SHEET_EMPTY 汇总");
    }

    @Test
    void hiddenRowsAndColumnsWithContent() {
        assertThat(findings(withScores(s -> s.getRow(1).setZeroHeight(true)))).containsExactly("评分!2 ROW_HIDDEN ");
        assertThat(findings(withScores(s -> s.getRow(2).setHeight((short) 0)))).containsExactly("评分!3 ROW_HIDDEN ");
        assertThat(findings(withScores(s -> s.setColumnHidden(2, true)))).containsExactly("评分!C COLUMN_HIDDEN ");
    }

    @Test
    void hiddenRowsAndColumnsWithoutContentAreNobodysBusiness() {
        assertThat(findings(withScores(s -> {
                    s.setColumnHidden(9, true);
                    s.createRow(8).setZeroHeight(true);
                    s.setAutoFilter(CellRangeAddress.valueOf("A1:C3"));
                })))
                .isEmpty();
    }

    @Test
    void blankRowsWithContentBelow() {
        assertThat(findings(withScores(s -> fill(s, 5, "质量", "进一", 5)))).containsExactly("评分!4 ROW_BLANK ");
        assertThat(findings(withScores(s -> fill(s, 9, "质量", "进一", 5)))).containsExactly("评分!4:8 ROW_BLANK ");
        assertThat(findings(withScores(s -> s.shiftRows(0, 2, 1)))).containsExactly("评分!1 ROW_BLANK ");
    }

    @Test
    void mergedCells() {
        assertThat(findings(withScores(s -> {
                    cell(s, 3, 1).setBlank();
                    s.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
                })))
                .containsExactly("评分!B2 CELLS_MERGED B2:B3");
    }

    @Test
    void formulasOfEverySort() {
        assertThat(findings(withScores(s -> cell(s, 2, 2).setCellFormula("RAND()*100"))))
                .containsExactly("评分!C2 CELL_FORMULA RAND()*100");
        assertThat(findings(withScores(s -> s.setArrayFormula("A1:A2", CellRangeAddress.valueOf("C2:C3")))))
                .containsExactly("评分!C2 CELL_FORMULA A1:A2", "评分!C3 CELL_FORMULA （数组公式的一部分）");
        assertThat(findings(withSettings(s -> cell(s, 3, 2).setCellFormula("NOW()"))))
                .containsExactly("说明!C3 CELL_FORMULA NOW()");
        assertThat(findings(with(w -> cell(w.getSheet("指标体系"), 2, 1).setCellFormula("1+1"))))
                .containsExactly("指标体系!B2 CELL_FORMULA 1+1");
    }

    @Test
    void aSharedFormulaIsFoundInEveryCell() {
        assertThat(findings(withScores(s -> {
                    cell(s, 2, 2).setCellFormula("A2");
                    var f = cell(s, 2, 2).getCTCell().getF();
                    f.setT(org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType.SHARED);
                    f.setSi(0);
                    f.setRef("C2:C3");
                    var follower = cell(s, 3, 2).getCTCell().addNewF();
                    follower.setT(org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType.SHARED);
                    follower.setSi(0);
                })))
                .containsExactly("评分!C2 CELL_FORMULA A2", "评分!C3 CELL_FORMULA （同 C2）");
    }

    @Test
    void errorValues() {
        assertThat(findings(withScores(s -> cell(s, 2, 2).setCellErrorValue(FormulaError.NA.getCode()))))
                .containsExactly("评分!C2 CELL_ERROR #N/A");
    }

    @Test
    void rowsOfTotals() {
        assertThat(findings(withScores(s -> fill(s, 4, "合计", "", 30)))).containsExactly("评分!4 ROW_OF_TOTALS 合计");
        assertThat(findings(withScores(s -> fill(s, 4, "小　计：", "四舍五入", 30))))
                .containsExactly("评分!4 ROW_OF_TOTALS 小　计：");
        assertThat(findings(withScores(s -> cell(s, 4, 1).setCellValue("平均分"))))
                .containsExactly("评分!4 ROW_OF_TOTALS 平均分");
        assertThat(findings(withScores(s -> fill(s, 4, "合计准确率", "四舍五入", 30)))).isEmpty();
        assertThat(findings(with(w -> fill(w.getSheet("指标体系"), 3, "合计", 20)))).isEmpty();
    }
}
