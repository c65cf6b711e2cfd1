package kaoping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaoping.desk.Draft;
import kaoping.engine.RuleBook;
import kaoping.policy.PolicyId;
import kaoping.shelf.Sheets;
import kaoping.shelf.Shelf;
import kaoping.table.Column;
import kaoping.table.SheetKind;
import kaoping.trial.Coverage;
import kaoping.trial.TrialResult;
import kaoping.trial.Trials;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kaoping new} as a person types it, in a copy of the shipped tables. */
class NewTest {
    @TempDir
    private Path tables;

    @BeforeEach
    void copyOfTheShippedTables() throws IOException {
        Path shipped = Path.of("decision-tables");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = tables.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private Typed make(String... args) {
        List<Object> line = new ArrayList<>(List.of("new"));
        line.addAll(List.of(args));
        line.addAll(List.of("--tables", tables));
        return Typed.run(line.toArray());
    }

    private RuleBook rules(String jurisdiction, String policy, String period) {
        return Shelf.open(tables)
                .find(new PolicyId(jurisdiction, policy, period))
                .rules();
    }

    @Test
    void aNewWorkbookIsSoundAndItsTrialCasesReachEveryRow() {
        Typed run = make("530623", "town-appraisal", "2024", "--area", "盐津县", "--folder", "yanjin");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).contains("530623-yanjin/town-appraisal-2024.xlsx\n", "可以使用；2 个算例全部通过\n");
        RuleBook rules = rules("530623", "town-appraisal", "2024");
        Coverage coverage = new Coverage();
        Trials.run(rules).forEach(result -> coverage.add(result.outcome()));
        assertThat(Trials.run(rules)).allMatch(TrialResult::isPassed);
        assertThat(coverage.of(rules.edition().policy()))
                .hasSize(Sheets.ALL.size() - 1)
                .allSatisfy(sheet -> assertThat(sheet.never()).isEmpty());
    }

    @Test
    void itHasEveryColumnWithItsMeaning() throws IOException {
        make("530623", "town-appraisal", "2024", "--area", "盐津县", "--folder", "yanjin");

        Path file = tables.resolve("530623-yanjin/town-appraisal-2024.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (SheetKind<?> kind : Sheets.ALL) {
                List<String> titles = new ArrayList<>();
                book.getSheet(kind.title()).getRow(0).forEach(cell -> {
                    titles.add(cell.getStringCellValue());
                    assertThat(cell.getCellComment()).isNotNull();
                });
                assertThat(titles)
                        .isEqualTo(kind.columns().stream().map(Column::title).toList());
            }
            assertThat(book.getSheet("评分").getDataValidations()).isNotEmpty();
        }
    }

    @Test
    void aCopyServesTheNextYear() {
        Typed run = make("410825", "information", "2024", "--from", "410825/information/2023");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).contains("410825-wenxian/information-2024.xlsx", "29 个算例全部通过");
        Typed diff = Typed.run("diff", "410825/information/2023", "410825/information/2024", "--tables", tables);
        assertThat(diff.out())
                .contains("说明的“方案名称”：2023年全县政务信息采用考核 → 2024年全县政务信息采用考核\n")
                .contains("的日期：2023-03-10 → 2024-03-10\n");
    }

    @Test
    void aRemarkUnderTheRowsComesAlong() throws IOException {
        Path old = tables.resolve("410825-wenxian/information-2023.xlsx");
        String hash = rules("410825", "information", "2023").edition().hash();
        byte[] before = Files.readAllBytes(old);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(before));
                OutputStream out = Files.newOutputStream(old)) {
            XSSFSheet lists = workbook.getSheet("名单");
            lists.createRow(lists.getLastRowNum() + 2).createCell(0).setCellValue("注：并列的一并列入");
            workbook.write(out);
        }

        make("410825", "information", "2024", "--from", "410825/information/2023");

        assertThat(rules("410825", "information", "2023").edition().hash()).isEqualTo(hash);
        Path copy = tables.resolve("410825-wenxian/information-2024.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            XSSFSheet lists = workbook.getSheet("名单");
            assertThat(lists.getRow(lists.getLastRowNum()).getCell(0).getStringCellValue())
                    .isEqualTo("注：并列的一并列入");
        }
    }

    @Test
    void aCopyUnderAnotherNameBringsWhatItInherited() {
        Typed run = make("500107", "trial-evaluation", "2023", "--from", "500107/self-evaluation/2022");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(rules("500107", "trial-evaluation", "2023")
                        .edition()
                        .policy()
                        .sheets())
                .extracting(sheet -> sheet.kind().title())
                .containsExactlyInAnyOrderElementsOf(
                        rules("500107", "self-evaluation", "2022").edition().policy().sheets().stream()
                                .map(sheet -> sheet.kind().title())
                                .toList());
    }

    @Test
    void sheetsThatTakeThePlaceOfInheritedOnesAreNamed() {
        Typed run = make("530622", "annual-appraisal", "2024");

        assertThat(run.out()).contains("工作表 核对 整张替换上级的同名表");
        assertThat(Draft.check(tables.resolve("530622-qiaojia/annual-appraisal-2024.xlsx"), Shelf.open(tables))
                        .isSound())
                .isTrue();
    }

    @Test
    void anExistingFileIsKeptUnlessForced() throws IOException {
        Path file = tables.resolve("530622-qiaojia/annual-appraisal-2023.xlsx");
        byte[] before = Files.readAllBytes(file);

        assertThat(make("530622", "annual-appraisal", "2023").exit()).isEqualTo(Exit.USAGE);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(make("530622", "annual-appraisal", "2023", "--force").exit()).isEqualTo(Exit.FINE);
        assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "530622",
                "53062 annual-appraisal 2024",
                "530622 Annual 2024",
                "530622 ../annual 2024",
                "530622 annual-appraisal 24",
                "530622 annual-appraisal 2024-13",
                "330106 annual-appraisal 2024 --area 西湖区",
                "330106 annual-appraisal 2024 --folder xihu",
                "330106 annual-appraisal 2024 --area 西湖区 --folder ../xihu",
                "530622 annual-appraisal 2024 --folder other",
                "530622 annual-appraisal 2024 --from 530622/no-such/2023",
                "530622 annual-appraisal 2024 --from decision-tables",
                "530622 annual-appraisal 2024 --out nowhere/at/all.xlsx"
            })
    void wrongUsageIsSaidAndNothingIsWritten(String typed) throws IOException {
        long before = files();
        Typed run = make(typed.isEmpty() ? new String[0] : typed.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        assertThat(files()).isEqualTo(before);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(tables)) {
            return files.count();
        }
    }
}
