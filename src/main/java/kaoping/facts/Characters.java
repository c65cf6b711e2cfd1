package kaoping.facts;

import java.util.Locale;
import java.util.stream.Collectors;

/** Which characters a text may hold: what can be seen, and the plain space; line breaks only in prose. */
final class Characters {
    /** Invisible, though Unicode does not count them as format characters: joiners, Hangul fillers, variation selectors, …. */
    private static final String INVISIBLE = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u2800\u3164\uFFA0\uFFFD";

    private static final int SHOWN = 40;

    private Characters() {}

    /** {@code "U+200B、U+202E"}: the first few characters of {@code text} that may not be there; empty when all may. */
    static String banned(String text, boolean prose) {
        if (isClean(text, prose)) {
            return "";
        }
        return text.codePoints()
                .filter(c -> !isAllowed(c, prose))
                .distinct()
                .limit(5)
                .mapToObj(Characters::number)
                .collect(Collectors.joining("、"));
    }

    /** {@code text} fit to stand in a sentence: at most 40 characters, each of which can be seen. */
    static String shown(String text) {
        String head = text.codePoints()
                .limit(SHOWN)
                .mapToObj(c -> isAllowed(c, false) ? Character.toString(c) : "⟨" + number(c) + "⟩")
                .collect(Collectors.joining());
        return text.codePoints().skip(SHOWN).findFirst().isPresent() ? head + "…" : head;
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            }
        }
        return false;
    }

    // Why: a plain loop, since this looks at every character submitted and nearly always finds nothing.
    private static boolean isClean(String text, boolean prose) {
        for (int i = 0; i < text.length(); ) {
            char plain = text.charAt(i);
            if (isCommon(plain)) {
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            if (!isAllowed(c, prose)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isCommon(int c) {
        return c >= ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isAllowed(int c, boolean prose) {
        if (isCommon(c)) {
            return true;
        }
        if (c == '\n' || c == '\r' || c == '\t' || c == '\u3000') {
            return prose;
        }
        return !isHidden(c) && INVISIBLE.indexOf(c) < 0 && !isVariationSelector(c) && (c & 0xFFFE) != 0xFFFE;
    }

    // Why: unassigned characters pass, since which those are depends on the JDK and new ideographs are names of places.
    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static String number(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
