package kaoping.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What kaoping itself says in the details of findings, in another language (插语): 全部单位 is all units, {@code 第 2 行第 1 列}
 * line 2, column 1. The details of a finding are said in Chinese; one that is no phrase is somebody's own word and stays as it is.
 */
record Phrases(Map<Code, Map<Integer, List<Phrase>>> known) {
    /** For a language in which they are said already. */
    static final Phrases NONE = new Phrases(Map.of());

    /** Phrases within phrases; what follows the first item of a list is one more within. */
    private static final int DEEPEST = 400;

    private static final Pattern HEAD = Pattern.compile("\\[(?<codes>[A-Z0-9_ ]+) (?<detail>\\d+)]");
    private static final Pattern GAP = Pattern.compile("\\{\\d+}");

    /** {@code 应当是 {0} 到 {1} 的整数} and what it is in the other language; {@code pieces} are what stands around the gaps. */
    record Phrase(String chinese, List<String> pieces, Sentence told) {
        static Phrase of(String line) {
            String[] sides = line.split(" = ", 2);
            return new Phrase(sides[0], List.of(GAP.split(sides[0], -1)), Sentence.of(sides[1]));
        }

        /** What stands in the gaps of {@code detail}, each as short as it can be but the last; null when it is another text. */
        // Why by hand: a regular expression tries a text in every way, and may take half a minute over a long one.
        @Nullable
        List<String> gaps(String detail) {
            if (pieces.size() == 1) {
                return detail.equals(chinese) ? List.of() : null;
            }
            String last = pieces.get(pieces.size() - 1);
            int end = detail.length() - last.length();
            int from = pieces.get(0).length();
            List<String> gaps = new ArrayList<>();
            for (String piece : pieces.subList(1, pieces.size() - 1)) {
                int at = detail.indexOf(piece, from);
                if (at < 0) {
                    return null;
                }
                gaps.add(detail.substring(from, at));
                from = at + piece.length();
            }
            if (from > end || !detail.startsWith(pieces.get(0)) || !detail.endsWith(last)) {
                return null;
            }
            gaps.add(detail.substring(from, end));
            return gaps;
        }
    }

    /**
     * Reads a list of phrases.
     *
     * @param resource lines under heads such as {@code [PART_MISSING 1]}: the codes, and which of their details
     */
    static Phrases read(String resource) {
        Map<Code, Map<Integer, List<Phrase>>> known = new EnumMap<>(Code.class);
        try (InputStream in = Phrases.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Phrase> now = List.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher head = HEAD.matcher(line);
                if (head.matches()) {
                    now = new ArrayList<>();
                    for (String code : head.group("codes").split(" ")) {
                        known.computeIfAbsent(Code.valueOf(code), any -> new HashMap<>())
                                .put(Integer.valueOf(head.group("detail")), now);
                    }
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    now.add(Phrase.of(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(known);
    }

    /** The details of a finding, each phrase among them in the other language. */
    List<String> told(Finding finding) {
        Map<Integer, List<Phrase>> phrases = known.get(finding.code());
        return phrases == null
                ? finding.details()
                : IntStream.range(0, finding.details().size())
                        .mapToObj(i -> told(finding.details().get(i), phrases.getOrDefault(i, List.of()), DEEPEST))
                        .toList();
    }

    /** What stands in the gaps of a phrase may be phrases again; deeper than that nothing is said. */
    private static String told(String detail, List<Phrase> phrases, int deep) {
        for (Phrase phrase : deep == 0 ? List.<Phrase>of() : phrases) {
            List<String> gaps = phrase.gaps(detail);
            if (gaps != null) {
                return phrase.told()
                        .within(gaps.stream()
                                .map(gap -> told(gap, phrases, deep - 1))
                                .toList());
            }
        }
        return detail;
    }
}
