package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are what people see, and each stands once in its group. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "0000", "0009", "000A", "007F", "0085", "00A0", "00AD", "034F", "061C", "115F", "200B", "200D", "200E", "202E",
        "2028", "2029", "202F", "2060", "2066", "2800", "3000", "3164", "E000", "FE0F", "FEFF", "FFFD", "FFFF"
    })
    void aNameHoldsNoHiddenCharacter(String number) {
        FactsReading reading = Given.units("[{\"name\":\"县\\u" + number + "委\"}]");

        assertThat(Given.found(reading)).containsExactly("FACT_BAD_TEXT /units/0/name");
        assertThat(reading.findings().get(0).message()).contains("U+" + number);
    }

    @Test
    void norOneBeyondTheBasicPlane() {
        assertThat(Given.units("[{\"name\":\"县\\uDB40\\uDC41委\"}]")
                        .findings()
                        .get(0)
                        .message())
                .contains("U+E0041");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县委 ", " 县委", "   "})
    void noSpaceAtAnEnd(String name) {
        assertThat(Given.found(Given.units("[{\"name\":\"" + name + "\"}]")))
                .containsExactly("FACT_BAD_TEXT /units/0/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县委 办", "=cmd|' /C calc'!A0", "乡镇（街道）", "𠮷镇", "é", "<b>甲</b>"})
    void otherwiseAnyNameWillDo(String name) {
        assertThat(Given.units("[{\"name\":\"" + name + "\"}]")
                        .submission()
                        .units()
                        .get(0)
                        .name())
                .isEqualTo(name);
    }

    @Test
    void proseMayRunOverLines() {
        assertThat(Given.unit("\"form\":{\"goal\":\"一、\\r\\n\\t二、\\u3000三\"}").findings())
                .isEmpty();
        assertThat(Given.found(Given.unit("\"form\":{\"goal\":\"一\\u200B\",\"result\":\" \"}")))
                .containsExactly("FACT_BAD_TEXT /units/0/form/goal", "FACT_BAD_TEXT /units/0/form/result");
    }

    @Test
    void aNameIsCheckedWhereItIsAKey() {
        assertThat(Given.found(Given.unit("\"points\":{\"基础\\u00A0得分\":1}")))
                .containsExactly("FACT_BAD_TEXT /units/0/points/基础\u00A0得分");
    }

    @ParameterizedTest
    @CsvSource({"300,''", "301,FACT_TOO_LONG /units/0/name", "10000,FACT_TOO_LONG /units/0/name"})
    void aNameHasThreeHundredCharactersAtMost(int length, String found) {
        assertThat(String.join(", ", Given.found(Given.units("[{\"name\":\"" + "𠮷".repeat(length) + "\"}]"))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"甲,甲", "统战部（民宗局）,统战部(民宗局)", "é,e\u0301"})
    void aNameStandsOnceInItsGroup(String one, String other) {
        FactsReading reading =
                Given.units("[{\"name\":\"丙\"},{\"name\":\"" + one + "\"},{\"name\":\"" + other + "\"}]");

        assertThat(Given.found(reading)).containsExactly("FACT_DUPLICATE_UNIT /units/2/name");
        assertThat(reading.findings().get(0).message()).endsWith("另一处在 /units/1/name");
    }

    @Test
    void twoGroupsMayHaveUnitsOfOneName() {
        assertThat(Given.units("[{\"name\":\"甲\",\"group\":\"一\"},{\"name\":\"甲\",\"group\":\"二\"}]")
                        .findings())
                .isEmpty();
    }

    @Test
    void aGroupHasOneSpelling() {
        FactsReading reading =
                Given.units("[{\"name\":\"甲\",\"group\":\"乡镇（街道）\"},{\"name\":\"乙\",\"group\":\"乡镇(街道)\"}]");

        assertThat(Given.found(reading)).containsExactly("FACT_NOT_A_CHOICE /units/1/group");
        assertThat(reading.findings().get(0).remedy()).endsWith("乡镇（街道）");
    }
}
