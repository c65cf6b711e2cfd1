package kaoping.total;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kaoping.adjust.Veto;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.policy.Policy;
import kaoping.score.Applicability.Missing;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/** A unit's total while it is being summed (总分): total.drl may set it after a veto. */
public final class Total {
    private final UnitFacts unit;
    private final Part whole;
    private final Map<String, Part> parts = new LinkedHashMap<>(4);
    private final Plan plan;
    private List<Part> counted = List.of();
    private Map<String, Missing> missing = Map.of();
    private @Nullable Veto setBy;
    private BigDecimal lost = BigDecimal.ZERO;

    private Total(UnitFacts unit, Part whole, Plan plan) {
        this.unit = unit;
        this.whole = whole;
        this.plan = plan;
    }

    /** The parts that a unit has, those made of them, and those that it ought to have. */
    public static Total of(UnitFacts unit, Gathered gathered, Plan plan, Findings findings) {
        Policy policy = plan.policy();
        Plan.OfGroup group = plan.of(unit.group());
        List<Piece> given = group.whole() ? gathered.of(TotalSheet.WHOLE_TOTAL) : List.of();
        Part.Make all = Part.Make.THE_WHOLE;
        Total total = new Total(unit, new Part(unit, TotalSheet.WHOLE_TOTAL, all, given, policy, findings), plan);
        gathered.parts().forEach((name, pieces) -> {
            if (!group.whole() || !name.equals(TotalSheet.WHOLE_TOTAL)) {
                Part.Make make = group.made().contains(name) ? Part.Make.OTHER_PARTS : Part.Make.POINTS;
                total.parts.put(name, new Part(unit, name, make, pieces, policy, findings));
            }
        });
        group.made()
                .forEach(name -> total.parts.computeIfAbsent(
                        name, made -> new Part(unit, made, Part.Make.OTHER_PARTS, List.of(), policy, findings)));
        group.expected()
                .forEach(name -> total.parts.computeIfAbsent(
                        name, missing -> new Part(unit, missing, Part.Make.POINTS, List.of(), policy, findings)));
        return total;
    }

    public String getUnitName() {
        return unit.name();
    }

    public String getGroup() {
        return unit.group();
    }

    /** Hands over everything about which rows of the sheet decide. */
    public void eachSubject(Consumer<Part> consumer) {
        parts.values().forEach(consumer);
        if (plan.of(unit.group()).whole()) {
            consumer.accept(whole);
        }
    }

    /** Puts the parts together, now that every row has had its say, and says what there is to say about them. */
    public void settle(boolean scored) {
        counted = new Tree(whole, parts, plan).settle(scored);
    }

    /** The parts in the order in which they came, each followed by those that it is made of. */
    public List<Part> parts() {
        return counted;
    }

    /** The total as a part, to which all others count. */
    public Part whole() {
        return whole;
    }

    /** Some part is missing without which the policy gives no total. */
    public boolean isStopped() {
        return isStopped(whole);
    }

    private static boolean isStopped(Part sum) {
        List<Part> children = sum.children();
        for (int i = 0; i < children.size(); i++) {
            Part part = children.get(i);
            if (part.absence() == Absence.STOP || isStopped(part)) {
                return true;
            }
        }
        return !children.isEmpty() && sum.addition().isEmptied();
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

    /** @param parts part → what of it does not apply to the unit and is carried by the rest; empty when all applies */
    public void without(Map<String, Missing> parts) {
        missing = parts;
    }

    /** What the parts with indicators come to when all of it applied (不适用折算); null when all applies, or nothing does. */
    public @Nullable Rescaled rescaled() {
        return missing.isEmpty() ? null : Rescaled.of(parts(), missing);
    }

    /** The parts, with what does not apply carried by the rest. */
    Fraction summed() {
        Rescaled rescaled = rescaled();
        return rescaled == null ? whole.counted() : whole.counted().plus(rescaled.gain());
    }

    /** What vetoes take off. */
    BigDecimal lost() {
        return lost;
    }

    /** The exact sum of what the parts count less what vetoes take off; one that sets the total never raises it. */
    public Fraction value() {
        Fraction sum = summed().minus(lost);
        return setBy == null ? sum : sum.min(Fraction.of(setBy.getScore()));
    }

    /** The same, at the policy's scale. */
    public BigDecimal rounded() {
        return plan.policy().settings().roundTotal(value());
    }

    /** {@code 总分 = 业务工作 82.4 × 60% + 党建 90 × 40% = 85.44 分}; built when asked for. */
    public String sentence() {
        return new Story(plan.policy().settings()).total(this);
    }
}
