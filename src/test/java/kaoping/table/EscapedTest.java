package kaoping.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Escaped text comes back whole, and holds nothing that could end a literal. */
class EscapedTest {
    @Property
    void comesBackWhole(@ForAll String text) {
        String escaped = Escaped.write(text);
        assertThat(Escaped.read(escaped)).isEqualTo(text);
        assertThat(escaped).doesNotContain("\"", "\\", "$", "\n", "\r", " ", "@", "{", "'", ",");
    }

    @Test
    void readsLikeItself() {
        assertThat(Escaped.write("省级表彰（2022）")).isEqualTo("省级表彰（2022）");
        assertThat(Escaped.write("省\"级")).isEqualTo("省〔22〕级");
        assertThat(Escaped.write("RuleTable")).isEqualTo("〔52〕uleTable");
    }
}
