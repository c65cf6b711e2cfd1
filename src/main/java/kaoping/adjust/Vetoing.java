package kaoping.adjust;

import kaoping.facts.Entry;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.policy.Policy;

/** An entry that forbids (一票否决事项): what the rows of 一票否决 look at. */
public final class Vetoing extends Item {
    public Vetoing(UnitFacts unit, Entry entry, Policy policy, Findings findings) {
        super(unit, entry, VetoSheet.KIND, policy, findings);
    }

    @Override
    public String sheet() {
        return VetoSheet.KIND.title();
    }
}
