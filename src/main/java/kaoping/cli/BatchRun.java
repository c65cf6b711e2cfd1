package kaoping.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kaoping.batch.Batch;
import kaoping.batch.HalfDone;
import kaoping.batch.MissingLines;
import kaoping.batch.Tally;
import kaoping.batch.Workers;
import kaoping.desk.Desk;
import kaoping.report.AnswerWriter;
import org.jspecify.annotations.Nullable;

/** {@code grade --batch} (批量): from the lines of one file to the lines of another, and what is said meanwhile. */
record BatchRun(Streams streams, Desk desk, AnswerWriter writer) {
    /**
     * @param from a file, {@code -} for standard input
     * @param to a file; null for the screen
     * @return how all lines came out, those that were answered before {@code resume} among them
     */
    Tally run(String from, @Nullable Path to, boolean resume) {
        try (InputStream in = open(from);
                Workers workers = new Workers()) {
            // Why before writing: what was typed wrongly must not leave a file behind.
            HalfDone before = to == null ? HalfDone.NOTHING : BatchFile.before(to, resume);
            long size = from.equals("-") ? 0 : Files.size(Path.of(from));
            try (BatchProgress progress = new BatchProgress(streams, size, before.tally());
                    OutputStream out = to == null ? new Screen(streams) : BatchFile.open(to, before.bytes())) {
                Tally done = new Batch(desk, writer, workers)
                        .run(in, before.tally().lines(), new BufferedOutputStream(out, 64 * 1024), progress);
                return progress.end(done);
            }
        } catch (MissingLines e) {
            throw new UsageFault("文件 " + to + " 里的答复比 " + from + " 的行还多，不是同一批：请核对两个文件");
        } catch (IOException e) {
            throw new UsageFault("读写中断：请核对文件和磁盘空间" + (to == null ? "" : "；然后用 --resume 接着做"));
        }
    }

    private InputStream open(String from) {
        try {
            return from.equals("-") ? streams.in() : Files.newInputStream(Path.of(from));
        } catch (IOException e) {
            throw new UsageFault("读不了文件 " + from + "：请核对路径和权限");
        }
    }

    /** The screen, or whatever takes its place; ends the batch when nobody reads any more. */
    private static final class Screen extends OutputStream {
        private final Streams streams;

        Screen(Streams streams) {
            this.streams = streams;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            streams.out().write(bytes, from, count);
            if (streams.out().checkError()) {
                throw new IOException("nobody reads");
            }
        }
    }
}
