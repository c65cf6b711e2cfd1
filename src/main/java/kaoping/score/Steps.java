package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kaoping.finding.Code;
import kaoping.policy.PartialStep;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** Points off per step: 每下降1%扣0.5分，每超出10%扣2分，每推迟10天扣1分，扣完为止. */
final class Steps {
    private Steps() {}

    /** Steps by which the actual falls short of the starting point, or for ≤ and < goes beyond it. */
    static Score away(Line line, Row row) {
        BigDecimal actual = line.getActual();
        Benchmark start = start(line, row);
        if (actual == null || start == null) {
            return Shares.notANumber(line);
        }
        boolean reverse = line.getRelation().isReverse();
        BigDecimal from = start.total();
        BigDecimal done = start.scaled(actual);
        BigDecimal off = (reverse ? done.subtract(from) : from.subtract(done)).max(BigDecimal.ZERO);
        BigDecimal step = row.need(ScoreSheet.STEP);
        boolean percent = row.get(ScoreSheet.STEP_UNIT, StepUnit.VALUE) == StepUnit.PERCENT_OF_TARGET;
        BigDecimal length = percent ? from.multiply(step).movePointLeft(2) : start.scaled(step);
        if (length.signum() <= 0 && off.signum() > 0) {
            return Shares.notANumber(line);
        }
        Deduction deduction = new Deduction(line, row, off, length);
        String way = reverse ? "超出" : "低于";
        return deduction.score(() -> "实际 " + Exact.print(actual) + "，" + way + startShown(row, start) + " 共 "
                + start.shown(off) + (percent ? "（" + Formulas.percent(off, from) + "）" : "") + "，每 "
                + Exact.print(step) + (percent ? "%" : "") + " 扣 " + Exact.print(row.need(ScoreSheet.COST)) + " 分");
    }

    /** The row's starting point, else what the actual is held against. */
    private static @Nullable Benchmark start(Line line, Row row) {
        BigDecimal from = row.get(ScoreSheet.FROM);
        return from == null || Relative.measures(row) ? Benchmark.of(line, row) : Benchmark.plain("起扣点", from);
    }

    private static String startShown(Row row, Benchmark start) {
        return Relative.measures(row) ? start.named() : "起扣点 " + start.shown();
    }

    /** Steps of days after the deadline. */
    static Score late(Line line, Row row) {
        LocalDate deadline =
                row.get(ScoreSheet.DEADLINE, line.indicator().target().day());
        LocalDate done = line.indicator().actual().day();
        if (deadline == null || done == null) {
            line.find(Code.ACTUAL_NOT_A_DAY, "actual");
            return new Score(line.settings().round(BigDecimal.ZERO), () -> "完成日期或期限不是日期，得 0 分");
        }
        BigDecimal days = BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(deadline, done)));
        Deduction deduction = new Deduction(line, row, days, row.need(ScoreSheet.STEP));
        return deduction.score(() -> done + " 完成，期限 " + deadline + "，推迟 " + Exact.print(days) + " 天，每 "
                + Exact.print(row.need(ScoreSheet.STEP)) + " 天扣 " + Exact.print(row.need(ScoreSheet.COST)) + " 分");
    }

    /** {@code off ÷ length} steps, partial ones as the row or the policy says. */
    private record Deduction(Line line, Row row, BigDecimal off, BigDecimal length) {
        Score score(java.util.function.Supplier<String> story) {
            Settings settings = line.settings();
            PartialStep partial = row.get(ScoreSheet.PARTIAL, settings.partialStep());
            BigDecimal weight = line.getWeight();
            BigDecimal floor =
                    settings.round(row.get(ScoreSheet.FLOOR, BigDecimal.ZERO).min(weight));
            BigDecimal points = left(weight, partial).max(floor);
            return new Score(
                    points,
                    () -> off.signum() == 0
                            ? story.get() + "；不扣分，得 " + Exact.print(points) + " 分"
                            : story.get() + "，" + partial.label()
                                    + told(Formulas.digits(lost(partial), points), points));
        }

        private String told(String lost, BigDecimal points) {
            return "扣 " + lost + " 分：" + Exact.print(line.getWeight()) + " − " + lost + "，得 " + Exact.print(points)
                    + " 分";
        }

        /** The weight less what is lost, rounded once. */
        private BigDecimal left(BigDecimal weight, PartialStep partial) {
            Settings settings = line.settings();
            if (partial != PartialStep.LINEAR || off.signum() == 0) {
                return settings.round(weight.subtract(lost(partial)));
            }
            BigDecimal lost = off.multiply(row.need(ScoreSheet.COST));
            return settings.divide(weight.multiply(length).subtract(lost), length);
        }

        private BigDecimal lost(PartialStep partial) {
            BigDecimal cost = row.need(ScoreSheet.COST);
            if (off.signum() == 0) {
                return BigDecimal.ZERO;
            }
            return switch (partial) {
                case WHOLE_STEPS -> off.divide(length, 0, RoundingMode.DOWN).multiply(cost);
                case EVERY_BEGUN -> off.divide(length, 0, RoundingMode.UP).multiply(cost);
                case LINEAR -> off.multiply(cost).divide(length, Exact.QUOTIENT);
            };
        }
    }
}
