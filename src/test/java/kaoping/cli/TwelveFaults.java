package kaoping.cli;

import static kaoping.Edited.cell;

import java.util.List;
import kaoping.Edited;
import kaoping.PolicyDraft;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A county's 加减分 of 120 rows, sound, and the same with twelve faults of different kinds planted in it. */
final class TwelveFaults {
    static final List<String> FOUND = List.of(
            "旧表 SHEET_UNKNOWN",
            "加减分!11 ROW_HIDDEN",
            "加减分!21 ROW_BLANK",
            "加减分!121 ROW_OF_TOTALS",
            "加减分!A31 CELL_BAD_TEXT",
            "加减分!A41 CELLS_MERGED",
            "加减分!B51 CELL_FORMULA",
            "加减分!B61 CELL_ERROR",
            "加减分!B71 CELL_NUMBER_AS_TEXT",
            "加减分!B81 CELL_MISSING",
            "加减分!C1 TITLE_UNKNOWN",
            "加减分!F91 CELL_WITHOUT_TITLE");

    private TwelveFaults() {}

    static byte[] sound() {
        PolicyDraft draft = PolicyDraft.with("地区代码=530622", "地区名称=巧家县", "方案代码=bonus");
        for (int i = 1; i <= 120; i++) {
            draft.row("加减分", "事项=事项" + i, "每件分值=" + i, "年上限=500", "依据=第 " + i + " 条");
        }
        return draft.file();
    }

    static byte[] spoilt() {
        return Edited.workbook(sound(), TwelveFaults::spoil);
    }

    private static void spoil(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheet("加减分");
        workbook.createSheet("旧表");
        sheet.getRow(10).setZeroHeight(true);
        sheet.removeRow(sheet.getRow(20));
        cell(sheet, "A121").setCellValue("合计：");
        cell(sheet, "A31").setCellValue("事\u00a0项30");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A41:A42"));
        cell(sheet, "A42").setBlank();
        cell(sheet, "B51").setCellFormula("25*2");
        cell(sheet, "B61").setCellErrorValue(FormulaError.NA.getCode());
        cell(sheet, "B71").setCellValue("70");
        cell(sheet, "B81").setBlank();
        cell(sheet, "C1").setCellValue("年度上限");
        cell(sheet, "F91").setCellValue("待定");
    }
}
