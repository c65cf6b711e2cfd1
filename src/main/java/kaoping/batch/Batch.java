package kaoping.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import kaoping.appraisal.Outcome;
import kaoping.desk.Desk;
import kaoping.desk.Reply;
import kaoping.facts.FactsReader;
import kaoping.finding.Finding;
import kaoping.report.AnswerWriter;
import org.jspecify.annotations.Nullable;

/**
 * Submissions one a line in, answers one a line out, in the same order (批量考评). A line that cannot be decided is answered with
 * what is wrong with it, and the next one is taken; blank lines are passed over.
 *
 * @param writer writes the answer of a line as it would that of a single submission
 */
public record Batch(Desk desk, AnswerWriter writer, Workers workers) {
    /** Told after some answers each time, in their order. */
    public interface Watcher {
        Watcher NOBODY = (tally, bytes) -> {};

        /** @param bytes how much of the submissions has been read */
        void wrote(Tally tally, long bytes);
    }

    public Batch {
        if (writer.indented()) {
            throw new IllegalArgumentException("an indented answer has many lines");
        }
    }

    /**
     * Returns when all lines are answered; both streams stay open.
     *
     * @param skip how many lines were answered before
     * @return how those came out that were not skipped; fewer lines than {@code skip} are {@link MissingLines}
     */
    public Tally run(InputStream in, long skip, OutputStream out, Watcher watcher) throws IOException {
        // Why one byte more: enough for the reader of facts to say that it is too long.
        Lines lines = new Lines(in, FactsReader.MAX_BYTES + 1);
        for (long skipped = 0; skipped < skip; skipped++) {
            if (lines.next() == null) {
                throw new MissingLines(skip, skipped);
            }
        }
        Queue queue = new Queue(workers, this::answer, out, tally -> watcher.wrote(tally, lines.bytes()));
        // Why: who sends a line and waits for its answer must get it before the next line is waited for.
        for (Line line = next(lines, queue); line != null; line = next(lines, queue)) {
            queue.add(line);
        }
        queue.drain();
        return queue.tally();
    }

    private static @Nullable Line next(Lines lines, Queue queue) throws IOException {
        if (!lines.isReady()) {
            queue.drain();
        }
        return lines.next();
    }

    private Tally answer(List<Line> lines, ByteArrayOutputStream bytes) throws IOException {
        Tally tally = Tally.NONE;
        for (Line line : lines) {
            tally = tally.plus(answer(line, bytes));
            bytes.write('\n');
        }
        return tally;
    }

    private Tally answer(Line line, ByteArrayOutputStream bytes) throws IOException {
        Reply<Outcome> reply = desk.appraise(line.bytes());
        if (reply instanceof Reply.Given<Outcome> given) {
            writer.write(given.value(), bytes);
            return Tally.given(given.value().findings().stream().anyMatch(Finding::isError));
        }
        RefusedLine.write(line.number(), Reply.refused(reply), writer.catalogue(), bytes);
        return Tally.REFUSED;
    }
}
