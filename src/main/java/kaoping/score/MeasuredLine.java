package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import kaoping.facts.Indicator;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.policy.Policy;
import kaoping.table.Escaped;
import kaoping.table.Row;
import kaoping.table.Sheet;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/** A line and what its numbers come to (计量): how much of the target was done (完成率), how far off it (偏差率). */
public abstract sealed class MeasuredLine extends StatedLine permits Line {
    MeasuredLine(
            UnitFacts unit,
            Indicator indicator,
            boolean execution,
            Policy policy,
            @Nullable Sheet sheet,
            Findings findings) {
        super(unit, indicator, execution, policy, sheet, findings);
    }

    /** Whether the actual reaches the target; null when either is no number. */
    public @Nullable Boolean getMet() {
        BigDecimal target = getTarget();
        BigDecimal actual = getActual();
        return target == null || actual == null || isQualitative()
                ? null
                : Boolean.valueOf(getRelation().isMet(actual, target));
    }

    /** What the row holds the actual against: its own target, else the form's; null when that is no number. */
    @Nullable
    BigDecimal against(Row row) {
        BigDecimal against = row.get(ScoreSheet.AGAINST);
        return against == null ? getTarget() : against;
    }

    @Nullable
    Done done() {
        return Done.of(getActual(), getTarget(), getRelation().isReverse());
    }

    /** Per cent done: actual ÷ target, for ≤ and < target ÷ actual; null without two numbers or over zero. */
    public @Nullable BigDecimal getPlainRatio() {
        Done done = done();
        return done == null || done.under().signum() == 0
                ? null
                : done.over().multiply(Exact.HUNDRED).divide(done.under(), Exact.QUOTIENT);
    }

    /** The same, rounded to {@code scale} straight from the exact quotient. */
    public @Nullable BigDecimal getPlainRatio(int scale) {
        Done done = done();
        return done == null || done.under().signum() == 0
                ? null
                : done.over().multiply(Exact.HUNDRED).divide(done.under(), scale, RoundingMode.HALF_UP);
    }

    /** Whether more than {@code percent} of the target was done; not when there is nothing to divide by. */
    public boolean isDonePast(BigDecimal percent) {
        Done done = done();
        if (done == null || done.under().signum() == 0) {
            return false;
        }
        int order = done.over().multiply(Exact.HUNDRED).compareTo(done.under().multiply(percent));
        return done.under().signum() > 0 ? order > 0 : order < 0;
    }

    /**
     * Per cent done as 完成率 conditions see it: at the scale to which the policy rounds it, and 100 or 0 where nothing can be
     * divided; null without two numbers.
     */
    public @Nullable BigDecimal getRatio() {
        Done done = done();
        return done == null ? null : done.percent(settings());
    }

    /** The same, not divided; only of a line with two numbers. */
    Fraction rate() {
        Done done = Objects.requireNonNull(done());
        return done.isMeasurable()
                ? done.settled(settings()).times(Exact.HUNDRED)
                : Fraction.of(done.percent(settings()));
    }

    /**
     * By how much per cent of the target the actual is off it, either way (偏差率); all or nothing of a target of zero; null
     * without two numbers.
     */
    public @Nullable BigDecimal getDeviation() {
        return getTarget() == null || getActual() == null ? null : deviation().shown();
    }

    /** The same, not divided. */
    Fraction deviation() {
        return deviation(Objects.requireNonNull(getActual()), Objects.requireNonNull(getTarget()));
    }

    /** By how much per cent of {@code target} an actual is off it. */
    static Fraction deviation(BigDecimal actual, BigDecimal target) {
        BigDecimal off = actual.subtract(target).abs();
        return target.signum() == 0
                ? Fraction.of(off.signum() == 0 ? BigDecimal.ZERO : Exact.HUNDRED)
                : new Fraction(off.multiply(Exact.HUNDRED), target.abs());
    }

    /** Per cent done of another indicator of the unit, by its {@link Escaped} name; null without two numbers. */
    public @Nullable BigDecimal rateOf(String name) {
        return Beside.rate(unit().indicators(), indicator(), Escaped.read(name), settings());
    }

    /** The points if the relation were ≥, or with {@code reverse} ≤; null without two numbers. */
    public @Nullable BigDecimal ifDirected(boolean reverse) {
        return Ratios.ifDirected(this, reverse);
    }
}
