package kaoping.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import kaoping.facts.AskedStandard;
import kaoping.facts.Indicator;
import kaoping.facts.Value;
import kaoping.policy.PartialStep;
import kaoping.policy.Policy;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the indicator beside its standard (上下文): a number in the sentence must not contradict it.
 *
 * @param name empty when not known
 * @param measure empty when not known
 * @param relation null when not known; {@link Relation#UNSTATED} when the form leaves it blank
 * @param target null when not known; {@link Value#BLANK} when the form leaves it blank
 * @param weight null when not known
 * @param period that the policy is asked for, {@code 2026}; empty when not known
 * @param partialStep what the policy says of an unfinished step; null without a policy
 */
public record Context(
        String name,
        String measure,
        @Nullable Relation relation,
        @Nullable Value target,
        @Nullable BigDecimal weight,
        String period,
        @Nullable PartialStep partialStep) {
    /** The target 3月底前 is no three of anything. */
    private static final Pattern NO_UNIT = Pattern.compile("[前后内底末]$");

    /** Nothing is known but the sentence. */
    public static final Context NONE = new Context("", "", null, null, null, "", null);

    public static Context of(Indicator indicator, Policy policy) {
        return of(indicator, policy.id().period(), policy.settings().partialStep());
    }

    /** @param policy null when none is named */
    public static Context of(AskedStandard asked, String period, @Nullable Policy policy) {
        return new Context(
                asked.name(),
                asked.measure(),
                asked.relation(),
                asked.target(),
                asked.weight(),
                period,
                policy == null ? null : policy.settings().partialStep());
    }

    /** Of an indicator whose policy is not at hand. */
    public static Context of(Indicator indicator, String period) {
        return of(indicator, period, null);
    }

    private static Context of(Indicator indicator, String period, @Nullable PartialStep partialStep) {
        return new Context(
                indicator.name(),
                indicator.measure(),
                indicator.relation(),
                indicator.target(),
                indicator.weight(),
                period,
                partialStep);
    }

    @Nullable
    BigDecimal targetNumber() {
        return target == null ? null : target.number();
    }

    @Nullable
    LocalDate targetDay() {
        return target == null ? null : target.day();
    }

    boolean isPercent() {
        return isPercent(unit());
    }

    /** The unit of measure, where the form has it or the target carries it; empty when neither says. */
    String unit() {
        boolean ofTarget = measure.isEmpty()
                && target != null
                && !NO_UNIT.matcher(target.unit()).find();
        return ofTarget ? Objects.requireNonNull(target).unit() : measure;
    }

    /** Judged in words: the form says 定性. */
    boolean isQualitative() {
        return relation == Relation.QUALITATIVE;
    }

    /** One of ≥ > = ≤ <. */
    boolean isMeasured() {
        return relation != null && relation != Relation.QUALITATIVE && relation != Relation.UNSTATED;
    }

    static boolean isPercent(String unit) {
        return unit.equals("%") || unit.equals("％") || unit.equals("百分比");
    }
}
