package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** Two rows as the one that staff would write (合并): 按计划完成得10分，否则按比例 is 按完成比例, whose most is full points anyway. */
final class Tidy {
    private final List<Row> rows;
    private final Weight weight;

    private Tidy(List<Row> rows, Weight weight) {
        this.rows = new ArrayList<>(rows);
        this.weight = weight;
    }

    static List<Row> of(List<Row> rows, Weight weight) {
        Tidy tidy = new Tidy(rows, weight);
        tidy.met();
        tidy.threshold();
        return tidy.rows;
    }

    /** 达标 full points, and for all else a proportion or nothing. */
    private void met() {
        Row met = find(row -> Boolean.TRUE.equals(row.get(ScoreSheet.MET)) && isFull(row));
        Row rest =
                find(row -> row != met && isOnly(row, ScoreSheet.MET) && !Boolean.TRUE.equals(row.get(ScoreSheet.MET)));
        if (met == null || rest == null || !isOnly(met, ScoreSheet.MET)) {
            return;
        }
        Method method = rest.need(ScoreSheet.METHOD);
        if (method == Method.RATIO) {
            replace(met, rest, rest.with(ScoreSheet.MET, null));
        } else if (isZero(rest) && rows.size() == 2) {
            replace(met, rest, Cells.blank().with(ScoreSheet.METHOD, Method.PASS_FAIL));
        }
    }

    /** Nothing below the threshold that the proportion above it has itself. */
    private void threshold() {
        Row above = find(row -> row.need(ScoreSheet.METHOD) == Method.THRESHOLD_RATIO);
        if (above == null || rows.size() != 2) {
            return;
        }
        Row below = rows.get(rows.get(0) == above ? 1 : 0);
        BigDecimal threshold = above.need(ScoreSheet.THRESHOLD);
        for (Column<Interval> axis : List.of(ScoreSheet.RATIO, ScoreSheet.ACTUAL)) {
            boolean beyond = new Interval(threshold, true, null, false).equals(above.get(axis))
                    || isOnly(above, axis) && above.get(axis) == null;
            if (beyond && isZero(below) && isBelow(below, axis, threshold)) {
                replace(below, above, above.with(axis, null));
                return;
            }
        }
    }

    private static boolean isBelow(Row row, Column<Interval> axis, BigDecimal threshold) {
        Interval interval = row.get(axis);
        return isOnly(row, axis)
                && (interval == null
                        || interval.low() == null
                                && Objects.requireNonNull(interval.high()).compareTo(threshold) == 0
                                && !interval.highClosed());
    }

    private boolean isFull(Row row) {
        if (row.need(ScoreSheet.METHOD) != Method.FIXED && row.need(ScoreSheet.METHOD) != Method.SHARE) {
            return false;
        }
        BigDecimal points = row.get(ScoreSheet.POINTS);
        BigDecimal share = row.get(ScoreSheet.SHARE);
        BigDecimal full = weight.points();
        return points != null && full != null && points.compareTo(full) == 0
                || share != null && share.compareTo(Exact.HUNDRED) == 0;
    }

    private static boolean isZero(Row row) {
        BigDecimal points = row.get(ScoreSheet.POINTS);
        return points != null && points.signum() == 0;
    }

    /** No condition but that one. */
    private static boolean isOnly(Row row, Column<?> condition) {
        return ScoreSheet.KIND.conditions().stream()
                .allMatch(column -> column.equals(condition) || row.get(column) == null);
    }

    private @Nullable Row find(java.util.function.Predicate<Row> wanted) {
        return rows.stream().filter(wanted).findFirst().orElse(null);
    }

    private void replace(Row one, Row other, Row by) {
        rows.remove(one);
        rows.set(rows.indexOf(other), by);
    }
}
