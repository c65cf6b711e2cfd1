package kaoping.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding is told in every language, each time with the same details filled in. */
class CatalogueTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final List<String> PARTS = List.of("message", "remedy");

    /** More than any sentence takes. */
    private static final List<String> DETAILS =
            IntStream.range(0, 20).mapToObj(i -> "<" + i + ">").toList();

    private static Properties sentences(Catalogue catalogue) throws IOException {
        String resource = "findings_" + catalogue.language() + ".properties";
        Properties sentences = new Properties();
        try (var in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(resource), resource)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return sentences;
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(m -> m.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsSentencesAndEverySentenceItsCode(Catalogue catalogue) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Code code : Code.values()) {
            PARTS.forEach(part -> keys.add(code + "." + part));
        }
        for (Reason reason : Reason.values()) {
            keys.add(reason.key());
        }
        keys.add(Code.RULE_REFUSED + ".OF");
        assertThat(sentences(catalogue).stringPropertyNames())
                .as("keys of findings_%s.properties", catalogue.language())
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceIsFilledIn(Catalogue catalogue) throws IOException {
        Properties sentences = sentences(catalogue);
        for (Code code : Code.values()) {
            Finding finding = new Finding(code, code.severity(), "", DETAILS);
            assertFilled(code + ".message", sentences, finding.message(catalogue));
            assertFilled(code + ".remedy", sentences, finding.remedy(catalogue));
        }
    }

    /** An apostrophe written once would leave a placeholder as it is, or vanish. */
    private static void assertFilled(String key, Properties sentences, String told) {
        String pattern = sentences.getProperty(key);
        assertThat(told).as(key).isNotBlank().doesNotContain("{", "}");
        assertThat(pattern.replace("''", ""))
                .as(key + ": write an apostrophe twice")
                .doesNotContain("'");
        placeholders(pattern)
                .forEach(p -> assertThat(told).as(key).contains("<" + p.substring(1, p.length() - 1) + ">"));
    }

    @Test
    void everyLanguageTellsTheSameDetails() throws IOException {
        Properties chinese = sentences(Catalogue.CHINESE);
        Properties english = sentences(Catalogue.ENGLISH);
        for (String key : new TreeSet<>(chinese.stringPropertyNames())) {
            assertThat(placeholders(english.getProperty(key, "")))
                    .as("%s in findings_en.properties", key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @Test
    void englishSentencesAreEnglish() throws IOException {
        Properties english = sentences(Catalogue.ENGLISH);
        // Why: titles of sheets and words of the forms are named as they stand there.
        assertThat(Collections.list(english.elements())).allSatisfy(sentence -> assertThat(sentence.toString())
                .doesNotContain("，", "。", "：", "；")
                .containsPattern("^[A-Z“{]"));
    }

    @Test
    void aPatternShowsItsApostropheOnce() {
        assertThat(Catalogue.ENGLISH.pattern(Code.SHEET_UNKNOWN, "remedy")).contains("policy's own");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsFilledInAndNamesItsRule(Catalogue catalogue) throws IOException {
        Properties sentences = sentences(catalogue);
        for (Reason reason : Reason.values()) {
            Finding finding = Finding.of(Code.RULE_REFUSED, "a.drl", reason.name(), "某规则", "<0>", "<1>");
            assertFilled(reason.key(), sentences, catalogue.reason(finding));
            assertThat(finding.message(catalogue)).contains("“某规则”", catalogue.reason(finding));
        }
    }

    @Test
    void aReasonIsToldInEachLanguage() {
        Finding finding = Finding.of(Code.RULE_REFUSED, "a.drl", Reason.NO_STEP.name(), "某规则");

        assertThat(finding.message()).isEqualTo("规则文件超出了允许的写法：“某规则”：缺少 ruleflow-group");
        assertThat(finding.message(Catalogue.ENGLISH))
                .isEqualTo("The rules may not say this: “某规则”: It needs a ruleflow-group");
    }
}
