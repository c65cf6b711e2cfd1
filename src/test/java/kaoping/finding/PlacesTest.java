package kaoping.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Places stand in the order in which people count. */
class PlacesTest {
    @Test
    void numbersInsideCompareAsNumbers() {
        List<String> places = List.of(
                "", "/units", "/units/2", "/units/2/name", "/units/10", "/units/010", "a.xlsx!评分!B5", "a.xlsx!评分!B12");

        assertThat(places.stream().sorted(Places.ORDER.reversed()).sorted(Places.ORDER))
                .containsExactly(
                        "",
                        "/units",
                        "/units/2",
                        "/units/2/name",
                        "/units/010",
                        "/units/10",
                        "a.xlsx!评分!B5",
                        "a.xlsx!评分!B12");
    }

    @Test
    void otherDigitsAreLetters() {
        assertThat(List.of("/points/１２甲", "/points/２").stream().sorted(Places.ORDER))
                .containsExactly("/points/１２甲", "/points/２");
    }

    @Property
    void theOrderIsOne(
            @ForAll @Chars({'0', '1', '9', '/', '!', 'a', '甲'}) String one,
            @ForAll @Chars({'0', '1', '9', '/', '!', 'a', '甲'}) String other,
            @ForAll @AlphaChars @Chars({'0', '1'}) String third) {
        assertThat(Integer.signum(Places.ORDER.compare(one, other)))
                .isEqualTo(-Integer.signum(Places.ORDER.compare(other, one)));
        assertThat(Places.ORDER.compare(one, other) == 0).isEqualTo(one.equals(other));
        List<String> sorted =
                List.of(one, other, third).stream().sorted(Places.ORDER).toList();
        assertThat(Places.ORDER.compare(sorted.get(0), sorted.get(2))).isNotPositive();
    }

    @Property
    void findingsStandInThatOrderHoweverFarTheirPlacesBeginAlike(
            @ForAll @Chars({'0', '1', '9', '/', 'a'}) String beginning,
            @ForAll @Size(min = 1, max = 12) List<@Chars({'0', '1', '9', '/', 'a'}) String> ends) {
        Findings findings = new Findings();
        ends.forEach(end -> findings.add(Code.ZERO_TARGET, beginning + end, "甲"));

        assertThat(findings.sorted().stream().map(Finding::place))
                .containsExactlyElementsOf(ends.stream()
                        .map(end -> beginning + end)
                        .distinct()
                        .sorted(Places.ORDER)
                        .toList());
    }
}
