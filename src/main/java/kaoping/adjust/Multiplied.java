package kaoping.adjust;

import java.math.BigDecimal;
import kaoping.policy.Policy;
import kaoping.table.Row;
import kaoping.table.Subject;
import kaoping.value.Exact;

/** An entry once more, as the rows of 倍数 look at it; only where the policy has that sheet. */
public final class Multiplied extends Subject {
    private final Item item;

    public Multiplied(Item item, Policy policy) {
        super(policy.sheet(MultiplierSheet.KIND).orElse(null));
        this.item = item;
    }

    public String getEndorsement() {
        return item.getEndorsement();
    }

    public String getMatter() {
        return item.getMatter();
    }

    public String getLevel() {
        return item.getLevel();
    }

    public String getCircumstance() {
        return item.getCircumstance();
    }

    public String getGroup() {
        return item.getGroup();
    }

    /** 1 where no row applies. */
    BigDecimal factor() {
        Row row = row();
        return row == null ? BigDecimal.ONE : way(row).factor(row.need(MultiplierSheet.TIMES));
    }

    /** {@code 5} with its multiplier: {@code 5 × 2（省级领导批示，倍数!F2）}, {@code （5 + 5 × 2）（…）}. */
    String shown(BigDecimal each) {
        Row row = row();
        String points = Exact.print(each);
        if (row == null) {
            return points;
        }
        String product = points + " × " + Exact.print(row.need(MultiplierSheet.TIMES));
        String place = row.place(MultiplierSheet.TIMES);
        String endorsed = getEndorsement().isEmpty() ? "" : "批示“" + getEndorsement() + "”，";
        return (way(row) == MultiplierWay.TIMES ? product : "（" + points + " + " + product + "）") + "（" + endorsed
                + place.substring(place.indexOf('!') + 1) + "）";
    }

    private static MultiplierWay way(Row row) {
        return row.get(MultiplierSheet.WAY, MultiplierWay.TIMES);
    }
}
