package kaoping.adjust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kaoping.facts.UnitFacts;
import kaoping.policy.Settings;
import kaoping.policy.VetoOrder;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/**
 * A veto that is in force against a unit (一票否决), as total.drl and tier.drl see it.
 *
 * @param matter what it is for, in words
 * @param date when the matter happened; null of what nobody dates
 * @param order what becomes of the place that it leaves; null when neither the row nor 说明 says
 */
public record Veto(
        String group,
        String unit,
        String matter,
        Row row,
        @Nullable LocalDate date,
        @Nullable VetoOrder order) {
    static Veto of(UnitFacts unit, String matter, Row row, @Nullable LocalDate date, Settings settings) {
        Boolean release = row.get(VetoSheet.RELEASE);
        VetoOrder order = release == null
                ? settings.row().get(Settings.VETO_ORDER)
                : release ? VetoOrder.VETO_FIRST : VetoOrder.QUOTA_FIRST;
        return new Veto(unit.group(), unit.name(), matter, row, date, order);
    }

    public String getUnitName() {
        return unit;
    }

    public String getGroup() {
        return group;
    }

    public VetoEffect getEffect() {
        return row.need(VetoSheet.EFFECT);
    }

    /** The total that it sets. */
    public BigDecimal getScore() {
        return row.need(VetoSheet.SCORE);
    }

    /** The points that it takes off the total. */
    public BigDecimal getLoss() {
        return row.get(VetoSheet.LOSS, BigDecimal.ZERO);
    }

    /** The month of which {@code part} counts nothing because of it; null where it says nothing of the part. */
    public @Nullable Round zeroed(String part) {
        boolean named = getEffect() == VetoEffect.ZERO_ROUND
                && row.get(VetoSheet.ZEROED, List.of()).contains(part);
        return named && date != null ? Round.month(date.getYear(), date.getMonthValue()) : null;
    }

    /** The tier that it bars, or beyond which it bars. */
    public String getTier() {
        return row.need(VetoSheet.TIER);
    }

    /** The unit's place in the quota goes to the next one. */
    public boolean isReleasing() {
        return order == VetoOrder.VETO_FIRST;
    }

    /** It raises the unit, and the place that the unit had in its own tier goes to the next one. */
    public boolean isLeaving() {
        return getEffect() == VetoEffect.RAISE_ONE && row.get(VetoSheet.RELEASE, false);
    }

    /** Whether it keeps the unit from the list {@code name}. */
    public boolean isOff(String name) {
        return row.get(VetoSheet.OFF_LISTS, List.of()).contains(name);
    }

    /** {@code 指标‘就业率’完成率 59%（<60%）}: what it is for, as it reads within quotation marks. */
    public String quotable() {
        return matter.replace('“', '‘').replace('”', '’');
    }

    /** {@code 不得评为优秀}. */
    public String what() {
        String lists = String.join("、", row.get(VetoSheet.OFF_LISTS, List.of()));
        String effect = getEffect().label();
        return switch (getEffect()) {
            case SET_SCORE -> effect + " " + getScore().toPlainString() + " 分" + off(lists);
            case DEDUCT -> effect + " " + Exact.print(getLoss()) + " 分" + off(lists);
            case BAR_TIER, AT_MOST -> effect + getTier() + off(lists);
            case ZERO_ROUND ->
                String.join("、", row.get(VetoSheet.ZEROED, List.of()))
                        + effect
                        + (date == null ? "" : "（" + date + "）")
                        + off(lists);
            case KEEP_OFF -> "不列入名单“" + lists + "”";
            case LOWEST_TIER, LOWER_ONE, RAISE_ONE, LOWEST_UNSCORED, NOT_APPRAISED -> effect + off(lists);
        };
    }

    private static String off(String lists) {
        return lists.isEmpty() ? "" : "，不列入名单“" + lists + "”";
    }
}
