package kaoping.batch;

import java.io.IOException;

/** There are more answers than lines (行数不足): they are not of this batch. */
public final class MissingLines extends IOException {
    private static final long serialVersionUID = 1L;

    MissingLines(long answers, long lines) {
        super(answers + " answers, " + lines + " lines");
    }
}
