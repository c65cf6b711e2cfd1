package kaoping.review;

import java.math.BigDecimal;
import java.util.List;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.score.Interpolation;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.score.StepSide;
import kaoping.score.StepUnit;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** Cells of 评分 that the row's method cannot work with: 逐档扣分 in 月, 直线内插 along a range without an end. */
final class Misfits implements Lint {
    @Override
    public void check(Draft draft, Findings findings) {
        for (Row row : draft.rows(ScoreSheet.KIND)) {
            Method method = row.need(ScoreSheet.METHOD);
            switch (method) {
                case INTERPOLATION -> interpolation(row, findings);
                case JUDGED -> judged(row, findings);
                case EARNING -> earning(row, findings);
                case STEPS -> losing(row, findings);
                default -> {}
            }
            units(row, method, findings);
            BigDecimal start = row.get(ScoreSheet.SURPLUS_FROM);
            if (start != null && start.compareTo(Exact.HUNDRED) < 0) {
                add(row, ScoreSheet.SURPLUS_FROM, "完成率超过 100% 才有超额", findings);
            }
        }
    }

    private static void units(Row row, Method method, Findings findings) {
        StepUnit unit = row.get(ScoreSheet.STEP_UNIT);
        BigDecimal step = row.get(ScoreSheet.STEP);
        if (method == Method.DEADLINE && unit == StepUnit.PERCENT_OF_TARGET) {
            add(row, ScoreSheet.STEP_UNIT, "期限以天、周或月计步", findings);
        }
        if ((unit == StepUnit.MONTHS || unit == StepUnit.WEEKS)
                && (method == Method.STEPS || method == Method.EARNING)) {
            add(row, ScoreSheet.STEP_UNIT, "只有期限以周、月计步", findings);
        }
        BigDecimal from = row.get(ScoreSheet.FROM);
        if (unit == StepUnit.PERCENT_OF_TARGET && from != null && from.signum() <= 0) {
            add(row, ScoreSheet.FROM, "不大于 0，没有百分之几可计", findings);
        }
        if (method == Method.DEADLINE && unit == StepUnit.MONTHS && step != null && isBroken(step)) {
            add(row, ScoreSheet.STEP, "月数应当是整数", findings);
        }
    }

    private static boolean isBroken(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    private static void earning(Row row, Findings findings) {
        if (row.get(ScoreSheet.SIDE) == StepSide.BOTH) {
            add(row, ScoreSheet.SIDE, "得分只能往一边计步", findings);
        }
        // Why: beyond the form's target and nothing for reaching it, nobody gets points; 每开展1次得2分 starts at 0.
        if (row.get(ScoreSheet.FROM) == null && row.get(ScoreSheet.BASE) == null) {
            findings.add(
                    Code.METHOD_INCOMPLETE,
                    row.place(ScoreSheet.FROM),
                    Method.EARNING.label(),
                    ScoreSheet.FROM.title() + "”或“" + ScoreSheet.BASE.title());
        }
    }

    private static void losing(Row row, Findings findings) {
        if (row.get(ScoreSheet.SIDE) == StepSide.BOTH && row.get(ScoreSheet.SURPLUS) != null) {
            add(row, ScoreSheet.SURPLUS, "两侧都扣分，没有一侧可以加分", findings);
        }
    }

    private static void interpolation(Row row, Findings findings) {
        one(row, Interpolation.AXES, "只能按一个条件内插", findings);
        one(row, List.of(ScoreSheet.RANGE, ScoreSheet.POINTS_RANGE), "两个区间只填一个", findings);
    }

    /** Points below nothing are points off, written the wrong way: 酌情扣 2～6 分 as {@code ≥-6 且 ≤-2}. */
    private static void judged(Row row, Findings findings) {
        Interval points = row.get(ScoreSheet.POINTS_RANGE);
        if (points != null && row.get(ScoreSheet.RANGE) != null) {
            add(row, ScoreSheet.POINTS_RANGE, "两个区间只填一个", findings);
        } else if (points != null && (isNegative(points.low()) || isNegative(points.high()))) {
            add(row, ScoreSheet.POINTS_RANGE, "写得几分，不写扣几分：10 分酌情扣 2～6 分的写 ≥4 且 ≤8", findings);
        }
    }

    private static boolean isNegative(@Nullable BigDecimal end) {
        return end != null && end.signum() < 0;
    }

    /** One of {@code columns} is filled in, with both ends. */
    private static void one(Row row, List<Column<Interval>> columns, String several, Findings findings) {
        List<Column<Interval>> filled =
                columns.stream().filter(column -> row.get(column) != null).toList();
        if (filled.isEmpty()) {
            String titles =
                    String.join("”或“", columns.stream().map(Column::title).toList());
            findings.add(Code.METHOD_INCOMPLETE, row.place(columns.get(0)), Method.INTERPOLATION.label(), titles);
        }
        filled.stream().skip(1).forEach(column -> add(row, column, several, findings));
        filled.stream()
                .filter(column -> isOpen(row.get(column)))
                .forEach(column -> add(row, column, "区间要有两端，如 ≥60 且 <80", findings));
        filled.stream()
                .filter(column -> row.need(column).written() != null)
                .forEach(column -> add(row, column, "内插的两端写百分数，不写几分之几", findings));
    }

    private static boolean isOpen(@Nullable Interval range) {
        return range == null || range.low() == null || range.high() == null;
    }

    private static void add(Row row, Column<?> column, String why, Findings findings) {
        String method = row.need(ScoreSheet.METHOD).label();
        findings.add(Code.METHOD_MISFIT, row.place(column), method, column.title(), why);
    }
}
