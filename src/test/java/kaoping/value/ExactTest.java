package kaoping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is read only when it is written in the one plain way. */
class ExactTest {
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,8})?");

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "0.5", "97.450", "123456789012345.12345678", "-1"})
    void plainNumbersAreRead(String text) {
        assertThat(Exact.read(text)).contains(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "1.",
                ".5",
                "0100",
                "+5",
                "1e3",
                "1,000",
                "９０",
                " 1",
                "1 ",
                "1.2.3",
                "--1",
                "1-",
                "0x10",
                "1234567890123456",
                "0.123456789"
            })
    void othersAreNot(String text) {
        assertThat(Exact.read(text)).isEmpty();
    }

    @Property(tries = 20_000)
    void asItsPatternSays(@ForAll @Chars({'0', '1', '9', '.', '-'}) @StringLength(max = 27) String text) {
        assertThat(Exact.read(text).isPresent()).isEqualTo(PLAIN.matcher(text).matches());
    }

    @Property(tries = 20_000)
    void printedAsTheLibraryDoes(@ForAll @BigRange(min = "-1e20", max = "1e20") @Scale(22) BigDecimal number) {
        assertThat(Exact.plain(number)).isEqualTo(number.toPlainString());
        assertThat(Exact.print(number)).isEqualTo(number.stripTrailingZeros().toPlainString());
    }

    @Property(tries = 20_000)
    void smallOnesToo(@ForAll long unscaled, @ForAll @IntRange(min = -3, max = 20) int scale) {
        BigDecimal number = BigDecimal.valueOf(unscaled / 1_000_000, scale);

        assertThat(Exact.plain(number)).isEqualTo(number.toPlainString());
        assertThat(Exact.print(number)).isEqualTo(number.stripTrailingZeros().toPlainString());
    }
}
