package kaoping.adjust;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaoping.policy.Policy;
import kaoping.table.Row;
import kaoping.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * The caps that all rows of a family share (类别上限), bonuses and deductions apart. One row has to state it; of several
 * different ones, which the review refuses, the smallest holds.
 */
public final class FamilyCaps {
    private final Map<String, BigDecimal> caps = new HashMap<>();

    private FamilyCaps() {}

    public static FamilyCaps of(Policy policy) {
        FamilyCaps caps = new FamilyCaps();
        for (SheetKind<?> kind : List.of(CountSheet.COUNTS, CountSheet.ADJUSTS)) {
            policy.rows(kind).stream().map(Terms::of).forEach(caps::add);
        }
        return caps;
    }

    private void add(Terms terms) {
        Row row = terms.row();
        BigDecimal cap = row.get(terms.sheet().perFamily);
        if (cap != null && !terms.family().isEmpty()) {
            caps.merge(key(terms), cap, BigDecimal::min);
        }
    }

    /** The cap on rows like this one; null when there is none. */
    @Nullable
    BigDecimal of(Terms terms) {
        return caps.isEmpty() || terms.family().isEmpty() ? null : caps.get(key(terms));
    }

    /** The family with its sign: {@code 信息宣传+}. */
    static String key(Terms terms) {
        return terms.family() + (terms.isDeduction() ? "-" : "+");
    }
}
