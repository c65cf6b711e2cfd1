package kaoping.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Short texts that come again and again, each kept and looked through once (常见文字): names, sections and words of a form are the same
 * from unit to unit.
 *
 * <p>Bounded: a text takes the room of another one. Safe for many threads without a lock, since a text never changes and a lost one
 * is only made anew.
 */
final class Texts {
    /** In bytes: 32 Chinese characters. */
    private static final int LONGEST = 96;

    /** No longer than any {@link Writing} allows. */
    private static final int LONGEST_FIGURE = 32;

    private static final @Nullable Kept[] KEPT = new @Nullable Kept[1024];

    private Texts() {}

    @SuppressWarnings("ArrayRecordComponent") // Why: nobody compares them.
    private record Kept(byte[] utf8, Json.Text text) {}

    /** Nothing in it is escaped. Bytes that are no characters make a text that is not {@linkplain #isSound sound}. */
    static Json.Text of(byte[] utf8, int from, int to) {
        int length = to - from;
        if (length > LONGEST || length == 0 || utf8[from] >= 0 && utf8[from] <= '9') {
            // Why not kept: figures hardly come again.
            return new Json.Text(
                    new String(utf8, from, length, StandardCharsets.UTF_8),
                    length <= LONGEST_FIGURE && isFigure(utf8, from, to));
        }
        int room = hash(utf8, from, to) & KEPT.length - 1;
        Kept kept = KEPT[room];
        if (kept != null && Arrays.equals(kept.utf8, 0, kept.utf8.length, utf8, from, to)) {
            return kept.text;
        }
        String text = new String(utf8, from, length, StandardCharsets.UTF_8);
        Json.Text made = new Json.Text(text, isSound(text) && Writing.WORD.allows(text));
        KEPT[room] = new Kept(Arrays.copyOfRange(utf8, from, to), made);
        return made;
    }

    /** Not, when some bytes were no character; the character that stands for those is in no text that somebody wrote. */
    static boolean isSound(String text) {
        return text.indexOf('\uFFFD') < 0;
    }

    // Why by eight bytes: a multiplication for each would be slower than the look-up.
    private static int hash(byte[] utf8, int from, int to) {
        long hash = to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ Eight.at(utf8, at)) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 32;
        }
        for (; at < to; at++) {
            hash = hash * 31 + utf8[at];
        }
        return (int) (hash ^ hash >>> 20);
    }

    /** Digits, and what stands between them: nothing that may not stand somewhere. */
    private static boolean isFigure(byte[] utf8, int from, int to) {
        int at = from;
        while (at < to && utf8[at] >= '-' && utf8[at] <= '9') {
            at++;
        }
        return at == to;
    }
}
