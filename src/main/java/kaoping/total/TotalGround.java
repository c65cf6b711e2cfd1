package kaoping.total;

import java.math.BigDecimal;
import kaoping.adjust.Found;
import kaoping.adjust.GroundKind;
import kaoping.facts.UnitFacts;
import kaoping.policy.Policy;

/** A total as a ground (按总分否决), as vetoes for matters, indicators and parts have left it. */
public final class TotalGround extends Found {
    private final BigDecimal total;

    /** @param total at the policy's scale */
    public TotalGround(UnitFacts unit, BigDecimal total, Policy policy) {
        super(unit, policy);
        this.total = total;
    }

    @Override
    public GroundKind getKind() {
        return GroundKind.TOTAL;
    }

    @Override
    protected String what() {
        return "";
    }

    @Override
    public BigDecimal getTotal() {
        return total;
    }
}
