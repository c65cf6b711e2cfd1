package kaoping.total;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit's parts by name, in the order in which they came (得分项): nearly always a handful, which is looked along. */
final class Parts implements Iterable<Part> {
    private static final int HANDFUL = 12;

    private final List<Part> parts = new ArrayList<>(2);
    private @Nullable Map<String, Part> byName;

    @Nullable
    Part get(String name) {
        if (byName != null) {
            return byName.get(name);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).getName().equals(name)) {
                return parts.get(i);
            }
        }
        return null;
    }

    /** Invariant: no part of this name is there yet. */
    void add(Part part) {
        parts.add(part);
        if (byName == null && parts.size() > HANDFUL) {
            byName = new HashMap<>();
            for (Part earlier : parts) {
                byName.put(earlier.getName(), earlier);
            }
        } else if (byName != null) {
            byName.put(part.getName(), part);
        }
    }

    void removeAll(Collection<Part> gone) {
        parts.removeAll(gone);
        byName = null;
    }

    int size() {
        return parts.size();
    }

    @Override
    public Iterator<Part> iterator() {
        return parts.iterator();
    }

    List<Part> list() {
        return parts;
    }
}
