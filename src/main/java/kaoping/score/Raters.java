package kaoping.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaoping.table.Row;

/**
 * Who rates an indicator (评价主体), level below level: rows of 评议 with the same 指标名称 and 单位类别, of which the topmost that
 * fit count.
 *
 * @param below rater → the rows of the level below it, in order; "" → the top level
 */
public record Raters(Map<String, List<Row>> below) {
    static final Raters NONE = new Raters(Map.of());

    /** @param group of the unit, as {@code name} is of the indicator */
    static Raters of(List<Row> rows, String name, String group) {
        return rows.stream()
                .filter(row -> row.get(RaterSheet.NAME, List.of(name)).contains(name)
                        && row.get(RaterSheet.GROUP, group).equals(group))
                .findFirst()
                .map(first ->
                        of(rows.stream().filter(row -> together(row, first)).toList()))
                .orElse(NONE);
    }

    /** The rows of 评议 in sets that count together. */
    public static List<Raters> all(List<Row> rows) {
        List<List<Row>> sets = new ArrayList<>();
        for (Row row : rows) {
            List<Row> set = sets.stream()
                    .filter(other -> together(row, other.get(0)))
                    .findFirst()
                    .orElseGet(() -> {
                        sets.add(new ArrayList<>());
                        return sets.get(sets.size() - 1);
                    });
            set.add(row);
        }
        return sets.stream().map(Raters::of).toList();
    }

    private static Raters of(List<Row> together) {
        Map<String, List<Row>> below = new LinkedHashMap<>();
        together.forEach(row -> below.computeIfAbsent(row.get(RaterSheet.PARENT, ""), parent -> new ArrayList<>())
                .add(row));
        return new Raters(below);
    }

    private static boolean together(Row one, Row other) {
        return Objects.equals(one.get(RaterSheet.NAME), other.get(RaterSheet.NAME))
                && Objects.equals(one.get(RaterSheet.GROUP), other.get(RaterSheet.GROUP));
    }

    boolean isEmpty() {
        return below.isEmpty();
    }

    public List<Row> under(String parent) {
        return below.getOrDefault(parent, List.of());
    }

    /** Whether {@code rater} gives votes of its own: it is listed, and nobody is below it. */
    boolean votes(String rater) {
        return !below.containsKey(rater)
                && rows().stream().anyMatch(row -> row.need(RaterSheet.RATER).equals(rater));
    }

    public List<Row> rows() {
        return below.values().stream().flatMap(List::stream).toList();
    }
}
