package kaoping.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is given (得分), as a sentence says it. */
sealed interface Award {
    Span span();

    /** {@code 得10分}; more than nought. */
    record Points(Span span, BigDecimal points) implements Award {}

    /** {@code 得满分}, {@code 得满分10分}. */
    record Full(Span span, @Nullable BigDecimal points) implements Award {}

    /** {@code 不得分}, {@code 得0分}. */
    record Nothing(Span span) implements Award {}

    /** {@code 得50%}, {@code 得一半分}; percent of the weight. */
    record Share(Span span, BigDecimal percent) implements Award {}

    /** {@code 扣2分}: the full points less so many. */
    record Off(Span span, BigDecimal points) implements Award {}

    /** {@code 加2分}: on top of the full points. */
    record Plus(Span span, BigDecimal points) implements Award {}

    /** {@code 得8-10分}, {@code 得分值的80%（含）-100%}: judged inside a range, in points or in percent of the weight. */
    record Judged(Span span, BigDecimal low, boolean lowClosed, BigDecimal high, boolean highClosed, boolean percent)
            implements Award {}

    /** {@code 酌情扣1-3分}: the full points less what is judged. */
    record JudgedOff(Span span, BigDecimal low, BigDecimal high) implements Award {}

    /** {@code 酌情给分}: judged, and nobody says between what. */
    record Discretion(Span span) implements Award {}

    /**
     * {@code 按完成比例得分}.
     *
     * @param threshold in percent for {@link Way#ABOVE_THRESHOLD}, else null
     * @param formula the numbers of 参训率/95%×3; null where the words have none
     */
    record Pro(
            Span span,
            Way way,
            @Nullable BigDecimal threshold,
            @Nullable Formula formula) implements Award {
        Pro(Span span, Way way, @Nullable BigDecimal threshold) {
            this(span, way, threshold, null);
        }
    }

    /** What is divided by, which must be the target, and multiplied with, which must be the weight. */
    record Formula(Quantity by, BigDecimal full) {}

    /** What is divided by what. */
    enum Way {
        /** By the indicator's relation: 按完成比例. */
        BY_RELATION,
        /** 预算完成率×分值: by a rate that has the indicator's name. */
        OF_ITSELF,
        /** 实际值÷目标值. */
        ACTUAL_BY_TARGET,
        /** 目标值÷实际值. */
        TARGET_BY_ACTUAL,
        /** 按比例扣分: what is missing is taken off. */
        TAKEN_OFF,
        /** （实际完成率-60%）/（1-60%）×指标分值. */
        ABOVE_THRESHOLD
    }
}
