package kaoping.place;

import java.util.ArrayList;
import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.LineTies;
import kaoping.policy.Settings;
import kaoping.table.Row;

/**
 * A published list of one group (名单).
 *
 * @param rule the row that makes it, by its name
 * @param place {@code workbook!sheet!cell} that says how many
 */
public record Roster(String name, String group, String rule, String place, List<Standing> units) {
    /** All lists of one ranked group, in the order of the rows. */
    public static List<Roster> of(Ranking ranking, List<Row> rows, Settings settings, Findings findings) {
        List<Row> own = rows.stream()
                .filter(row -> ranking.group().equals(row.get(ListSheet.GROUP, ranking.group())))
                .toList();
        List<Roster> lists = own.stream()
                .map(row -> new Drawing(ranking, row, settings, findings).draw())
                .toList();
        for (int i = 0; i < own.size(); i++) {
            for (int j = i + 1; j < own.size(); j++) {
                if (own.get(i).need(ListSheet.END) != own.get(j).need(ListSheet.END)) {
                    lists.get(i).reportShared(lists.get(j), ranking, findings);
                }
            }
        }
        return lists;
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

    /** One list while it is drawn up. */
    private record Drawing(Ranking ranking, Row row, Settings settings, Findings findings) {
        Roster draw() {
            List<Standing> order = new ArrayList<>(ranking.standings());
            if (row.need(ListSheet.END) == ListSheet.End.LAST) {
                java.util.Collections.reverse(order);
            }
            int count = row.need(ListSheet.COUNT);
            String name = row.need(ListSheet.NAME);
            if (count > order.size()) {
                findings.add(
                        Code.LIST_LARGER_THAN_GROUP,
                        row.place(ListSheet.COUNT),
                        ranking.label(),
                        name,
                        String.valueOf(count),
                        String.valueOf(order.size()));
            }
            int taken = Math.min(count, order.size());
            if (taken > 0 && taken < order.size()) {
                taken = settleLine(order, taken, name);
            }
            return new Roster(
                    name,
                    ranking.group(),
                    row.name(),
                    row.place(ListSheet.COUNT),
                    List.copyOf(order.subList(0, taken)));
        }

        /** How many are on the list when the line after {@code count} may fall between equal totals. */
        private int settleLine(List<Standing> order, int count, String name) {
            Standing inside = order.get(count - 1);
            Standing outside = order.get(count);
            if (inside.getTotal().compareTo(outside.getTotal()) != 0) {
                reportNear(inside, outside, name);
                return count;
            }
            LineTies ties = row.get(ListSheet.TIES, settings.lineTies());
            List<Standing> block = order.stream()
                    .filter(s -> s.getTotal().compareTo(inside.getTotal()) == 0)
                    .toList();
            findings.add(
                    Code.TIE_AT_LIST_LINE,
                    "",
                    ranking.label(),
                    name,
                    Ranking.names(block),
                    settings.printTotal(inside.getTotal()),
                    ties.label());
            int first = order.indexOf(block.get(0));
            return switch (ties) {
                case INCLUDE -> first + block.size();
                case EXCLUDE, STOP -> first;
                case BY_KEYS -> ranking.apartByKeys(inside, outside) ? count : first + told(block, inside);
            };
        }

        /** How many of the block stand before {@code inside} by further points: they are on the list without doubt. */
        private int told(List<Standing> block, Standing inside) {
            return (int) block.stream()
                    .takeWhile(s -> ranking.apartByKeys(s, inside))
                    .count();
        }

        private void reportNear(Standing inside, Standing outside, String name) {
            var margin = settings.row().get(Settings.MARGIN);
            var gap = inside.getTotal().subtract(outside.getTotal()).abs();
            if (margin != null && gap.compareTo(margin) < 0) {
                findings.add(
                        Code.NEAR_TIE_AT_LIST_LINE,
                        "",
                        ranking.label(),
                        name,
                        gap.toPlainString(),
                        inside.getUnitName(),
                        settings.printTotal(inside.getTotal()),
                        outside.getUnitName(),
                        settings.printTotal(outside.getTotal()));
            }
        }
    }
}
