package kaoping.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The name of a field with the bytes that it is written in (字段名): who expects one only has to compare. The usual ones are kept, bounded,
 * as {@link Texts} are.
 */
final class Name {
    private static final AtomicReferenceArray<Name> KEPT = new AtomicReferenceArray<>(256);

    private final String text;
    private final byte[] quoted;

    /** The first and the last eight bytes, of a name as long as most are. */
    private final long head;

    private final long tail;

    private Name(String text) {
        this.text = text;
        this.quoted = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
        boolean usual = quoted.length >= Long.BYTES;
        this.head = usual ? Eight.at(quoted, 0) : 0;
        this.tail = usual ? Eight.at(quoted, quoted.length - Long.BYTES) : 0;
    }

    static Name of(String text) {
        int room = text.hashCode() & KEPT.length() - 1;
        Name kept = KEPT.get(room);
        if (kept == null || !kept.text.equals(text)) {
            kept = new Name(text);
            KEPT.set(room, kept);
        }
        return kept;
    }

    String text() {
        return text;
    }

    /** Of its bytes, quotation marks included. */
    int length() {
        return quoted.length;
    }

    /** Whether it stands there in quotation marks; one with something to escape in it never does. */
    boolean standsAt(byte[] body, int at) {
        int end = at + quoted.length;
        if (end > body.length) {
            return false;
        }
        return quoted.length >= Long.BYTES && quoted.length <= 2 * Long.BYTES
                ? head == Eight.at(body, at) && tail == Eight.at(body, end - Long.BYTES)
                : Arrays.equals(quoted, 0, quoted.length, body, at, end);
    }
}
