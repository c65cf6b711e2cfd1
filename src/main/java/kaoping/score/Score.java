package kaoping.score;

import java.math.BigDecimal;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kaoping.policy.Settings;
import kaoping.value.Fraction;

/**
 * Points and why.
 *
 * @param points at the policy's scale
 * @param exact the points before they were rounded
 * @param added what goes into the sum: the points, or the exact value where the policy adds before it rounds
 * @param formula the formula with its numbers put in; built only when read
 */
public record Score(BigDecimal points, Fraction exact, Fraction added, Supplier<String> formula) {
    /** Points that nothing was rounded for. */
    public Score(BigDecimal points, Supplier<String> formula) {
        this(points, Fraction.of(points), formula);
    }

    Score(BigDecimal points, Fraction exact, Supplier<String> formula) {
        this(points, exact, Fraction.of(points), formula);
    }

    /** The same points with another sentence. */
    Score told(Supplier<String> sentence) {
        return new Score(points, exact, added, sentence);
    }

    /**
     * The same score, shown as it is and added as it was before rounding.
     *
     * @param alone whether it is added as it stands, so that the sentence says it; asked when that is read
     */
    Score addedExactly(Settings settings, BooleanSupplier alone) {
        return exact.compareTo(points) == 0
                ? this
                : new Score(
                        points,
                        exact,
                        exact,
                        () -> !alone.getAsBoolean()
                                ? formula.get()
                                : formula.get() + "（先相加后取整：按 "
                                        + exact.print(settings.row().need(Settings.SCALE) + 3) + " 分相加）");
    }
}
