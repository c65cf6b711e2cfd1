package kaoping.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What kaoping says in the details of findings is said in English, too. */
class PhrasesTest {
    private static final Phrases ENGLISH = Phrases.read("phrases_en.txt");
    private static final String SOURCES = sources();

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PhrasesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> said() {
        return phrases().map(Phrases.Phrase::chinese).distinct();
    }

    private static Stream<Phrases.Phrase> phrases() {
        return ENGLISH.known().values().stream()
                .flatMap(details -> details.values().stream())
                .flatMap(List::stream);
    }

    /** Who changes a reason in Java finds its English here. */
    @ParameterizedTest
    @MethodSource("said")
    void whatIsTranslatedIsStillSaid(String chinese) {
        assertThat(Arrays.stream(chinese.split("\\{\\d+}|[“”（）]"))
                        .map(String::strip)
                        .filter(piece -> piece.matches("(?s).*\\p{IsHan}.*") && !SOURCES.contains(piece)))
                .isEmpty();
    }

    @Test
    void aReasonWithinAReasonIsToldToo() {
        assertThat(english(Code.JSON_UNREADABLE, "内容不完整，到第 1 行第 2 列就中断了"))
                .isEqualTo(
                        "What was submitted is not readable JSON: it is not complete, and breaks off at line 1, column 2");
        assertThat(english(Code.CELL_IDLE, "级别", "计件、加减分表里没有“省机”，最接近的是“省级”"))
                .isEqualTo("The cell “级别” has no effect: the sheets 计件 and 加减分 have no “省机”; the nearest is “省级”");
        assertThat(english(Code.TIE_BROKEN, "全部单位", "乙、甲", "90.00", "乙第 1 名、甲第 2 名"))
                .endsWith("put in order by the further keys: 乙: rank 1, 甲: rank 2");
    }

    @Test
    void somebodysOwnWordsStay() {
        assertThat(english(Code.TIE, "全部乡镇", "全部单位", "90.00", "1"))
                .isEqualTo("全部乡镇: 全部单位 have the same total 90.00 and share rank 1");
        assertThat(english(Code.CELL_NOT_A_NUMBER, "得分", "10 分")).contains("“10 分”");
    }

    /** With a regular expression for each phrase, this would take longer than anybody waits. */
    @Test
    void longTextsThatNearlyAreAPhraseAreNone() {
        phrases().filter(phrase -> phrase.pieces().size() > 1).forEach(phrase -> {
            String nearly = String.join("", phrase.pieces()).repeat(1_000);

            assertThat(phrase.gaps(nearly + "…"))
                    .satisfiesAnyOf(gaps -> assertThat(gaps).isNull(), gaps -> assertThat(gaps)
                            .hasSize(phrase.pieces().size() - 1));
        });
    }

    @Test
    void phrasesWithinPhrasesEndSomewhere() {
        String told = english(Code.SUMS_OK, "甲", "甲自评得分 1，".repeat(3_000) + "甲自评得分 1");

        assertThat(told.contains(": the claimed scores of 甲 add up to 1, the claimed scores of 甲 add up to 1, "))
                .isTrue();
        assertThat(told.endsWith("，甲自评得分 1，甲自评得分 1")).isTrue();
    }

    @Test
    void inChineseTheyStandAsTheyAre() {
        Finding finding = Finding.of(Code.FACT_OUT_OF_RANGE, "", "rank", "0", "应当是 1 到 1000000 的整数");

        assertThat(finding.message(Catalogue.CHINESE)).contains("应当是 1 到 1000000 的整数");
        assertThat(finding.message(Catalogue.ENGLISH)).endsWith("it should be a whole number from 1 to 1000000");
    }

    private static String english(Code code, String... details) {
        return Finding.of(code, "", details).message(Catalogue.ENGLISH);
    }
}
