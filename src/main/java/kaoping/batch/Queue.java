package kaoping.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

    /** An answer with its sentences is about four times as long as what was submitted. */
    private static final int ROOM = 5;

    /** Answers some lines, one behind the other, each with its end. */
    interface Answerer {
        Tally answer(List<Line> lines, ByteArrayOutputStream answers) throws IOException;
    }

    private record Pending(int lines, long weight, ByteArrayOutputStream answers, Future<Tally> tally) {}

    private final Workers workers;
    private final Answerer answerer;
    private final OutputStream out;
    private final Consumer<Tally> watcher;
    private final Deque<Pending> inHand = new ArrayDeque<>();
    private final List<Line> together = new ArrayList<>();
    private int weightTogether;
    private int lines;
    private long weight;
    private Tally tally = Tally.NONE;

    Queue(Workers workers, Answerer answerer, OutputStream out, Consumer<Tally> watcher) {
        this.workers = workers;
        this.answerer = answerer;
        this.out = out;
        this.watcher = watcher;
    }

    Tally tally() {
        return tally;
    }

    /** Takes one more on, as soon as there is room for it. */
    void add(Line line) throws IOException {
        while (!inHand.isEmpty() && (isFull(line) || inHand.element().tally().isDone())) {
            write();
        }
        together.add(line);
        weightTogether += line.length();
        lines++;
        weight += line.length();
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

    private boolean isFull(Line line) {
        return lines >= MOST_LINES * workers.count() || weight + line.length() > MOST_BYTES;
    }

    private void start() {
        List<Line> taken = List.copyOf(together);
        ByteArrayOutputStream answers = new ByteArrayOutputStream(weightTogether * ROOM);
        Future<Tally> came = workers.start(() -> answerer.answer(taken, answers));
        inHand.add(new Pending(taken.size(), weightTogether, answers, came));
        together.clear();
        weightTogether = 0;
    }

    private void write() throws IOException {
        Pending first = inHand.remove();
        lines -= first.lines();
        weight -= first.weight();
        tally = tally.plus(result(first.tally()));
        first.answers().writeTo(out);
        watcher.accept(tally);
    }

    private static Tally result(Future<Tally> tally) throws IOException {
        try {
            return tally.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            // Why: a line never throws for what it says; the program is broken, and everybody shall know.
            throw new IllegalStateException(e.getCause());
        }
    }
}
