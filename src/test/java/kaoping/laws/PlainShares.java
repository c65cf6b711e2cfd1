package kaoping.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of the indicators of one unit that do not concern it (不适用), by the words of the guide alone. */
final class PlainShares {
    private static final String OVER_SECTION = "同项内按比例折算";
    static final String OVER_ALL = "其余按比例折算";

    private final Plan plan;
    private final List<Given> lines;
    private final Map<Given, String> ways = new IdentityHashMap<>();
    private final Map<Given, Frac> more = new IdentityHashMap<>();

    PlainShares(Plan plan, List<Given> lines, Map<Given, Cells> rows) {
        this.plan = plan;
        this.lines = lines;
        for (Given line : lines) {
            String way = line.isOutside() ? way(rows.get(line)) : null;
            if (way != null) {
                ways.put(line, way);
            }
        }
        spread("平均分摊到其余", line -> "");
        spread("平均分摊到同项", Given::section);
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

    /** 平均分摊: what does not apply goes in equal parts to the others, the last digits to those with the most points. */
    private void spread(String how, Function<Given, String> key) {
        for (String among : new TreeSet<>(lines.stream().map(key).toList())) {
            Frac points = Frac.ZERO;
            List<Given> carriers = new ArrayList<>();
            for (Given line : lines) {
                if (key.apply(line).equals(among)) {
                    points = how.equals(ways.get(line)) ? points.plus(line.full()) : points;
                    if (!ways.containsKey(line) && line.full().isPositive()) {
                        carriers.add(line);
                    }
                }
            }
            carriers.sort(Comparator.comparing(Given::full)
                    .reversed()
                    .thenComparing(Given::name)
                    .thenComparing(Given::round));
            if (!carriers.isEmpty()) {
                hand(points, carriers);
            }
        }
    }

    private void hand(Frac points, List<Given> carriers) {
        int places = plan.places();
        while (!points.rounded(places, "舍去").equals(points)) {
            places++;
        }
        Frac each = points.over(Frac.of(carriers.size())).rounded(places, "舍去");
        Frac digit = Frac.ONE.over(Frac.of(10).power(places));
        Frac left = points.minus(each.times(Frac.of(carriers.size())));
        for (Given line : carriers) {
            Frac own = left.isPositive() ? each.plus(digit) : each;
            left = left.minus(digit);
            more.merge(line, own, Frac::plus);
        }
    }

    /** 分值, with what others have handed over; nothing for whoever has. */
    Frac full(Given line) {
        boolean handed = ways.getOrDefault(line, "").startsWith("平均分摊");
        return handed ? Frac.ZERO : line.full().plus(more.getOrDefault(line, Frac.ZERO));
    }

    /** 同项内按比例折算: 满分 ÷（满分 − 不适用的分值） of a section; one where nothing is left. */
    Frac scale(String section) {
        Frac outside = weight(section, OVER_SECTION);
        Frac full = weight(section, "").minus(weight(section, OVER_ALL));
        return full.isAbove(outside) ? full.over(full.minus(outside)) : Frac.ONE;
    }

    /** The points of a section; of those that are treated as {@code way}, or of all. */
    Frac weight(String section, String way) {
        Frac weight = Frac.ZERO;
        for (Given line : lines) {
            boolean asked = way.isEmpty() || way.equals(ways.get(line));
            weight = asked && line.section().equals(section) ? weight.plus(full(line)) : weight;
        }
        return weight;
    }

    /** Something is carried by all the rest. */
    boolean isOverAll() {
        return ways.containsValue(OVER_ALL);
    }
}
