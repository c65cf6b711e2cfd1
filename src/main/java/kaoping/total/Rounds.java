package kaoping.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaoping.adjust.Veto;
import kaoping.policy.Period;
import kaoping.policy.Policy;
import kaoping.table.Row;
import kaoping.value.Fraction;
import kaoping.value.Round;
import kaoping.value.Telling;
import org.jspecify.annotations.Nullable;

/** The rounds of one part of one unit, sorted, each with its points (各轮得分). */
final class Rounds {
    private final Row row;
    private final RoundWay way;
    private final @Nullable BigDecimal cap;
    private final SortedMap<Round, Fraction> uncapped = new TreeMap<>();
    private final SortedMap<Round, Fraction> capped = new TreeMap<>();
    /** What counts nothing, because of what. */
    private final SortedMap<Round, Veto> zeroed = new TreeMap<>();

    private final List<Veto> missed = new ArrayList<>();
    private final List<Piece> roundless = new ArrayList<>();
    private final Set<Round> outside = new TreeSet<>();
    private final Set<Round.Kind> kinds = new TreeSet<>();

    private Rounds(Row row) {
        this.row = row;
        this.way = row.get(TotalSheet.ROUNDS, RoundWay.SUM);
        this.cap = row.get(TotalSheet.PER_ROUND);
    }

    /** Null when the row does not look at rounds: then everything is added. */
    static @Nullable Rounds of(List<Piece> pieces, List<Veto> zeroing, String part, Row row, Policy policy) {
        if (!TotalSheet.isByRound(row)) {
            return null;
        }
        Rounds rounds = new Rounds(row);
        rounds.sort(pieces, policy);
        rounds.uncapped.forEach((round, points) ->
                rounds.capped.put(round, rounds.cap == null ? points : points.min(Fraction.of(rounds.cap))));
        for (Veto veto : zeroing) {
            rounds.zero(veto, part);
        }
        return rounds;
    }

    private void zero(Veto veto, String part) {
        Round round = dated(veto.zeroed(part));
        if (round == null || !capped.containsKey(round)) {
            missed.add(veto);
        } else if (capped(round).signum() > 0) {
            // Why only then: what is below nothing already would rise.
            capped.put(round, Fraction.ZERO);
            zeroed.put(round, veto);
        }
    }

    /** Vetoes for a round that is not there. */
    List<Veto> missed() {
        return missed;
    }

    private void sort(List<Piece> pieces, Policy policy) {
        for (Piece piece : pieces) {
            if (piece.round() != null && isStated(piece)) {
                kinds.add(piece.round().kind());
            }
        }
        Period period = Period.of(policy.id().period());
        for (Piece piece : pieces) {
            Round round = isStated(piece) ? piece.round() : dated(piece.round());
            if (round == null) {
                roundless.add(piece);
            } else if (round.kind() != Round.Kind.TURN && !isIn(period, round)) {
                outside.add(round);
            } else {
                uncapped.merge(round, piece.points(), Fraction::plus);
            }
        }
        kinds.addAll(uncapped.keySet().stream().map(Round::kind).toList());
    }

    private static boolean isIn(Period period, Round round) {
        Period own = Period.of(round.toString());
        return period.contains(own.first()) && period.contains(own.last());
    }

    /** The round is said, not taken from an entry's date. */
    private static boolean isStated(Piece piece) {
        return piece.source() == Source.INDICATORS || piece.source() == Source.SUBMITTED;
    }

    /** The round of an entry: its month, or the quarter or half where the part's other points come by those. */
    private @Nullable Round dated(@Nullable Round month) {
        boolean byMonth = way == RoundWay.QUARTERS && kinds.contains(Round.Kind.MONTH);
        if (month == null || kinds.isEmpty() || byMonth) {
            return month;
        }
        Round.Kind kind = kinds.iterator().next();
        return month.isWithin(kind) ? month.in(kind) : null;
    }

    RoundWay way() {
        return way;
    }

    int expected() {
        return row.get(TotalSheet.EXPECTED, 0);
    }

    /** How many rounds there are: quarters where months are first averaged to quarters. */
    int count() {
        return way == RoundWay.QUARTERS ? quarters().size() : capped.size();
    }

    Set<Round> outside() {
        return outside;
    }

    Set<Round> all() {
        return capped.keySet();
    }

    /** Nothing says in which round it was earned: the points were summed up elsewhere and count as they are. */
    boolean isUnsaid() {
        return capped.isEmpty();
    }

    /** Pieces without a round beside others that have one. */
    boolean isPartlyUnsaid() {
        return !capped.isEmpty() && !roundless.isEmpty();
    }

    /** Rounds of different lengths, of which it cannot be said how they go together. */
    boolean isMixed() {
        if (way != RoundWay.QUARTERS) {
            return kinds.size() > 1;
        }
        boolean others = kinds.stream().anyMatch(kind -> !isQuarterly(kind));
        boolean twice = quarters().entrySet().stream()
                .anyMatch(e -> e.getValue().size() > 1 && e.getValue().containsKey(e.getKey()));
        return others || twice;
    }

    private static boolean isQuarterly(Round.Kind kind) {
        return kind == Round.Kind.MONTH || kind == Round.Kind.QUARTER;
    }

    /** The rounds that are missing between the first and the last. */
    List<Round> gaps() {
        List<Round> gaps = new ArrayList<>();
        if (kinds.size() == 1 && !capped.isEmpty()) {
            for (Round round = capped.firstKey(); round.compareTo(capped.lastKey()) < 0; round = round.next()) {
                if (!capped.containsKey(round)) {
                    gaps.add(round);
                }
            }
        }
        return gaps;
    }

    /** The rounds that the cap cut, each with its points before. */
    SortedMap<Round, Fraction> cut() {
        SortedMap<Round, Fraction> cut = new TreeMap<>(uncapped);
        cut.keySet().removeAll(zeroed.keySet());
        cut.entrySet().removeIf(e -> e.getValue().isSame(Objects.requireNonNull(capped.get(e.getKey()))));
        return cut;
    }

    /** Each quarter with its months; what is neither stands for itself. */
    private SortedMap<Round, SortedMap<Round, Fraction>> quarters() {
        SortedMap<Round, SortedMap<Round, Fraction>> quarters = new TreeMap<>();
        capped.forEach((round, points) -> quarters.computeIfAbsent(
                        isQuarterly(round.kind()) ? round.in(Round.Kind.QUARTER) : round, q -> new TreeMap<>())
                .put(round, points));
        return quarters;
    }

    Fraction points() {
        Fraction rest = Piece.sum(roundless);
        if (capped.isEmpty()) {
            return rest;
        }
        Fraction combined = way.combine(values(), Objects.requireNonNull(capped.get(capped.lastKey())), expected());
        return way == RoundWay.SUM ? combined.plus(rest) : combined;
    }

    private List<Fraction> values() {
        return way == RoundWay.QUARTERS
                ? quarters().values().stream().map(Rounds::average).toList()
                : List.copyOf(capped.values());
    }

    private static Fraction average(SortedMap<Round, Fraction> months) {
        return RoundWay.AVERAGE.combine(List.copyOf(months.values()), Fraction.ZERO, 0);
    }

    /** What counts of one round. */
    Fraction capped(Round round) {
        return Objects.requireNonNull(capped.get(round));
    }

    SortedMap<Round, Fraction> counting() {
        return Collections.unmodifiableSortedMap(capped);
    }

    /** {@code 11 轮（2023-01 至 2023-11）}. */
    String extent() {
        return capped.size() + " 轮（" + capped.firstKey() + " 至 " + capped.lastKey() + "）";
    }

    /** {@code 2023-01 得 80、2023-02 得 90（每轮上限 85，按 85 计），2 轮平均 82.5}. */
    void tell(Telling to, int scale) {
        if (capped.isEmpty()) {
            Piece.tell(to, roundless, scale);
        } else {
            to.text(story(scale));
        }
    }

    private String story(int scale) {
        String each = uncapped.entrySet().stream()
                .map(e -> e.getKey() + " 得 " + e.getValue().print(scale)
                        + (cut().containsKey(e.getKey())
                                ? "（按每轮上限 " + capped(e.getKey()).print(scale) + " 计）"
                                : "")
                        + (zeroed.containsKey(e.getKey())
                                ? "（因“"
                                        + Objects.requireNonNull(zeroed.get(e.getKey()))
                                                .quotable() + "”计零）"
                                : ""))
                .collect(Collectors.joining("、"));
        String quarters = way == RoundWay.QUARTERS
                ? "；"
                        + quarters().entrySet().stream()
                                .map(e -> e.getKey() + " 平均 "
                                        + average(e.getValue()).print(scale))
                                .collect(Collectors.joining("、"))
                : "";
        String rest = way == RoundWay.SUM && !roundless.isEmpty()
                ? "、没有轮次的 " + Piece.sum(roundless).print(scale)
                : "";
        int missing = expected() - count();
        String padded = missing > 0 && way != RoundWay.SUM && way != RoundWay.LAST
                ? "，应有 " + expected() + " 轮，缺 " + missing + " 轮按 0 分计"
                : "";
        return each + rest + quarters + padded + "，" + way.story(Math.max(count(), expected())) + " "
                + points().print(scale);
    }
}
