package kaoping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the docs (一份文档) as GitHub reads it: its headings with their anchors, and its links. */
record Markdown(Path file, List<Heading> headings, List<String> links) {
    /** {@code ### 评分}. */
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*?) *");

    /** {@code [评分](guide.zh.md#评分)}; an image likewise. */
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    /** {@code `points`}, in which nothing is a link. */
    private static final Pattern CODE = Pattern.compile("(`+).+?\\1");

    /**
     * A heading.
     *
     * @param depth 2 for {@code ##}
     * @param anchor what a link to it ends with, e.g. {@code zero_target-目标值为零}
     */
    record Heading(int depth, String text, String anchor) {
        String link() {
            return "[" + text + "](#" + anchor + ")";
        }
    }

    static Markdown read(Path file) {
        List<Heading> headings = new ArrayList<>();
        List<String> links = new ArrayList<>();
        Map<String, Integer> before = new HashMap<>();
        boolean fenced = false;
        for (String line : lines(file)) {
            fenced ^= line.strip().startsWith("```");
            Matcher heading = HEADING.matcher(line);
            if (!fenced && heading.matches()) {
                String anchor = anchor(heading.group(2));
                int times = before.merge(anchor, 1, Integer::sum);
                headings.add(new Heading(
                        heading.group(1).length(), heading.group(2), times == 1 ? anchor : anchor + "-" + (times - 1)));
            } else if (!fenced) {
                LINK.matcher(CODE.matcher(line).replaceAll("")).results().forEach(link -> links.add(link.group(1)));
            }
        }
        return new Markdown(file, headings, links);
    }

    /** {@code 八、原文、推定、保留} becomes {@code 八原文推定保留}. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages of the repository. */
    static List<Path> pages() {
        try (var docs = Files.walk(Path.of("src/docs"))) {
            List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
