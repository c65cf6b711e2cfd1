package kaoping.total;

import java.math.BigDecimal;
import kaoping.policy.CapOrder;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What one part is worth, step by step, exact (得分项的计算): points, then bounds, then conversion, then the part's own rounding,
 * then the factor.
 *
 * @param points what it has
 * @param within within 上限 and 下限
 * @param scaled × 折算为 ÷ 满分, or ÷ what the best of the others has
 * @param value rounded where 说明 gives parts a scale
 * @param counted × 系数; nothing when the base is missed
 * @param base what the parts above it count when its row asks for that; null when it does not
 */
record Worth(
        Fraction points,
        Fraction within,
        Fraction scaled,
        Fraction value,
        Fraction counted,
        @Nullable Fraction base) {
    static Worth of(Part part, Settings settings) {
        Fraction points = part.points();
        Row row = part.row();
        if (row == null || part.isMissing()) {
            Fraction value = part.isWhole() ? points : settings.roundPart(points);
            Fraction counted = part.isCountedAsItIs() ? value : Fraction.ZERO;
            return new Worth(points, points, points, value, counted, null);
        }
        Fraction within = within(part, row, points, settings);
        Fraction scaled = scaled(part, row, within);
        Fraction value = part.isWhole() ? scaled : settings.roundPart(scaled);
        Interval asked = part.isWhole() ? null : row.get(TotalSheet.BASE);
        Fraction base = asked == null ? null : part.base(row);
        boolean counts = asked == null || base == null || base.isIn(asked);
        Fraction counted = counts ? weighted(row, value) : Fraction.ZERO;
        return new Worth(points, within, scaled, value, counted, base);
    }

    private static Fraction within(Part part, Row row, Fraction points, Settings settings) {
        BigDecimal most = TotalSheet.most(row);
        BigDecimal least = row.get(TotalSheet.LEAST);
        Fraction within = points;
        if (most != null
                && part.isWhole()
                && settings.capOrder() == CapOrder.CAP_THEN_ADJUST
                && part.addition().isSum()) {
            // Why: only the upper bound lets adjustments pass; 下限 is the last word either way (扣完为止).
            within = part.addition()
                    .value(p -> !p.isAdjustment())
                    .min(Fraction.of(most))
                    .plus(part.addition().value(Part::isAdjustment));
        } else if (most != null) {
            within = points.min(Fraction.of(most));
        }
        return least == null ? within : within.max(Fraction.of(least));
    }

    private static Fraction scaled(Part part, Row row, Fraction within) {
        if (TotalSheet.isCompared(row)) {
            Rivals rivals = part.rivals();
            return rivals == null
                    ? Fraction.ZERO
                    : rivals.share(row.need(TotalSheet.SCALED_BY), within).times(row.need(TotalSheet.SCALED_TO));
        }
        return TotalSheet.isScaled(row)
                ? within.times(row.need(TotalSheet.SCALED_TO)).dividedBy(row.need(TotalSheet.FULL))
                : within;
    }

    private static Fraction weighted(Row row, Fraction value) {
        return isWeighted(row) ? value.percent(row.need(TotalSheet.FACTOR)) : value;
    }

    boolean isBounded() {
        return within != points && !within.isSame(points);
    }

    /** The row asks for a base and the parts above do not reach it. */
    boolean isBaseMissed(Row row) {
        Interval asked = row.get(TotalSheet.BASE);
        return base != null && asked != null && !base.isIn(asked);
    }

    /** 系数 is not 100 %. */
    static boolean isWeighted(Row row) {
        return row.need(TotalSheet.FACTOR).compareTo(Exact.HUNDRED) != 0;
    }
}
