package kaoping.total;

import java.math.BigDecimal;
import java.util.List;
import kaoping.adjust.Veto;
import kaoping.facts.UnitFacts;
import org.jspecify.annotations.Nullable;

/** A unit's total while it is being summed (总分): total.drl may set it after a veto. */
public final class Total {
    private final UnitFacts unit;
    private final List<Part> parts;
    private @Nullable Veto setBy;
    private BigDecimal lost = BigDecimal.ZERO;

    public Total(UnitFacts unit, List<Part> parts) {
        this.unit = unit;
        this.parts = List.copyOf(parts);
    }

    public String getUnitName() {
        return unit.name();
    }

    public String getGroup() {
        return unit.group();
    }

    public List<Part> parts() {
        return parts;
    }

    /** The veto decides the total; of several the lowest. */
    public void setBy(Veto veto) {
        if (setBy == null || veto.getScore().compareTo(setBy.getScore()) < 0) {
            setBy = veto;
        }
    }

    /** The veto that decides the total; null when none does. */
    public @Nullable Veto setBy() {
        return setBy;
    }

    /** The veto takes points off; several take theirs one after the other. */
    public void lose(Veto veto) {
        lost = lost.add(veto.getLoss());
    }

    /** The exact sum of what the parts count less what vetoes take off; one that sets the total never raises it. */
    public BigDecimal value() {
        BigDecimal sum = parts.stream()
                .map(Part::counted)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(lost);
        return setBy == null ? sum : sum.min(setBy.getScore());
    }
}
