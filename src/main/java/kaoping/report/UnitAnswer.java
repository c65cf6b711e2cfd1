package kaoping.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaoping.adjust.Veto;
import kaoping.appraisal.UnitOutcome;
import kaoping.deviation.UnitDeviations;
import kaoping.place.Standing;
import kaoping.policy.Settings;
import kaoping.total.Part;
import org.jspecify.annotations.Nullable;

/**
 * What is answered about one unit, immutable, its numbers printed.
 *
 * @param total null when there was nothing to score yet, as are rank and tier
 * @param tier also null when the policy has no tiers, or a tie leaves it open
 * @param lines indicators first, then entries
 * @param deviations empty when the unit claimed no score
 */
public record UnitAnswer(
        String name,
        String group,
        @Nullable String total,
        @Nullable Integer rank,
        @Nullable String tier,
        List<Section> sections,
        List<LineAnswer> lines,
        @Nullable StandingAnswer standing,
        List<Veto> vetoes,
        Optional<UnitDeviations> deviations) {
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
        StandingAnswer placed = StandingAnswer.of(standing, settings);
        return new UnitAnswer(
                unit.facts().name(),
                unit.facts().group(),
                standing == null ? null : settings.printTotal(standing.getTotal()),
                standing == null ? null : standing.getRank(),
                placed == null ? null : placed.tier(),
                unit.total().parts().stream()
                        .map(part -> Section.of(part, settings))
                        .toList(),
                Stream.concat(
                                unit.lines().stream().map(line -> LineAnswer.of(line, settings)),
                                unit.points().stream().map(entry -> LineAnswer.of(entry, settings)))
                        .toList(),
                placed,
                unit.vetoes(),
                UnitDeviations.of(unit, settings));
    }
}
