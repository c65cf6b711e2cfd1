package kaoping.adjust;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import kaoping.policy.PartialStep;
import kaoping.policy.Settings;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is worth before any cap (计分): so many pieces, or steps of a quantity, at so many points, by a multiplier.
 * Exact, but for parts of a step in proportion, which are rounded once, straight to the policy's scale.
 *
 * @param exempt how much of its count is free of charge, or of reward
 * @param multiplied null where the policy multiplies nothing
 */
record Worth(
        Item item, Terms terms, BigDecimal exempt, @Nullable Multiplied multiplied, Settings settings) {
    BigDecimal points() {
        BigDecimal per = terms.per();
        if (per == null) {
            return left().multiply(value());
        }
        if (per.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        // Why: a step may be a third of something; dividing last rounds once.
        return partial() == PartialStep.LINEAR
                ? settings.divide(left().multiply(value()), per)
                : steps(per).multiply(value());
    }

    /** {@code 5 件，其中 2 件免计，3 件 × 5 × 2（批示“省级领导”，倍数!F2）= 30 分}. */
    String sentence() {
        String unit = terms.per() == null ? " 件" : "";
        String all = Exact.print(item.getCount()) + unit;
        if (left().signum() == 0) {
            return all + "，都免计，计 0 分";
        }
        String free =
                exempt.signum() == 0 ? "" : all + "，其中 " + Exact.print(exempt) + (unit.isEmpty() ? " " : unit) + "免计，";
        return free + product(Exact.print(left()) + unit);
    }

    private String product(String amount) {
        BigDecimal per = terms.per();
        String each = multiplied == null ? Exact.print(terms.each()) : multiplied.shown(terms.each());
        String points = Exact.print(points());
        // Why: a bracket in full width brings its own space.
        String equals = (each.endsWith("）") ? "" : " ") + "= " + points + " 分";
        if (per == null) {
            return amount + " × " + each + equals;
        }
        if (per.signum() <= 0) {
            return amount + " 不能按每 " + Exact.print(per) + " 计，计 0 分";
        }
        String ratio = amount + " ÷ " + Exact.print(per);
        if (partial() != PartialStep.LINEAR) {
            String steps = Exact.print(steps(per));
            return ratio + "，" + partial().label() + "取 " + steps + "：" + steps + " × " + each + equals;
        }
        boolean even = points().multiply(per).compareTo(left().multiply(value())) == 0;
        String rounding = settings.row().need(Settings.ROUNDING).label();
        return ratio + " × " + each + (even ? equals : "，" + rounding + "取 " + points + " 分");
    }

    private BigDecimal left() {
        return item.getCount().subtract(exempt);
    }

    private BigDecimal value() {
        return multiplied == null ? terms.each() : multiplied.of(terms.each());
    }

    private PartialStep partial() {
        return Objects.requireNonNullElse(terms.partial(), settings.partialStep());
    }

    private BigDecimal steps(BigDecimal per) {
        return left().divide(per, 0, partial() == PartialStep.EVERY_BEGUN ? RoundingMode.UP : RoundingMode.DOWN);
    }
}
