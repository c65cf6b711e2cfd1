package kaoping.batch;

import java.io.ByteArrayOutputStream;

/**
 * What became of a line (一行的答复).
 *
 * @param bytes the answer, or why there is none; one line with its end
 * @param refused nothing was decided
 * @param erring it was decided, and a finding is an error
 */
record Answered(ByteArrayOutputStream bytes, boolean refused, boolean erring) {}
