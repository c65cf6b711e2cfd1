package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaoping.policy.PartialStep;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.score.StepSide;
import kaoping.score.StepUnit;
import kaoping.standard.Condition.Deadline;
import kaoping.standard.Condition.Range;
import kaoping.standard.Saying.Band;
import kaoping.standard.Saying.Step;
import kaoping.standard.Saying.Way;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** Points off per step (逐步扣分): 达95%以上得10分，每下降1%扣0.5分，扣完为止. */
final class Stepwise {
    private final Parts parts;
    private final Context context;
    private final Weight weight;
    private final Asking asking;
    private final Step step;
    private final Scale scale;
    private final StartingPoint start;

    Stepwise(Parts parts, Context context, Weight weight, Asking asking) {
        this.parts = parts;
        this.context = context;
        this.weight = weight;
        this.asking = asking;
        this.step = Objects.requireNonNull(parts.step);
        this.scale = new Scale(context, asking);
        this.start = new StartingPoint(parts, context, weight, asking);
    }

    List<Row> rows() {
        if (step.gain()) {
            asking.inexpressible(step.span(), "每一步加分的计法评分表还不能写", "改写成扣分，或写进加减分表");
            return List.of();
        }
        if (parts.otherwise != null) {
            asking.unclear(parts.otherwise.span(), "已经说了每一步扣几分，不知道“其余”指什么", "写明是多少以下，如“低于60%不得分”");
            return List.of();
        }
        scale.check(step.subject());
        boolean deadline = step.way() == Way.LATE || start.when() instanceof Deadline;
        Row row = deadline ? new Deadlines(context, asking).row(start.when(), step) : away();
        List<Row> rows = new ArrayList<>();
        for (Band band : start.others()) {
            rows.add(beyond(band, row.get(ScoreSheet.FROM, context.targetNumber()), deadline));
        }
        rows.add(floor(partial(row)));
        return rows;
    }

    /** 低于60%不得分: nothing from there on, whatever the steps would leave. */
    private Row beyond(Band band, @Nullable BigDecimal from, boolean deadline) {
        Column<Interval> axis = band.when() instanceof Range range && !deadline ? scale.of(range) : null;
        if (axis == null || !(band.award() instanceof Award.Nothing)) {
            asking.unclear(band.span(), "与每一步扣分的说法连不起来", "每一步扣分以外，只能再写从哪里起不得分；或者改为分档");
            return Cells.blank();
        }
        Interval interval = Bands.interval((Range) Objects.requireNonNull(band.when()));
        BigDecimal near = start.isDown() ? interval.high() : interval.low();
        BigDecimal far = start.isDown() ? interval.low() : interval.high();
        BigDecimal most = axis == ScoreSheet.ACTUAL ? from : Exact.HUNDRED;
        boolean inside = near == null
                || far != null
                || most != null && (start.isDown() ? near.compareTo(most) : most.compareTo(near)) > 0;
        if (inside) {
            asking.unclear(band.span(), "这一档与得满分的一档重叠，或与扣分的方向相反", "核对数和方向");
        }
        return Cells.fixed(Cells.blank().with(axis, interval), BigDecimal.ZERO);
    }

    private Row away() {
        start.checkDirection();
        Row row = Cells.blank()
                .with(ScoreSheet.METHOD, Method.STEPS)
                .with(ScoreSheet.STEP, positive(step.length()))
                .with(ScoreSheet.COST, step.cost());
        if (context.relation() == null && !start.isDown()) {
            // Why: without a relation the row would count downwards, whatever the sentence says.
            row = row.with(ScoreSheet.SIDE, StepSide.ABOVE);
        }
        row = row.with(ScoreSheet.FROM, start.number());
        return row.with(ScoreSheet.STEP_UNIT, unit(start.when()));
    }

    private BigDecimal positive(Quantity length) {
        if (length.number().signum() <= 0) {
            asking.unclear(length.span(), "一步不能是 0", "写大于 0 的数");
        }
        return length.number();
    }

    private StepUnit unit(@Nullable Condition when) {
        Quantity length = step.length();
        boolean points = when instanceof Range range && range.any().quantity().isPercent();
        if (length.isPercentPoint() || length.isPercent()) {
            if (context.isPercent() || points) {
                if (length.isPercent()) {
                    asking.take("每 " + length.shown() + " 读作每 " + Exact.print(length.number()) + " 个百分点，因为指标以 % 计");
                }
                return StepUnit.VALUE;
            }
            if (length.isPercentPoint() && !context.unit().isEmpty()) {
                asking.unclear(length.span(), "指标以“" + context.unit() + "”计，没有百分点", "写“" + context.unit() + "”或“%”");
            } else if (context.unit().isEmpty()) {
                asking.unclear(length.span(), "不知道是百分点，还是目标值的百分之几", "填上计量单位");
            } else {
                asking.take("每 " + length.shown() + " 读作起扣点的 " + length.shown() + "，因为指标以“" + context.unit() + "”计");
            }
            return length.isPercentPoint() ? StepUnit.VALUE : StepUnit.PERCENT_OF_TARGET;
        }
        scale.fits(length);
        return StepUnit.VALUE;
    }

    private Row partial(Row row) {
        Saying.Partial partial = parts.partial;
        if (partial == null) {
            PartialStep policy = context.partialStep();
            asking.take(policy == null ? "不足一步怎样算没有写，照方案说明表的“不足一步”" : "不足一步怎样算没有写，照方案说明表“不足一步”：" + policy.label());
            return row;
        }
        if (!partial.less().is(step.length().number())
                || partial.as() != null && !partial.as().is(step.length().number())) {
            asking.contradicts(partial.span(), "与前面的一步 " + step.length().shown() + " 不同", "写成同一个数");
        }
        return row.with(ScoreSheet.PARTIAL, partial.as() == null ? PartialStep.WHOLE_STEPS : PartialStep.EVERY_BEGUN);
    }

    private Row floor(Row row) {
        BigDecimal floor = null;
        for (Saying.Limit limit : parts.limits) {
            BigDecimal points = limit.points();
            BigDecimal full = weight.points();
            if (points == null || limit.bound() == Saying.Bound.MOST && full != null && points.compareTo(full) == 0) {
                continue;
            }
            if (limit.bound() == Saying.Bound.MOST || floor != null) {
                asking.contradicts(limit.span(), "与满分或前面的限度不同", "只留一个限度");
            } else if (limit.bound() == Saying.Bound.LEAST) {
                floor = points;
            } else if (full == null || points.compareTo(full) > 0) {
                asking.unclear(limit.span(), "最多扣到几分要有分值才算得出", "给出分值，或写“最低…分”");
            } else {
                floor = full.subtract(points);
                asking.take("“最多扣 " + Exact.print(points) + " 分”读作最低 " + Exact.print(floor) + " 分");
            }
        }
        if (parts.limits.isEmpty()) {
            asking.take("没有写“扣完为止”，照评分表的规定扣到 0 分为止");
        }
        return row.with(ScoreSheet.FLOOR, floor == null || floor.signum() == 0 ? null : floor);
    }
}
