package kaoping.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kaoping.shelf.Shelf;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy officer changes one cell; after a restart the answer and its cell reference follow. No Java is touched. */
class EditedCellTest {
    private static final Path SHIPPED = Path.of("decision-tables");

    @TempDir
    private Path tables;

    @BeforeEach
    void copyOfTheShippedTables() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Path copy = tables.resolve(SHIPPED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void aLowerQuotaForDepartmentsMovesTheLastOnesDown() throws IOException {
        edit("530622-qiaojia/annual-appraisal-2023.xlsx", "等次", sheet -> find(sheet, "县级机关单位", "优秀", "名额比例")
                .setCellValue(0.28));
        Case edited = Case.of("qiaojia-2023", "facts.json", Shelf.open(tables));
        Case shipped = Case.of("qiaojia-2023");
        List<String> moved = shipped.outcome().units().stream()
                .map(u -> u.facts().name())
                .filter(name -> !shipped.tier(name).equals(edited.tier(name)))
                .toList();
        // 57 × 28 % = 15.96 → 16 instead of 17: only the seventeenth loses its place.
        assertThat(moved).containsExactly("团县委");
        assertThat(edited.tier("团县委")).isEqualTo("良好");
        assertThat(edited.outcome().edition().hash())
                .isNotEqualTo(shipped.outcome().edition().hash());
    }

    @Test
    void aHigherCutoffTakesTheTierAwayAndNamesItsCell() throws IOException {
        edit("000000-national/self-evaluation.xlsx", "等次", sheet -> find(sheet, null, "优", "总分")
                .setCellValue("≥98"));
        Case edited = Case.of("bafu-2022", "facts.json", Shelf.open(tables));
        Case shipped = Case.of("bafu-2022");
        assertThat(shipped.tier("巴福镇人民政府")).isEqualTo("优");
        assertThat(edited.tier("巴福镇人民政府")).isEqualTo("良");
        assertThat(shipped.unit().standing().placing().place()).endsWith("!等次!A2");
        assertThat(edited.unit().standing().placing().place()).endsWith("!等次!A3");
        assertThat(edited.unit().standing().placing().missing()).isEqualByComparingTo("0.05");
    }

    @Test
    void anotherShareForMissedTargetsChangesThePoints() throws IOException {
        edit(
                "500107-jiulongpo/self-evaluation-2022.xlsx",
                "评分",
                sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.toString().equals("0.5")) {
                        cell.setCellValue(0.6);
                    }
                })));
        Case edited = Case.of("bafu-2022", "facts.json", Shelf.open(tables));
        assertThat(edited.points("规上工业总产值同比增长率")).isEqualTo("2.16");
        assertThat(edited.formula("规上工业总产值同比增长率")).contains("3.6 × 60% = 2.16");
        assertThat(edited.cell("规上工业总产值同比增长率")).isEqualTo(Case.of("bafu-2022").cell("规上工业总产值同比增长率"));
        assertThat(edited.total("巴福镇人民政府")).isEqualTo("98.31");
    }

    private void edit(String workbook, String sheet, Consumer<XSSFSheet> change) throws IOException {
        Path file = tables.resolve(workbook);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            change.accept(book.getSheet(sheet));
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    /** The cell under {@code title} in the row of a group and a tier. */
    private static org.apache.poi.ss.usermodel.Cell find(XSSFSheet sheet, String group, String tier, String title) {
        for (var row : sheet) {
            boolean fits = at(sheet, row.getRowNum(), "等次").equals(tier)
                    && (group == null || at(sheet, row.getRowNum(), "单位类别").equals(group));
            if (fits) {
                return row.getCell(column(sheet, title));
            }
        }
        throw new AssertionError("no row for " + tier);
    }

    private static String at(XSSFSheet sheet, int row, String title) {
        return String.valueOf(sheet.getRow(row).getCell(column(sheet, title)));
    }

    private static int column(XSSFSheet sheet, String title) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + title);
    }
}
