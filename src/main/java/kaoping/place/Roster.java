package kaoping.place;

import java.util.List;
import java.util.Objects;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.Settings;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A published list of one group (名单).
 *
 * @param rule the row that makes it, by its name
 * @param place {@code workbook!sheet!cell} that says how many
 * @param merit what the units are taken by
 */
public record Roster(String name, String group, String rule, String place, Merit merit, List<Standing> units) {
    /** The one part whose points it takes units by; null for their totals. */
    public @Nullable String part() {
        return merit.part();
    }

    /** A unit's points of that part, or its total, as they are printed. */
    public String print(Standing unit) {
        return merit.print(unit);
    }

    /** All lists of one ranked group, in the order of the rows. */
    public static List<Roster> of(Ranking ranking, List<Row> rows, Settings settings, Findings findings) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Row> own = rows.stream()
                .filter(row -> ranking.group().equals(row.get(ListSheet.GROUP, ranking.group())))
                .toList();
        List<Roster> lists = own.stream()
                .map(row -> new Drawing(ranking, row, settings, findings).draw())
                .toList();
        for (int i = 0; i < own.size(); i++) {
            for (int j = i + 1; j < own.size(); j++) {
                if (areOpposite(own.get(i), own.get(j))) {
                    lists.get(i).reportShared(lists.get(j), ranking, findings);
                }
            }
        }
        return lists;
    }

    private static boolean areOpposite(Row one, Row other) {
        ListSheet.End end = one.get(ListSheet.END);
        ListSheet.End otherEnd = other.get(ListSheet.END);
        boolean sameMerit = Objects.equals(one.get(ListSheet.PART), other.get(ListSheet.PART));
        return end != null && otherEnd != null && end != otherEnd && sameMerit;
    }

    /** Nobody belongs both to the first and to the last. */
    private void reportShared(Roster other, Ranking ranking, Findings findings) {
        units.stream()
                .filter(other.units::contains)
                .forEach(unit -> findings.add(
                        Code.LISTED_TWICE,
                        unit.unit().pointer(),
                        ranking.label(),
                        unit.getUnitName(),
                        name,
                        other.name));
    }
}
