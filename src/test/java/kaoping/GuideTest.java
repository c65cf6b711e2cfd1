package kaoping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaoping.finding.Catalogue;
import kaoping.policy.Settings;
import kaoping.shelf.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The staff's guide says what the program says: what stands between its markers is {@linkplain GuideBlocks made anew}.
 * {@code mvn test -Dtest=GuideTest -Dguide.write=true} writes it.
 */
class GuideTest {
    private static final Path GUIDE = Path.of("src/docs/guide.zh.md");
    private static final Path CODES = Path.of("src/docs/codes.zh.md");

    /** {@code <!-- generated: columns 评分 -->} … {@code <!-- /generated -->}. */
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- generated: ([^>]*) -->\\n).*?(<!-- /generated -->)", Pattern.DOTALL);

    /** How to type a policy, and every code. */
    static Stream<Path> pages() {
        return Stream.of(GUIDE, CODES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsInStep(Path page) throws IOException {
        GuideBlocks blocks = new GuideBlocks(page, Markdown.read(CODES), Catalogue.CHINESE);
        String now = Files.readString(page);
        String anew = BLOCK.matcher(now)
                .replaceAll(block -> Matcher.quoteReplacement(block.group(1) + "\n"
                        + String.join("\n", blocks.written(block.group(2))) + "\n\n" + block.group(3)));
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(page, anew);
        } else {
            assertThat(now)
                    .as("out of step: run this test with -Dguide.write=true and commit %s", page)
                    .isEqualTo(anew);
        }
    }

    @Test
    void everySheetIsInTheGuideAndEveryFindingAmongTheCodes() throws IOException {
        assertThat(blocks(CODES)).containsExactly("contents", "findings");
        assertThat(blocks(GUIDE)).contains("contents", "checks", "columns " + Settings.KIND.title());
        assertThat(blocks(GUIDE))
                .containsAll(Sheets.ALL.stream()
                        .map(kind -> "columns " + kind.title())
                        .toList());
    }

    private static List<String> blocks(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .map(block -> block.group(2))
                .toList();
    }
}
