package kaoping.adjust;

import kaoping.facts.Entry;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.policy.Policy;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/** An entry that forbids (一票否决事项): a ground that is submitted. */
public final class Vetoing extends Item implements Ground {
    private final UnitFacts unit;
    private final Policy policy;

    public Vetoing(UnitFacts unit, Entry entry, Policy policy, Findings findings) {
        super(unit, entry, VetoSheet.KIND, policy, findings, null);
        this.unit = unit;
        this.policy = policy;
    }

    @Override
    public GroundKind getKind() {
        return GroundKind.MATTER;
    }

    @Override
    public void offer(int number) {
        Row row = rowAt(number);
        if (row != null && GroundKind.of(row) == GroundKind.MATTER) {
            super.offer(number);
        }
    }

    /** The veto that the topmost fitting row makes of it; null when none fits, or it does not count. */
    public @Nullable Veto veto() {
        Row row = row();
        return row == null || isWithheld() ? null : Veto.of(unit, name(), row, getDate(), policy.settings());
    }

    /** Some row counts how often it happened; such an entry needs no row for itself. */
    public boolean isCounted() {
        return Repeated.counts(this, policy);
    }

    @Override
    public String sheet() {
        return VetoSheet.KIND.title();
    }
}
