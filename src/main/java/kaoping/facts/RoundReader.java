package kaoping.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kaoping.finding.Code;
import kaoping.finding.Places;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/** The points by rounds of one unit (轮次得分), each part once in a round. */
final class RoundReader implements Function<Field, @Nullable RoundPoints> {
    private final Map<Cell, String> taken = new HashMap<>();

    private record Cell(Round round, String part) {}

    private RoundReader() {}

    /** For the rounds of one unit. */
    static RoundReader once() {
        return new RoundReader();
    }

    @Override
    public @Nullable RoundPoints apply(Field field) {
        return Contents.object(field, f -> read(field, f));
    }

    private @Nullable RoundPoints read(Field field, Fields f) {
        Round round = f.needRound("round");
        String part = f.need("part", Writing.WORD);
        BigDecimal points = f.needDecimal("points");
        if (round == null || part.isEmpty() || points == null) {
            return null;
        }
        String first = taken.putIfAbsent(new Cell(round, part), f.pointer());
        if (first != null) {
            // Why: two sums of one round would quietly be added, or one of them lost.
            field.faults()
                    .add(
                            Code.FACT_DUPLICATE_ROUND,
                            Places.step(f.pointer(), "round"),
                            Characters.shown(part),
                            round.toString(),
                            first);
        }
        return new RoundPoints(f.pointer(), round, part, points);
    }
}
