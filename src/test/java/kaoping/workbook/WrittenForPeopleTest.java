package kaoping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a person finds in a written workbook. */
class WrittenForPeopleTest {
    @Test
    void titlesAreExplainedFrozenAndListed() throws IOException {
        byte[] file = WorkbookWriter.write(Example.read(Example.with(w -> {})).book());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet scores = workbook.getSheet("评分");
            assertThat(workbook.getSheetName(0)).isEqualTo("说明");
            assertThat(title(scores, "计分方法").getCellComment().getString().getString())
                    .isEqualTo("怎样计分\n（结果，必填；下拉选择）");
            assertThat(title(scores, "类别").getCellComment().getString().getString())
                    .isEqualTo("哪一类\n（条件，留空表示不限；文字）");
            assertThat(scores.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(scores.getCTWorksheet().isSetAutoFilter()).isFalse();
            assertThat(scores.getDataValidations()).anySatisfy(list -> assertThat(
                            list.getValidationConstraint().getExplicitListValues())
                    .contains(Example.METHOD.type().choices().toArray(String[]::new)));
            assertThat(title(scores, "类别").getCellStyle().getFillForegroundColorColor())
                    .isNotEqualTo(title(scores, "计分方法").getCellStyle().getFillForegroundColorColor());
            assertThat(scores.getColumnStyle(title(scores, "类别").getColumnIndex())
                            .getDataFormatString())
                    .isEqualTo("@");
        }
    }

    @Test
    void aColumnThatNoRowUsesIsLeftOut() throws IOException {
        byte[] given = Example.with(w -> {});
        byte[] file = WorkbookWriter.write(Example.read(given).book());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat((Iterable<Cell>) workbook.getSheet("评分").getRow(0))
                    .extracting(cell -> cell.getStringCellValue())
                    .contains("计分方法")
                    .doesNotContain("比例");
        }
    }

    @Test
    void percentagesShowAsManyPlacesAsTheyHave() throws IOException {
        byte[] given = Example.withScores(scores -> {
            Example.fill(scores, 1, "类别", "计分方法", "比例");
            var percent = scores.getWorkbook().createCellStyle();
            percent.setDataFormat(scores.getWorkbook().createDataFormat().getFormat("0.000%"));
            for (int row = 2; row <= 3; row++) {
                Example.cell(scores, row, 2).setCellStyle(percent);
            }
            Example.cell(scores, 2, 2).getCTCell().setV("0.3");
            Example.cell(scores, 3, 2).getCTCell().setV("0.33333");
        });
        byte[] file = WorkbookWriter.write(Example.read(given).book());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet scores = workbook.getSheet("评分");
            int column = title(scores, "比例").getColumnIndex();
            assertThat(scores.getRow(1).getCell(column).getCellStyle().getDataFormatString())
                    .isEqualTo("0%");
            assertThat(scores.getRow(2).getCell(column).getCellStyle().getDataFormatString())
                    .isEqualTo("0.000%");
            assertThat(scores.getRow(2).getCell(column).getRawValue()).isEqualTo("0.33333");
        }
    }

    private static XSSFCell title(XSSFSheet sheet, String title) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return (XSSFCell) cell;
            }
        }
        throw new AssertionError("no column " + title);
    }
}
