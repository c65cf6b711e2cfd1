package kaoping.batch;

/**
 * One line of a batch (一行).
 *
 * @param number counted from 1 with the blank ones, as an editor counts
 * @param bytes without the line's end; of a line that is too long, one byte more than is read
 */
@SuppressWarnings("ArrayRecordComponent")
record Line(long number, byte[] bytes) {
    int length() {
        return bytes.length;
    }
}
