package kaoping.total;

import java.util.List;
import java.util.Map;
import kaoping.score.Applicability.Missing;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The parts with indicators as if all of them applied (不适用折算): counted × full ÷ (full − without), divided once.
 *
 * @param counted what of the total these parts make
 * @param full the points of their indicators, each by the share of them that reaches the total
 * @param without those of them that do not apply
 */
public record Rescaled(Fraction counted, Fraction full, Fraction without) {
    /** What the answer calls it beside the parts. */
    public static final String NAME = "不适用折算";

    static @Nullable Rescaled of(List<Part> parts, Map<String, Missing> missing) {
        Rescaled sum = new Rescaled(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
        for (Part part : parts) {
            Missing here = missing.get(part.getName());
            sum = here == null ? sum : sum.plus(part, here);
        }
        return sum.without.signum() > 0 && sum.full.compareTo(sum.without) > 0 ? sum : null;
    }

    private Rescaled plus(Part part, Missing here) {
        Fraction share = Share.of(part).times(Share.above(part));
        return new Rescaled(
                counted.plus(part.counted().times(Share.reach(part))),
                full.plus(share.times(here.full())),
                without.plus(share.times(here.without())));
    }

    /** What comes on top of the parts. */
    public Fraction gain() {
        return counted.times(full).dividedBy(full.minus(without)).minus(counted);
    }

    /** {@code 76.5 × 100 ÷（100 − 15）= 90 分}. */
    public String sentence(int scale) {
        String shown = counted.plus(gain()).print(scale);
        return counted.print(scale) + " × " + full.print(scale) + " ÷（" + full.print(scale) + " − "
                + without.print(scale) + "）" + (shown.endsWith("…") ? "≈ " : "= ") + shown + " 分";
    }
}
