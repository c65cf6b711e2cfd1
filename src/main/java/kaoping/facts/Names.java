package kaoping.facts;

import java.util.concurrent.atomic.AtomicReferenceArray;
import tools.jackson.core.io.SerializedString;

/**
 * Names of fields with the bytes that they are written in (字段名): a parser that is told which name likely comes only compares. Bounded, as
 * {@link Texts} is.
 */
final class Names {
    private static final AtomicReferenceArray<SerializedString> KEPT = new AtomicReferenceArray<>(256);

    private Names() {}

    static SerializedString of(String name) {
        int room = name.hashCode() & KEPT.length() - 1;
        SerializedString kept = KEPT.get(room);
        if (kept != null && kept.getValue().equals(name)) {
            return kept;
        }
        SerializedString made = new SerializedString(name);
        // Why now: it keeps the bytes, and so hands them on with itself.
        made.asQuotedUTF8();
        KEPT.set(room, made);
        return made;
    }
}
