package kaoping.facts;

import org.jspecify.annotations.Nullable;

/**
 * Short texts that come again and again, each kept and looked through once (常见文字): names, sections and words of a form are the same
 * from unit to unit.
 *
 * <p>Bounded: a text takes the room of another one. Safe for many threads without a lock, since a text never changes and a lost one
 * is only made anew.
 */
final class Texts {
    private static final int LONGEST = 32;

    private static final Json.@Nullable Text[] KEPT = new Json.Text[1024];

    private Texts() {}

    static Json.Text of(char[] chars, int from, int length) {
        if (length > LONGEST || length == 0 || chars[from] <= '9') {
            // Why not kept: figures hardly come again.
            return new Json.Text(new String(chars, from, length), length <= LONGEST && isFigure(chars, from, length));
        }
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int room = (hash ^ hash >>> 12) & KEPT.length - 1;
        Json.Text kept = KEPT[room];
        if (kept != null && isSame(kept.text(), chars, from, length)) {
            return kept;
        }
        String text = new String(chars, from, length);
        Json.Text made = new Json.Text(text, Writing.WORD.allows(text));
        KEPT[room] = made;
        return made;
    }

    /** Digits, and what stands between them: nothing that may not stand somewhere. */
    private static boolean isFigure(char[] chars, int from, int length) {
        int at = from;
        while (at < from + length && chars[at] >= '-' && chars[at] <= '9') {
            at++;
        }
        return at == from + length;
    }

    private static boolean isSame(String kept, char[] chars, int from, int length) {
        if (kept.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (kept.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
