package kaoping.laws;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the total of a group is of (满分), by the words of the guide about 得分率. */
final class PlainFull {
    private PlainFull() {}

    /** Null when nobody says. */
    static @Nullable Frac of(Plan plan, String group) {
        List<Cells> rows = plan.totals.stream()
                .filter(row -> row.allows("单位类别", group) && !row.has("单位名称") && !row.has("另看指标"))
                .toList();
        Frac factor = Frac.ONE;
        String way = "相加";
        for (Cells row : rows) {
            if (row.words("得分项").contains(PlainParts.WHOLE)) {
                factor = row.number("系数", Frac.ONE);
                way = row.text("各项合成", way);
                if (of(row) != null) {
                    return of(row).times(factor);
                }
                break;
            }
        }
        Frac stated = plan.settings.number("满分", null);
        Set<String> seen = new HashSet<>(Set.of(PlainParts.WHOLE));
        Frac sum = Frac.ZERO;
        Frac most = Frac.ZERO;
        int parts = 0;
        for (Cells row : rows) {
            // A row for whatever other parts there are is one more.
            for (String part : row.has("得分项") ? row.words("得分项") : List.of("")) {
                boolean counts = seen.add(part) && !row.has("归入");
                if (counts && of(row) == null && !part.equals("加减分")) {
                    return stated;
                }
                if (counts && of(row) != null) {
                    Frac own = of(row).times(row.number("系数", Frac.ONE));
                    sum = sum.plus(own);
                    most = most.max(own);
                    parts++;
                }
            }
        }
        if (!sum.isPositive()) {
            return stated;
        }
        Frac together =
                switch (way) {
                    case "相加" -> sum;
                    case "平均" -> sum.over(Frac.of(parts));
                    default -> most;
                };
        return together.times(factor);
    }

    private static @Nullable Frac of(Cells row) {
        return row.number("折算为", row.number("满分", null));
    }
}
