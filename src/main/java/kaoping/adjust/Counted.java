package kaoping.adjust;

import kaoping.facts.Entry;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.policy.Policy;

/** An entry that is counted (计件): what the rows of 计件 look at. */
public final class Counted extends Item {
    public Counted(UnitFacts unit, Entry entry, Policy policy, Findings findings) {
        super(unit, entry, CountSheet.COUNTS, policy, findings, null);
    }

    private Counted(Counted whole, Turn turn) {
        super(whole, CountSheet.COUNTS, turn);
    }

    /** Those of its pieces that are {@code turn}. */
    public Counted at(Turn turn) {
        return new Counted(this, turn);
    }

    @Override
    public String sheet() {
        return CountSheet.COUNTS.title();
    }
}
