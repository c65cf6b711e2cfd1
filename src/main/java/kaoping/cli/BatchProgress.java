package kaoping.cli;

import java.util.concurrent.TimeUnit;
import kaoping.batch.Batch;
import kaoping.batch.Tally;
import kaoping.report.Ink;

/** How far a batch is (批量进度): a line on the terminal a few times a second, and a sentence at the end. */
final class BatchProgress implements Batch.Watcher, AutoCloseable {
    private static final String CLEAR = "\r\u001B[K";
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Streams streams;
    private final long size;
    private final Tally before;
    private final long began = System.nanoTime();
    private long shown = began - PAUSE;
    private long skipped = -1;

    /**
     * @param size of what is read, in bytes; 0 when nobody knows
     * @param before what was answered before this run
     */
    BatchProgress(Streams streams, long size, Tally before) {
        this.streams = streams;
        this.size = size;
        this.before = before;
    }

    @Override
    public void wrote(Tally done, long bytes) {
        long now = System.nanoTime();
        skipped = skipped < 0 ? bytes : skipped;
        if (streams.ink() == Ink.COLOURED && now - shown >= PAUSE) {
            shown = now;
            show(CLEAR + counts(before.plus(done)) + "，每秒 " + rate(done, now - began) + " 行"
                    + left(bytes, now - began));
        }
    }

    /** Says how all lines came out. */
    Tally end(Tally done) {
        long took = System.nanoTime() - began;
        Tally all = before.plus(done);
        close();
        streams.err()
                .println(counts(all)
                        + (before.lines() == 0 ? "" : "，其中先前已有 " + before.lines() + " 行")
                        + "；用时 " + time(took) + "，每秒 " + rate(done, took) + " 行");
        return all;
    }

    @Override
    public void close() {
        if (streams.ink() == Ink.COLOURED) {
            show(CLEAR);
        }
    }

    private static String counts(Tally tally) {
        return tally.lines() + " 行：计分 " + tally.given() + "，退回 " + tally.refused();
    }

    /** What is left takes as long, byte for byte, as what this run has read. */
    private String left(long bytes, long took) {
        long read = bytes - skipped;
        return size <= bytes || read <= 0 ? "" : "，还要约 " + time(took / read * (size - bytes));
    }

    private static long rate(Tally done, long took) {
        return done.lines() * 1000 / Math.max(1, TimeUnit.NANOSECONDS.toMillis(took));
    }

    private static String time(long nanos) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
        return seconds < 60 ? seconds + " 秒" : seconds / 60 + " 分 " + seconds % 60 + " 秒";
    }

    private void show(String line) {
        streams.err().print(line);
        streams.err().flush();
    }
}
