package kaoping.appraisal;

import java.math.BigDecimal;
import java.util.List;
import kaoping.adjust.Item;
import kaoping.adjust.Points;
import kaoping.adjust.Veto;
import kaoping.facts.UnitFacts;
import kaoping.place.Standing;
import kaoping.policy.Settings;
import kaoping.score.Line;
import kaoping.total.Part;
import kaoping.total.Total;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one unit.
 *
 * @param points what its entries count
 * @param uncounted the entries of 计件 and 加减分 that count nothing, each with its reason
 * @param vetoes what is in force against it
 * @param standing its total, rank and tier; null when there was nothing to score yet
 */
public record UnitOutcome(
        UnitFacts facts,
        List<Line> lines,
        List<Points> points,
        List<Item> uncounted,
        List<Veto> vetoes,
        Total total,
        @Nullable Standing standing) {
    /** The part of the total that {@code line} counts to. */
    public static String section(Line line) {
        return Gathering.section(line);
    }

    /** A part's points as they can be claimed: those without an end at the policy's scale. */
    public static BigDecimal claimable(Part part, Settings settings) {
        return part.points().isDecimal() ? part.getPoints() : settings.round(part.getPoints());
    }
}
