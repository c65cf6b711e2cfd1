package kaoping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.Tables;
import kaoping.facts.FactsReader;
import kaoping.report.Ink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Submissions one a line, as a person types it. */
class BatchTest {
    @TempDir
    static Path tables;

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeAll
    static void write() {
        Tables.write(tables);
    }

    @BeforeEach
    void name() {
        in = folder.resolve("in.ndjson");
        out = folder.resolve("out.ndjson");
    }

    /** One form of one unit, called by its number. */
    private static String form(int number) {
        return """
                {"jurisdiction": "500107", "policy": "self-evaluation", "period": "2022", "units": [{"name": "单位%d", "group": "乡镇", \
                "indicators": [{"name": "预算完成率", "measure": "%%", "relation": "=", "target": "%d", "actual": "97.45%%", "weight": "10"}]}]}""".formatted(number, 100 + number);
    }

    private static List<String> forms(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(BatchTest::form).toList();
    }

    private Typed batch(Object... options) {
        return Typed.run(Stream.concat(Stream.of("grade", "--batch", in, "--tables", tables), Stream.of(options))
                .toArray());
    }

    private List<String> answers() throws IOException {
        return Files.readAllLines(out);
    }

    @Test
    void everyLineIsAnsweredAsItWouldBeAlone() throws IOException {
        Files.write(in, forms(3));
        Path alone = Files.writeString(folder.resolve("alone.json"), form(2));

        Typed typed = batch("--out", out);

        assertThat(typed.exit()).isEqualTo(Exit.FINE);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).startsWith("3 行：计分 3，退回 0；用时 ").hasLineCount(1).doesNotContain("\r");
        assertThat(answers())
                .hasSize(3)
                .element(1)
                .isEqualTo(Typed.run("grade", alone, "--tables", tables, "--format", "json")
                        .out());
    }

    @Test
    void twoThousandLinesKeepTheirOrder() throws IOException {
        Files.write(in, forms(2_000));

        assertThat(batch("--out", out, "--no-sentences").exit()).isEqualTo(Exit.FINE);

        List<String> answers = answers();
        assertThat(answers).hasSize(2_000).noneMatch(answer -> answer.contains("\"sentence\""));
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i)).contains("\"name\":\"单位" + (i + 1) + "\"");
        }
    }

    @Test
    void aBadLineIsAnsweredInItsPlaceAndNotTheEnd() throws IOException {
        String unknown = form(4).replace("500107", "990000");
        Files.write(
                in,
                List.of(
                        form(1),
                        "",
                        "{\"units\": 7",
                        "  \t",
                        form(2),
                        "[]",
                        unknown,
                        form(3).replace("\"10\"", "\"十\"")));

        Typed typed = batch("--out", out);

        assertThat(typed.exit()).isEqualTo(Exit.REFUSED);
        assertThat(typed.err()).startsWith("6 行：计分 2，退回 4；");
        assertThat(answers()).hasSize(6);
        assertThat(answers().get(0)).contains("\"name\":\"单位1\"");
        assertThat(answers().get(1)).startsWith("{\"line\":3,\"code\":\"JSON_UNREADABLE\",\"title\":\"");
        assertThat(answers().get(2)).contains("\"name\":\"单位2\"");
        assertThat(answers().get(3)).startsWith("{\"line\":6,\"code\":\"FACTS_REFUSED\"");
        assertThat(answers().get(4))
                .startsWith("{\"line\":7,\"code\":\"POLICY_NOT_FOUND\"")
                .doesNotContain("\"pointer\"");
        assertThat(answers().get(5))
                .startsWith("{\"line\":8,\"code\":\"FACTS_REFUSED\"")
                .contains("\"code\":\"FACT_NOT_A_NUMBER\"", "\"pointer\":\"/units/0/indicators/0/weight\"");
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextOneRead() throws IOException {
        Files.write(in, List.of(form(1), "x".repeat(FactsReader.MAX_BYTES + 1), form(2)));

        assertThat(batch("--out", out).exit()).isEqualTo(Exit.REFUSED);

        assertThat(answers()).hasSize(3);
        assertThat(answers().get(1)).startsWith("{\"line\":2,").contains("\"code\":\"FACT_TOO_LONG\"", "16 MB");
        assertThat(answers().get(2)).contains("\"name\":\"单位2\"");
    }

    @Test
    void aBatchThatWasCutOffGoesOnWhereItWas() throws IOException {
        List<String> lines = Stream.of(forms(3), List.of("", "nonsense"), forms(5))
                .flatMap(List::stream)
                .toList();
        Files.write(in, lines);
        batch("--out", out);
        byte[] whole = Files.readAllBytes(out);

        for (int cut : new int[] {0, 1, 5, 12, 700, whole.length / 2, whole.length - 1, whole.length}) {
            Files.write(out, java.util.Arrays.copyOf(whole, cut));
            Typed typed = batch("--out", out, "--resume");

            assertThat(typed.exit()).as("退回的行也算").isEqualTo(Exit.REFUSED);
            assertThat(typed.err()).startsWith("9 行：计分 8，退回 1");
            assertThat(Files.readAllBytes(out)).as("cut at " + cut).isEqualTo(whole);
        }
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        Files.write(in, forms(2));
        for (String other : List.of("一封信\n", "一封信", "{\"edition\"", "{\"edition\":{}}\n\n{\"units\":[]}\n")) {
            Files.writeString(out, other);

            assertThat(batch("--out", out).exit()).isEqualTo(Exit.USAGE);
            boolean half = other.equals("{\"edition\"");
            assertThat(batch("--out", out, "--resume").exit()).isEqualTo(half ? Exit.FINE : Exit.USAGE);
            if (!half) {
                assertThat(Files.readString(out)).isEqualTo(other);
            }
        }
    }

    @Test
    void answersOfAnotherBatchAreNotGoneOnWith() throws IOException {
        Files.write(in, forms(3));
        batch("--out", out);
        byte[] whole = Files.readAllBytes(out);
        Files.write(in, forms(2));

        Typed typed = batch("--out", out, "--resume");

        assertThat(typed.exit()).isEqualTo(Exit.USAGE);
        assertThat(typed.err()).contains("不是同一批");
        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
    }

    @Test
    void fromStandardInputToTheScreen() {
        byte[] lines = (form(1) + "\r\n" + form(2)).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(lines), new PrintStream(screen), new PrintStream(told), Ink.COLOURED);

        int exit = Commands.run(streams, "grade", "--batch", "-", "--tables", tables.toString());

        assertThat(exit).isEqualTo(Exit.FINE);
        assertThat(screen.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(answer -> answer.startsWith("{\"edition\":{"));
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("\r", "2 行：计分 2，退回 0；");
    }

    @Test
    void noLinesNoAnswers() throws IOException {
        Files.writeString(in, "\n\n");

        Typed typed = batch("--out", out);

        assertThat(typed.exit()).isEqualTo(Exit.FINE);
        assertThat(out).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade --batch nowhere.ndjson",
                "grade --batch IN FACTS",
                "grade --batch IN --pretty",
                "grade --batch IN --format table",
                "grade --batch IN --resume",
                "grade --batch IN --resume --strict --out OUT",
                "grade --batch IN --out nowhere/at/all.ndjson",
                "grade FACTS --resume"
            })
    void wrongUsageIsSaid(String line) throws IOException {
        Files.write(in, forms(1));
        String facts = Tables.facts("bafu-2022/facts.json").toString();
        String[] words = line.split(" ");
        Object[] args = Stream.concat(Stream.of(words), Stream.of("--tables", tables.toString()))
                .map(word -> word.equals("IN") ? in : word.equals("OUT") ? out : word.equals("FACTS") ? facts : word)
                .toArray();

        Typed typed = Typed.run(args);

        assertThat(typed.exit()).isEqualTo(Exit.USAGE);
        assertThat(typed.err()).isNotBlank().doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @Test
    void strictLooksAtEveryAnswer() throws IOException {
        Files.write(in, List.of(form(1), form(2).replace("\"weight\"", "\"claimed\": \"1\", \"weight\"")));

        assertThat(batch("--out", out).exit()).isEqualTo(Exit.FINE);
        Files.delete(out);
        assertThat(batch("--out", out, "--strict").exit()).isEqualTo(Exit.REFUSED);
    }
}
