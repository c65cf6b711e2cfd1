package kaoping.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kaoping.adjust.Veto;
import kaoping.adjust.VetoEffect;
import kaoping.facts.UnitFacts;
import kaoping.policy.Policy;
import kaoping.table.Subject;
import kaoping.total.Total;
import org.jspecify.annotations.Nullable;

/** One unit among its group (名次和等次): what the rows of 等次 and tier.drl look at, and what came out. */
public final class Standing extends Subject {
    private final UnitFacts unit;
    private final BigDecimal total;
    private final Total sum;
    private final Set<Integer> open = new HashSet<>();
    private final List<Veto> vetoes = new ArrayList<>();
    private int rank;
    private @Nullable Placing placing;

    /** @param total at the policy's scale; @param sum where it comes from */
    public Standing(UnitFacts unit, BigDecimal total, Total sum, Policy policy) {
        super(policy.sheet(TierSheet.KIND).orElse(null));
        this.unit = unit;
        this.total = total;
        this.sum = sum;
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

    public int getRank() {
        return rank;
    }

    void rank(int rank) {
        this.rank = rank;
    }

    /** The row of the ladder is open to this unit as far as its total goes. */
    @Override
    public void offer(int row) {
        super.offer(row);
        open.add(row);
    }

    boolean mayHave(int row, String tier) {
        return open.contains(row) && vetoes.stream().noneMatch(v -> bars(v, tier));
    }

    private static boolean bars(Veto veto, String tier) {
        return veto.getEffect() == VetoEffect.BAR_TIER && veto.getTier().equals(tier);
    }

    /** The consequence of the veto rules: it takes part in the placing. */
    public void suffer(Veto veto) {
        vetoes.add(veto);
    }

    public List<Veto> vetoes() {
        return List.copyOf(vetoes);
    }

    boolean sufferedAny(VetoEffect effect) {
        return vetoes.stream().anyMatch(v -> v.getEffect() == effect);
    }

    /** Whatever its points, a veto keeps it from {@code tier} or lowers it from there. */
    boolean isKeptFrom(String tier) {
        return sufferedAny(VetoEffect.LOWEST_TIER)
                || sufferedAny(VetoEffect.LOWER_ONE)
                || vetoes.stream().anyMatch(v -> bars(v, tier));
    }

    /** {@code ；因“重大事故”定为最低等次}. */
    String vetoStory() {
        return vetoes.stream()
                .filter(v -> v.getEffect() != VetoEffect.SET_SCORE)
                .map(v -> "；因“" + v.matter() + "”" + v.what())
                .collect(Collectors.joining());
    }

    /** Its place in the quota goes to the next unit. */
    boolean isReleased() {
        return vetoes.stream().anyMatch(Veto::isReleasing);
    }

    /** The points of one part of its total, zero when it has not got the part. */
    BigDecimal part(String name) {
        return sum.parts().stream()
                .filter(part -> part.getName().equals(name))
                .map(kaoping.total.Part::getPoints)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    void place(Placing placing) {
        this.placing = placing;
    }

    /** Its tier and why; null when the policy has no tiers, or a tie leaves it open. */
    public @Nullable Placing placing() {
        return placing;
    }
}
