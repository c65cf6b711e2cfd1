package kaoping.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of the budget table (预算执行情况); all amounts in the form's one currency unit, null when blank.
 *
 * @param pointer {@code /units/0/budget/0}
 * @param source {@code 年度资金总额}, {@code 基本支出}, {@code 项目支出}, …
 * @param initial at the start of the year (年初预算)
 * @param adjusted for the whole year (全年预算)
 * @param executed spent (执行数)
 * @param weight points for the execution rate, null when the line carries none
 * @param claimed the unit's own score for it
 * @param rate the rate as printed, e.g. {@code 99%}; empty when blank
 */
public record BudgetLine(
        String pointer,
        String source,
        @Nullable BigDecimal initial,
        @Nullable BigDecimal adjusted,
        @Nullable BigDecimal executed,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal claimed,
        String rate) {
    /** The line that the others are parts of. */
    public static final String TOTAL = "年度资金总额";
}
