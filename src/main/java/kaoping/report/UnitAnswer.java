package kaoping.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kaoping.adjust.Veto;
import kaoping.appraisal.UnitOutcome;
import kaoping.place.Order;
import kaoping.place.Standing;
import kaoping.policy.Settings;
import kaoping.total.Part;
import org.jspecify.annotations.Nullable;

/**
 * What is answered about one unit, immutable, its numbers printed.
 *
 * @param total null when there was nothing to score yet, or a veto leaves the unit without one, as is rank
 * @param tier null when there was nothing to score yet, when the policy has no tiers, or a tie leaves it open
 * @param order what it is ranked by instead of its total; null when by that
 * @param lines indicators first, then entries that count
 * @param entries all entries by date, whether they count or not
 */
public record UnitAnswer(
        String name,
        String group,
        @Nullable String total,
        @Nullable Integer rank,
        @Nullable String tier,
        List<Section> sections,
        List<LineAnswer> lines,
        List<EntryAnswer> entries,
        @Nullable StandingAnswer standing,
        @Nullable String order,
        List<Veto> vetoes) {
    /** One part of the total: its points, and what of them counts. */
    public record Section(
            String name,
            String points,
            String counted,
            @Nullable String cell) {
        static Section of(Part part, Settings settings) {
            return new Section(
                    part.getName(),
                    settings.print(part.getPoints()),
                    settings.print(part.counted()),
                    part.row() == null ? null : part.row().place());
        }
    }

    public static UnitAnswer of(UnitOutcome unit, Settings settings) {
        Standing standing = unit.standing();
        BigDecimal total = standing == null ? null : standing.publishedTotal();
        Order order = standing == null ? null : standing.order();
        StandingAnswer placed = StandingAnswer.of(standing, settings);
        return new UnitAnswer(
                unit.facts().name(),
                unit.facts().group(),
                total == null ? null : settings.printTotal(total),
                standing == null || standing.getRank() == 0 ? null : standing.getRank(),
                placed == null ? null : placed.tier(),
                unit.total().parts().stream()
                        .map(part -> Section.of(part, settings))
                        .toList(),
                Stream.concat(
                                unit.lines().stream().map(line -> LineAnswer.of(line, settings)),
                                unit.points().stream().map(entry -> LineAnswer.of(entry, settings)))
                        .toList(),
                EntryAnswer.of(unit, settings),
                placed,
                order == null ? null : order.sentence(),
                unit.vetoes());
    }
}
