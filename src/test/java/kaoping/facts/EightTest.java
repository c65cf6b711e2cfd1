package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Eight bytes at once are looked through as single ones are. */
class EightTest {
    @Property
    void findsTheFirst(
            @ForAll @Size(max = 40) byte[] bytes, @ForAll @IntRange(max = 40) int from, @ForAll boolean dense) {
        int begin = Math.min(from, bytes.length);
        for (int i = 0; dense && i < bytes.length; i++) {
            bytes[i] = (byte) (bytes[i] & 1 | '\n');
        }
        int plain = begin;
        while (plain < bytes.length && bytes[plain] != '\n') {
            plain++;
        }

        assertThat(Eight.find(bytes, begin, bytes.length, '\n')).isEqualTo(plain);
    }
}
