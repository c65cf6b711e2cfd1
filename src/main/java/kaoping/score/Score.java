package kaoping.score;

import java.math.BigDecimal;
import java.util.function.Supplier;
import kaoping.policy.Settings;
import kaoping.value.Fraction;

/**
 * Points and why.
 *
 * @param points at the policy's scale
 * @param added what goes into the sum: the same, or the exact value where the policy adds before it rounds
 * @param formula the formula with its numbers put in; built only when read
 */
public record Score(BigDecimal points, Fraction added, Supplier<String> formula) {
    public Score(BigDecimal points, Supplier<String> formula) {
        this(points, Fraction.of(points), formula);
    }

    /** The same score, shown as it is and added as {@code exact}. */
    Score addedAs(Fraction exact, Settings settings) {
        boolean same = exact.isSame(Fraction.of(points));
        return same
                ? this
                : new Score(
                        points,
                        exact,
                        () -> formula.get() + "（先相加后取整：按 "
                                + exact.print(settings.row().need(Settings.SCALE) + 3) + " 分相加）");
    }
}
