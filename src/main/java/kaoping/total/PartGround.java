package kaoping.total;

import java.math.BigDecimal;
import kaoping.adjust.Found;
import kaoping.adjust.GroundKind;
import kaoping.facts.UnitFacts;
import kaoping.policy.Policy;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/** A part of the total as a ground (按得分项否决): its points before bounds and factor, and their share of its full score. */
public final class PartGround extends Found {
    private final Part part;

    public PartGround(UnitFacts unit, Part part, Policy policy) {
        super(unit, policy);
        this.part = part;
    }

    @Override
    public GroundKind getKind() {
        return GroundKind.PART;
    }

    @Override
    protected String what() {
        return "得分项“" + part.getName() + "”";
    }

    @Override
    public String getPart() {
        return part.getName();
    }

    @Override
    public BigDecimal getPoints() {
        return part.getPoints();
    }

    /** Null when 汇总 states no full score for it. */
    @Override
    public @Nullable BigDecimal getRate() {
        Row row = part.row();
        return row == null ? null : rate(part.getPoints(), row.get(TotalSheet.FULL));
    }
}
