package kaoping.place;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Numbers of rows (行号): few sheets have more than 64, and those that have are held in bits, too. */
final class Numbers {
    private long few;
    private @Nullable BitSet more;

    void add(int number) {
        if (number < Long.SIZE) {
            few |= 1L << number;
            return;
        }
        more = more == null ? new BitSet() : more;
        more.set(number);
    }

    boolean contain(int number) {
        return number < Long.SIZE ? (few >>> number & 1) == 1 : more != null && more.get(number);
    }
}
