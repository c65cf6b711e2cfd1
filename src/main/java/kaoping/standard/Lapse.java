package kaoping.standard;

import java.math.BigDecimal;
import kaoping.score.StepUnit;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as the sheet counts it (时长): days, or months. A week is seven days and a quarter three months, exactly; an hour
 * or a working day is neither.
 */
record Lapse(BigDecimal number, boolean months) {
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
                    case "天", "日" -> new Lapse(number, false);
                    case "周", "星期", "个星期" -> new Lapse(number.multiply(WEEK), false);
                    case "月", "个月" -> new Lapse(number, true);
                    case Quantity.QUARTER, "个季度" -> new Lapse(number.multiply(QUARTER), true);
                    case "年" -> new Lapse(number.multiply(YEAR), true);
                    default -> {
                        asking.inexpressible(
                                quantity.span(), "按期限扣分以天或月计，不知道这一步是几天", "换成天数或月数，如“每推迟10天扣1分”“每推迟一个月扣1分”");
                        yield new Lapse(number, false);
                    }
                };
        boolean broken = lapse.number.stripTrailingZeros().scale() > 0;
        if (broken) {
            asking.inexpressible(quantity.span(), "按期限扣分数整天、整月", "换成天数，如“每推迟15天扣1分”");
        } else if (lapse.number.compareTo(number) != 0) {
            asking.take("“" + quantity.shown() + "”读作 " + lapse.shown());
        }
        return lapse;
    }

    /** For the cell 步长单位; days go without saying. */
    @Nullable
    StepUnit unit() {
        return months ? StepUnit.MONTHS : null;
    }

    String shown() {
        return Exact.print(number) + (months ? " 个月" : " 天");
    }
}
