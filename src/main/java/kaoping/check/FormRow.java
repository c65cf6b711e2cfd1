package kaoping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kaoping.finding.Code;
import kaoping.finding.Findable;
import kaoping.finding.Severity;
import kaoping.score.Line;
import kaoping.value.Exact;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** One row of a submitted form (表中的一行): what check.drl asks of it, whatever it is going to score. */
public final class FormRow implements Findable {
    private final Line line;
    private @Nullable BigDecimal ratio;

    public FormRow(Line line) {
        this.line = line;
    }

    public String getUnitName() {
        return line.getUnitName();
    }

    public String getGroup() {
        return line.getGroup();
    }

    public String getName() {
        return line.getName();
    }

    public String getSection() {
        return line.getSection();
    }

    public String getCategory() {
        return line.getCategory();
    }

    public String getMeasure() {
        return line.getMeasure();
    }

    public Relation getRelation() {
        return line.getRelation();
    }

    public @Nullable BigDecimal getTarget() {
        return line.getTarget();
    }

    public @Nullable BigDecimal getActual() {
        return line.getActual();
    }

    public @Nullable BigDecimal getRatio() {
        // Why kept: it is divided to 34 digits, and asked for more than once.
        if (ratio == null) {
            ratio = line.getPlainRatio();
        }
        return ratio;
    }

    /** More than {@code percent} of the target was done; held against it without dividing. */
    public boolean donePast(BigDecimal percent) {
        return line.isDonePast(percent);
    }

    public String getTargetText() {
        return line.getTargetText();
    }

    public String getActualText() {
        return line.getActualText();
    }

    public boolean isExecution() {
        return line.isExecution();
    }

    public boolean isQualitative() {
        return line.isQualitative();
    }

    public boolean isActualBlank() {
        return line.isActualMissing();
    }

    /** The budget line that a cost indicator belongs to; empty when none. */
    public String getFund() {
        return line.indicator().fund();
    }

    /** The form was read with its level cells as printed. */
    public boolean isPrinted() {
        return line.indicator().printed() != null;
    }

    /** The first-level cell as printed, empty when it is not known. */
    public String getPrintedSection() {
        return line.indicator().printed() == null
                ? ""
                : line.indicator().printed().section();
    }

    /** The second-level cell as printed, empty when it is not known. */
    public String getPrintedCategory() {
        return line.indicator().printed() == null
                ? ""
                : line.indicator().printed().category();
    }

    public boolean isActualWithComparator() {
        return line.indicator().actual().comparator() != null;
    }

    public boolean isTargetWithUnit() {
        return !line.indicator().target().unit().isEmpty();
    }

    public boolean isActualWithUnit() {
        return !line.indicator().actual().unit().isEmpty();
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

    public String getTargetTimesHundred() {
        BigDecimal target = getTarget();
        return target == null ? "" : Exact.print(target.movePointRight(2));
    }

    /** {@code ≥100%}. */
    public String getTargetShown() {
        return getRelation().label() + getTargetText() + getMeasure();
    }

    /** The target is a day. */
    public boolean isTargetDate() {
        return line.indicator().target().day() != null;
    }

    /** The actual is a day. */
    public boolean isActualDate() {
        return line.indicator().actual().day() != null;
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
        return !line.isExecution()
                && Boolean.FALSE.equals(line.getMet())
                && !getRelation().isReverse()
                && getFund().isEmpty();
    }

    /** The completion rate to two decimals, {@code —} when there is none. */
    public String getRatioShown() {
        BigDecimal ratio = getRatio();
        return ratio == null ? "—" : Exact.print(ratio.setScale(2, RoundingMode.HALF_UP));
    }

    /** Details of every finding: those of the line. */
    @Override
    public void find(Code code, Severity severity, String field, String... more) {
        line.find(code, severity, field, more);
    }
}
