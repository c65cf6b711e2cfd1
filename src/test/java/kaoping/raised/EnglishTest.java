package kaoping.raised;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaoping.finding.Catalogue;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.policy.Settings;
import kaoping.shelf.Sheets;
import kaoping.table.SheetKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who asks for English is told in English: what is left of Chinese is somebody's own word, the name of a sheet or a column, or a
 * word that is to be typed.
 */
class EnglishTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** What is named or quoted, a word that was cut off, and what an example shows: {@code ≥80 且 <90}. */
    private static final Pattern QUOTED =
            Pattern.compile("“[^“”]*(“[^“”]*”[^“”]*)*”|\\p{IsHan}+…|[≥>≤<]\\d+%? 且 [≥>≤<]\\d+%?");

    /** Their sentences are about a score, or quote a scoring standard and ask about its words. */
    private static final Set<Code> ABOUT_CHINESE = EnumSet.of(
            Code.NOT_APPLICABLE,
            Code.TRIAL_FAILED,
            Code.STANDARD_NOT_UNDERSTOOD,
            Code.STANDARD_UNCLEAR,
            Code.STANDARD_CONTRADICTS,
            Code.STANDARD_NOT_EXPRESSIBLE);

    /** Names that the scenes give to units, parts, rounds and so on. */
    private static final List<String> GIVEN = List.of(
            "甲", "乙", "领导", "业务", "党建", "督查", "乡镇", "部门", "事故", "第一轮", "优", "良", "植树", "就业率", "表彰", "甲指标", "27家",
            "巴福镇人民政府", "弃权=不计");

    private static final List<String> NAMES = names();

    private static List<String> names() {
        Set<String> names = new HashSet<>(GIVEN);
        Stream.concat(Stream.of(Settings.KIND), Sheets.ALL.stream()).forEach(kind -> names.addAll(words(kind)));
        names.addAll(List.of("推定", "保留", "率", "比例"));
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Its name, its columns' and what they mean, the words laid down. */
    private static Set<String> words(SheetKind<?> kind) {
        Set<String> words = new HashSet<>(Set.of(kind.title()));
        kind.columns().forEach(column -> {
            words.add(column.title());
            words.add(column.meaning());
            words.addAll(column.type().choices());
        });
        return words;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFoundIsSaidInEnglish(Code code) throws IOException {
        if (!ABOUT_CHINESE.contains(code)) {
            for (Finding finding : Scenes.findings(code)) {
                if (finding.code() == code) {
                    assertEnglish(finding.message(Catalogue.ENGLISH));
                    assertEnglish(finding.remedy(Catalogue.ENGLISH));
                }
            }
        }
    }

    private static void assertEnglish(String sentence) {
        String left = QUOTED.matcher(sentence).replaceAll("");
        for (String name : NAMES) {
            left = left.replace(name, "");
        }
        assertThat(HAN.matcher(left).results().map(han -> han.group()))
                .as(sentence)
                .isEmpty();
    }
}
