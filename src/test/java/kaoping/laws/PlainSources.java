package kaoping.laws;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What goes into the parts of one unit (分数的来源): its indicators, what others have added up, its matters. */
final class PlainSources {
    private final PlainParts parts;
    private final Map<String, PlainRounds> rounds = new LinkedHashMap<>();
    private final Set<String> indicated = new LinkedHashSet<>();
    private final Set<String> adjusting = new LinkedHashSet<>();

    PlainSources(PlainParts parts, People people, PlainScores scores, String unit) {
        this.parts = parts;
        @Nullable PlainShares shares = scores.shares(unit);
        for (Given line : people.linesOf(unit)) {
            Frac points = scores.added(line);
            Frac scale = shares == null ? Frac.ONE : shares.scale(line.section());
            add(line.section(), line.round(), points == null ? Frac.ZERO : points.times(scale));
            indicated.add(line.section());
        }
        Set<String> others = new LinkedHashSet<>(indicated);
        for (Sum sum : people.sumsOf(unit)) {
            if (!sum.part().equals(PlainParts.WHOLE) || people.linesOf(unit).isEmpty()) {
                add(sum.part(), sum.round(), Frac.of(sum.points()));
                others.add(sum.part());
            }
        }
        PlainDeeds deeds = scores.deeds(unit);
        for (Piece piece : deeds.counted()) {
            if (!deeds.isOfIndicator(piece)) {
                String part = deeds.part(piece);
                Deed deed = piece.deed();
                boolean inRounds = parts.isInRounds(part) && !deed.date().isEmpty();
                add(part, inRounds ? month(deed, people, part) : "", deeds.points(piece));
                (deed.kind().equals("计件") ? others : adjusting).add(part);
            }
        }
        adjusting.removeAll(others);
    }

    private static String month(Deed deed, People people, String part) {
        String month = deed.date().substring(0, 7);
        boolean quarterly = people.sumsOf(deed.unit()).stream()
                        .anyMatch(sum -> sum.part().equals(part) && sum.round().contains("Q"))
                || people.linesOf(deed.unit()).stream()
                        .anyMatch(line ->
                                line.section().equals(part) && line.round().contains("Q"));
        return quarterly ? PlainRounds.quarter(month) : month;
    }

    private void add(String part, String round, Frac points) {
        Cells row = parts.row(part);
        rounds.computeIfAbsent(part, p -> new PlainRounds(row == null ? new Cells() : row))
                .add(round, points);
    }

    void zero(String part, Set<String> months) {
        months.forEach(month -> zero(part, month));
    }

    /** 当轮计零, where the part is looked at by rounds. */
    private void zero(String part, String month) {
        if (rounds.containsKey(part) && parts.isInRounds(part)) {
            rounds.get(part).zero(month);
        }
    }

    Set<String> parts() {
        return rounds.keySet();
    }

    boolean has(String part) {
        return rounds.containsKey(part);
    }

    PlainRounds of(String part) {
        return rounds.get(part);
    }

    boolean hasIndicators(String part) {
        return indicated.contains(part);
    }

    /** Nothing but bonuses and deductions is in it. */
    boolean isAdjusting(String part) {
        return adjusting.contains(part);
    }
}
