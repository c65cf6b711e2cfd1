package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaoping.value.Exact;
import kaoping.value.Relation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a target or an actual says, taken apart. */
class ValueTest {
    private static final Pattern NUMBER = Pattern.compile("([≥>=≤<]?)(-?[0-9][0-9.]*)(\\p{L}{0,6}|[%‰℃])");

    @ParameterizedTest
    @CsvSource({
        "27, 27, ,''",
        "≥300份, 300, AT_LEAST, 份",
        "97.45%, 97.45, , %",
        "<-3℃, -3, LESS_THAN, ℃",
        "5平方千米亩, 5, , 平方千米亩"
    })
    void numbersWithTheirSignAndUnit(String text, BigDecimal number, Relation comparator, String unit) {
        assertThat(Value.read(text)).isEqualTo(new Value(text, number, comparator, unit, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "≥", "效果明显", "200余次", "3多家", "1.2.3", "5平方千米亩亩亩", "97%%", "1 家", "≥≥3", "01"})
    void wordsStayWords(String text) {
        assertThat(Value.read(text)).isEqualTo(new Value(text, null, null, "", null));
    }

    @Property(tries = 50_000)
    void asItsPatternSays(
            @ForAll @Chars({'≥', '<', '-', '0', '1', '.', '%', '家', '余', 'a', '年', ' '}) @StringLength(max = 9)
                    String text) {
        Value value = Value.read(text);
        Matcher m = NUMBER.matcher(text);
        boolean number = m.matches()
                && !m.group(3).startsWith("余")
                && Exact.read(m.group(2)).isPresent();
        assertThat(value.number() != null).isEqualTo(number);
        assertThat(value.unit()).isEqualTo(number ? m.group(3) : "");
        assertThat(value.comparator() != null).isEqualTo(number && !m.group(1).isEmpty());
    }
}
