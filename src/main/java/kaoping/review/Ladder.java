package kaoping.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaoping.place.TierSheet;
import kaoping.table.Row;
import kaoping.value.Interval;
import kaoping.value.Rounding;

/**
 * The tiers of one group from the best to the lowest, as rows (等次).
 *
 * @param group empty for the groups that have no rows of their own
 */
record Ladder(String group, List<Row> rows) {
    static List<Ladder> of(List<Row> tiers) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        tiers.forEach(row -> groups.computeIfAbsent(row.get(TierSheet.GROUP, ""), g -> new ArrayList<>())
                .add(row));
        return groups.entrySet().stream()
                .map(group -> new Ladder(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    static boolean isQuota(Row row) {
        return row.get(TierSheet.SHARE) != null || row.get(TierSheet.PLACES) != null;
    }

    static boolean isRest(Row row) {
        return row.get(TierSheet.REST, false);
    }

    static Stretch range(Row row) {
        Interval total = row.get(TierSheet.TOTAL);
        return total == null ? Stretch.EVERYTHING : Stretch.of(total);
    }

    /** How many of {@code size} units a row admits; the fixed places, else the share as the row rounds it. */
    static int places(Row row, int size) {
        Integer places = row.get(TierSheet.PLACES);
        return places != null
                ? places
                : row.need(TierSheet.SHARE)
                        .multiply(BigDecimal.valueOf(size))
                        .movePointLeft(2)
                        .setScale(
                                0, row.get(TierSheet.ROUNDING, Rounding.HALF_UP).mode())
                        .intValueExact();
    }

    List<Row> quotas() {
        return rows.stream().filter(Ladder::isQuota).toList();
    }

    /** The rows that neither a quota nor the remainder limits: the total alone decides. */
    List<Row> free() {
        return rows.stream().filter(row -> !isQuota(row) && !isRest(row)).toList();
    }

    /** How the group is called in a sentence. */
    String name() {
        return group.isEmpty() ? "全部单位" : group;
    }
}
