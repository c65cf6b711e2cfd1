package kaoping.raised;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kaoping.facts.FactsReader;
import kaoping.finding.Code;

/** Submissions that cannot be read. */
final class FactsScenes {
    static final Map<Code, Scene> ALL = Map.ofEntries(
            Map.entry(Code.JSON_UNREADABLE, json("{")),
            Map.entry(Code.FACT_UNKNOWN_FIELD, unit("\"grade\":\"一\"")),
            Map.entry(Code.FACT_MISSING, json("{}")),
            Map.entry(Code.FACT_WRONG_TYPE, unit("\"indicators\":{}")),
            Map.entry(Code.FACT_NOT_A_NUMBER, unit("\"points\":{\"基础\":\"1,000\"}")),
            Map.entry(Code.FACT_NOT_A_CHOICE, unit("\"entries\":[{\"kind\":\"奖励\",\"matter\":\"表彰\"}]")),
            Map.entry(
                    Code.FACT_NOT_A_DATE,
                    unit("\"entries\":[{\"kind\":\"加分\",\"matter\":\"表彰\",\"date\":\"2023-02-30\"}]")),
            Map.entry(Code.FACT_OUT_OF_RANGE, unit("\"claimed\":{\"rank\":0}")),
            Map.entry(Code.FACT_BAD_TEXT, unit("\"group\":\"乡镇\\u200B\"")),
            Map.entry(Code.FACT_TOO_LONG, unit("\"group\":\"" + "长".repeat(301) + "\"")),
            Map.entry(Code.FACT_DUPLICATE_UNIT, units("{\"name\":\"甲\"},{\"name\":\"甲\"}")),
            Map.entry(
                    Code.FACT_DUPLICATE_ROUND,
                    unit("\"rounds\":[{\"round\":\"第一轮\",\"part\":\"业务\",\"points\":\"80\"},"
                            + "{\"round\":\"第1轮\",\"part\":\"业务\",\"points\":\"90\"}]")));

    private FactsScenes() {}

    private static Scene json(String json) {
        return () -> FactsReader.read(json.getBytes(StandardCharsets.UTF_8)).findings();
    }

    private static Scene units(String units) {
        return json("{\"jurisdiction\":\"999999\",\"policy\":\"draft\",\"period\":\"2023\",\"units\":[" + units + "]}");
    }

    private static Scene unit(String field) {
        return units("{\"name\":\"甲\"," + field + "}");
    }
}
