package kaoping.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When points are given (情形), as a sentence says it. */
sealed interface Condition {
    Span span();

    /**
     * {@code 满意度小于90%且大于等于80%}.
     *
     * @param subject what is measured, in the sentence's words; null when it says nothing
     */
    record Range(
            Span span,
            @Nullable Subject subject,
            @Nullable End low,
            @Nullable End high) implements Condition {
        /** {@code 100%}: the number itself. */
        boolean isPoint() {
            return low != null && high != null && low.quantity.equals(high.quantity);
        }

        End any() {
            return low != null ? low : java.util.Objects.requireNonNull(high);
        }
    }

    /**
     * @param closed whether the number belongs to the range
     * @param loose {@code 80%-90%} does not say whether it does
     */
    record End(Quantity quantity, boolean closed, boolean loose) {
        End open() {
            return new End(quantity, false, false);
        }
    }

    /** @param rate {@code 完成率} and nothing more: done ÷ target */
    record Subject(Span span, String words, boolean rate) {}

    /**
     * {@code 按计划完成}, {@code 未完成}, {@code 控制在总成本范围内}.
     *
     * @param subject what it is that meets its target; null when the words do not say
     * @param sense the direction that the words have: 不低于目标值, 不超过预算; NONE when they have none
     */
    record Met(Span span, @Nullable Subject subject, boolean met, Sense sense) implements Condition {}

    /** Which side of the target the words speak of. */
    enum Sense {
        NONE,
        AT_LEAST,
        AT_MOST
    }

    /** {@code 2026年12月31日前完成}, {@code 逾期}; null when the sentence names no day. */
    record Deadline(Span span, @Nullable DayText day, boolean onTime) implements Condition {}

    /** @param year null when the sentence has none; @param day 0 for the end of the month */
    record DayText(Span span, @Nullable Integer year, int month, int day) {}

    /** {@code 未发生}: not once. */
    record None(Span span) implements Condition {}

    /** {@code 效果明显}, {@code 优}: one of these words. */
    record Words(Span span, List<String> words) implements Condition {}
}
