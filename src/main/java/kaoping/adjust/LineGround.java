package kaoping.adjust;

import java.math.BigDecimal;
import kaoping.facts.UnitFacts;
import kaoping.policy.Policy;
import kaoping.score.Line;
import org.jspecify.annotations.Nullable;

/** An indicator as a ground (按指标否决): its actual, per cent done, and points in per cent of its weight. */
public final class LineGround extends Found {
    private final Line line;

    public LineGround(UnitFacts unit, Line line, Policy policy) {
        super(unit, policy);
        this.line = line;
    }

    Line line() {
        return line;
    }

    @Override
    public GroundKind getKind() {
        return GroundKind.LINE;
    }

    @Override
    public String pointer() {
        return line.indicator().pointer();
    }

    @Override
    protected String what() {
        return "指标“" + line.getName() + "”";
    }

    @Override
    public String getIndicator() {
        return line.getName();
    }

    @Override
    public String getWord() {
        return line.getActualText();
    }

    @Override
    public @Nullable BigDecimal getActual() {
        return line.getActual();
    }

    @Override
    public @Nullable BigDecimal getRatio() {
        return line.getRatio();
    }

    @Override
    public @Nullable BigDecimal voteShare(String words) {
        return line.voteShare(words);
    }

    /** Null while the points are withheld. */
    @Override
    public @Nullable BigDecimal getRate() {
        return line.score() == null ? null : rate(line.points(), line.getWeight());
    }
}
