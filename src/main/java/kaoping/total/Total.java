package kaoping.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kaoping.adjust.Veto;
import kaoping.facts.UnitFacts;
import kaoping.score.Applicability.Missing;
import org.jspecify.annotations.Nullable;

/** A unit's total while it is being summed (总分): total.drl may set it after a veto. */
public final class Total {
    private final UnitFacts unit;
    private final List<Part> parts;
    private final Map<String, Missing> missing;
    private @Nullable Veto setBy;

    public Total(UnitFacts unit, List<Part> parts) {
        this(unit, parts, Map.of());
    }

    /** @param missing part → what of it does not apply to the unit and is carried by the rest; empty when all applies */
    public Total(UnitFacts unit, List<Part> parts, Map<String, Missing> missing) {
        this.unit = unit;
        this.parts = List.copyOf(parts);
        this.missing = missing;
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

    /** What the parts with indicators come to when all of it applied (不适用折算); null when all applies, or nothing does. */
    public @Nullable Rescaled rescaled() {
        return missing.isEmpty() ? null : Rescaled.of(parts, missing);
    }

    /** The exact sum of what the parts count; a veto that sets the total never raises it. */
    public BigDecimal value() {
        BigDecimal counted = parts.stream().map(Part::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        Rescaled rescaled = rescaled();
        BigDecimal sum = rescaled == null ? counted : counted.add(rescaled.gain());
        return setBy == null ? sum : sum.min(setBy.getScore());
    }
}
