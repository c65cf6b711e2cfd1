package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
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
    private static final Pattern TIME = Pattern.compile("天|日|分钟|个?(工作日|小时|星期|月)|周");

    private final Parts parts;
    private final Context context;
    private final Weight weight;
    private final Asking asking;
    private final Step step;
    private final Scale scale;
    private final Stride stride;
    private final FullMarks full;
    private final StartingPoint start;

    Stepwise(Parts parts, Context context, Weight weight, Asking asking) {
        this.parts = parts;
        this.context = context;
        this.weight = weight;
        this.asking = asking;
        this.step = timed(due(parts, context, asking), context);
        this.scale = new Scale(context, asking);
        this.stride = new Stride(step, context, asking);
        this.full = new FullMarks(parts, weight, asking);
        this.start = new StartingPoint(step, full.when(), context, asking);
    }

    /** 每季度组织1次，缺1次扣1分: so many in the whole period, which must be the target. */
    private static Step due(Parts parts, Context context, Asking asking) {
        Step step = Objects.requireNonNull(parts.step);
        if (step.when() instanceof Condition.Regular regular) {
            new SameUnit(context, asking).fits(regular.least());
            if (!Rhythm.isTarget(regular.period(), regular.least(), regular.span(), context, asking)) {
                asking.unclear(regular.span(), "全期一共要做几次，指标没有填", "填上目标值");
            }
            step = step.counting(step.way(), new Condition.Met(regular.span(), null, true, Condition.Sense.NONE));
            parts.step = step;
        }
        return step;
    }

    /** 每超时1小时扣1分 of an indicator that counts hours is so much more of them. */
    private static Step timed(Step step, Context context) {
        boolean duration = step.way() == Way.LATE
                && context.isMeasured()
                && context.targetNumber() != null
                && TIME.matcher(context.unit()).matches();
        return duration ? step.beyond() : step;
    }

    List<Row> rows() {
        if (parts.otherwise != null) {
            asking.unclear(parts.otherwise.span(), "已经说了每一步扣几分，不知道“其余”指什么", "写明是多少以下，如“低于60%不得分”");
            return List.of();
        }
        if (isTwice()) {
            return List.of();
        }
        Condition when = full.when();
        sides(when);
        boolean dated = when instanceof Deadline && !step.length().isPiece();
        boolean deadline = step.way() == Way.LATE || dated || full.grace() != null;
        Range free = deadline ? null : start.tolerance();
        if (free == null && !deadline && !start.direction().isCounted()) {
            new SameIndicator(context, asking).check(step.subject());
        }
        Row row = deadline
                ? new Deadlines(context, asking).row(when, step, full.grace())
                : free == null ? away() : aside(free);
        List<Row> rows = new ArrayList<>();
        for (Band band : full.others()) {
            rows.add(beyond(band, row, deadline));
        }
        Row steps = limits(stride.partial(row, parts.partial));
        if (parts.overdue != null
                && !(deadline && new Deadlines(context, asking).endsBy(parts.overdue, steps, weight))) {
            parts.ask(parts.overdue);
        }
        if (context.isQualitative() && !deadline) {
            rows.addAll(0, new Counted(full, start.direction(), context, asking).rows(step, weight));
        }
        rows.add(steps);
        return rows;
    }

    /** 达到95%得10分，超过95%的，每低1%扣1分: who loses is not beyond the others. */
    private void sides(@Nullable Condition all) {
        if (all != step.when() && step.when() instanceof Condition.Met losing && !losing.met()) {
            boolean below = losing.sense() == Condition.Sense.AT_LEAST;
            if (losing.sense() != Condition.Sense.NONE
                    && below != start.direction().isDown()) {
                asking.contradicts(losing.span(), "与后面每一步扣分的方向相反", "核对“低于”“超过”和“每下降”“每超出”");
            }
        }
        if (all == step.when() || !(all instanceof Range) || !(step.when() instanceof Range losing)) {
            return;
        }
        if (losing.subject() != null && losing.subject().aside() != Condition.Aside.NO) {
            if (losing.low() == null) {
                asking.contradicts(losing.span(), "偏差不到这么多的怎么还扣分", "写“偏差超过…的，每超过…扣…分”");
            }
            return;
        }
        boolean down = start.direction().isDown();
        if (down ? losing.low() != null : losing.high() != null) {
            asking.contradicts(losing.span(), "与后面每一步扣分的方向相反", "核对“以上”“以下”和“每下降”“每超出”");
        } else {
            scale.of(losing);
        }
    }

    /** 未达进度扣2分，每处缺陷扣1分: the step is not about what the band is about. */
    private boolean isTwice() {
        Band other = parts.bands.stream()
                .filter(band -> band.award() instanceof Award.Off)
                .findFirst()
                .orElse(null);
        if (other == null || !step.isCountable()) {
            return false;
        }
        boolean after = step.span().start() > other.span().start();
        asking.apart(after ? other.span() : step.span(), after ? step.span() : other.span(), after);
        return true;
    }

    /** 低于60%不得分: nothing from there on, whatever the steps would leave. */
    private Row beyond(Band band, Row steps, boolean deadline) {
        Column<Interval> axis = band.when() instanceof Range range && !deadline ? scale.of(range) : null;
        if (axis == null || !(band.award() instanceof Award.Nothing)) {
            asking.unclear(band.span(), "与每一步扣分的说法连不起来", "每一步扣分以外，只能再写从哪里起不得分；或者改为分档");
            return Cells.blank();
        }
        boolean aside = axis == ScoreSheet.DEVIATION;
        Interval interval = Bands.interval((Range) Objects.requireNonNull(band.when()));
        boolean down = start.direction().isDown() && !aside;
        BigDecimal near = down ? interval.high() : interval.low();
        BigDecimal far = down ? interval.low() : interval.high();
        BigDecimal most = aside
                ? steps.get(ScoreSheet.TOLERANCE, BigDecimal.ZERO)
                : axis == ScoreSheet.ACTUAL ? steps.get(ScoreSheet.FROM, context.targetNumber()) : Exact.HUNDRED;
        boolean inside =
                near == null || far != null || most != null && (down ? near.compareTo(most) : most.compareTo(near)) > 0;
        if (inside) {
            asking.unclear(band.span(), "这一档与得满分的一档重叠，或与扣分的方向相反", "核对数和方向");
        }
        return Cells.fixed(Cells.blank().with(axis, interval), BigDecimal.ZERO);
    }

    private Row away() {
        return Cells.blank()
                .with(ScoreSheet.METHOD, Method.STEPS)
                .with(ScoreSheet.SIDE, start.direction().losing())
                .with(ScoreSheet.STEP, stride.length())
                .with(ScoreSheet.COST, step.cost())
                .with(ScoreSheet.FROM, start.number())
                .with(ScoreSheet.TOLERANCE, start.free())
                .with(ScoreSheet.STEP_UNIT, stride.unit(full.when()));
    }

    /** 误差不超过5%的不扣分，每超出1个百分点扣0.5分: from the target both ways, so much of it free. */
    private Row aside(Range free) {
        Quantity allowed = free.any().quantity();
        boolean before = step.when() == free;
        boolean bounded = before
                ? free.high() == null
                : free.low() == null && Objects.requireNonNull(free.high()).closed();
        if (!bounded || step.way() != Way.UP) {
            asking.unclear(step.span(), "偏差超出“" + allowed.shown() + "”以后怎样扣没有说", "写“偏差不超过…不扣分，每超出…扣…分”");
        }
        StepUnit unit = new Tolerance(context, asking).unit(free);
        Quantity length = step.length();
        boolean percent = length.isPercent() || length.isPercentPoint();
        if (unit == StepUnit.PERCENT_OF_TARGET ? !percent : length.isPercent() || percent != allowed.isPercentPoint()) {
            asking.unclear(length.span(), "与“" + allowed.shown() + "”的单位不同", "写成同一个单位");
        }
        boolean bothWays = free.subject() != null && free.subject().aside() == Condition.Aside.BOTH_WAYS;
        return Cells.blank()
                .with(ScoreSheet.METHOD, Method.STEPS)
                .with(ScoreSheet.SIDE, start.direction().aside(bothWays))
                .with(ScoreSheet.TOLERANCE, allowed.number().signum() == 0 ? null : allowed.number())
                .with(ScoreSheet.STEP, stride.length())
                .with(ScoreSheet.COST, step.cost())
                .with(ScoreSheet.STEP_UNIT, unit);
    }

    private Row limits(Row row) {
        BigDecimal floor = null;
        BigDecimal lost = null;
        BigDecimal full = weight.points();
        for (Saying.Limit limit : parts.limits) {
            BigDecimal points = limit.points();
            boolean exhaust = limit.bound() == Saying.Bound.EXHAUST;
            if (exhaust || limit.bound() == Saying.Bound.MOST && full != null && is(points, full)) {
                continue;
            }
            boolean off = limit.bound() == Saying.Bound.MOST_OFF;
            if (!off && limit.bound() != Saying.Bound.LEAST || floor != null || lost != null) {
                asking.contradicts(limit.span(), "与满分或前面的限度不同", "只留一个限度");
            } else if (off && full != null && Objects.requireNonNull(points).compareTo(full) > 0) {
                asking.contradicts(limit.span(), "最多扣的比分值 " + Exact.print(full) + " 还多", "改成不超过分值的数");
            } else if (off) {
                lost = points;
            } else {
                floor = points;
            }
        }
        if (parts.limits.isEmpty()) {
            asking.take("没有写“扣完为止”，照评分表的规定扣到 0 分为止");
        }
        return row.with(ScoreSheet.FLOOR, floor == null || floor.signum() == 0 ? null : floor)
                .with(ScoreSheet.MOST_LOST, lost != null && full != null && is(full, lost) ? null : lost);
    }

    private static boolean is(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }
}
