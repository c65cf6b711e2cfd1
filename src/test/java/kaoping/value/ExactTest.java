package kaoping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
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
    void asBytesAsItIsAsText(
            @ForAll @LongRange(min = -999_999_999_999_999_999L, max = 999_999_999_999_999_999L) long digits,
            @ForAll @IntRange(min = 0, max = 6) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        byte[] bytes = new byte[3 + Exact.MOST_PRINTED];
        int end = Exact.print(number, bytes, 3);
        assertThat(new String(bytes, 3, end - 3, StandardCharsets.US_ASCII)).isEqualTo(Exact.print(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000000", "0.0000001", "1E+2", "-1234567890.1234567890"})
    void longOnesAreOnlyText(String number) {
        assertThat(Exact.print(new BigDecimal(number), new byte[Exact.MOST_PRINTED], 0))
                .isEqualTo(-1);
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
