package kaoping.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The same work on every unit (逐个单位): one after the other, or on all processors where units are many. What is done must not look
 * at other units, and what it finds goes to {@link kaoping.finding.Findings}, which many threads may fill.
 */
final class Each {
    /** Fewer are done before other threads are even awake; and who asks for few is seldom the only one who asks. */
    private static final int MANY = 2_000;

    private Each() {}

    static boolean areMany(List<?> all) {
        return all.size() >= MANY;
    }

    static <T> void of(List<T> all, Consumer<T> work) {
        if (areMany(all)) {
            all.parallelStream().forEach(work);
        } else {
            for (int i = 0; i < all.size(); i++) {
                work.accept(all.get(i));
            }
        }
    }

    /** What comes of each, in their order. */
    static <T, R> List<R> made(List<T> all, Function<T, R> work) {
        if (areMany(all)) {
            return all.parallelStream().map(work).toList();
        }
        List<R> made = new ArrayList<>(all.size());
        for (T one : all) {
            made.add(work.apply(one));
        }
        return made;
    }
}
