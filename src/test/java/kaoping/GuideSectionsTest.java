package kaoping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every finding has its section in the staff's guide, with a wrong and a right example:
 *
 * <pre>
 * ### ZERO_TARGET 目标值为零
 *
 * 完成率要除以目标值，目标值为 0 时算不出来。
 *
 * - 错：信访积案 ≤ 0 件，按完成比例
 * - 对：信访积案 ≤ 0 件，达标得满分
 * </pre>
 */
class GuideSectionsTest {
    private static final Pattern SECTION = Pattern.compile("### (?<code>[A-Z][A-Z0-9_]+) (?<name>\\S.*)");
    private static final Map<String, List<String>> SECTIONS = sections();

    /** The lines of each section by its code. */
    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try {
            List<String> lines = Files.readAllLines(Path.of("src/docs/codes.zh.md"));
            for (int i = 0; i < lines.size(); i++) {
                var heading = SECTION.matcher(lines.get(i));
                if (heading.matches()) {
                    List<String> body = lines.subList(i + 1, lines.size()).stream()
                            .takeWhile(line -> !line.startsWith("#"))
                            .filter(line -> !line.isBlank())
                            .toList();
                    assertThat(sections.put(heading.group("code"), body))
                            .as("two sections " + heading.group())
                            .isNull();
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return sections;
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasASectionWithAWrongAndARightExample(Code code) {
        assertThat(SECTIONS)
                .as("src/docs/codes.zh.md lacks the section “### %s …”", code)
                .containsKey(code.name());
        List<String> body = SECTIONS.get(code.name());
        assertThat(body.get(0))
                .as("%s: first a sentence that says what it means", code)
                .doesNotStartWith("-");
        assertThat(body).as("%s: a line “- 错：…”", code).anyMatch(line -> line.matches("- 错：\\S.*"));
        assertThat(body).as("%s: a line “- 对：…”", code).anyMatch(line -> line.matches("- 对：\\S.*"));
    }

    @Test
    void everySectionHasItsCodeAndStandsInTheOrderOfCodes() {
        Stream<String> known = Arrays.stream(Code.values()).map(Code::name).filter(SECTIONS::containsKey);

        assertThat(SECTIONS.keySet()).containsExactlyElementsOf(known.toList());
    }
}
