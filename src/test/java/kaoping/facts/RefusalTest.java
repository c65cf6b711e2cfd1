package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is not plainly a fact is one finding, at its place. */
class RefusalTest {
    private static final String INDICATOR = "/units/0/indicators/0/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e3",
                "1E3",
                "0100",
                "+5",
                ".5",
                "5.",
                "９０",
                "1,000",
                "-0",
                "-0.00",
                "0x10",
                "NaN",
                "Infinity",
                "90%",
                " 90",
                "九十",
                "",
                "1234567890123456",
                "0.123456789"
            })
    void aNumberMustBePlain(String number) {
        String quoted = "\"" + number + "\"";

        assertThat(Given.found(Given.indicator("\"claimed\":" + quoted)))
                .containsExactly("FACT_NOT_A_NUMBER " + INDICATOR + "claimed");
        assertThat(Given.found(Given.unit("\"points\":{\"基础得分\":" + quoted + "}")))
                .containsExactly("FACT_NOT_A_NUMBER /units/0/points/基础得分");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1E0", "-0", "-0.0", "1e999", "1e1000000000", "1234567890123456", "0.123456789"})
    void anUnquotedNumberToo(String number) {
        assertThat(Given.found(Given.indicator("\"claimed\":" + number)))
                .containsExactly("FACT_NOT_A_NUMBER " + INDICATOR + "claimed");
        assertThat(Given.found(Given.indicator("\"actual\":" + number)))
                .containsExactly("FACT_NOT_A_NUMBER " + INDICATOR + "actual");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e3", "0100", "+5", ".5", "９０", "1,000", "1，000", "-0", "≥1,000", "９０％", "1234567890123456"})
    void aMeasuredValueMustNotPassAsWords(String figure) {
        assertThat(Given.found(Given.indicator("\"relation\":\"≥\",\"actual\":\"" + figure + "\"")))
                .containsExactly("FACT_NOT_A_NUMBER " + INDICATOR + "actual");
        assertThat(Given.indicator("\"relation\":\"定性\",\"actual\":\"" + figure + "\"")
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "2026年2月30日前", "2027年2月29日", "2026年13月底"})
    void aDayThatIsNotInTheCalendarIsNoWord(String day) {
        assertThat(Given.found(Given.indicator("\"relation\":\"定性\",\"target\":\"" + day + "\"")))
                .containsExactly("FACT_NOT_A_DATE " + INDICATOR + "target");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 90", "90 ", "效果明显 ", "效果明显\\n", "\u3000好", " "})
    void spaceAtTheEndsOfAValueIsSeenByNobody(String value) {
        assertThat(Given.found(Given.indicator("\"relation\":\"定性\",\"actual\":\"" + value + "\"")))
                .containsExactly("FACT_BAD_TEXT " + INDICATOR + "actual");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200余次", "97.45%", "≥300份", "2026年12月31日前", "2026.12.31", "已完成", "-", "/", "-3.5", ""})
    void valuesStandAsFormsHaveThem(String actual) {
        assertThat(Given.indicator("\"relation\":\"≥\",\"actual\":\"" + actual + "\"")
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                              | FACT_MISSING /jurisdiction, FACT_MISSING /period, FACT_MISSING /policy, FACT_MISSING /units
                    []                                                              | FACT_WRONG_TYPE
                    null                                                            | FACT_WRONG_TYPE
                    {"jurisdiction":"1","policy":"p","period":"2","units":[]}       | FACT_MISSING /units
                    {"jurisdiction":"1","policy":"p","period":"2","units":null}     | FACT_MISSING /units
                    {"jurisdiction":"1","policy":"p","period":"2","units":{}}       | FACT_WRONG_TYPE /units
                    {"jurisdiction":"1","policy":"p","period":"2","units":[1]}      | FACT_WRONG_TYPE /units/0
                    {"jurisdiction":"1","policy":"p","period":2,"units":[{"name":"甲"}]}    | FACT_WRONG_TYPE /period
                    {"jurisdiction":"","policy":"p","period":"2","units":[{"name":"甲"}]}   | FACT_MISSING /jurisdiction
                    {"jurisdiction":"1","policy":null,"period":"2","units":[{"name":"甲"}]} | FACT_MISSING /policy
                    {"jurisdiction":"1","policy":"p","period":"2","@class":"x","units":[{"name":"甲"}]} | FACT_UNKNOWN_FIELD /@class
                    """)
    void theWhole(String json, String found) {
        assertThat(String.join(", ", Given.found(Given.json(json)))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "indicators":null                                    | ''
                    "indicators":{}                                      | FACT_WRONG_TYPE /units/0/indicators
                    "indicators":[null]                                  | FACT_WRONG_TYPE /units/0/indicators/0
                    "indicators":[{"weight":1}]                          | FACT_MISSING /units/0/indicators/0/name
                    "indicators":[{"name":"乙"}]                          | FACT_MISSING /units/0/indicators/0/weight
                    "indicators":[{"name":"乙","weight":null}]            | FACT_MISSING /units/0/indicators/0/weight
                    "indicators":[{"name":"乙","weight":true}]            | FACT_WRONG_TYPE /units/0/indicators/0/weight
                    "indicators":[{"name":"乙","weight":"-1"}]            | FACT_OUT_OF_RANGE /units/0/indicators/0/weight
                    "indicators":[{"name":"乙","weight":1,"relation":"未填"}] | FACT_NOT_A_CHOICE /units/0/indicators/0/relation
                    "indicators":[{"name":"乙","weight":1,"relation":">="}]  | FACT_NOT_A_CHOICE /units/0/indicators/0/relation
                    "indicators":[{"name":"乙","weight":1,"actual":[]}]   | FACT_WRONG_TYPE /units/0/indicators/0/actual
                    "indicators":[{"name":"乙","weight":1,"pointer":"x"}] | FACT_UNKNOWN_FIELD /units/0/indicators/0/pointer
                    "indicators":[{"name":"乙","weight":1,"a/b~c":1}]     | FACT_UNKNOWN_FIELD /units/0/indicators/0/a~1b~0c
                    "points":{"基础得分":null}                             | FACT_WRONG_TYPE /units/0/points/基础得分
                    "points":{"":1}                                      | FACT_MISSING /units/0/points/
                    "points":[]                                          | FACT_WRONG_TYPE /units/0/points
                    "entries":[{"matter":"丙"}]                           | FACT_MISSING /units/0/entries/0/kind
                    "entries":[{"kind":"计件"}]                           | FACT_MISSING /units/0/entries/0/matter
                    "entries":[{"kind":"奖励","matter":"丙"}]              | FACT_NOT_A_CHOICE /units/0/entries/0/kind
                    "entries":[{"kind":"计件","matter":"丙","count":0}]    | FACT_OUT_OF_RANGE /units/0/entries/0/count
                    "entries":[{"kind":"计件","matter":"丙","count":-1.5}] | FACT_OUT_OF_RANGE /units/0/entries/0/count
                    "entries":[{"kind":"计件","matter":"丙","date":"2026-02-30"}] | FACT_NOT_A_DATE /units/0/entries/0/date
                    "entries":[{"kind":"计件","matter":"丙","date":"2026年2月3日"}] | FACT_NOT_A_DATE /units/0/entries/0/date
                    "entries":[{"kind":"计件","matter":"丙","date":46000}]  | FACT_WRONG_TYPE /units/0/entries/0/date
                    "budget":[{"initial":"1"}]                           | FACT_MISSING /units/0/budget/0/source
                    "budget":[{"source":"基本支出","weight":-1}]            | FACT_OUT_OF_RANGE /units/0/budget/0/weight
                    "claimed":{"rank":0}                                 | FACT_OUT_OF_RANGE /units/0/claimed/rank
                    "claimed":"97"                                       | FACT_WRONG_TYPE /units/0/claimed
                    "form":{"goals":[{"text":"丁"}]}                      | FACT_MISSING /units/0/form/goals/0/number
                    "form":{"goals":[{"number":1,"duties":["x"]}]}       | FACT_NOT_A_NUMBER /units/0/form/goals/0/duties/0
                    "form":{"numbering":{"绩效目标":[-1]}}                 | FACT_OUT_OF_RANGE /units/0/form/numbering/绩效目标/0
                    "form":{"narrative":[{"actual":"9个"}]}               | FACT_MISSING /units/0/form/narrative/0/text
                    "form":{"signatures":{"审核":1}}                       | FACT_WRONG_TYPE /units/0/form/signatures/审核
                    """)
    void aPartOfAUnit(String part, String found) {
        assertThat(String.join(", ", Given.found(Given.unit(part)))).isEqualTo(found);
    }

    @Test
    void anUnknownFieldNamesTheKnownOnes() {
        FactsReading reading = Given.unit("\"claimed\":{\"totel\":\"97\"}");

        assertThat(reading.findings().get(0).remedy()).endsWith("这一层可用的字段：total、rank、tier、sections");
    }

    @Test
    void aDuplicateFieldIsToldWithItsPlace() {
        FactsReading reading = Given.unit("\"group\":\"一\",\n\"group\":\"二\"");

        assertThat(Given.found(reading)).containsExactly("JSON_UNREADABLE /units/0/group");
        assertThat(reading.findings().get(0).message()).contains("第 2 行第 9 列的字段“group”");
    }

    @Test
    void duplicateUnitsAreNotCountedTwice() {
        assertThat(
                        Given.found(
                                Given.json(
                                        "{\"units\":[{\"name\":\"甲\"}],\"units\":[{\"name\":\"甲\"}],\"jurisdiction\":\"1\",\"policy\":\"p\",\"period\":\"2\"}")))
                .containsExactly("JSON_UNREADABLE /units");
    }
}
