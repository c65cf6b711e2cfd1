package kaoping.facts;

import java.math.BigDecimal;
import java.util.List;
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
 * @param ratings what raters said of it (评议), empty when it is not rated
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
        List<Rating> ratings,
        @Nullable Printed printed,
        @Nullable Round round) {
    /** The words that a form uses for an actual when the indicator does not concern the unit. */
    private static final List<String> NOT_APPLICABLE = List.of("不适用", "不涉及");

    public Indicator {
        ratings = List.copyOf(ratings);
    }

    /** The same indicator as rated. */
    public Indicator with(List<Rating> given) {
        return new Indicator(
                pointer, name, section, category, measure, relation, target, actual, weight, claimed, judged, standard,
                reason, fund, given, printed, round);
    }

    /** The form says that it does not concern the unit. */
    public boolean isNotApplicable() {
        return NOT_APPLICABLE.contains(actual.text());
    }

    /** The level cells exactly as they stand in the form. */
    public record Printed(String section, String category) {}
}
