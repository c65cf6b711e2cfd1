package kaoping.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import kaoping.adjust.Veto;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.policy.CapOrder;
import kaoping.score.Applicability.Missing;
import kaoping.table.Row;
import kaoping.value.Fraction;
import kaoping.value.Round;
import kaoping.value.Telling;
import org.jspecify.annotations.Nullable;

/** A unit's total while it is being summed (总分): total.drl may set it after a veto. */
public final class Total {
    private final UnitFacts unit;
    private final Part whole;
    private final Parts parts = new Parts();
    private final Plan plan;
    private final Plan.OfGroup group;
    private final Findings findings;
    private @Nullable Tree tree;
    private List<Part> counted = List.of();
    private Map<String, Missing> missing = Map.of();
    private @Nullable Veto setBy;
    private BigDecimal lost = BigDecimal.ZERO;

    /** Nothing yet. */
    public Total(UnitFacts unit, Plan plan, Findings findings) {
        this.unit = unit;
        this.plan = plan;
        this.group = plan.of(unit);
        this.findings = findings;
        this.whole = new Part(unit, TotalSheet.WHOLE_TOTAL, Part.Make.THE_WHOLE, plan, findings);
    }

    /** Puts something to the part that it counts to, which is there from now on (归集). */
    public void add(String part, Fraction points, Source source, @Nullable Round round) {
        boolean asTotal = group.whole() || source == Source.SUBMITTED;
        boolean given = asTotal && part.equals(TotalSheet.WHOLE_TOTAL);
        (given ? whole : part(part)).add(new Piece(points, source, round));
    }

    /** All that the unit has is in: now come the parts made of others, and those that it ought to have. */
    public void complete() {
        List<String> named = group.named();
        for (int i = 0; i < named.size(); i++) {
            part(named.get(i));
        }
    }

    private Part part(String name) {
        Part there = parts.get(name);
        return there == null ? begin(name) : there;
    }

    private Part begin(String name) {
        Part.Make make = group.made().contains(name) ? Part.Make.OTHER_PARTS : Part.Make.POINTS;
        Part part = new Part(unit, name, make, plan, findings);
        parts.add(part);
        return part;
    }

    public String getUnitName() {
        return unit.name();
    }

    public String getGroup() {
        return unit.group();
    }

    /** Hands over everything about which rows of the sheet decide. */
    public void eachSubject(Consumer<Part> consumer) {
        parts.list().forEach(consumer);
        if (group.whole()) {
            consumer.accept(whole);
        }
    }

    /** Puts the parts together, now that every row has had its say. */
    public void join() {
        tree = new Tree(whole, parts, plan);
        tree.join();
    }

    /** All parts, once they are joined. */
    List<Part> joined() {
        return parts.list();
    }

    /** Joins the parts where they are not yet, and says what there is to say about them. */
    public void settle(boolean scored) {
        if (tree == null) {
            join();
        }
        counted = Objects.requireNonNull(tree).settle(scored);
        tree = null;
    }

    /** The parts in the order in which they came, each followed by those that it is made of. */
    public List<Part> parts() {
        return counted;
    }

    /** What the parts are called, in the same order. */
    public List<String> names() {
        return counted.stream().map(Part::getName).toList();
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

    /** The veto takes away what some parts have of one round. */
    public void zero(Veto veto) {
        for (Part part : parts) {
            if (veto.zeroed(part.getName()) != null) {
                part.zero(veto);
            }
        }
    }

    /** @param parts part → what of it does not apply to the unit and is carried by the rest; empty when all applies */
    public void without(Map<String, Missing> parts) {
        missing = parts;
    }

    /** What the parts with indicators come to when all of it applied (不适用折算); null when all applies, or nothing does. */
    public @Nullable Rescaled rescaled() {
        return missing.isEmpty() ? null : Rescaled.of(parts(), missing);
    }

    /** The parts, with what does not apply carried by the rest; never more than the row of the total allows. */
    Fraction summed() {
        Rescaled rescaled = rescaled();
        if (rescaled == null) {
            return whole.counted();
        }
        Fraction carried = whole.counted().plus(rescaled.gain());
        Fraction most = most();
        return most == null ? carried : carried.min(most);
    }

    /** 上限 of the total as it counts; null when it has none. */
    @Nullable
    Fraction most() {
        Row row = whole.row();
        BigDecimal most = row == null ? null : TotalSheet.most(row);
        if (most == null) {
            return null;
        }
        boolean adjusts = plan.policy().settings().capOrder() == CapOrder.CAP_THEN_ADJUST
                && whole.addition().isSum();
        Fraction bound = adjusts ? whole.addition().value(Part::isAdjustment).plus(most) : Fraction.of(most);
        return bound.times(Share.of(whole));
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

    /** {@code 总分 = 业务工作 82.4 × 60% + 党建 90 × 40% = 85.44 分}. */
    public void tell(Telling to) {
        new Story(plan.policy().settings()).total(to, this);
    }

    /** The same as a text. */
    public String sentence() {
        return Telling.whole(this::tell);
    }
}
