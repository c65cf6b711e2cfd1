package kaoping.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, in their order (对象的字段). They are few and asked for in much the same order, so that looking along
 * them from where the last one was found is quicker than hashing; only of many is there an index.
 */
final class Members implements Json {
    private static final int FEW = 16;

    private String[] names = new String[FEW];
    private int[] hashes = new int[FEW];
    private Json[] values = new Json[FEW];
    private int size;
    private int next;

    /** A bit for each name by its hash: most fields that are asked for are not there, and most of those have no bit. */
    private long bits;

    private @Nullable Map<String, Integer> index;

    /** Invariant: no field of this name is there yet. */
    void add(String name, Json value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
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
        hashes[size] = name.hashCode();
        values[size++] = value;
    }

    boolean has(String name) {
        return find(name) >= 0;
    }

    @Nullable
    Json get(String name) {
        int found = find(name);
        return found < 0 ? null : values[found];
    }

    int size() {
        return size;
    }

    void forEach(BiConsumer<String, Json> each) {
        for (int i = 0; i < size; i++) {
            each.accept(names[i], values[i]);
        }
    }

    private int find(String name) {
        if ((bits & 1L << name.hashCode()) == 0) {
            return -1;
        }
        if (index != null) {
            return index.getOrDefault(name, -1);
        }
        int hash = name.hashCode();
        int found = find(name, hash, next, size);
        found = found < 0 ? find(name, hash, 0, next) : found;
        next = found < 0 ? next : found + 1;
        return found;
    }

    private int find(String name, int hash, int from, int to) {
        for (int i = from; i < to; i++) {
            if (hashes[i] == hash && names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
