package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** How the objects before it are written changes nothing about what is read of an object. */
class AlikeTest {
    private static final List<String> NEEDED = List.of("\"name\":\"乙\"", "\"weight\":\"10\"");
    private static final List<String> OPTIONAL = List.of(
            "\"section\":\"产出\"",
            "\"measure\":null",
            "\"relation\":\"≥\"",
            "\"target\":\"5\"",
            "\"actual\":\"全部\"",
            "\"claimed\":9.5",
            "\"printed\":{\"section\":\"产出\",\"category\":\"\"}",
            "\"ratings\":[{\"rater\":\"群众\",\"score\":90},{\"score\":80,\"rater\":\"代表\"}]");
    private static final List<String> WRONG =
            List.of("\"weight\":7", "\"target\":1e3", "\"wight\":1", "\"a\":1", "\"b\":1", "\"c\":1", "\"d\":{}");

    @Provide
    Arbitrary<List<List<String>>> indicators() {
        Arbitrary<List<String>> sound = fields(NEEDED, OPTIONAL);
        Arbitrary<List<String>> any = fields(
                List.of(),
                Stream.of(NEEDED, OPTIONAL, WRONG).flatMap(List::stream).toList());
        return Arbitraries.frequencyOf(Tuple.of(9, sound), Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Arbitrary<List<String>> fields(List<String> all, List<String> some) {
        return Arbitraries.subsetOf(some)
                .flatMap(chosen -> Arbitraries.shuffle(
                        Stream.concat(all.stream(), chosen.stream()).toList()));
    }

    @Property(tries = 3_000)
    void aListReadsAsEachOfItAlone(@ForAll("indicators") List<List<String>> indicators, @ForAll boolean inOneUnit) {
        FactsReading together = inOneUnit
                ? Given.units("[" + unit(0, indicators) + "]")
                : Given.units(units(indicators).collect(Collectors.joining(",", "[", "]")));
        FactsReading[] alone =
                units(indicators).map(unit -> Given.units("[" + unit + "]")).toArray(FactsReading[]::new);

        assertThat(found(together)).isEqualTo(found(alone));
        if (together.submission() != null) {
            assertThat(read(together))
                    .isEqualTo(
                            Stream.of(alone).flatMap(one -> read(one).stream()).toList());
        }
    }

    /** Each of the indicators in a unit of its own. */
    private static Stream<String> units(List<List<String>> indicators) {
        return IntStream.range(0, indicators.size()).mapToObj(i -> unit(i, List.of(indicators.get(i))));
    }

    private static String unit(int number, List<List<String>> indicators) {
        return indicators.stream()
                .map(fields -> String.join(",", fields))
                .collect(Collectors.joining("},{", "{\"name\":\"甲" + number + "\",\"indicators\":[{", "}]}"));
    }

    private static List<String> found(FactsReading... readings) {
        return Stream.of(readings)
                .flatMap(reading -> Given.found(reading).stream())
                .map(AlikeTest::anywhere)
                .sorted()
                .toList();
    }

    private static List<String> read(FactsReading reading) {
        List<String> read = new ArrayList<>();
        reading.submission().units().forEach(unit -> unit.indicators()
                .forEach(indicator -> read.add(anywhere(indicator.toString()))));
        return read;
    }

    private static String anywhere(String told) {
        return told.replaceAll("/(units|indicators)/\\d+", "/$1/#");
    }
}
