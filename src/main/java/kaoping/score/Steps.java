package kaoping.score;

import java.math.BigDecimal;
import java.util.function.Supplier;
import kaoping.finding.Code;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Points off or earned per step of a number: 每下降1%扣0.5分, 每超出10%扣2分, 每发生一起扣2分, 每开展1次得2分. */
final class Steps {
    private Steps() {}

    /** Off the weight for each step on the side that costs. */
    static Score lost(Line line, Row row) {
        StepSide side = row.get(ScoreSheet.SIDE, StepSide.BY_RELATION).losing(line.getRelation());
        Off off = Off.of(line, row, side);
        if (off == null) {
            return Unscorable.number(line, Relative.instead(row, ScoreSheet.FROM));
        }
        if (off.isUnmeasurable()) {
            return unmeasurable(line, off);
        }
        Tolerance tolerance = Tolerance.of(row);
        Deduction deduction = new Deduction(line, row, off.strides(line, row, tolerance));
        Score score = deduction.score(() -> off.told("起扣点") + tolerance.told(off.inUnits(), off.unit()) + "，每 "
                + Exact.print(row.need(ScoreSheet.STEP)) + off.unit() + " 扣 "
                + Exact.print(row.need(ScoreSheet.COST)) + " 分");
        Off back = off.back();
        return row.get(ScoreSheet.SURPLUS) == null || back == null
                ? score
                : Surplus.onSteps(line, row, score, back.inUnits(), back.unit(), () -> back.gone("起扣点"));
    }

    /** So many points to begin with, and so many for each step beyond the starting point. */
    static Score earned(Line line, Row row) {
        StepSide side = row.get(ScoreSheet.SIDE, StepSide.BY_RELATION).earning(line.getRelation());
        Off off = Off.of(line, row, side);
        if (off == null) {
            return Unscorable.number(line, Relative.instead(row, ScoreSheet.FROM));
        }
        if (off.isUnmeasurable()) {
            return unmeasurable(line, off);
        }
        BigDecimal base = row.get(ScoreSheet.BASE, BigDecimal.ZERO);
        Limit limit = Limit.of(line, row);
        boolean reached = off.way().signum() >= 0;
        Strides strides = off.strides(line, row, new Tolerance(BigDecimal.ZERO, AfterTolerance.FROM_EDGE));
        Fraction steps = strides.times(row.need(ScoreSheet.POINTS));
        BigDecimal least = row.get(ScoreSheet.FLOOR, BigDecimal.ZERO);
        Fraction earned = reached ? steps.plus(base).max(least).min(limit.most()) : Fraction.of(least);
        BigDecimal points = line.settings().round(earned);
        Supplier<String> story = () -> reached
                ? off.told("起点") + "，每 " + Exact.print(row.need(ScoreSheet.STEP)) + off.unit() + " 得 "
                        + Exact.print(row.need(ScoreSheet.POINTS)) + " 分，"
                        + strides.partial().label() + "得 " + Formulas.digits(steps, points) + " 分"
                        + (base.signum() == 0
                                ? ""
                                : "：基础分 " + Exact.print(base) + " + " + Formulas.digits(steps, points))
                        + limit.told(steps.plus(base)) + "，得 " + Exact.print(points) + " 分"
                : "实际 " + Exact.print(off.actual()) + "，没有达到" + off.named("起点") + "，得 " + Exact.print(points) + " 分";
        Score score = new Score(points, earned, story);
        return row.get(ScoreSheet.SURPLUS) == null ? score : Surplus.onDone(line, row, earned, score);
    }

    private static Score unmeasurable(Line line, Off off) {
        line.find(Code.STEP_UNMEASURABLE, "target", off.from().shown());
        return Unscorable.none(line, "“" + off.from().shown() + "”不大于 0，不能以它的百分之几计步");
    }

    /**
     * How far the actual lies from the starting point.
     *
     * @param way on the side that counts; negative on the other
     * @param from the starting point; {@code way} is on its scale
     */
    private record Off(BigDecimal actual, Benchmark from, StepSide side, boolean percent, BigDecimal way) {
        static @Nullable Off of(Line line, Row row, StepSide side) {
            BigDecimal actual = line.getActual();
            BigDecimal stated = row.get(ScoreSheet.FROM);
            boolean own = stated != null && !Relative.measures(row);
            Benchmark from = own ? Benchmark.plain("", stated) : Benchmark.of(line, row);
            if (actual == null || from == null) {
                return null;
            }
            BigDecimal above = from.scaled(actual).subtract(from.total());
            BigDecimal way =
                    switch (side) {
                        case ABOVE -> above;
                        case BOTH, BY_RELATION -> above.abs();
                        case BELOW -> above.negate();
                    };
            return new Off(actual, from, side, row.get(ScoreSheet.STEP_UNIT) == StepUnit.PERCENT_OF_TARGET, way);
        }

        /** How far it lies on the other side, which costs nothing; null when both sides cost. */
        @Nullable
        Off back() {
            StepSide other = side == StepSide.BELOW ? StepSide.ABOVE : StepSide.BELOW;
            boolean measurable = !percent || from.total().signum() > 0;
            return side != StepSide.BELOW && side != StepSide.ABOVE || !measurable
                    ? null
                    : new Off(actual, from, other, percent, way.negate());
        }

        /** A percentage of nothing is no step, and something is off. */
        boolean isUnmeasurable() {
            return percent && from.total().signum() <= 0 && way.signum() > 0;
        }

        /** What counts, in the unit of the step. */
        Strides strides(Line line, Row row, Tolerance tolerance) {
            return Strides.of(line, row, tolerance.beyond(inUnits()), row.need(ScoreSheet.STEP));
        }

        Fraction inUnits() {
            if (way.signum() <= 0) {
                return Fraction.ZERO;
            }
            return percent ? Fraction.of(way.multiply(Exact.HUNDRED), from.total()) : Fraction.of(way, from.count());
        }

        String unit() {
            return percent ? "%" : "";
        }

        /** {@code 实际 900，超出起扣点 814.87 共 85.13（10.45%）}, {@code 低于平均值 91.05 共 …}. */
        String told(String start) {
            BigDecimal gone = way.max(BigDecimal.ZERO);
            return gone(start) + " 共 " + from.shown(gone)
                    + (percent ? "（" + Formulas.percent(gone, from.total()) + "）" : "");
        }

        /** {@code 实际 900，超出起扣点 814.87}. */
        String gone(String start) {
            return "实际 " + Exact.print(actual) + "，" + side.word() + named(start);
        }

        /** What the starting point is called: the peers' figure by its own name. */
        String named(String start) {
            boolean ofPeers = !from.label().isEmpty() && !from.label().equals(Benchmark.TARGET);
            return ofPeers ? from.named() : start + " " + from.shown();
        }
    }
}
