package kaoping.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import kaoping.adjust.Veto;
import kaoping.adjust.VetoEffect;
import kaoping.facts.UnitFacts;
import kaoping.policy.Policy;
import kaoping.table.Subject;
import kaoping.total.FullMarks;
import kaoping.total.Part;
import kaoping.total.Total;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/** One unit among its group (名次和等次): what the rows of 等次 and tier.drl look at, and what came out. */
public final class Standing extends Subject {
    private final UnitFacts unit;
    private final BigDecimal total;
    private final Total sum;
    private final Policy policy;
    private final Numbers open = new Numbers();
    private List<Veto> vetoes = List.of();
    private int seat;
    private int rank;
    private int earned = -1;
    private int step = -1;
    private @Nullable Order order;
    private @Nullable Veto aside;
    private @Nullable Placing placing;

    /** @param total at the policy's scale; @param sum where it comes from */
    public Standing(UnitFacts unit, BigDecimal total, Total sum, Policy policy) {
        super(policy.sheetIfAny(TierSheet.KIND));
        this.unit = unit;
        this.total = total;
        this.sum = sum;
        this.policy = policy;
    }

    public UnitFacts unit() {
        return unit;
    }

    public String getUnitName() {
        return unit.name();
    }

    public String getGroup() {
        return unit.group();
    }

    public BigDecimal getTotal() {
        return total;
    }

    /** The total as it is published; null when a veto leaves the unit without one. */
    public @Nullable BigDecimal publishedTotal() {
        return isUnscored() ? null : total;
    }

    /** The total in per cent of what its group can reach; null when that is not stated. */
    public @Nullable BigDecimal getRate() {
        BigDecimal full = FullMarks.of(getGroup(), getUnitName(), policy);
        return full == null || full.signum() == 0
                ? null
                : total.multiply(Exact.HUNDRED).divide(full, Exact.QUOTIENT);
    }

    /** As many points as {@code percent} of what its group can reach; null when that is not stated. */
    @Nullable
    BigDecimal points(@Nullable BigDecimal percent) {
        BigDecimal full = FullMarks.of(getGroup(), getUnitName(), policy);
        return full == null || percent == null ? null : full.multiply(percent).movePointLeft(2);
    }

    /** @param seat which of its group's units it is, as they were submitted */
    public void sit(int seat) {
        this.seat = seat;
    }

    public int seat() {
        return seat;
    }

    /** In its group, from 1; zero when it is not ranked. */
    public int getRank() {
        return rank;
    }

    void rank(int rank) {
        this.rank = rank;
    }

    /** The consequence of rules of the step rank: {@code number}, not the total, orders the group; smaller is better. */
    public void orderBy(Number number, String sentence) {
        order = new Order(new BigDecimal(number.toString()), sentence);
    }

    /** What it is ranked by instead of its total; null when by that. */
    public @Nullable Order order() {
        return order;
    }

    /** A veto takes it out of the ranking; of several the one that gives it the lowest tier. */
    public void setAside(Veto veto) {
        if (aside == null || veto.getEffect() == VetoEffect.LOWEST_UNSCORED) {
            aside = veto;
        }
    }

    /** It is placed among its group by what it reached. */
    public boolean isRanked() {
        return aside == null;
    }

    /** A veto gives it the lowest tier without total and rank. */
    public boolean isUnscored() {
        return aside != null && aside.getEffect() == VetoEffect.LOWEST_UNSCORED;
    }

    /** The row of the ladder is open to this unit as far as its total goes. */
    @Override
    public void offer(int row) {
        super.offer(row);
        open.add(row);
    }

    /** Whether its total is in the range of the row, whatever vetoes say. */
    boolean reaches(int row) {
        return open.contain(row);
    }

    /** The consequence of the veto rules: it takes part in the placing. */
    public void suffer(Veto veto) {
        vetoes = vetoes.isEmpty() ? new ArrayList<>() : vetoes;
        vetoes.add(veto);
    }

    boolean isVetoed() {
        return !vetoes.isEmpty();
    }

    public List<Veto> vetoes() {
        return Collections.unmodifiableList(vetoes);
    }

    boolean sufferedAny(VetoEffect effect) {
        return !vetoes.isEmpty() && vetoes.stream().anyMatch(v -> v.getEffect() == effect);
    }

    /** {@code ；因“重大事故”定为最低等次，名额顺延}: all that act on the tier, each named. */
    public String vetoStory() {
        return vetoes.isEmpty()
                ? ""
                : vetoes.stream()
                        .filter(v -> v.getEffect() != VetoEffect.SET_SCORE
                                && v.getEffect() != VetoEffect.DEDUCT
                                && v.getEffect() != VetoEffect.ZERO_ROUND)
                        .map(v -> "；因“" + v.quotable() + "”" + v.what() + place(v))
                        .collect(Collectors.joining());
    }

    /** What becomes of the place, where the policy says it. */
    private static String place(Veto veto) {
        if (veto.getEffect() == VetoEffect.RAISE_ONE) {
            return veto.isLeaving() ? "，不占名额，原等次的名额顺延" : "，不占名额";
        }
        return veto.order() == null || !veto.getEffect().holdsDown()
                ? ""
                : veto.isReleasing() ? "，先否决后定名额，空出的名额顺延" : "，先定名额后否决，空出的名额不顺延";
    }

    /** Its place in the quota goes to the next unit. */
    boolean isReleased() {
        return !vetoes.isEmpty()
                && vetoes.stream()
                        .anyMatch(v -> v.isReleasing() && v.getEffect().holdsDown());
    }

    /** It is raised, and its place in its own tier goes to the next unit. */
    boolean isLeaving() {
        return !vetoes.isEmpty() && vetoes.stream().anyMatch(Veto::isLeaving);
    }

    List<Part> parts() {
        return sum.parts();
    }

    /** The points of one part of its total, zero when it has not got the part. */
    BigDecimal part(String name) {
        return sum.parts().stream()
                .filter(part -> part.getName().equals(name))
                .map(Part::getPoints)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Its exact points of one part, before bounds and factor; null when it has not got the part. */
    public @Nullable Fraction pointsOf(String name) {
        for (Part part : sum.parts()) {
            if (part.getName().equals(name) && !part.isMissing()) {
                return part.points();
            }
        }
        return null;
    }

    void earn(int step) {
        earned = step;
    }

    /** The step that it would stand on if no merit raised it; negative while it has none. */
    int earned() {
        return earned;
    }

    void step(int step) {
        this.step = step;
    }

    /** A tie at a line leaves its tier to be decided. */
    public boolean isTierOpen() {
        return step == Tiers.OPEN;
    }

    /** Its step of the ladder, from 0; negative while it has none. */
    int step() {
        return step;
    }

    void place(Placing placing) {
        this.placing = placing;
    }

    /** Its tier and why; null when the policy has no tiers, or a tie leaves it open. */
    public @Nullable Placing placing() {
        return placing;
    }
}
