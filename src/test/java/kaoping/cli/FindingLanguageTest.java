package kaoping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kaoping.Tables;
import kaoping.cli.CommandsTest.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --lang en} tells findings in English, and leaves everything else as it is. */
class FindingLanguageTest {
    private static final String QIAOJIA =
            Tables.facts("qiaojia-2023/facts.json").toString();

    @TempDir
    static Path tables;

    @BeforeAll
    static void write() {
        Tables.write(tables);
    }

    private static Run run(String... args) {
        String[] line = Arrays.copyOf(args, args.length + 2);
        line[args.length] = "--tables";
        line[args.length + 1] = tables.toString();
        return CommandsTest.run(line);
    }

    @Test
    void theTableTellsFindingsInEnglish() {
        Run english = run("grade", QIAOJIA, "--lang", "en");

        assertThat(english.out())
                .contains("县级机关单位（57 个）\n")
                .contains("warning NEAR_TIE_AT_TIER_LINE")
                .contains("→ Check the scores of these two units again before publishing\n");
        assertThat(run("grade", QIAOJIA, "--lang", "zh")).isEqualTo(run("grade", QIAOJIA));
    }

    @Test
    void soDoTheAnswerInJsonAndTheShelf() {
        assertThat(run("grade", QIAOJIA, "--lang", "EN", "--format", "json").out())
                .contains("\"remedy\":\"Check the scores of these two units again before publishing\"")
                .contains("列第 17 名");
        assertThat(run("policies", "--lang", "en").out())
                .contains("error WORKBOOK_UNREADABLE", "This file cannot be read as an Excel workbook (.xlsx)");
        assertThat(run("policies", "--lang", "en", "--format", "json").out()).contains("Open it with Excel or WPS");
    }

    @Test
    void andWhatWasRefused(@TempDir Path folder) throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.json"), "{\"units\": 7}");

        assertThat(run("grade", facts.toString(), "--lang", "en").err())
                .startsWith("The facts have errors; nothing was scored\n")
                .contains("error FACT_MISSING /policy\n", "The required “policy” is missing");
        assertThat(run("rules", "530622", "none", "2023", "--out", "x.xlsx", "--lang", "en")
                        .err())
                .contains("There is no policy none of jurisdiction 530622 for the period 2023");
    }

    @Test
    void aLanguageThatThereIsNot() {
        assertThat(run("policies", "--lang", "fr").exit()).isEqualTo(Exit.USAGE);
    }
}
