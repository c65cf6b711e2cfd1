package kaoping.adjust;

import java.math.BigDecimal;
import java.util.List;
import kaoping.table.Row;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * What one entry counts (计分结果), exact: many small ones are rounded together, in the total.
 *
 * @param points after the caps
 * @param because the caps that took something, {@code 月上限 20 已计 10}
 */
public record Points(Claim claim, BigDecimal points, List<String> because) {
    public Item item() {
        return claim.item();
    }

    public Row row() {
        return claim.terms().row();
    }

    /** The row of 倍数 that multiplies it; null when none does. */
    public @Nullable Row multiplier() {
        Multiplied multiplied = claim.worth().multiplied();
        return multiplied == null ? null : multiplied.row();
    }

    /** It counts to an indicator, and with that indicator to the total. */
    public boolean isOfIndicator() {
        return claim.terms().isOfIndicator();
    }

    /** The indicator that it counts to; empty when it counts to a part. */
    public String indicator() {
        return claim.terms().indicator();
    }

    /** The part of the total that it counts to. */
    public String part() {
        return claim.terms().part();
    }

    /** Before the caps. */
    public BigDecimal uncapped() {
        return claim.full();
    }

    /** {@code 3 件 × 5 = 15 分，月上限 20 已计 10，封顶后计 10 分}. */
    public String formula() {
        return claim.worth().sentence()
                + (because.isEmpty() ? "" : "，" + String.join("，", because) + "，封顶后计 " + Exact.print(points) + " 分");
    }
}
