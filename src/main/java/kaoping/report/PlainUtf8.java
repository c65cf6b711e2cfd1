package kaoping.report;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;

/**
 * Texts put behind each other in UTF-8, as long as nothing in them has to be escaped (直写).
 *
 * <p>Why: Chinese sentences are most of an answer, and the generator looks at each of their characters several times.
 */
final class PlainUtf8 {
    private char[] characters = new char[256];
    private byte[] bytes = new byte[1024];
    private int length;

    /** Puts a text behind the others; false when it has to be escaped somewhere, or has characters that take two. */
    boolean add(String text) {
        int more = text.length();
        if (characters.length < more) {
            characters = new char[more];
        }
        reserve(3 * more);
        text.getChars(0, more, characters, 0);
        int end = encode(characters, more, bytes, length);
        length = Math.max(length, end);
        return end >= 0;
    }

    /** The same, and what is encoded already. */
    boolean add(String text, byte[] encoded) {
        if (!add(text)) {
            return false;
        }
        add(encoded);
        return true;
    }

    void add(byte[] encoded) {
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void reserve(int more) {
        if (bytes.length < length + more) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }

    /** Writes all of it as one value, and begins anew. */
    void write(JsonGenerator json) {
        json.writeRawUTF8String(bytes, 0, length);
        clear();
    }

    void clear() {
        length = 0;
    }

    /** Where the text ends in {@code utf8}; −1 when it cannot stand as it is. */
    private static int encode(char[] characters, int length, byte[] utf8, int from) {
        int at = from;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c < 0x80) {
                if (c < ' ' || c == '"' || c == '\\') {
                    return -1;
                }
                utf8[at++] = (byte) c;
            } else if (c < 0x800) {
                utf8[at++] = (byte) (0xC0 | c >> 6);
                utf8[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                return -1;
            } else {
                utf8[at++] = (byte) (0xE0 | c >> 12);
                utf8[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                utf8[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return at;
    }
}
