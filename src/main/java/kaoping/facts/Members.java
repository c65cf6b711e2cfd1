package kaoping.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, in their order (对象的字段). They are few, and who asks for one mostly knows where it stands, so that a
 * look there is quicker than hashing; only of many is there an index.
 */
final class Members implements Json {
    private static final int FEW = 12;

    private String[] names = new String[FEW];
    private Json[] values = new Json[FEW];
    private int size;

    /** A bit for each name by its hash: most fields that are asked for are not there, and most of those have no bit. */
    private long bits;

    private @Nullable Map<String, Integer> index;

    /** Invariant: no field of this name is there yet. */
    void add(String name, Json value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        if (size == FEW) {
            index = new HashMap<>();
            for (int i = 0; i < FEW; i++) {
                index.put(names[i], i);
            }
        }
        if (index != null) {
            index.put(name, size);
        }
        bits |= 1L << name.hashCode();
        names[size] = name;
        values[size++] = value;
    }

    boolean has(String name) {
        return find(name, 0) >= 0;
    }

    int size() {
        return size;
    }

    Json value(int place) {
        return values[place];
    }

    void forEach(BiConsumer<String, Json> each) {
        for (int i = 0; i < size; i++) {
            each.accept(names[i], values[i]);
        }
    }

    /** The place of a field; −1 when it is not there. @param likely where it may stand */
    int find(String name, int likely) {
        if ((bits & 1L << name.hashCode()) == 0) {
            return -1;
        }
        if (likely < size && names[likely].equals(name)) {
            return likely;
        }
        if (index != null) {
            return index.getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
