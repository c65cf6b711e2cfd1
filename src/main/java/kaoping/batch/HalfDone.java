package kaoping.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The answers of a batch that was cut off (没有做完的批量).
 *
 * @param bytes of the complete lines; what stands behind them was half written
 * @param tally of the complete lines; those that err are not counted
 */
public record HalfDone(long bytes, Tally tally) {
    public static final HalfDone NOTHING = new HalfDone(0, Tally.NONE);

    /** How an answer begins, and how a refused line does. */
    private static final String GIVEN = "{\"edition\":";

    private static final String REFUSED = "{\"line\":";

    /** What stands in the file; empty when that is not the answers of a batch. */
    public static Optional<HalfDone> read(Path file) throws IOException {
        long size = Files.size(file);
        boolean ended = size == 0 || last(file) == '\n';
        Tally tally = Tally.NONE;
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in, GIVEN.length());
            for (Line line = lines.next(); line != null; line = lines.next()) {
                String begin = new String(line.bytes(), StandardCharsets.ISO_8859_1);
                boolean half = lines.bytes() == size && !ended;
                if (!begins(begin, half)) {
                    return Optional.empty();
                }
                if (!half) {
                    bytes = lines.bytes();
                    tally = tally.plus(begin.equals(GIVEN) ? Tally.given(false) : Tally.REFUSED);
                }
            }
        }
        return Optional.of(new HalfDone(bytes, tally));
    }

    private static boolean begins(String begin, boolean half) {
        return begin.equals(GIVEN)
                || begin.startsWith(REFUSED)
                || half && (GIVEN.startsWith(begin) || REFUSED.startsWith(begin));
    }

    private static int last(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(bytes.length() - 1);
            return bytes.read();
        }
    }
}
