package kaoping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import kaoping.facts.BudgetLine;
import kaoping.finding.Findings;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** One line of the budget table (预算行), as the checks see it. */
public record Budget(BudgetLine line, Findings findings) implements Stated {
    /** The line that the others are parts of. */
    public boolean isTotal() {
        return line.source().equals(BudgetLine.TOTAL);
    }

    /** The year's budget is not what it was at the start. */
    public boolean isAdjusted() {
        BigDecimal initial = line.initial();
        BigDecimal adjusted = line.adjusted();
        return initial != null && adjusted != null && initial.signum() > 0 && initial.compareTo(adjusted) != 0;
    }

    /** By how much more was spent than budgeted for the year, or at its start where nothing else is known; 0 when not. */
    public BigDecimal getOverspending() {
        BigDecimal budgeted = budgeted();
        BigDecimal executed = line.executed();
        return budgeted == null || executed == null
                ? BigDecimal.ZERO
                : executed.subtract(budgeted).max(BigDecimal.ZERO);
    }

    public boolean isOverspent() {
        return getOverspending().signum() > 0;
    }

    private @Nullable BigDecimal budgeted() {
        return line.adjusted() == null ? line.initial() : line.adjusted();
    }

    public String getSource() {
        return line.source();
    }

    public String getExecutedShown() {
        return shown(line.executed());
    }

    /** {@code 全年预算 100}. */
    public String getBudgetedShown() {
        return (line.adjusted() == null ? "年初预算 " : "全年预算 ") + shown(budgeted());
    }

    /** A rate is printed that is no percentage, so that it cannot be held against the amounts: {@code 0.99}, {@code 约七成}. */
    public boolean isRateUnreadable() {
        return !line.rate().isEmpty() && rate() != null && printed() == null;
    }

    /** A rate is printed whose number is not executed ÷ adjusted at the number of decimals that it is printed with. */
    public boolean isRateWrong() {
        BigDecimal printed = printed();
        BigDecimal rate = rate();
        return printed != null
                && rate != null
                && rate.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) != 0;
    }

    /** How many percentage points the printed rate and the amounts are apart; 0 without both. */
    public BigDecimal getRateGap() {
        BigDecimal printed = printed();
        BigDecimal rate = rate();
        return printed == null || rate == null
                ? BigDecimal.ZERO
                : rate.subtract(printed).abs();
    }

    public String getRate() {
        BigDecimal rate = rate();
        return rate == null ? "—" : Exact.print(rate.setScale(4, RoundingMode.HALF_UP));
    }

    private @Nullable BigDecimal printed() {
        String rate = line.rate();
        return rate.endsWith("%")
                ? Exact.read(rate.substring(0, rate.length() - 1)).orElse(null)
                : null;
    }

    private @Nullable BigDecimal rate() {
        BigDecimal adjusted = line.adjusted();
        BigDecimal executed = line.executed();
        return adjusted == null || executed == null || adjusted.signum() <= 0
                ? null
                : executed.multiply(Exact.HUNDRED).divide(adjusted, Exact.QUOTIENT);
    }

    public String getPrintedRate() {
        return line.rate();
    }

    public String getChange() {
        return Sums.change(Objects.requireNonNull(line.initial()), Objects.requireNonNull(line.adjusted()));
    }

    @Override
    public String pointer() {
        return line.pointer();
    }

    /** Initial and adjusted amount, blank when not given. */
    @Override
    public List<String> details() {
        return List.of(shown(line.initial()), shown(line.adjusted()));
    }

    private static String shown(@Nullable BigDecimal amount) {
        return amount == null ? "" : Exact.print(amount);
    }
}
