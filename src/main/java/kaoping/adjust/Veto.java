package kaoping.adjust;

import java.math.BigDecimal;
import java.util.Objects;
import kaoping.table.Row;

/** A veto that is in force against a unit (一票否决), as total.drl and tier.drl see it. */
public record Veto(String group, String unit, String matter, Row row) {
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

    /** The tier that it bars. */
    public String getTier() {
        return row.need(VetoSheet.TIER);
    }

    /** The unit's place in the quota goes to the next one. */
    public boolean isReleasing() {
        return row.get(VetoSheet.RELEASE, false);
    }

    /** {@code 不得评为优秀}. */
    public String what() {
        return getEffect().label()
                + switch (getEffect()) {
                    case SET_SCORE -> " " + getScore().toPlainString() + " 分";
                    case BAR_TIER -> Objects.requireNonNull(row.get(VetoSheet.TIER));
                    case LOWEST_TIER, LOWER_ONE -> "";
                };
    }
}
