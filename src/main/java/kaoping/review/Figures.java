package kaoping.review;

import java.math.BigDecimal;
import java.util.List;
import kaoping.adjust.CountSheet;
import kaoping.adjust.MultiplierSheet;
import kaoping.adjust.VetoSheet;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.place.ListSheet;
import kaoping.place.TierSheet;
import kaoping.policy.Settings;
import kaoping.score.Method;
import kaoping.score.RaterSheet;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.Uncapped;
import kaoping.total.Absence;
import kaoping.total.TotalSheet;
import kaoping.value.Exact;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** A number that its column cannot mean: 系数 120 %, 扣分 −0.5, 固定分 −2, 得分 110 of a full score of 100. */
final class Figures implements Lint {
    private static final List<Column<BigDecimal>> SHARES = List.of(
            ScoreSheet.SHARE,
            ScoreSheet.THRESHOLD,
            ScoreSheet.BASE_SHARE,
            RaterSheet.WEIGHT,
            TotalSheet.FACTOR,
            TierSheet.SHARE,
            ListSheet.SHARE);
    private static final List<Column<BigDecimal>> ABOVE_ZERO = List.of(
            ScoreSheet.STEP,
            ScoreSheet.COST,
            ScoreSheet.CAP,
            ScoreSheet.TOLERANCE,
            ScoreSheet.MOST_LOST,
            ScoreSheet.SURPLUS_STEP,
            ScoreSheet.SURPLUS_MOST,
            MultiplierSheet.TIMES,
            CountSheet.COUNT.per,
            CountSheet.COUNT.exempt,
            CountSheet.COUNT.perEntry,
            ScoreSheet.RATING_FULL,
            RaterSheet.WEIGHT,
            CountSheet.COUNT.perMonth,
            CountSheet.COUNT.perQuarter,
            CountSheet.COUNT.perYear,
            CountSheet.COUNT.perFamily,
            CountSheet.ADJUST.per,
            CountSheet.ADJUST.exempt,
            CountSheet.ADJUST.perEntry,
            CountSheet.ADJUST.perMonth,
            CountSheet.ADJUST.perQuarter,
            CountSheet.ADJUST.perYear,
            CountSheet.ADJUST.perFamily,
            VetoSheet.LOSS,
            TotalSheet.SCALED_TO,
            TotalSheet.PER_ROUND);
    private static final List<Column<BigDecimal>> POINTS =
            List.of(ScoreSheet.POINTS, ScoreSheet.BASE, ScoreSheet.MOST, VetoSheet.SCORE, TotalSheet.FULL);

    private static final Stretch WHOLE = Stretch.of(new Interval(BigDecimal.ZERO, true, Exact.HUNDRED, true));

    @Override
    public void check(Draft draft, Findings findings) {
        BigDecimal full = draft.settings().get(Settings.FULL_SCORE);
        aboveZero(draft.settings(), Settings.FULL_SCORE, findings);
        // Why: where parts are converted they may well have more than the whole.
        boolean converted = draft.rows(TotalSheet.KIND).stream().anyMatch(row -> row.get(TotalSheet.SCALED_TO) != null);
        BigDecimal whole = converted ? null : full;
        draft.allRows().forEach(row -> {
            of(row, SHARES).forEach(column -> share(row, column, findings));
            of(row, ABOVE_ZERO).forEach(column -> aboveZero(row, column, findings));
            of(row, POINTS).forEach(column -> points(row, column, column == TotalSheet.FULL ? whole : full, findings));
        });
        draft.rows(ScoreSheet.KIND).forEach(row -> range(row, findings));
        draft.rows(ScoreSheet.KIND).forEach(row -> judged(row, full, findings));
        draft.rows(TotalSheet.KIND).forEach(row -> totals(row, findings));
        draft.rows(ScoreSheet.KIND).forEach(row -> shareOfRank(row, findings));
    }

    private static List<Column<BigDecimal>> of(Row row, List<Column<BigDecimal>> columns) {
        return columns.stream()
                .filter(column -> row.kind().columns().contains(column) && row.get(column) != null)
                .toList();
    }

    private static void share(Row row, Column<BigDecimal> column, Findings findings) {
        BigDecimal share = row.need(column);
        boolean more = column == ScoreSheet.SHARE && isForMore(row)
                || column == TotalSheet.FACTOR && TotalSheet.isForSome(row);
        boolean above = share.compareTo(Exact.HUNDRED) > 0 && !more;
        if (share.signum() < 0 || above) {
            findings.add(Code.SHARE_OUTSIDE_WHOLE, row.place(column), column.title(), Exact.print(share) + "%");
        }
    }

    /** A row for who did more than was asked may give more than the weight. */
    private static boolean isForMore(Row row) {
        Interval ratio = row.get(ScoreSheet.RATIO);
        BigDecimal low = ratio == null ? null : ratio.low();
        return low != null && low.compareTo(Exact.HUNDRED) >= 0;
    }

    private static void shareOfRank(Row row, Findings findings) {
        Interval range = row.get(ScoreSheet.RANK_SHARE);
        if (range != null && !range.isEmpty() && !WHOLE.covers(completed(range))) {
            findings.add(
                    Code.SHARE_OUTSIDE_WHOLE,
                    row.place(ScoreSheet.RANK_SHARE),
                    ScoreSheet.RANK_SHARE.title(),
                    range.print("%"));
        }
    }

    private static void range(Row row, Findings findings) {
        Interval range = row.get(ScoreSheet.RANGE);
        if (range != null && !range.isEmpty() && !WHOLE.covers(completed(range))) {
            findings.add(
                    Code.SHARE_OUTSIDE_WHOLE, row.place(ScoreSheet.RANGE), ScoreSheet.RANGE.title(), range.print("%"));
        }
    }

    private static void judged(Row row, @Nullable BigDecimal full, Findings findings) {
        Interval range = row.get(ScoreSheet.POINTS_RANGE);
        BigDecimal most = range == null ? null : range.high() == null ? range.low() : range.high();
        if (row.need(ScoreSheet.METHOD) == Method.JUDGED && most != null && full != null && most.compareTo(full) > 0) {
            Column<?> column = ScoreSheet.POINTS_RANGE;
            findings.add(
                    Code.POINTS_ABOVE_FULL, row.place(column), column.title(), Exact.print(most), Exact.print(full));
        }
    }

    /** A range without a lower or an upper end is read as from nothing, or up to the whole weight. */
    private static Stretch completed(Interval range) {
        return Stretch.of(new Interval(
                range.low() == null ? BigDecimal.ZERO : range.low(),
                range.low() == null || range.lowClosed(),
                range.high() == null ? Exact.HUNDRED : range.high(),
                range.high() == null || range.highClosed()));
    }

    /** What is divided by, and how often something is expected. */
    private static void totals(Row row, Findings findings) {
        if (row.get(TotalSheet.SCALED_TO) != null || row.get(TotalSheet.ABSENT) == Absence.RESCALE) {
            aboveZero(row, TotalSheet.FULL, findings);
        }
        if (row.get(TotalSheet.EXPECTED, 1) == 0) {
            findings.add(Code.NUMBER_NOT_POSITIVE, row.place(TotalSheet.EXPECTED), TotalSheet.EXPECTED.title(), "0");
        }
    }

    private static void aboveZero(Row row, Column<BigDecimal> column, Findings findings) {
        BigDecimal number = row.get(column);
        if (number != null && number.signum() <= 0) {
            findings.add(Code.NUMBER_NOT_POSITIVE, row.place(column), column.title(), Exact.print(number));
        }
    }

    private static void points(Row row, Column<BigDecimal> column, @Nullable BigDecimal full, Findings findings) {
        BigDecimal points = row.need(column);
        if (points.signum() < 0) {
            findings.add(Code.POINTS_NEGATIVE, row.place(column), column.title(), Exact.print(points));
        } else if (full != null && !Uncapped.is(points) && points.compareTo(full) > 0) {
            findings.add(
                    Code.POINTS_ABOVE_FULL, row.place(column), column.title(), Exact.print(points), Exact.print(full));
        }
    }
}
