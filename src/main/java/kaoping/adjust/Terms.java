package kaoping.adjust;

import java.math.BigDecimal;
import kaoping.policy.PartialStep;
import kaoping.table.Row;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** What a row of 计件 or 加减分 lays down, whichever of the two sheets it stands on (计分规定). */
public record Terms(Row row, CountSheet.Columns<?> sheet) {
    public static Terms of(Row row) {
        return new Terms(row, row.kind() == CountSheet.COUNTS ? CountSheet.COUNT : CountSheet.ADJUST);
    }

    BigDecimal each() {
        return row.need(sheet.points);
    }

    public boolean isDeduction() {
        return each().signum() < 0;
    }

    /** How much makes one step; null where pieces are counted. */
    @Nullable
    BigDecimal per() {
        return row.get(sheet.per);
    }

    @Nullable
    PartialStep partial() {
        return row.get(sheet.partial);
    }

    BigDecimal exempt() {
        return row.get(sheet.exempt, BigDecimal.ZERO);
    }

    public String part() {
        return row.get(sheet.part, CountSheet.ADJUSTMENTS);
    }

    /** The indicator whose points it adds to or takes off; empty when it counts to a part. */
    public String indicator() {
        return row.get(sheet.indicator, "");
    }

    public boolean isOfIndicator() {
        return row.get(sheet.indicator) != null;
    }

    /** Empty when the row belongs to none. */
    public String family() {
        return row.get(sheet.family, "");
    }

    @Nullable
    HighestOf highest() {
        return row.get(sheet.highest);
    }

    @Nullable
    BigDecimal perEntry() {
        return row.get(sheet.perEntry);
    }

    /** Which times of the matter the row is for; null when it does not ask. */
    @Nullable
    Interval turn() {
        return row.get(sheet.turn);
    }

    Interval needTurn() {
        return row.need(sheet.turn);
    }

    boolean needsEvidence() {
        return row.get(sheet.evidence, false);
    }

    /** A cap per month or quarter cannot be held without a day. */
    boolean needsDate() {
        return row.get(sheet.perMonth) != null || row.get(sheet.perQuarter) != null;
    }
}
