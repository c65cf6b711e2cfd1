package kaoping.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A field that an object was asked for, and those before it (问过的字段). Objects of one kind are asked for the same fields in the same
 * order, so that they share these, and each remembers where its field was found last.
 *
 * <p>Safe for many threads without a lock: what another one has put here is as good, and a place that is wrong is only a detour.
 */
final class Inquiry {
    /** Before anything was asked. */
    static final Inquiry NOTHING = new Inquiry("", null);

    private final String name;
    private final @Nullable Inquiry before;
    private @Nullable Inquiry next;
    private int place;

    private Inquiry(String name, @Nullable Inquiry before) {
        this.name = name;
        this.before = before;
    }

    /** The same, and {@code name} after it. */
    Inquiry then(String name) {
        Inquiry known = next;
        if (known == null || !known.name.equals(name)) {
            known = new Inquiry(name, this);
            next = known;
        }
        return known;
    }

    /** The field's value; null when it is not there. */
    @Nullable
    Json of(Members members) {
        int found = members.find(name, place);
        if (found < 0) {
            return null;
        }
        place = found;
        return members.value(found);
    }

    /** All names, in the order of asking. */
    Deque<String> names() {
        Deque<String> names = new ArrayDeque<>();
        for (Inquiry asked = this; asked.before != null; asked = asked.before) {
            names.addFirst(asked.name);
        }
        return names;
    }
}
