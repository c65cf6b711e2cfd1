package kaoping.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kaoping.finding.Code;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;

/** Points off per so many days, weeks or months after a deadline: 每推迟10天扣1分, 扣完为止; and points for being early. */
final class Deadline {
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    private Deadline() {}

    static Score late(Line line, Row row) {
        LocalDate deadline =
                row.get(ScoreSheet.DEADLINE, line.indicator().target().day());
        LocalDate done = line.indicator().actual().day();
        if (deadline == null) {
            line.find(Code.TARGET_NOT_A_DAY, "target");
        }
        if (done == null) {
            line.find(Code.ACTUAL_NOT_A_DAY, "actual");
        }
        if (deadline == null || done == null) {
            return Unscorable.none(line, "完成日期或期限不是日期");
        }
        StepUnit by = row.get(ScoreSheet.STEP_UNIT, StepUnit.VALUE);
        Fraction off = span(deadline, done, by);
        Tolerance tolerance = Tolerance.of(row);
        Deduction deduction =
                new Deduction(line, row, Strides.of(line, row, tolerance.beyond(off), row.need(ScoreSheet.STEP)));
        boolean days = by != StepUnit.MONTHS && by != StepUnit.WEEKS;
        String unit = days ? " 天" : by == StepUnit.MONTHS ? " 个月" : " 周";
        Score score = deduction.score(() -> done + " 完成，期限 " + deadline + "，推迟 " + days(deadline, done) + " 天"
                + (!days && off.signum() > 0 ? "（" + Formulas.brief(off) + unit + "）" : "")
                + tolerance.told(off, unit) + "，每 " + Exact.print(row.need(ScoreSheet.STEP)) + unit + "扣 "
                + Exact.print(row.need(ScoreSheet.COST)) + " 分");
        return row.get(ScoreSheet.SURPLUS) == null
                ? score
                : Surplus.onDays(line, row, deduction.left(), score, span(done, deadline, by), unit);
    }

    private static long days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    /** From one day to a later one; nothing when it is not later. */
    private static Fraction span(LocalDate from, LocalDate to, StepUnit by) {
        BigDecimal days = BigDecimal.valueOf(days(from, to));
        return switch (by) {
            case MONTHS -> months(from, to);
            case WEEKS -> Fraction.of(days, WEEK);
            case VALUE, PERCENT_OF_TARGET -> Fraction.of(days);
        };
    }

    /** Whole months, and the days after them as part of the month that they lie in: 1-31 → 3-15 is one and 15 of 31. */
    private static Fraction months(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return Fraction.ZERO;
        }
        long whole = ChronoUnit.MONTHS.between(from, to);
        // Why: 1-31 to 2-28 is a month to people, and none to the calendar's arithmetic.
        whole += from.plusMonths(whole + 1).isAfter(to) ? 0 : 1;
        LocalDate begun = from.plusMonths(whole);
        long days = ChronoUnit.DAYS.between(begun, to);
        long month = ChronoUnit.DAYS.between(begun, from.plusMonths(whole + 1));
        return new Fraction(BigDecimal.valueOf(whole * month + days), BigDecimal.valueOf(month));
    }
}
