package kaoping.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import kaoping.adjust.Points;
import kaoping.adjust.Veto;
import kaoping.appraisal.UnitOutcome;
import kaoping.deviation.UnitDeviations;
import kaoping.place.Order;
import kaoping.place.Standing;
import kaoping.policy.Settings;
import kaoping.score.Line;
import kaoping.table.Row;
import kaoping.total.Part;
import kaoping.total.Rescaled;
import kaoping.value.Fraction;
import kaoping.value.Round;
import kaoping.value.Tellable;
import kaoping.value.Telling;
import org.jspecify.annotations.Nullable;

/**
 * What is answered about one unit, immutable, its numbers printed.
 *
 * @param total null when there was nothing to score yet, or a veto leaves the unit without one, as is rank
 * @param tier null when there was nothing to score yet, when the policy has no tiers, or a tie leaves it open
 * @param order what it is ranked by instead of its total; null when by that
 * @param lines indicators first, then entries that count
 * @param entries all entries by date, whether they count or not
 * @param sum how the total came about, built only when read; empty when there is none
 * @param deviations empty when the unit claimed no score
 */
public record UnitAnswer(
        String name,
        String group,
        @Nullable String total,
        Tellable sum,
        @Nullable Integer rank,
        @Nullable String tier,
        List<Section> sections,
        List<LineAnswer> lines,
        List<EntryAnswer> entries,
        @Nullable StandingAnswer standing,
        @Nullable String order,
        List<Veto> vetoes,
        Optional<UnitDeviations> deviations) {
    /**
     * One part of the total: its points, and what of them counts.
     *
     * @param into the part that it counts to; null when that is the total
     * @param depth how many parts lie between it and the total
     * @param rounds what counts of each round, worked out only when read; empty when the policy does not look at rounds
     */
    public record Section(
            String name,
            String points,
            String counted,
            @Nullable String into,
            int depth,
            Tellable formula,
            Supplier<SortedMap<Round, Fraction>> rounds,
            @Nullable Row row) {
        static Section of(Part part, Settings settings) {
            return new Section(
                    part.getName(),
                    settings.print(part.points()),
                    settings.print(part.counted()),
                    part.into(),
                    part.depth(),
                    part::tell,
                    part::byRound,
                    part.row());
        }

        /** {@code workbook!sheet!cell} that decides; null when no row does. */
        public @Nullable String cell() {
            return row == null ? null : row.place();
        }

        /** {@code 业务工作：提交 82.4，× 60%，计 49.44 分；依据“…”（…）}. */
        void tell(Telling to, Settings settings) {
            formula.tell(to);
            if (row != null) {
                to.words(Sources.sentence(row, row.place(), settings));
            }
        }

        /** What the rest carries of what does not apply; rounded here only to be shown. */
        static Section of(Rescaled rescaled, Settings settings) {
            String gain = settings.print(settings.round(rescaled.gain()));
            int scale = settings.row().need(Settings.SCALE) + 3;
            return new Section(
                    Rescaled.NAME,
                    gain,
                    gain,
                    null,
                    0,
                    to -> to.words(Rescaled.NAME).words(" ").text(rescaled.sentence(scale)),
                    Collections::emptySortedMap,
                    null);
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
                to -> sum(to, unit, settings),
                standing == null || standing.getRank() == 0 ? null : standing.getRank(),
                placed == null ? null : placed.tier(),
                sections(unit, settings),
                lines(unit, settings),
                EntryAnswer.of(unit, settings),
                placed,
                order == null ? null : order.sentence(),
                unit.vetoes(),
                UnitDeviations.of(unit, settings));
    }

    private static List<Section> sections(UnitOutcome unit, Settings settings) {
        Rescaled rescaled = unit.total().rescaled();
        List<Section> sections = new ArrayList<>();
        for (Part part : unit.total().parts()) {
            sections.add(Section.of(part, settings));
        }
        if (rescaled != null) {
            sections.add(Section.of(rescaled, settings));
        }
        return Collections.unmodifiableList(sections);
    }

    private static List<LineAnswer> lines(UnitOutcome unit, Settings settings) {
        List<LineAnswer> lines =
                new ArrayList<>(unit.lines().size() + unit.points().size());
        for (Line line : unit.lines()) {
            lines.add(LineAnswer.of(line, settings));
        }
        for (Points entry : unit.points()) {
            if (!entry.isOfIndicator()) {
                lines.add(LineAnswer.of(entry, settings));
            }
        }
        return Collections.unmodifiableList(lines);
    }

    private static void sum(Telling to, UnitOutcome unit, Settings settings) {
        if (unit.standing() == null || unit.standing().publishedTotal() == null) {
            return;
        }
        Row row = unit.total().whole().row();
        unit.total().tell(to);
        if (row != null) {
            to.words(Sources.sentence(row, row.place(), settings));
        }
    }
}
