package kaoping.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Lines in hand, first in, first out (队列): worked at by all workers at once, written by one thread in their order. */
final class Queue {
    /** A slow line in front keeps the workers idle only when so many of the others are ready. */
    private static final int MOST_LINES = 32;

    /** What lines in hand may weigh together, unless it is one alone. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private record Pending(long weight, Future<Answered> answer) {}

    private final Workers workers;
    private final OutputStream out;
    private final Consumer<Tally> watcher;
    private final Deque<Pending> inHand = new ArrayDeque<>();
    private long weight;
    private Tally tally = Tally.NONE;

    Queue(Workers workers, OutputStream out, Consumer<Tally> watcher) {
        this.workers = workers;
        this.out = out;
        this.watcher = watcher;
    }

    Tally tally() {
        return tally;
    }

    /** Takes one more line on, as soon as there is room for it. */
    void add(long bytes, Callable<Answered> work) throws IOException {
        while (!inHand.isEmpty() && (isFull(bytes) || inHand.element().answer().isDone())) {
            write();
        }
        inHand.add(new Pending(bytes, workers.start(work)));
        weight += bytes;
    }

    /** Writes all that is in hand, and lets the reader have it. */
    void drain() throws IOException {
        while (!inHand.isEmpty()) {
            write();
        }
        out.flush();
    }

    private boolean isFull(long bytes) {
        return inHand.size() >= MOST_LINES * workers.count() || weight + bytes > MOST_BYTES;
    }

    private void write() throws IOException {
        Pending first = inHand.remove();
        weight -= first.weight();
        Answered answered = result(first.answer());
        answered.bytes().writeTo(out);
        tally = tally.plus(answered);
        watcher.accept(tally);
    }

    private static Answered result(Future<Answered> answer) throws IOException {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            // Why: a line never throws for what it says; the program is broken, and everybody shall know.
            throw new IllegalStateException(e.getCause());
        }
    }
}
