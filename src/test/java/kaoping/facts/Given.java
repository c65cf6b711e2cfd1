package kaoping.facts;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Submissions that are sound but for the part that a test puts in, and what reading them finds. */
final class Given {
    private Given() {}

    static FactsReading json(String json) {
        return FactsReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The units as given, in a sound submission. */
    static FactsReading units(String units) {
        return json("{\"jurisdiction\":\"500107\",\"policy\":\"self-evaluation\",\"period\":\"2022\",\"units\":" + units
                + "}");
    }

    /** One unit 甲 with further fields. */
    static FactsReading unit(String fields) {
        return units("[{\"name\":\"甲\"," + fields + "}]");
    }

    /** One indicator 乙 of weight 10 with further fields. */
    static FactsReading indicator(String fields) {
        return unit("\"indicators\":[{\"name\":\"乙\",\"weight\":\"10\"," + fields + "}]");
    }

    /** {@code "FACT_MISSING /units/0/name"} for each finding, only the code when it is about the whole. */
    static List<String> found(FactsReading reading) {
        return reading.findings().stream()
                .map(finding -> (finding.code() + " " + finding.place()).strip())
                .toList();
    }
}
