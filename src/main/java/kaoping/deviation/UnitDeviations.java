package kaoping.deviation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaoping.adjust.Points;
import kaoping.appraisal.UnitOutcome;
import kaoping.facts.Claimed;
import kaoping.place.Standing;
import kaoping.policy.Settings;
import kaoping.score.Line;
import kaoping.total.Part;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What one unit claimed beside what the policy gives (单位的偏差).
 *
 * @param claimed the total as stated, else the sum of the claimed lines where that is a total; null when neither
 * @param summed {@code claimed} is such a sum
 * @param recomputed null when there was nothing to score yet, or a veto leaves the unit without a total
 * @param deviations by effect
 * @param agreeing lines that were claimed as they are recomputed
 * @param unscored lines without points yet, whatever was claimed for them: apart, not as zero
 * @param unclaimed scored lines for which nothing was claimed
 */
public record UnitDeviations(
        UnitOutcome unit,
        @Nullable BigDecimal claimed,
        boolean summed,
        @Nullable BigDecimal recomputed,
        List<SectionDeviation> sections,
        List<Deviation> deviations,
        List<Line> agreeing,
        List<Line> unscored,
        List<Line> unclaimed) {
    /** Empty when the unit claimed no score at all. */
    public static Optional<UnitDeviations> of(UnitOutcome unit, Settings settings) {
        return isClaiming(unit) ? Optional.of(compare(unit, settings)) : Optional.empty();
    }

    static boolean isClaiming(UnitOutcome unit) {
        Claimed claimed = unit.facts().claimed();
        return claimed != null
                        && (claimed.total() != null || !claimed.sections().isEmpty())
                || isAnyClaimed(unit.lines());
    }

    // Why loops here and below: this is asked of every unit that is answered.
    private static boolean isAnyClaimed(List<Line> lines) {
        for (Line line : lines) {
            if (line.indicator().claimed() != null) {
                return true;
            }
        }
        return false;
    }

    private static UnitDeviations compare(UnitOutcome unit, Settings settings) {
        List<Deviation> deviations = new ArrayList<>();
        List<Line> agreeing = new ArrayList<>();
        List<Line> unscored = new ArrayList<>();
        List<Line> unclaimed = new ArrayList<>();
        for (int i = 0; i < unit.lines().size(); i++) {
            Line line = unit.lines().get(i);
            BigDecimal claimed = line.indicator().claimed();
            if (line.score() == null) {
                unscored.add(line);
            } else if (claimed == null) {
                unclaimed.add(line);
            } else if (claimed.compareTo(line.points()) == 0) {
                agreeing.add(line);
            } else {
                List<String> sameAs = new Likenesses(line, claimed, unit.facts(), settings).all();
                deviations.add(new Deviation(i + 1, line, claimed, line.points(), sameAs));
            }
        }
        deviations.sort(Deviation.BY_EFFECT);
        Claimed stated = unit.facts().claimed();
        BigDecimal total = stated == null ? null : stated.total();
        BigDecimal sum = total == null ? sum(unit) : null;
        Standing standing = unit.standing();
        return new UnitDeviations(
                unit,
                total == null ? sum : total,
                sum != null,
                standing == null ? null : standing.publishedTotal(),
                sections(unit, settings),
                deviations,
                agreeing,
                unscored,
                unclaimed);
    }

    /** The claimed lines together, where they are all that counts to the total, and count as they are. */
    private static @Nullable BigDecimal sum(UnitOutcome unit) {
        boolean plain = unit.points().stream().allMatch(Points::isOfIndicator)
                && unit.facts().points().isEmpty()
                && unit.facts().rounds().isEmpty()
                && unit.total().setBy() == null
                && unit.total().parts().stream().allMatch(UnitDeviations::countsAsItIs)
                && countsAsItIs(unit.total().whole())
                && unit.total().value().compareTo(added(unit.lines())) == 0;
        return plain ? sum(unit.lines()) : null;
    }

    private static boolean countsAsItIs(Part part) {
        return part.counted().compareTo(part.points()) == 0;
    }

    /** Exact, as the policy adds lines. */
    private static Fraction added(List<Line> lines) {
        Fraction added = Fraction.ZERO;
        for (Line line : lines) {
            added = added.plus(line.added());
        }
        return added;
    }

    /** Null when nothing was claimed for one of the lines that have points. */
    private static @Nullable BigDecimal sum(List<Line> lines) {
        BigDecimal sum = lines.isEmpty() ? null : BigDecimal.ZERO;
        for (Line line : lines) {
            BigDecimal claimed = line.indicator().claimed();
            if (claimed == null && line.score() != null) {
                return null;
            }
            sum = claimed == null || sum == null ? sum : sum.add(claimed);
        }
        return sum;
    }

    private static List<SectionDeviation> sections(UnitOutcome unit, Settings settings) {
        Claimed claimed = unit.facts().claimed();
        Map<String, BigDecimal> stated = claimed == null ? Map.of() : claimed.sections();
        List<SectionDeviation> sections = new ArrayList<>();
        for (Part part : unit.total().parts()) {
            BigDecimal points = stated.get(part.getName());
            BigDecimal either = points == null ? sum(inside(part, unit.lines())) : points;
            if (either != null) {
                sections.add(new SectionDeviation(part.getName(), either, UnitOutcome.claimable(part, settings)));
            }
        }
        return sections;
    }

    private static List<Line> inside(Part part, List<Line> lines) {
        List<Line> inside = new ArrayList<>();
        for (Line line : lines) {
            if (UnitOutcome.section(line).equals(part.getName())) {
                inside.add(line);
            }
        }
        return inside;
    }

    /** Claimed − recomputed in total; null when either is missing. */
    public @Nullable BigDecimal difference() {
        return claimed == null || recomputed == null ? null : claimed.subtract(recomputed);
    }

    /** How far the totals are apart; nothing when they cannot be compared. */
    BigDecimal effect() {
        BigDecimal difference = difference();
        return difference == null ? BigDecimal.ZERO : difference.abs();
    }

    /** How far the lines are apart, all together, whichever way each goes. */
    BigDecimal effectOfLines() {
        return deviations.stream()
                .map(deviation -> deviation.difference().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
