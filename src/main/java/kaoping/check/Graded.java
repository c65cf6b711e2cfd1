package kaoping.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Findable;
import kaoping.finding.Severity;
import kaoping.score.Line;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** A line with its score (已计分的行): what verify.drl holds against the unit's own score. */
public final class Graded implements Findable {
    private final Line line;

    public Graded(Line line) {
        this.line = line;
    }

    public Line getLine() {
        return line;
    }

    /** The unit gave itself points, and so did the policy. */
    public boolean isClaimMade() {
        return line.indicator().claimed() != null && line.score() != null;
    }

    public BigDecimal getClaimed() {
        BigDecimal claimed = line.indicator().claimed();
        return claimed == null ? BigDecimal.ZERO : claimed;
    }

    /** More was claimed than the weight, and than the policy gives where it rewards more than was asked for. */
    public boolean isClaimedAboveWeight() {
        return getClaimed().compareTo(line.getWeight().max(line.points())) > 0;
    }

    /** Points were claimed for an actual that is not filled in. */
    public boolean isClaimedOnBlank() {
        return line.isActualMissing() && getClaimed().signum() > 0;
    }

    /** Claimed − recomputed. */
    public BigDecimal getDifference() {
        return getClaimed().subtract(line.points());
    }

    public BigDecimal getGap() {
        return getDifference().abs();
    }

    public boolean isDiffering() {
        return getDifference().signum() != 0;
    }

    /** No relation is filled in, and the claimed points are what the formula gives in one of its two directions. */
    public boolean isClaimedInOneDirection() {
        // Why first: nearly every line says its relation, and what each direction gives has to be divided.
        if (line.getRelation() != Relation.UNSTATED) {
            return false;
        }
        BigDecimal forward = line.ifDirected(false);
        BigDecimal reverse = line.ifDirected(true);
        return forward != null && reverse != null && (same(forward, getClaimed()) || same(reverse, getClaimed()));
    }

    /** The two directions differ, and the unit took the higher one. */
    public boolean isHigherDirectionTaken() {
        if (!isClaimedInOneDirection()) {
            return false;
        }
        BigDecimal forward = line.ifDirected(false);
        BigDecimal reverse = line.ifDirected(true);
        return forward != null
                && reverse != null
                && !same(forward, reverse)
                && same(forward.max(reverse), getClaimed());
    }

    public String getForward() {
        return shown(line.ifDirected(false));
    }

    public String getReverse() {
        return shown(line.ifDirected(true));
    }

    /** Fewer points than the weight were claimed and no reason is given. */
    public boolean isReasonMissing() {
        return isClaimMade() && getClaimed().compareTo(line.indicator().weight()) < 0 && isReasonBlank();
    }

    public boolean isReasonBlank() {
        return line.indicator().reason().isBlank();
    }

    /** What the sentence about a deviation adds; empty when a reason is given. */
    public String getReasonNote() {
        return isReasonBlank() ? "；没有说明原因" : "";
    }

    /** The completion rate to two decimals, {@code 99.45%}; {@code —} when there is none. */
    public String getRateShown() {
        BigDecimal ratio = line.getPlainRatio(2);
        return ratio == null ? "—" : Exact.print(ratio) + "%";
    }

    /** It is the line of the budget's execution rate, not an indicator of the form. */
    public boolean isExecution() {
        return line.isExecution();
    }

    /** The way it is scored; null when no row applies. */
    public @Nullable Method getMethod() {
        Row row = line.row();
        return row == null ? null : row.need(ScoreSheet.METHOD);
    }

    /** The way it is scored, as the sheet calls it; empty when no row applies. */
    public String getMethodName() {
        Method method = getMethod();
        return method == null ? "" : method.label();
    }

    public String getSection() {
        return line.getSection();
    }

    /** The row counts steps and does not say what an unfinished step costs. */
    public boolean isStepLeftOpen() {
        Row row = line.row();
        return row != null && row.need(ScoreSheet.METHOD).countsSteps(row) && row.get(ScoreSheet.PARTIAL) == null;
    }

    public String getPartialStep() {
        return line.partialStep().label();
    }

    /** Details: those of the line, then claimed, recomputed, claimed − recomputed, then {@code more}. */
    @Override
    public void find(Code code, Severity severity, String field, String... more) {
        List<String> details = new ArrayList<>(
                List.of(Exact.print(getClaimed()), Exact.print(line.points()), Exact.print(getDifference())));
        details.addAll(Arrays.asList(more));
        line.find(code, severity, field, details.toArray(String[]::new));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static String shown(@Nullable BigDecimal points) {
        return points == null ? "—" : Exact.print(points);
    }
}
