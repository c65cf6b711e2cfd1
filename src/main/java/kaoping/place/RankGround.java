package kaoping.place;

import java.math.BigDecimal;
import kaoping.adjust.Found;
import kaoping.adjust.GroundKind;
import kaoping.policy.Policy;

/** A rank as a ground (按名次否决), from the first and from the last, with the total that it was reached by. */
public final class RankGround extends Found {
    private final Standing standing;
    private final int fromLast;

    RankGround(Standing standing, int fromLast, Policy policy) {
        super(standing.unit(), policy);
        this.standing = standing;
        this.fromLast = fromLast;
    }

    public Standing standing() {
        return standing;
    }

    @Override
    public GroundKind getKind() {
        return GroundKind.RANK;
    }

    @Override
    protected String what() {
        return "";
    }

    @Override
    public BigDecimal getTotal() {
        return standing.getTotal();
    }

    @Override
    public BigDecimal getRank() {
        return BigDecimal.valueOf(standing.getRank());
    }

    @Override
    public BigDecimal getFromLast() {
        return BigDecimal.valueOf(fromLast);
    }
}
