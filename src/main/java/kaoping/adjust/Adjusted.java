package kaoping.adjust;

import kaoping.facts.Entry;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.policy.Policy;

/** An entry that adds or takes away points (加分, 扣分): what the rows of 加减分 look at. */
public final class Adjusted extends Item {
    public Adjusted(UnitFacts unit, Entry entry, Policy policy, Findings findings) {
        super(unit, entry, CountSheet.ADJUSTS, policy, findings, null);
    }

    private Adjusted(Adjusted whole, Turn turn) {
        super(whole, CountSheet.ADJUSTS, turn);
    }

    /** Those of its pieces that are {@code turn}. */
    public Adjusted at(Turn turn) {
        return new Adjusted(this, turn);
    }

    @Override
    public String sheet() {
        return CountSheet.ADJUSTS.title();
    }
}
