package kaoping.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import kaoping.facts.Eight;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that are not blank (逐行); never more of one is held than {@code most} bytes. */
final class Lines {
    private final InputStream in;
    private final int most;
    private final byte[] room = new byte[64 * 1024];
    private int from;
    private int to;

    /** Where the line at hand ends, once it was looked for; before {@code from} when not. */
    private int end = -1;

    private long number;
    private long bytes;

    Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next one; null at the end of the stream. The last line may lack its end. */
    @Nullable
    Line next() throws IOException {
        while (fill()) {
            number++;
            byte[] line = line();
            if (!isBlank(line)) {
                return new Line(number, line);
            }
        }
        return null;
    }

    /** Whether something can be read without waiting for who sends it. */
    boolean isReady() throws IOException {
        return end() < to || in.available() > 0;
    }

    /** How much of the stream has been read, line by line. */
    long bytes() {
        return bytes;
    }

    private byte[] line() throws IOException {
        if (end() < to) {
            return piece(most);
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && fill()) {
            ended = end() < to;
            line.writeBytes(piece(most - line.size()));
        }
        return line.toByteArray();
    }

    /** What is at hand of the line, which is passed over: no more than so much of it. */
    private byte[] piece(int longest) {
        byte[] piece = Arrays.copyOfRange(room, from, Math.min(end(), from + longest));
        int passed = end() < to ? end() + 1 : to;
        bytes += passed - from;
        from = passed;
        return piece;
    }

    /** Where the line ends that is at hand, or what is at hand. */
    private int end() {
        if (end < from) {
            end = Eight.find(room, from, to, '\n');
        }
        return end;
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(room));
            end = -1;
        }
        return from < to;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
