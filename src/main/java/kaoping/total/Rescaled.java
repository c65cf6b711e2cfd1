package kaoping.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kaoping.score.Applicability.Missing;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The parts with indicators as if all of them applied (不适用折算): counted × full ÷ (full − without), divided once.
 *
 * @param counted what these parts count to the total
 * @param full the points of their indicators, each by its part's factor
 * @param without those of them that do not apply
 */
public record Rescaled(BigDecimal counted, BigDecimal full, BigDecimal without) {
    /** What the answer calls it beside the parts. */
    public static final String NAME = "不适用折算";

    static @Nullable Rescaled of(List<Part> parts, Map<String, Missing> missing) {
        Rescaled sum = new Rescaled(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        for (Part part : parts) {
            Missing here = missing.get(part.getName());
            sum = here == null ? sum : sum.plus(part, here);
        }
        return sum.without.signum() > 0 && sum.full.compareTo(sum.without) > 0 ? sum : null;
    }

    private Rescaled plus(Part part, Missing here) {
        BigDecimal factor = part.factor().movePointLeft(2);
        return new Rescaled(
                counted.add(part.counted()),
                full.add(here.full().multiply(factor)),
                without.add(here.without().multiply(factor)));
    }

    /** What comes on top of the parts. */
    public BigDecimal gain() {
        return counted.multiply(full)
                .divide(full.subtract(without), Exact.QUOTIENT)
                .subtract(counted);
    }

    /** {@code 76.5 × 100 ÷（100 − 15）= 90 分}. */
    public String sentence(int scale) {
        Fraction scaled = Fraction.of(counted.multiply(full), full.subtract(without));
        String shown = scaled.print(scale);
        return Exact.print(counted) + " × " + Exact.print(full) + " ÷（" + Exact.print(full) + " − "
                + Exact.print(without) + "）" + (shown.endsWith("…") ? "≈ " : "= ") + shown + " 分";
    }
}
