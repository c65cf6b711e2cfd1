package kaoping.facts;

import java.math.BigDecimal;
import kaoping.value.Relation;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a unit's form (指标).
 *
 * @param pointer {@code /units/0/indicators/17}
 * @param section first level (一级指标), empty when the form has none
 * @param category second level (二级指标), empty when blank
 * @param measure unit of measure (计量单位), e.g. {@code 家}, {@code %}
 * @param weight full points of the indicator (分值, 权重), not negative
 * @param claimed the unit's own score (自评得分)
 * @param judged the score that a jury gave inside a range (评定分)
 * @param standard how the form says that it is scored (评扣分标准), empty when blank
 * @param reason why it was missed (偏差原因), empty when blank
 * @param fund the budget line that a cost indicator belongs to (资金来源), empty when none
 * @param printed the level cells as printed, when they were read from a form whose cells may have shifted
 * @param round which form of several it stands in (轮次), e.g. that of {@code 2023-03}; null when there is only one
 */
public record Indicator(
        String pointer,
        String name,
        String section,
        String category,
        String measure,
        Relation relation,
        Value target,
        Value actual,
        BigDecimal weight,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal judged,
        String standard,
        String reason,
        String fund,
        @Nullable Printed printed,
        @Nullable Round round) {

    /** The level cells exactly as they stand in the form. */
    public record Printed(String section, String category) {}
}
