package kaoping.nation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import kaoping.nation.Divisions.Division;

/** What a made-up county submits (事实): so many units, each with twelve indicators and a few entries. */
public final class Facts {
    private Facts() {}

    public static byte[] of(Division division, int units) {
        List<String> matters = Country.matters(division);
        StringJoiner all = new StringJoiner(",\n", "[", "]");
        for (int u = 0; u < units; u++) {
            all.add(unit(u, matters));
        }
        String json = """
                {"jurisdiction": "%s", "policy": "%s", "period": "%s", "units": %s}
                """.formatted(division.code(), Country.POLICY, Country.PERIOD, all);
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String unit(int number, List<String> matters) {
        StringJoiner indicators = new StringJoiner(",");
        for (int i = 0; i < matters.size(); i++) {
            indicators.add("""
                    {"name": "%s", "section": "%s", "relation": "≥", "target": "100", "actual": "%d", "weight": "8"}""".formatted(matters.get(i), i < 8 ? "重点工作" : "日常工作", 80 + (number * 7 + i * 3) % 31));
        }
        return """
                {"name": "单位%d", "group": "%s", "indicators": [%s], "entries": [
                {"kind": "加分", "matter": "%s表彰", "level": "省级", "count": 1, "date": "2023-0%d-15", "evidence": "证书"},
                {"kind": "计件", "matter": "信息稿件", "level": "市级", "count": %d, "date": "2023-06-01", "evidence": "采用通知"}]}""".formatted(
                        number,
                        number % 3 == 0 ? "部门" : "乡镇",
                        indicators,
                        matters.get(number % 6),
                        1 + number % 9,
                        1 + number % 5);
    }
}
