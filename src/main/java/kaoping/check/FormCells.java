package kaoping.check;

import java.math.BigDecimal;
import kaoping.finding.Code;
import kaoping.finding.Findable;
import kaoping.finding.Severity;
import kaoping.score.Line;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of one row of a submitted form (表中一行的格子), before anything is thought of it. */
public abstract sealed class FormCells implements Findable permits FormRow {
    private final Line line;

    FormCells(Line line) {
        this.line = line;
    }

    Line line() {
        return line;
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

    /** Details of every finding: those of the line. */
    @Override
    public void find(Code code, Severity severity, String field, String... more) {
        line.find(code, severity, field, more);
    }
}
