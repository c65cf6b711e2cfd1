package kaoping.check;

import java.math.BigDecimal;
import kaoping.facts.Value;
import kaoping.score.Line;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** One row of a submitted form (表中的一行): what check.drl asks of it, whatever it is going to score. */
public final class FormRow extends FormCells {
    public FormRow(Line line) {
        super(line);
    }

    public @Nullable BigDecimal getRatio() {
        return line().getPlainRatio();
    }

    /** More than {@code percent} of the target was done; held against it without dividing. */
    public boolean donePast(BigDecimal percent) {
        return line().isDonePast(percent);
    }

    /** Target and actual carry no sign of comparison, no unit and no minus; nearly every row is so. */
    public boolean isPlain() {
        return isPlain(line().indicator().target())
                && isPlain(line().indicator().actual());
    }

    private static boolean isPlain(Value value) {
        BigDecimal number = value.number();
        return value.comparator() == null && value.unit().isEmpty() && (number == null || number.signum() >= 0);
    }

    public boolean isActualWithComparator() {
        return line().indicator().actual().comparator() != null;
    }

    public boolean isTargetWithUnit() {
        return !line().indicator().target().unit().isEmpty();
    }

    public boolean isActualWithUnit() {
        return !line().indicator().actual().unit().isEmpty();
    }

    /** Nothing can be earned with it. */
    public boolean isWeightless() {
        return line().getWeight().signum() == 0;
    }

    public boolean isTargetNegative() {
        BigDecimal target = getTarget();
        return target != null && target.signum() < 0;
    }

    public boolean isActualNegative() {
        BigDecimal actual = getActual();
        return actual != null && actual.signum() < 0;
    }

    /** A rate in per cent, and more than the whole. */
    public boolean isTargetAboveWhole() {
        return isAboveWhole(getTarget());
    }

    public boolean isActualAboveWhole() {
        return isAboveWhole(getActual());
    }

    private boolean isAboveWhole(@Nullable BigDecimal number) {
        return number != null && number.compareTo(Exact.HUNDRED) > 0 && isMeasuredInPercent() && isNamedAsRate();
    }

    /** Measure, target and actual name different units: {@code 万元} and {@code 60000元}. */
    public boolean isUnitsDiffering() {
        String target = line().indicator().target().unit();
        String actual = line().indicator().actual().unit();
        return differs(target, actual) || differs(getMeasure(), target) || differs(getMeasure(), actual);
    }

    private static boolean differs(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** {@code 计量单位“万元”，目标值“5”，实际值“60000元”}. */
    public String getUnitsShown() {
        return "计量单位“" + getMeasure() + "”，目标值“" + getTargetText() + "”，实际值“" + getActualText() + "”";
    }

    public boolean isTargetZero() {
        BigDecimal target = getTarget();
        return target != null && target.signum() == 0;
    }

    public boolean isTargetHundred() {
        BigDecimal target = getTarget();
        return target != null && target.compareTo(Exact.HUNDRED) == 0;
    }

    /**
     * The actual is the very number that was the target; not so at 0 and at 100 %, which everybody may reach.
     */
    public boolean isTargetReachedExactly() {
        BigDecimal target = getTarget();
        BigDecimal actual = getActual();
        boolean limit = isTargetZero() || isMeasuredInPercent() && isTargetHundred();
        return target != null && actual != null && target.compareTo(actual) == 0 && !limit && !isExecution();
    }

    /** How many decimals the target has, trailing zeros not counted. */
    public BigDecimal getTargetDecimals() {
        BigDecimal target = getTarget();
        return BigDecimal.valueOf(
                target == null ? 0 : Math.max(0, target.stripTrailingZeros().scale()));
    }

    /** Above zero and below one: with % as the measure, a share or a percentage? */
    public boolean isTargetBelowOne() {
        BigDecimal target = getTarget();
        return target != null && target.signum() > 0 && target.compareTo(BigDecimal.ONE) < 0;
    }

    /** At most one where the target is a percentage: {@code 0.95} of 100 % may well be 95 %. */
    public boolean isActualLikelyShare() {
        BigDecimal target = getTarget();
        BigDecimal actual = getActual();
        return target != null
                && actual != null
                && !getRelation().isReverse()
                && target.compareTo(BigDecimal.TEN) >= 0
                && actual.signum() > 0
                && actual.compareTo(BigDecimal.ONE) <= 0;
    }

    public String getTargetTimesHundred() {
        return timesHundred(getTarget());
    }

    public String getActualTimesHundred() {
        return timesHundred(getActual());
    }

    private static String timesHundred(@Nullable BigDecimal number) {
        return number == null ? "" : Exact.print(number.movePointRight(2));
    }

    /** {@code ≥100%}. */
    public String getTargetShown() {
        return getRelation().label() + getTargetText() + getMeasure();
    }

    /** The target is a day. */
    public boolean isTargetDate() {
        return line().indicator().target().day() != null;
    }

    /** The actual is a day. */
    public boolean isActualDate() {
        return line().indicator().actual().day() != null;
    }

    public boolean isMeasuredInPercent() {
        return getMeasure().equals("%");
    }

    /** …率, …比例. */
    public boolean isNamedAsRate() {
        return Names.isRate(getName());
    }

    /** …度, …指数. */
    public boolean isNamedAsIndex() {
        return Names.isIndex(getName());
    }

    /** …人数, …次数. */
    public boolean isNamedAsCount() {
        return Names.isCount(getName());
    }

    /** More is better, and less was done. */
    public boolean isFellShort() {
        return !line().isExecution()
                && Boolean.FALSE.equals(line().getMet())
                && !getRelation().isReverse()
                && getFund().isEmpty();
    }

    /** The completion rate to two decimals, {@code —} when there is none. */
    public String getRatioShown() {
        BigDecimal ratio = line().getPlainRatio(2);
        return ratio == null ? "—" : Exact.print(ratio);
    }
}
