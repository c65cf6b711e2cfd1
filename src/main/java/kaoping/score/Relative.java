package kaoping.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaoping.finding.Code;
import kaoping.table.Column;
import kaoping.table.Derived;
import kaoping.table.Row;
import kaoping.table.Test.Measured;
import kaoping.table.Test.Within;
import org.jspecify.annotations.Nullable;

/** Rows that compare a line with the others of its indicator (排比): by its rank, or with the best or the average of all. */
public final class Relative {
    private static final Set<Method> BY_RANK = Set.of(Method.RANK_STEPS, Method.RANK_SHARE);

    private static final Derived<Boolean> ASKED = new Derived<>(
            row -> ranks(row) || measures(row) || cells().stream().anyMatch(column -> row.get(column) != null));

    private Relative() {}

    /** Whether the row looks at a rank. */
    public static boolean ranks(Row row) {
        return BY_RANK.contains(row.need(ScoreSheet.METHOD))
                || row.get(ScoreSheet.RANK) != null
                || row.get(ScoreSheet.RANK_FROM_END) != null
                || row.get(ScoreSheet.RANK_SHARE) != null;
    }

    /** Whether the row holds the actual against the actuals of others. */
    public static boolean measures(Row row) {
        return row.get(ScoreSheet.YARDSTICK, Yardstick.TARGET) != Yardstick.TARGET
                || row.need(ScoreSheet.METHOD) == Method.EFFICACY;
    }

    /** What the row takes for the form's target: its own figure, or one of the peers; null when it takes the form's. */
    static @Nullable BigDecimal instead(Row row, Column<BigDecimal> own) {
        return measures(row) ? BigDecimal.ZERO : row.get(own);
    }

    /** Whether the row compares at all, be it only to say where the line stands (“其余” below rows for the first places). */
    public static boolean isAsked(Row row) {
        return ASKED.of(row);
    }

    /** The line among its peers, as the row's cells say. */
    static Comparison of(Line line, Row row) {
        RankBasis basis =
                measures(row) && !ranks(row) ? RankBasis.ACTUAL : row.get(ScoreSheet.RANKED_BY, RankBasis.ACTUAL);
        return line.comparison(range(row), basis, order(row));
    }

    /** The same; null for a line without a number, which has no rank. */
    static @Nullable Comparison ranked(Line line, Row row) {
        Comparison comparison = of(line, row);
        return comparison.getRank() == null ? null : comparison;
    }

    /** The same by actuals, which alone have an average, and ends that others can be held against. */
    static Comparison ofActuals(Line line, Row row) {
        return line.comparison(range(row), RankBasis.ACTUAL, order(row));
    }

    private static PeerRange range(Row row) {
        return row.get(ScoreSheet.RANGE_OF_PEERS, PeerRange.GROUP);
    }

    private static RankOrder order(Row row) {
        return row.get(ScoreSheet.ORDER, RankOrder.BY_RELATION);
    }

    /** Puts where the line stands before its sentence, and says once who is alone and who is level. */
    static Score told(Line line, Row row, Score score) {
        Comparison comparison = ranked(line, row);
        if (comparison == null) {
            return score;
        }
        Peers peers = comparison.peers();
        if (peers.count() == 1 && peers.sayOnce(Peers.Once.ALONE)) {
            line.find(Code.PEER_ALONE, "actual", comparison.whom());
        }
        if (ranks(row) && peers.sayOnce(Peers.Once.TIED)) {
            comparison.ties().forEach(tie -> line.findAt("", Code.PEERS_TIED, comparison.whom(), tie));
        }
        return score.told(() -> comparison.sentence() + "；" + score.formula().text());
    }

    /** A condition on {@code property} of the comparison that the row's own cells ask for. */
    static Measured<Line> condition(String property, Number number) {
        return new Measured<>(
                within(property, number, PeerRange.GROUP, RankBasis.ACTUAL, RankOrder.BY_RELATION),
                row -> within(
                        property, number, range(row), row.get(ScoreSheet.RANKED_BY, RankBasis.ACTUAL), order(row)));
    }

    private static Within<Line> within(
            String property, Number number, PeerRange range, RankBasis basis, RankOrder order) {
        String asked = Stream.<Enum<?>>of(range, basis, order)
                .map(word -> word.getDeclaringClass().getCanonicalName() + "." + word.name())
                .collect(Collectors.joining(", "));
        return new Within<>(
                "comparison(" + asked + ")." + property, line -> number.of(line.comparison(range, basis, order)));
    }

    /** One number of a comparison. */
    interface Number {
        @Nullable
        BigDecimal of(Comparison comparison);
    }

    /** The cells that say whom to compare with and how. */
    private static List<Column<?>> cells() {
        return List.of(ScoreSheet.RANGE_OF_PEERS, ScoreSheet.RANKED_BY, ScoreSheet.ORDER);
    }
}
