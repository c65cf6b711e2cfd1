package kaoping.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import kaoping.policy.PartialStep;
import kaoping.score.ScoreSheet;
import kaoping.score.StepUnit;
import kaoping.table.Row;
import kaoping.value.Exact;

/** A row 按期限扣分 in plain words (期限的复述): {@code 2026年6月30日前完成得满分，每推迟1周扣1分，扣完为止}; {@code …得5分，逾期不得分}. */
final class PlainDeadline {
    private final Context context;

    PlainDeadline(Context context) {
        this.context = context;
    }

    String of(Row row) {
        String done = row.get(ScoreSheet.DEADLINE) == null ? "" : day(row.need(ScoreSheet.DEADLINE)) + "前完成";
        String unit =
                switch (row.get(ScoreSheet.STEP_UNIT, StepUnit.VALUE)) {
                    case MONTHS -> "个月";
                    case WEEKS -> "周";
                    case VALUE, PERCENT_OF_TARGET -> "天";
                };
        if (isAllOrNothing(row)) {
            BigDecimal floor = row.get(ScoreSheet.FLOOR, BigDecimal.ZERO);
            return (done.isEmpty() ? "按期完成" : done) + "得" + Exact.print(row.need(ScoreSheet.COST)) + "分，逾期"
                    + PlainWords.points(floor);
        }
        BigDecimal free = row.get(ScoreSheet.TOLERANCE);
        String grace = free == null ? "" : "逾期" + Exact.print(free) + unit + "以内不扣分，之后";
        String length = Exact.print(row.need(ScoreSheet.STEP)) + unit;
        BigDecimal early = row.get(ScoreSheet.SURPLUS_STEP);
        return (done.isEmpty() ? "按期完成" : done) + "得满分，" + grace + "每推迟" + length + PlainWords.off(row, length)
                + (early == null ? "" : PlainWords.surplus(row, "提前" + Exact.print(early) + unit));
    }

    /** A day late costs all the points that there are. */
    private boolean isAllOrNothing(Row row) {
        BigDecimal cost = row.need(ScoreSheet.COST);
        return row.get(ScoreSheet.PARTIAL) == PartialStep.EVERY_BEGUN
                && PlainWords.isOne(row)
                && row.get(ScoreSheet.STEP_UNIT) == null
                && row.get(ScoreSheet.TOLERANCE) == null
                && row.get(ScoreSheet.SURPLUS) == null
                && row.get(ScoreSheet.MOST_LOST) == null
                && (context.weight() == null || cost.compareTo(context.weight()) == 0);
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
