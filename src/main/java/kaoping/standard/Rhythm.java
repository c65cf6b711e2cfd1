package kaoping.standard;

import kaoping.policy.Period;
import kaoping.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/** How often something regular is due in a period (频次): 每季度 four times in 2026, twice in its first half. */
final class Rhythm {
    private static final int YEAR = 12;

    private Rhythm() {}

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
