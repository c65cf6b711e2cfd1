package kaoping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
            assertThat(scores.getRow(0).getCell(5).getCellComment().getString().getString())
                    .isEqualTo("怎样计分\n（结果，必填；下拉选择）");
            assertThat(scores.getRow(0).getCell(0).getCellComment().getString().getString())
                    .isEqualTo("哪一类\n（条件，留空表示不限；文字）");
            assertThat(scores.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(scores.getCTWorksheet().isSetAutoFilter()).isFalse();
            assertThat(scores.getDataValidations()).hasSize(3);
            assertThat(scores.getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .contains("≥", "=", "定性");
            assertThat(scores.getRow(0).getCell(0).getCellStyle().getFillForegroundColorColor())
                    .isNotEqualTo(scores.getRow(0).getCell(5).getCellStyle().getFillForegroundColorColor());
            assertThat(scores.getColumnStyle(2).getDataFormatString()).isEqualTo("@");
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
            int column = Example.SHARE.index();
            XSSFSheet scores = workbook.getSheet("评分");
            assertThat(scores.getRow(1).getCell(column).getCellStyle().getDataFormatString())
                    .isEqualTo("0%");
            assertThat(scores.getRow(2).getCell(column).getCellStyle().getDataFormatString())
                    .isEqualTo("0.000%");
            assertThat(scores.getRow(2).getCell(column).getRawValue()).isEqualTo("0.33333");
        }
    }
}
