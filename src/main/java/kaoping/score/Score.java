package kaoping.score;

import java.math.BigDecimal;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kaoping.policy.Settings;
import kaoping.value.Fraction;
import kaoping.value.Tellable;
import org.jspecify.annotations.Nullable;

/**
 * Points and why.
 *
 * @param points at the policy's scale
 * @param exact the points before they were rounded; null where nothing was rounded or nobody needs them any more
 * @param late added as they were before rounding, where the policy adds before it rounds
 * @param formula the formula with its numbers put in; built only when read
 */
public record Score(BigDecimal points, @Nullable Fraction exact, boolean late, Tellable formula) {
    /** Points that nothing was rounded for. */
    public Score(BigDecimal points, Supplier<String> formula) {
        this(points, null, false, Tellable.of(formula));
    }

    Score(BigDecimal points, Fraction exact, Supplier<String> formula) {
        this(points, exact, Tellable.of(formula));
    }

    Score(BigDecimal points, Fraction exact, Tellable formula) {
        this(points, exact, false, formula);
    }

    /** The points as they were before rounding. */
    Fraction unrounded() {
        return exact == null ? Fraction.of(points) : exact;
    }

    /** What goes into the sum. */
    public Fraction added() {
        return late && exact != null ? exact : Fraction.of(points);
    }

    /** The same points with another sentence. */
    Score told(Supplier<String> sentence) {
        return new Score(points, exact, late, Tellable.of(sentence));
    }

    /** The same score, added as it is shown. A population keeps millions of these: what was before the rounding goes. */
    Score addedRounded() {
        return exact == null ? this : new Score(points, null, false, formula);
    }

    /**
     * The same score, shown as it is and added as it was before rounding.
     *
     * @param alone whether it is added as it stands, so that the sentence says it; asked when that is read
     */
    Score addedExactly(Settings settings, BooleanSupplier alone) {
        Fraction unrounded = unrounded();
        return unrounded.compareTo(points) == 0
                ? this
                : new Score(points, unrounded, true, to -> {
                    formula.tell(to);
                    if (alone.getAsBoolean()) {
                        to.words("（先相加后取整：按 ")
                                .text(unrounded.print(settings.row().need(Settings.SCALE) + 3))
                                .words(" 分相加）");
                    }
                });
    }
}
