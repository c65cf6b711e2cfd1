package kaoping.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kaoping.RandomBooks;
import kaoping.policy.PolicyId;
import kaoping.shelf.NewBook;
import kaoping.shelf.Sheets;
import net.jqwik.engine.SourceOfRandomness;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opened in LibreOffice, saved, and read again, a workbook is the same policy. Only where {@code soffice} is installed. */
class OfficeTest {
    private static final int RANDOM_BOOKS = 5;

    @TempDir
    private Path folder;

    @BeforeAll
    static void isInstalled() {
        boolean found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, "soffice")));
        assumeTrue(found, "soffice is not on the PATH");
    }

    @Test
    void shippedNewAndRandomWorkbooksSurviveAnOfficeProgram() throws IOException, InterruptedException {
        Path given = Files.createDirectory(folder.resolve("given"));
        shipped(given);
        Files.write(
                given.resolve("new.xlsx"),
                WorkbookWriter.writeWhole(NewBook.examples(new PolicyId("530623", "town", "2024"), "盐津县", "乡镇考评")));
        // Why: with one seed, a workbook that does not survive today is there again tomorrow.
        SourceOfRandomness.create("7");
        List<byte[]> books = RandomBooks.of(Sheets.ALL)
                .map(WorkbookWriter::write)
                .list()
                .ofSize(RANDOM_BOOKS)
                .sample();
        for (int i = 0; i < RANDOM_BOOKS; i++) {
            Files.write(given.resolve("random-" + i + ".xlsx"), books.get(i));
        }

        Path saved = save(given);

        for (Path file : files(given)) {
            WorkbookReading before = WorkbookReader.read(file, "x.xlsx", Sheets.ALL);
            WorkbookReading after = WorkbookReader.read(saved.resolve(file.getFileName()), "x.xlsx", Sheets.ALL);
            assertThat(after.findings()).as(file.toString()).isEqualTo(before.findings());
            assertThat(RandomBooks.values(after.book()))
                    .as(file.toString())
                    .isEqualTo(RandomBooks.values(before.book()));
            assertThat(text(saved.resolve(file.getFileName()))).isEqualTo(text(file));
        }
    }

    private static void shipped(Path given) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("decision-tables"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xlsx")).toList()) {
                Files.copy(file, given.resolve(file.getParent().getFileName() + "-" + file.getFileName()));
            }
        }
    }

    private Path save(Path given) throws IOException, InterruptedException {
        Path saved = folder.resolve("saved");
        List<String> command = Stream.concat(
                        Stream.of(
                                "soffice",
                                "--headless",
                                "-env:UserInstallation="
                                        + folder.resolve("profile").toUri(),
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                saved.toString()),
                        files(given).stream().map(Path::toString))
                .toList();
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return saved;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String text(Path file) throws IOException {
        return WorkbookText.of(Files.readAllBytes(file), Sheets.ALL, false);
    }
}
