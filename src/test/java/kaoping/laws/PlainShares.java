package kaoping.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of the indicators of one unit that do not concern it (不适用), by the words of the guide alone. */
final class PlainShares {
    static final String OVER_ALL = "其余按比例折算";
    static final String OVER_SECTION = "同项内按比例折算";
    private static final String SPREAD = "平均分摊到其余";
    private static final String SPREAD_SECTION = "平均分摊到同项";

    private final Plan plan;
    private final List<Given> lines;
    private final Map<Given, String> ways = new IdentityHashMap<>();
    private final Map<Given, Frac> weights = new IdentityHashMap<>();

    PlainShares(Plan plan, List<Given> lines, Map<Given, Cells> rows) {
        this.plan = plan;
        this.lines = lines;
        for (Given line : lines) {
            weights.put(line, line.full());
            String way = line.isOutside() ? way(rows.get(line)) : null;
            if (way != null) {
                ways.put(line, way);
            }
        }
        spread(lines, SPREAD);
        for (Given line : lines) {
            spread(lines.stream().filter(l -> l.section().equals(line.section())).toList(), SPREAD_SECTION, line);
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

    Frac weight(Given line) {
        return weights.get(line);
    }

    private void spread(List<Given> section, String way, Given first) {
        if (section.get(0) == first) {
            spread(section, way);
        }
    }

    /** Every one gets as much, cut to the decimals of points; the rest goes by the last decimal to the weightiest. */
    private void spread(List<Given> among, String way) {
        Frac pool = Frac.ZERO;
        List<Given> takers = new ArrayList<>();
        for (Given line : among) {
            if (way.equals(ways.get(line))) {
                pool = pool.plus(line.full());
            } else if (!ways.containsKey(line) && line.full().isPositive()) {
                takers.add(line);
            }
        }
        if (takers.isEmpty() || !pool.isPositive()) {
            return;
        }
        takers.sort(Comparator.comparing(Given::full).reversed().thenComparing(Given::name));
        Frac each = pool.over(Frac.of(takers.size())).rounded(plan.places(), "舍去");
        Frac step = Frac.ONE.over(Frac.of(10).power(plan.places()));
        Frac rest = pool.minus(each.times(Frac.of(takers.size())));
        for (Given taker : takers) {
            Frac more = rest.min(step);
            rest = rest.minus(more);
            weights.put(taker, weights.get(taker).plus(each).plus(more));
        }
    }

    /** 满分 ÷（满分 − 不适用的分值） of some sections, each counted as {@code factor} says; one where nothing is left. */
    Frac scale(Set<String> sections, String way, java.util.function.Function<String, Frac> factor) {
        Frac full = Frac.ZERO;
        Frac outside = Frac.ZERO;
        for (Given line : lines) {
            if (sections.contains(line.section())) {
                boolean spread = ways.getOrDefault(line, "").startsWith("平均");
                Frac weight = spread ? Frac.ZERO : weights.get(line).times(factor.apply(line.section()));
                full = full.plus(weight);
                outside = way.equals(ways.get(line)) ? outside.plus(weight) : outside;
            }
        }
        return full.isAbove(outside) ? full.over(full.minus(outside)) : Frac.ONE;
    }
}
