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

    /**
     * @param rate {@code 完成率} and nothing more: done ÷ target
     * @param aside {@code 偏差}, {@code ±5%}: how far off the target, whichever way
     */
    record Subject(Span span, String words, boolean rate, Aside aside) {}

    /** Whether a number says how far something is off its target. */
    enum Aside {
        NO,
        /** {@code 偏差}: off, and the words leave to the relation which way. */
        OFF,
        /** {@code ±}: off both ways. */
        BOTH_WAYS
    }

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

    /**
     * {@code 2026年12月31日前完成}, {@code 逾期}.
     *
     * @param subject {@code 方案于6月底前报送}: what is to be done by then; null when the words do not say
     * @param day null when the sentence names none
     */
    record Deadline(
            Span span, @Nullable Subject subject, @Nullable DayText day, boolean onTime) implements Condition {}

    /** {@code 逾期5天以内}: so late at no cost. */
    record Grace(Span span, Quantity allowed) implements Condition {}

    /**
     * {@code 逾期6天以上}, {@code 逾期超过5天}: so late, or later.
     *
     * @param including whether so late is late enough
     */
    record Overdue(Span span, Quantity by, boolean including) implements Condition {}

    /** {@code 从60%起算}; null for {@code 从目标值起算}. */
    record Origin(Span span, @Nullable Quantity from) implements Condition {}

    /**
     * @param year null when the sentence has none
     * @param months 1 for a month, 3 for a quarter, 6 for half a year: {@code month} is the last of them
     * @param day 0 for the end of the month
     * @param before {@code 二季度前}: before it begins, or before it is over
     */
    record DayText(Span span, @Nullable Integer year, int months, int month, int day, boolean before) {}

    /** {@code 第3次起}: the ones before it are free. */
    record Nth(Span span, Quantity first) implements Condition {}

    /**
     * {@code 每月巡河不少于1次}: so often in each month.
     *
     * @param each of which one may lack what another has more of: 月, 村
     * @param exact {@code 每季度组织1次}: no more than that is asked for
     */
    record Regular(Span span, Quantity period, Quantity least, String each, boolean exact) implements Condition {}

    /** {@code 等于目标值}: neither more nor less. */
    record AtTarget(Span span, @Nullable Subject subject) implements Condition {}

    /** {@code 优（90分以上）}: the word for a form that is judged in words, the range for one that counts. */
    record Grade(Span span, Condition word, Condition range) implements Condition {}

    /**
     * {@code 未发生}: not once.
     *
     * @param undone {@code 未开展}: something that should have been
     */
    record None(Span span, boolean undone) implements Condition {}

    /** {@code 发生1起}, {@code 出现三次及以上}; without a count {@code 发生返贫}: at least once. */
    record Occurred(Span span, @Nullable Quantity count, boolean more) implements Condition {}

    /**
     * {@code 效果明显}, {@code 优}: one of these words.
     *
     * @param subject {@code 综合评价为“好”}: what they are said of; null when nothing is
     */
    record Words(Span span, @Nullable Subject subject, List<String> words) implements Condition {}
}
