package kaoping.standard;

import java.math.BigDecimal;
import kaoping.score.ScoreSheet;
import kaoping.score.StepUnit;
import kaoping.table.Row;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as the sheet counts it (时长): days, weeks, or months. A week is seven days and a quarter three months, exactly; an
 * hour or a working day is neither.
 *
 * @param unit {@link StepUnit#VALUE} are days
 */
record Lapse(BigDecimal number, StepUnit unit) {
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(3);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    static Lapse of(Quantity quantity, Asking asking) {
        BigDecimal number = quantity.number();
        if (number.signum() <= 0) {
            asking.unclear(quantity.span(), "一步不能是 0", "写大于 0 的数");
        }
        Lapse lapse =
                switch (quantity.unit()) {
                    case "天", "日" -> new Lapse(number, StepUnit.VALUE);
                    case "周", "星期", "个星期" -> new Lapse(number, StepUnit.WEEKS);
                    case "月", "个月" -> new Lapse(number, StepUnit.MONTHS);
                    case Quantity.QUARTER, "个季度" -> new Lapse(number.multiply(QUARTER), StepUnit.MONTHS);
                    case "年" -> new Lapse(number.multiply(YEAR), StepUnit.MONTHS);
                    default -> {
                        asking.inexpressible(
                                quantity.span(), "按期限扣分以天、周或月计，不知道这一步是几天", "换成天数或月数，如“每推迟10天扣1分”“每推迟一个月扣1分”");
                        yield new Lapse(number, StepUnit.VALUE);
                    }
                };
        boolean broken = lapse.number.stripTrailingZeros().scale() > 0;
        if (broken) {
            asking.inexpressible(quantity.span(), "按期限扣分数整天、整月", "换成天数，如“每推迟15天扣1分”");
        } else if (lapse.unit == StepUnit.WEEKS) {
            asking.take("“" + quantity.shown() + "”读作 " + lapse.inDays().shown());
        } else if (lapse.number.compareTo(number) != 0) {
            asking.take("“" + quantity.shown() + "”读作 " + lapse.shown());
        }
        return lapse;
    }

    /** One step of a row 按期限扣分. */
    static Lapse of(Row row) {
        return new Lapse(row.need(ScoreSheet.STEP), row.get(ScoreSheet.STEP_UNIT, StepUnit.VALUE));
    }

    boolean isMonths() {
        return unit == StepUnit.MONTHS;
    }

    Lapse inDays() {
        return unit == StepUnit.WEEKS ? new Lapse(number.multiply(WEEK), StepUnit.VALUE) : this;
    }

    /** 逾期3天以内不扣分，之后每逾期1周: in days both. */
    Lapse beside(@Nullable Lapse other) {
        return other == null || other.unit == unit ? this : inDays();
    }

    /** {@code other} in the unit of this. */
    BigDecimal in(Lapse other) {
        return (other.unit == unit ? other : other.inDays()).number;
    }

    /** For the cell 步长单位; days go without saying. */
    @Nullable
    StepUnit cell() {
        return unit == StepUnit.VALUE ? null : unit;
    }

    private String shown() {
        return Exact.print(number) + (isMonths() ? " 个月" : " 天");
    }
}
