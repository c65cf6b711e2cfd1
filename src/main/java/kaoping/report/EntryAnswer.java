package kaoping.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kaoping.adjust.Item;
import kaoping.adjust.Points;
import kaoping.adjust.Tally;
import kaoping.appraisal.UnitOutcome;
import kaoping.facts.Entry;
import kaoping.finding.Finding;
import kaoping.policy.Settings;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * One entry in a unit's ledger (计分事项台账), whether it counts or not. Numbers are printed.
 *
 * @param count {@code 3}; of an entry that comes apart, of this part of it
 * @param turn which time of its matter it is, or its first piece; null where no row asks
 * @param points null when it does not count
 * @param uncapped what it is worth before the caps; null when that was not asked
 * @param caps the caps that took something; empty when none did
 * @param indicator the indicator that it counts to; empty when it counts to a part
 * @param withheld why it does not count; null when it does
 */
public record EntryAnswer(
        Entry entry,
        String count,
        @Nullable String turn,
        @Nullable String points,
        @Nullable String uncapped,
        String caps,
        String indicator,
        @Nullable Finding withheld) {
    /** All entries of 计件 and 加减分, by date. */
    static List<EntryAnswer> of(UnitOutcome unit, Settings settings) {
        if (unit.points().isEmpty() && unit.uncounted().isEmpty()) {
            return List.of();
        }
        Stream<Posting> counted = unit.points().stream().map(p -> new Posting(p.item(), of(p, settings)));
        Stream<Posting> others = unit.uncounted().stream().map(i -> new Posting(i, of(i)));
        return Stream.concat(counted, others)
                .sorted(Comparator.comparing(Posting::item, Tally.BY_DATE))
                .map(Posting::answer)
                .toList();
    }

    private record Posting(Item item, EntryAnswer answer) {}

    private static EntryAnswer of(Points points, Settings settings) {
        return new EntryAnswer(
                points.item().entry(),
                Exact.print(points.item().getCount()),
                turn(points.item()),
                settings.print(points.points()),
                settings.print(points.uncapped()),
                String.join("，", points.because()),
                points.indicator(),
                null);
    }

    private static EntryAnswer of(Item item) {
        return new EntryAnswer(
                item.entry(), Exact.print(item.getCount()), turn(item), null, null, "", "", item.withheld());
    }

    private static @Nullable String turn(Item item) {
        BigDecimal turn = item.getTurn();
        return turn == null ? null : Exact.print(turn);
    }
}
