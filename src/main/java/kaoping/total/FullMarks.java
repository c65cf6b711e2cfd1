package kaoping.total;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaoping.adjust.CountSheet;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/** The most that the units of a group can reach (满分): 150 for departments, 100 for towns. */
public final class FullMarks {
    private FullMarks() {}

    /**
     * What the parts that 汇总 lists for {@code group} make together, each by its factor; the full score of 说明 when one of
     * them states none; null when that is not stated either.
     */
    public static @Nullable BigDecimal of(String group, Policy policy) {
        BigDecimal stated = policy.settings().row().get(Settings.FULL_SCORE);
        Set<String> seen = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : policy.rows(TotalSheet.KIND)) {
            if (row.get(TotalSheet.GROUP, group).equals(group)) {
                BigDecimal full = row.get(TotalSheet.FULL);
                for (String part : row.get(TotalSheet.PART, List.of(""))) {
                    boolean first = seen.add(part);
                    if (first && full != null) {
                        sum = sum.add(full.multiply(row.need(TotalSheet.FACTOR)).movePointLeft(2));
                    } else if (first && !part.equals(CountSheet.ADJUSTMENTS)) {
                        return stated;
                    }
                }
            }
        }
        return sum.signum() == 0 ? stated : sum;
    }
}
