package kaoping.facts;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes looked at as one number (八个字节): a loop over single bytes would be most of what passing them costs. */
public final class Eight {
    /** The lowest bit of each of eight bytes. */
    static final long EACH = 0x0101_0101_0101_0101L;

    private static final VarHandle VIEW = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Eight() {}

    /** Those from {@code at} on, the first of them lowest. */
    static long at(byte[] bytes, int at) {
        return (long) VIEW.get(bytes, at);
    }

    /** Zero when none of them is zero; otherwise the highest bit of the lowest one that is, and none below it. */
    static long zeros(long bytes) {
        return bytes - EACH & ~bytes & 0x80 * EACH;
    }

    /** Where {@code one} first stands from {@code from} on; {@code to} when it does not stand before that. */
    public static int find(byte[] bytes, int from, int to, char one) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long found = zeros(at(bytes, at) ^ one * EACH);
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] != one) {
            at++;
        }
        return at;
    }
}
