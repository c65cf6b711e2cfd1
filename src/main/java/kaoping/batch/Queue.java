package kaoping.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

    /** So many lines, or so much of them, go to a worker at once: waking one costs as much as a tenth of a form. */
    private static final int TOGETHER = 8;

    private static final long BYTES_TOGETHER = 64L * 1024;

    private record Pending(int lines, long weight, Future<List<Answered>> answers) {}

    private final Workers workers;
    private final OutputStream out;
    private final Consumer<Tally> watcher;
    private final Deque<Pending> inHand = new ArrayDeque<>();
    private final List<Callable<Answered>> together = new ArrayList<>();
    private long weightTogether;
    private int lines;
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
        while (!inHand.isEmpty() && (isFull(bytes) || inHand.element().answers().isDone())) {
            write();
        }
        together.add(work);
        weightTogether += bytes;
        lines++;
        weight += bytes;
        if (together.size() == TOGETHER || weightTogether >= BYTES_TOGETHER) {
            start();
        }
    }

    /** Writes all that is in hand, and lets the reader have it. */
    void drain() throws IOException {
        if (!together.isEmpty()) {
            start();
        }
        while (!inHand.isEmpty()) {
            write();
        }
        out.flush();
    }

    private boolean isFull(long bytes) {
        return lines >= MOST_LINES * workers.count() || weight + bytes > MOST_BYTES;
    }

    private void start() {
        List<Callable<Answered>> works = List.copyOf(together);
        inHand.add(new Pending(works.size(), weightTogether, workers.start(() -> answers(works))));
        together.clear();
        weightTogether = 0;
    }

    private static List<Answered> answers(List<Callable<Answered>> works) throws Exception {
        List<Answered> answers = new ArrayList<>(works.size());
        for (Callable<Answered> work : works) {
            answers.add(work.call());
        }
        return answers;
    }

    private void write() throws IOException {
        Pending first = inHand.remove();
        lines -= first.lines();
        weight -= first.weight();
        for (Answered answered : result(first.answers())) {
            answered.bytes().writeTo(out);
            tally = tally.plus(answered);
            watcher.accept(tally);
        }
    }

    private static List<Answered> result(Future<List<Answered>> answers) throws IOException {
        try {
            return answers.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            // Why: a line never throws for what it says; the program is broken, and everybody shall know.
            throw new IllegalStateException(e.getCause());
        }
    }
}
