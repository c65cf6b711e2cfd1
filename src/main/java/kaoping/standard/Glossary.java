package kaoping.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Words whose meaning the grammar cannot know (词表, {@code glossary.txt}): of 缺陷 nobody wants one, of 成果 everybody wants more, and 基本完成 is
 * not 完成. A longer word hides the shorter ones in it: 通报表扬 is no 通报.
 */
final class Glossary {
    private static final Glossary WORDS = new Glossary();

    /** Whether more of something is better (多好少好). */
    enum Leaning {
        FEWER("越少越好"),
        MORE("越多越好"),
        /** Stands for itself, so that the words in it are not taken for more than they are: 问题整改. */
        NEITHER("不论"),
        /** What follows was not done: 未整改. */
        UNDONE("没有做到"),
        /** How much of it was done: 基本. */
        DEGREE("程度");

        private final String label;

        Leaning(String label) {
            this.label = label;
        }
    }

    private record Word(String text, Leaning leaning) {}

    private final List<Word> words = new ArrayList<>();

    private Glossary() {
        try (InputStream in = Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.sort((one, other) -> other.text().length() - one.text().length());
    }

    private void add(String line) {
        String[] group = line.split("：", 2);
        for (Leaning leaning : Leaning.values()) {
            if (leaning.label.equals(group[0])) {
                List.of(group[1].split(" ")).forEach(word -> words.add(new Word(word, leaning)));
                return;
            }
        }
        throw new IllegalStateException("no such class of words: " + line);
    }

    /** Nobody wants one of what the words name: 错别字, 未整改的隐患; false where they say nothing, or both. */
    static boolean isUnwanted(String words) {
        List<Leaning> leanings = WORDS.leanings(words);
        boolean fewer = leanings.contains(Leaning.FEWER) || leanings.contains(Leaning.UNDONE);
        return fewer && !leanings.contains(Leaning.MORE);
    }

    /** Something wanted was not done: 未整改; not 未超时. */
    static boolean isUndone(String words) {
        List<Leaning> leanings = WORDS.leanings(words);
        boolean once = leanings.stream().filter(Leaning.UNDONE::equals).count() == 1;
        return once && !leanings.contains(Leaning.FEWER);
    }

    /** More of it is better: 采用, 表彰. */
    static boolean isWelcome(String words) {
        List<Leaning> leanings = WORDS.leanings(words);
        return leanings.contains(Leaning.MORE)
                && !leanings.contains(Leaning.FEWER)
                && !leanings.contains(Leaning.UNDONE);
    }

    /** Says how much was done, and not what: 基本, 较好. */
    static boolean isDegree(String words) {
        return WORDS.words.stream().anyMatch(word -> word.leaning() == Leaning.DEGREE && words.endsWith(word.text()));
    }

    private List<Leaning> leanings(String text) {
        List<Leaning> found = new ArrayList<>();
        String rest = text;
        for (Word word : words) {
            if (word.leaning() != Leaning.DEGREE && rest.contains(word.text())) {
                found.add(word.leaning());
                // Why: as long as before, so that what stood apart does not meet.
                rest = rest.replace(word.text(), "　".repeat(word.text().length()));
            }
        }
        return found;
    }
}
