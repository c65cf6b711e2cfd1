package kaoping.table;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that follows from a row alone (行的推论), worked out once and kept with the row: a row decides about many lines. Declared
 * as a constant, like a column.
 */
public final class Derived<T> {
    private static final AtomicInteger DECLARED = new AtomicInteger();

    private final int index = DECLARED.getAndIncrement();
    private final Function<Row, T> from;

    /** @param from gives the same for the same row, and never null */
    public Derived(Function<Row, T> from) {
        this.from = from;
    }

    public T of(Row row) {
        T known = row.derived().get(this);
        return known == null ? row.derived().put(this, from.apply(row)) : known;
    }

    /** What was worked out of one row so far. */
    static final class Known {
        private static final Object[] NOTHING = {};

        // Why no lock: two threads may work out the same, and either answer is good.
        private volatile @Nullable Object[] values = NOTHING;

        @SuppressWarnings("unchecked") // Invariant: only put writes, at the index of its own key.
        private <T> @Nullable T get(Derived<T> key) {
            @Nullable Object[] now = values;
            return key.index < now.length ? (T) now[key.index] : null;
        }

        private synchronized <T> T put(Derived<T> key, T value) {
            @Nullable Object[] more = Arrays.copyOf(values, Math.max(values.length, key.index + 1));
            more[key.index] = value;
            values = more;
            return value;
        }
    }
}
