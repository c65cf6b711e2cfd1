package kaoping.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.adjust.CountSheet;
import kaoping.adjust.Terms;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.total.TotalSheet;

/** Parts that go into others (归入) which have no row, which go round in a circle, or to which entries count as well. */
final class PartTree implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        Set<String> told = new LinkedHashSet<>();
        for (String group : groups(draft.rows(TotalSheet.KIND))) {
            Map<String, Row> rows = decisive(draft.rows(TotalSheet.KIND), group);
            rows.values().stream().distinct().forEach(row -> parent(row, group, rows, told, findings));
            circles(rows, told, findings);
        }
        entries(draft, findings);
    }

    /** The groups that the rows name; nobody in particular when they name none. */
    static Set<String> groups(List<Row> rows) {
        Set<String> groups = rows.stream()
                .map(row -> row.get(TotalSheet.GROUP, ""))
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return groups.isEmpty() ? Set.of("") : groups;
    }

    /** The topmost row of each part for one group, in order; the total among them. */
    static Map<String, Row> decisive(List<Row> rows, String group) {
        Map<String, Row> decisive = new LinkedHashMap<>();
        // Why apart: a row for one unit is an exception from the row for all, wherever it stands.
        for (boolean named : new boolean[] {false, true}) {
            for (Row row : rows) {
                if (row.get(TotalSheet.GROUP, group).equals(group) && named == TotalSheet.isForSome(row)) {
                    row.get(TotalSheet.PART, List.of("")).forEach(part -> decisive.putIfAbsent(part, row));
                }
            }
        }
        return decisive;
    }

    private static void parent(Row row, String group, Map<String, Row> rows, Set<String> told, Findings findings) {
        String into = TotalSheet.into(row);
        String place = row.place(TotalSheet.INTO);
        if (into != null && !rows.containsKey(into) && told.add(place)) {
            findings.add(
                    Code.PART_PARENT_MISSING,
                    place,
                    into,
                    group.isEmpty() ? "" : "（" + group + "）",
                    Nearest.to(into, rows.keySet().stream().toList())
                            .map(near -> "，最接近的是“" + near + "”")
                            .orElse(""));
        }
    }

    private static void circles(Map<String, Row> rows, Set<String> told, Findings findings) {
        rows.forEach((part, row) -> {
            List<String> way = new ArrayList<>(List.of(part));
            String next = TotalSheet.into(row);
            while (next != null && !way.contains(next) && rows.containsKey(next)) {
                way.add(next);
                next = TotalSheet.into(rows.get(next));
            }
            if (part.equals(next) && told.add(row.place(TotalSheet.INTO))) {
                findings.add(Code.PART_CIRCLE, row.place(TotalSheet.INTO), part, String.join("、", way));
            }
        });
    }

    private static void entries(Draft draft, Findings findings) {
        Map<String, Set<String>> made = new LinkedHashMap<>();
        draft.rows(TotalSheet.KIND).stream()
                .filter(row -> TotalSheet.into(row) != null)
                .forEach(row -> made.computeIfAbsent(TotalSheet.into(row), into -> new LinkedHashSet<>())
                        .addAll(row.get(TotalSheet.PART, List.of())));
        Stream.of(CountSheet.COUNTS, CountSheet.ADJUSTS)
                .flatMap(kind -> draft.rows(kind).stream())
                .filter(row -> !Terms.of(row).isOfIndicator())
                .forEach(row -> {
                    Column<String> column =
                            row.kind() == CountSheet.COUNTS ? CountSheet.COUNT.part : CountSheet.ADJUST.part;
                    String part = row.get(column, CountSheet.ADJUSTMENTS);
                    if (made.containsKey(part)) {
                        findings.add(
                                Code.PART_IS_A_SUM, row.place(column), part, String.join("、", made.get(part)), "分");
                    }
                });
    }
}
