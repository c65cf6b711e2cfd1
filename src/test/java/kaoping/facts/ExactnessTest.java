package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is kept digit by digit, quoted or not. */
class ExactnessTest {
    @ParameterizedTest
    @ValueSource(strings = {"97.45", "9.745", "0", "0.10", "-3.6", "999999999999999.99999999", "0.00000001"})
    void quotedOrNot(String number) {
        Indicator plain = indicator("\"claimed\":" + number + ",\"actual\":" + number);
        Indicator quoted = indicator("\"claimed\":\"" + number + "\",\"actual\":\"" + number + "\"");

        assertThat(plain).isEqualTo(quoted);
        assertThat(plain.claimed()).isEqualTo(new BigDecimal(number));
        assertThat(plain.actual().text()).isEqualTo(number);
        assertThat(plain.actual().number()).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "'\"1\"',1", "3.0,3.0", "'\"2500.5\"',2500.5", "0.00000001,0.00000001"})
    void quantities(String count, BigDecimal read) {
        assertThat(Given.unit("\"entries\":[{\"kind\":\"加分\",\"matter\":\"省级表彰\",\"count\":" + count + "}]")
                        .submission()
                        .units()
                        .get(0)
                        .entries()
                        .get(0)
                        .count())
                .isEqualTo(read);
    }

    private static Indicator indicator(String fields) {
        return Given.indicator(fields).submission().units().get(0).indicators().get(0);
    }
}
