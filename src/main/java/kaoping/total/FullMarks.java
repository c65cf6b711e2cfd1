package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaoping.adjust.CountSheet;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** The most that the units of a group can reach (满分): 150 for departments, 100 for towns. */
public final class FullMarks {
    private FullMarks() {}

    /**
     * What the parts that 汇总 lists for {@code unit} of {@code group} make together, each by its factor, those that go into another by that
     * one alone, or what the row of the total itself states; the full score of 说明 when something states none; null when that
     * is not stated either.
     */
    public static @Nullable BigDecimal of(String group, String unit, Policy policy) {
        List<Row> rows = policy.rows(TotalSheet.KIND).stream()
                .filter(row -> TotalSheet.isFor(row, group, unit))
                // Why: what a unit has a factor of its own for is no more to reach for it than for the others.
                .sorted(Comparator.comparing(TotalSheet::isForSome))
                .toList();
        Row whole = rows.stream().filter(FullMarks::isWhole).findFirst().orElse(null);
        BigDecimal of = whole == null ? null : full(whole);
        if (of != null) {
            return of;
        }
        BigDecimal stated = policy.settings().row().get(Settings.FULL_SCORE);
        BigDecimal sum = sum(rows, whole == null ? PartWay.SUM : whole.get(TotalSheet.COMPOSED, PartWay.SUM));
        BigDecimal factor = whole == null ? Exact.HUNDRED : whole.need(TotalSheet.FACTOR);
        return sum == null || sum.signum() == 0 ? stated : sum.multiply(factor).movePointLeft(2);
    }

    /** Null when a part that goes straight into the total states nothing. */
    private static @Nullable BigDecimal sum(List<Row> rows, PartWay way) {
        Set<String> seen = new HashSet<>();
        List<BigDecimal> fulls = new ArrayList<>();
        for (Row row : rows) {
            BigDecimal full = full(row);
            for (String part : row.get(TotalSheet.PART, List.of(""))) {
                boolean counts = seen.add(part) && row.get(TotalSheet.INTO) == null && !isWhole(row);
                if (counts && full != null) {
                    fulls.add(full);
                } else if (counts && !part.equals(CountSheet.ADJUSTMENTS)) {
                    return null;
                }
            }
        }
        return together(fulls, way);
    }

    /** What parts with these full marks make: their sum, or no more than the greatest where one of them counts. */
    public static BigDecimal together(List<BigDecimal> fulls, PartWay way) {
        BigDecimal sum = fulls.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (way == PartWay.SUM || fulls.isEmpty()) {
            return sum;
        }
        return way.isOneOfThem()
                ? Collections.max(fulls)
                : sum.divide(BigDecimal.valueOf(fulls.size()), Exact.QUOTIENT);
    }

    private static boolean isWhole(Row row) {
        return row.get(TotalSheet.PART, List.of()).contains(TotalSheet.WHOLE_TOTAL);
    }

    /** What the row's part can make of what it counts to; null when it does not say. */
    private static @Nullable BigDecimal full(Row row) {
        BigDecimal scaled = row.get(TotalSheet.SCALED_TO);
        BigDecimal full = scaled == null ? row.get(TotalSheet.FULL) : scaled;
        return full == null ? null : full.multiply(row.need(TotalSheet.FACTOR)).movePointLeft(2);
    }
}
