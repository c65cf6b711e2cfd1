package kaoping.standard;

import java.math.BigDecimal;
import kaoping.policy.Period;
import kaoping.policy.PolicyId;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** How often something regular is due in a period (频次): 每季度 four times in 2026, twice in its first half. */
final class Rhythm {
    private static final int YEAR = 12;

    private Rhythm() {}

    /** Whether {@code each} in every {@code period} is as much as the target says; else it is asked. */
    static boolean isTarget(Quantity period, Quantity each, Span span, Context context, Asking asking) {
        Integer times = times(period.unit(), context.period());
        BigDecimal target = context.targetNumber();
        if (times == null) {
            asking.unclear(
                    period.span(),
                    (context.period().isEmpty() ? "没有给出考评期间，里面" : "考评期间 " + context.period() + " 里") + "有几个“"
                            + period.unit() + "”不知道",
                    "写全部次数，如“每完成1次得1分，最高4分”");
            return false;
        }
        BigDecimal all = each.number().multiply(BigDecimal.valueOf(times));
        if (target != null && target.compareTo(all) != 0) {
            asking.contradicts(
                    span,
                    "每" + period.unit() + each.shown() + "，全期 " + Exact.print(all) + each.unit() + "，目标值是 "
                            + Exact.print(target),
                    "改成同一个数，或不写“每" + period.unit() + "”");
        }
        asking.take("实际值填做到的次数；一" + period.unit() + "里多做的不另算");
        return target != null;
    }

    /** A period that is not known is a year; null where the period is no whole number of them. */
    static @Nullable Integer times(String unit, String period) {
        int months =
                switch (unit) {
                    case "月", "个月" -> 1;
                    case "季度", "个季度" -> 3;
                    case "半年" -> 6;
                    case "年" -> YEAR;
                    default -> 0;
                };
        int all = months(period);
        return months == 0 || all % months != 0 ? null : Integer.valueOf(all / months);
    }

    private static int months(String period) {
        if (!PolicyId.PERIOD.matcher(period).matches()) {
            return YEAR;
        }
        Period known = Period.of(period);
        return known.last().getMonthValue() - known.first().getMonthValue() + 1;
    }
}
