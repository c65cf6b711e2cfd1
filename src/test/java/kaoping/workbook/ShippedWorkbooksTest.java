package kaoping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kaoping.shelf.Sheets;
import kaoping.table.SheetKind;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbooks in {@code decision-tables/} as staff find them. */
class ShippedWorkbooksTest {
    static List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("decision-tables"))) {
            return files.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void everyTitleIsExplainedFrozenAndEveryClosedVocabularyHasItsDropDown(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("说明");
            for (SheetKind<?> kind : Sheets.ALL) {
                XSSFSheet sheet = workbook.getSheet(kind.title());
                if (sheet != null) {
                    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                            .isEqualTo((short) 1);
                    sheet.getRow(0).forEach(title -> explained(sheet, kind, title));
                }
            }
        }
    }

    private static void explained(XSSFSheet sheet, SheetKind<?> kind, Cell title) {
        var column = kind.column(title.getStringCellValue()).orElseThrow();
        assertThat(title.getCellComment().getString().getString()).contains(column.meaning());
        List<DataValidation> lists = sheet.getDataValidations().stream()
                .map(DataValidation.class::cast)
                .filter(v -> v.getRegions().getCellRangeAddress(0).isInRange(1, title.getColumnIndex()))
                .toList();
        assertThat(lists).hasSize(column.type().choices().isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void noCellIsAFormula(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> sheet.forEach(row ->
                    row.forEach(cell -> assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA"))));
        }
    }
}
