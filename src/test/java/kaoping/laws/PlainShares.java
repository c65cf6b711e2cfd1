package kaoping.laws;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of the indicators of one unit that do not concern it (不适用), by the words of the guide alone. */
final class PlainShares {
    private static final String OVER_SECTION = "同项内按比例折算";

    private final Plan plan;
    private final List<Given> lines;
    private final Map<Given, String> ways = new IdentityHashMap<>();

    PlainShares(Plan plan, List<Given> lines, Map<Given, Cells> rows) {
        this.plan = plan;
        this.lines = lines;
        for (Given line : lines) {
            String way = line.isOutside() ? way(rows.get(line)) : null;
            if (way != null) {
                ways.put(line, way);
            }
        }
    }

    /** The row says, or 说明; a row that asks for the very words scores them like any others. */
    private @Nullable String way(@Nullable Cells row) {
        if (row != null && row.has("不适用时")) {
            return row.text("不适用时", "");
        }
        return row != null && row.has("完成情况") ? null : plan.settings.has("不适用") ? plan.settings.text("不适用", "") : null;
    }

    /** Null for whatever concerns the unit. */
    @Nullable
    String way(Given line) {
        return ways.get(line);
    }

    /** 同项内按比例折算: 满分 ÷（满分 − 不适用的分值） of a section; one where nothing is left. */
    Frac scale(String section) {
        Frac full = Frac.ZERO;
        Frac outside = Frac.ZERO;
        for (Given line : lines) {
            if (line.section().equals(section)) {
                full = full.plus(line.full());
                outside = OVER_SECTION.equals(ways.get(line)) ? outside.plus(line.full()) : outside;
            }
        }
        return full.isAbove(outside) ? full.over(full.minus(outside)) : Frac.ONE;
    }
}
