package kaoping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of the docs leads to a file that is there, and to a heading that stands in it. */
class LinksTest {
    static Stream<Path> pages() {
        return Markdown.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) {
        assertThat(Markdown.read(page).links())
                .allSatisfy(link ->
                        assertThat(leads(page, link)).as("%s: %s", page, link).isTrue());
    }

    @Test
    void everyPageForPeopleIsLinkedFromTheReadme() {
        List<String> links = Markdown.read(Path.of("README.md")).links();

        assertThat(pages().filter(page ->
                        page.getParent() != null && page.getParent().endsWith("docs")))
                .allSatisfy(page -> assertThat(links).contains(page.toString()));
    }

    @Test
    void headingsAreReadAsGithubReadsThem(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(page, """
                ## 八、原文、推定、保留
                ### ZERO_TARGET 目标值为零
                ### 评（扣）分标准怎样读
                ### 评议
                ### 评议
                ```
                # no heading, [no link](nowhere)
                ```
                `[no link](nowhere)`, [评议](#评议-1)
                """);

        assertThat(Markdown.read(page).headings())
                .extracting(Markdown.Heading::anchor)
                .containsExactly("八原文推定保留", "zero_target-目标值为零", "评扣分标准怎样读", "评议", "评议-1");
        assertThat(Markdown.read(page).links()).containsExactly("#评议-1");
        assertThat(leads(page, "#评议-1")).isTrue();
        assertThat(leads(page, "#评议-2")).isFalse();
        assertThat(leads(page, "other.md")).isFalse();
    }

    private static boolean leads(Path page, String link) {
        if (link.matches("https?://.*")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1
                        || Markdown.read(target).headings().stream()
                                .anyMatch(heading -> heading.anchor().equals(parts[1])));
    }
}
