package kaoping.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One reading reports every fault, in the order of the places. */
class EverythingAtOnceTest {
    private static final String TEN_FAULTS = """
            {
              "jurisdiction": 500107,
              "policy": "self-evaluation",
              "remark": "",
              "units": [
                {
                  "name": "县\\u200B委",
                  "indicators": [
                    {"name": "甲", "weight": "-1"},
                    {"name": "乙", "weight": "10", "relation": "大于"},
                    {"name": "丙", "weight": "10", "relation": "≥", "actual": "1,000"}
                  ],
                  "entries": [{"kind": "计件", "matter": "丁", "date": "2022-13-01"}],
                  "claimed": {"total": 1e2}
                },
                {"name": "县委"},
                {"name": "县委"}
              ]
            }
            """;

    @Test
    void tenFaultsAreTenFindings() {
        FactsReading reading = Given.json(TEN_FAULTS);

        assertThat(reading.submission()).isNull();
        assertThat(Given.found(reading))
                .containsExactly(
                        "FACT_WRONG_TYPE /jurisdiction",
                        "FACT_MISSING /period",
                        "FACT_UNKNOWN_FIELD /remark",
                        "FACT_NOT_A_NUMBER /units/0/claimed/total",
                        "FACT_NOT_A_DATE /units/0/entries/0/date",
                        "FACT_OUT_OF_RANGE /units/0/indicators/0/weight",
                        "FACT_NOT_A_CHOICE /units/0/indicators/1/relation",
                        "FACT_NOT_A_NUMBER /units/0/indicators/2/actual",
                        "FACT_BAD_TEXT /units/0/name",
                        "FACT_DUPLICATE_UNIT /units/2/name");
    }

    @Test
    void everyFindingSaysWhatAndWhatToDo() {
        assertThat(Given.json(TEN_FAULTS).findings()).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank().doesNotContain("{");
            assertThat(finding.remedy()).isNotBlank().doesNotContain("{");
        });
    }
}
