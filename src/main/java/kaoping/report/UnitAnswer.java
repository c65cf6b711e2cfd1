package kaoping.report;

import java.util.List;
import java.util.stream.Stream;
import kaoping.adjust.Veto;
import kaoping.appraisal.UnitOutcome;
import kaoping.place.Standing;
import kaoping.policy.Settings;
import kaoping.total.Part;
import kaoping.total.Rescaled;
import org.jspecify.annotations.Nullable;

/**
 * What is answered about one unit, immutable, its numbers printed.
 *
 * @param total null when there was nothing to score yet, as are rank and tier
 * @param tier also null when the policy has no tiers, or a tie leaves it open
 * @param lines indicators first, then entries
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

        /** What the rest carries of what does not apply; rounded here only to be shown. */
        static Section of(Rescaled rescaled, Settings settings) {
            String gain = settings.print(settings.round(rescaled.gain()));
            boolean said = settings.row().get(Settings.NOT_APPLICABLE) != null;
            return new Section(Rescaled.NAME, gain, gain, said ? settings.row().place(Settings.NOT_APPLICABLE) : null);
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
                Stream.concat(
                                unit.total().parts().stream().map(part -> Section.of(part, settings)),
                                Stream.ofNullable(unit.total().rescaled())
                                        .map(rescaled -> Section.of(rescaled, settings)))
                        .toList(),
                Stream.concat(
                                unit.lines().stream().map(line -> LineAnswer.of(line, settings)),
                                unit.points().stream().map(entry -> LineAnswer.of(entry, settings)))
                        .toList(),
                placed,
                unit.vetoes());
    }
}
