package kaoping.standard;

import java.math.BigDecimal;
import kaoping.policy.PartialStep;
import kaoping.standard.Condition.Subject;
import org.jspecify.annotations.Nullable;

/** One thing that a sentence says (说法), with its place. */
sealed interface Saying {
    Span span();

    /** {@code 达95%以上得10分}; without a condition {@code 得10分}. */
    record Band(Span span, @Nullable Condition when, Award award) implements Saying {}

    /** {@code 否则不得分}. */
    record Otherwise(Span span, Award award) implements Saying {}

    /**
     * {@code 每下降1%扣0.5分}.
     *
     * @param when {@code 低于90%的，} before it; null when there is nothing
     * @param subject {@code 满意度每下降1%}: what goes that way; null when the words do not say
     * @param over {@code 每超1%}: beyond what was asked, wherever that is
     * @param afterwards {@code 之后每逾期1天}: not before what stands before it
     * @param matter {@code 错别字每处}: what is counted; null when the words do not say
     * @param period {@code 每季度完成1次}: how often it is to be done; null when the words do not say
     * @param role what {@code when} says
     */
    record Step(
            Span span,
            @Nullable Condition when,
            @Nullable Subject subject,
            Way way,
            Quantity length,
            BigDecimal cost,
            boolean over,
            Effect effect,
            boolean afterwards,
            @Nullable Matter matter,
            @Nullable Quantity period,
            Role role)
            implements Saying {
        /** Points are given, not taken off. */
        boolean isGain() {
            return effect != Effect.OFF;
        }

        /** One thing after the other is counted, as a sheet 计件 does. */
        boolean isCountable() {
            return switch (way) {
                case EVENT, LACK, DONE, UNSAID -> !length.isPercent() && !length.isPercentPoint();
                case DOWN, UP, LATE, EARLY, ASIDE -> false;
            };
        }

        Step after(boolean later) {
            return new Step(span, when, subject, way, length, cost, over, effect, later, matter, period, role);
        }

        Step beyond() {
            return new Step(span, when, subject, Way.UP, length, cost, true, effect, afterwards, matter, period, role);
        }

        Step counting(Way counted, @Nullable Condition before) {
            return new Step(
                    span, before, subject, counted, length, cost, over, effect, afterwards, matter, period, role);
        }

        Step as(Role said) {
            return new Step(span, when, subject, way, length, cost, over, effect, afterwards, matter, period, said);
        }
    }

    /** What is counted one by one: {@code 错别字}. */
    record Matter(Span span, String words) {}

    /** What a step does. */
    enum Effect {
        OFF,
        /** {@code 得2分}. */
        GET,
        /** {@code 加2分}: on top of something. */
        PLUS
    }

    /** What stands before a step says. */
    enum Role {
        /** {@code 低于95%的，}: who loses by it. */
        CASE,
        /** {@code 不低于95%，}: what is asked for. */
        DEMAND,
        /** {@code 低于95%，}, {@code 95%，}: the words leave it to the step. */
        EITHER
    }

    /** Which way a step goes. */
    enum Way {
        DOWN,
        UP,
        /** One that happened: 发生一起. */
        EVENT,
        /** One that should be there and is not: 缺一项, 一项未完成. */
        LACK,
        /** One that was done: 每完成一项, 每开展1次. */
        DONE,
        LATE,
        EARLY,
        /** Either side: 每偏离1%. */
        ASIDE,
        UNSAID
    }

    /** {@code 扣完为止}, {@code 最低6分}; points are null where the words have no number. */
    record Limit(Span span, Bound bound, @Nullable BigDecimal points) implements Saying {}

    /** What is limited. */
    enum Bound {
        EXHAUST,
        MOST_OFF,
        MOST,
        /** {@code 最多加5分}. */
        MOST_PLUS,
        /** {@code 加满为止}: up to the full points. */
        FILLED,
        /** {@code 不封顶}. */
        UNCAPPED,
        LEAST
    }

    /** {@code 满分10分}. */
    record Full(Span span, BigDecimal points) implements Saying {}

    /**
     * {@code 不足10天的按10天计}, {@code 不足1个百分点的按比例扣}.
     *
     * @param as null where the words name no number
     * @param band what the words say where no step is so long: 不足60%的按比例得分; null when nothing else
     */
    record Partial(
            Span span,
            Quantity less,
            @Nullable Quantity as,
            PartialStep counts,
            @Nullable Band band) implements Saying {}

    /** Says what gives no points (不加分的), and changes nothing: {@code 超额完成不加分}. */
    record Capless(Span span) implements Saying {}

    /** Leads to what follows (说明): {@code 根据…情况，}, {@code 发放率=实际发放/应发放×100%}. */
    record Preface(Span span) implements Saying {}

    /** Not understood; {@code from} is where it stops to make sense. */
    record Unknown(Span span, int from) implements Saying {}
}
