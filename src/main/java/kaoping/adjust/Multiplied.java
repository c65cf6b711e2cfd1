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
        super(policy.sheetIfAny(MultiplierSheet.KIND));
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

    /** What a piece of {@code each} points is worth in the end; the same where no row applies. */
    BigDecimal of(BigDecimal each) {
        Row row = row();
        if (row == null) {
            return each;
        }
        BigDecimal times = row.get(MultiplierSheet.TIMES);
        BigDecimal product = times == null ? each : each.multiply(way(row).factor(times));
        return product.add(plus(row, each));
    }

    /** A deduction is made larger by taking away more. */
    private static BigDecimal plus(Row row, BigDecimal each) {
        BigDecimal plus = row.get(MultiplierSheet.PLUS, BigDecimal.ZERO);
        return each.signum() < 0 ? plus.negate() : plus;
    }

    /** {@code 5} with its multiplier: {@code 5 × 2（省级领导批示，倍数!F2）}, {@code （5 + 5 × 2）（…）}, {@code （5 + 2）（…）}. */
    String shown(BigDecimal each) {
        Row row = row();
        String points = Exact.print(each);
        if (row == null) {
            return points;
        }
        BigDecimal times = row.get(MultiplierSheet.TIMES);
        String product = times == null ? points : points + " × " + Exact.print(times);
        boolean onTop = times != null && way(row) == MultiplierWay.ON_TOP;
        BigDecimal plus = plus(row, each);
        String added = plus.signum() == 0 ? "" : (plus.signum() < 0 ? " − " : " + ") + Exact.print(plus.abs());
        String sum = (onTop ? points + " + " : "") + product + added;
        String place = row.place(times == null ? MultiplierSheet.PLUS : MultiplierSheet.TIMES);
        String endorsed = getEndorsement().isEmpty() ? "" : "批示“" + getEndorsement() + "”，";
        return (sum.equals(product) ? product : "（" + sum + "）") + "（" + endorsed
                + place.substring(place.indexOf('!') + 1) + "）";
    }

    private static MultiplierWay way(Row row) {
        return row.get(MultiplierSheet.WAY, MultiplierWay.TIMES);
    }
}
