package kaoping.shelf;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** Work that is done once for a key, however many ask at a time (只做一次): the first does it, the others wait for it. */
final class Once {
    private Once() {}

    /** @param done what was done for each key; nobody waits for the work of another key, nor is what failed kept */
    static <K, V> V of(ConcurrentMap<K, CompletableFuture<V>> done, K key, Function<K, V> work) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> there = done.putIfAbsent(key, mine);
        if (there != null) {
            return join(there);
        }
        try {
            V result = work.apply(key);
            mine.complete(result);
            return result;
        } catch (RuntimeException | Error broken) {
            done.remove(key, mine);
            mine.completeExceptionally(broken);
            throw broken;
        }
    }

    private static <V> V join(CompletableFuture<V> there) {
        try {
            return there.join();
        } catch (CompletionException broken) {
            if (broken.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw broken;
        }
    }
}
