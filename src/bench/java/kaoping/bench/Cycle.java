package kaoping.bench;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Facts that differ from call to call, so that no answer can be remembered; a power of two of them. */
final class Cycle<T> {
    private final List<T> facts;
    private int next;

    private Cycle(List<T> facts) {
        this.facts = facts;
    }

    static <T> Cycle<T> of(int size, IntFunction<T> fact) {
        return new Cycle<>(IntStream.range(0, size).mapToObj(fact).toList());
    }

    T next() {
        return facts.get(next++ & facts.size() - 1);
    }

    List<T> all() {
        return facts;
    }
}
