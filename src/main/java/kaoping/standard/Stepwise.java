package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaoping.policy.PartialStep;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.score.StepUnit;
import kaoping.standard.Condition.Deadline;
import kaoping.standard.Condition.Met;
import kaoping.standard.Condition.None;
import kaoping.standard.Condition.Range;
import kaoping.standard.Saying.Band;
import kaoping.standard.Saying.Step;
import kaoping.standard.Saying.Way;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** Points off per step (逐步扣分): 达95%以上得10分，每下降1%扣0.5分，扣完为止. */
final class Stepwise {
    private final Parts parts;
    private final Context context;
    private final Weight weight;
    private final Asking asking;
    private final Step step;
    private final Scale scale;

    Stepwise(Parts parts, Context context, Weight weight, Asking asking) {
        this.parts = parts;
        this.context = context;
        this.weight = weight;
        this.asking = asking;
        this.step = Objects.requireNonNull(parts.step);
        this.scale = new Scale(context, asking);
    }

    List<Row> rows() {
        Band start = start();
        if (step.gain()) {
            asking.inexpressible(step.span(), "每一步加分的计法评分表还不能写", "改写成扣分，或写进加减分表");
            return List.of();
        }
        if (parts.otherwise != null) {
            asking.unclear(parts.otherwise.span(), "已经说了每一步扣几分，不知道“其余”指什么", "写明是多少以下，如“低于60%不得分”");
            return List.of();
        }
        boolean deadline = step.way() == Way.LATE || when(start) instanceof Deadline;
        Row row = deadline ? new Deadlines(context, asking).row(when(start), step) : away(start);
        List<Row> rows = new ArrayList<>(below(start, row, deadline));
        rows.add(floor(partial(row)));
        return rows;
    }

    /** The band that has full points, from which steps are counted; null when the sentence has none. */
    private @Nullable Band start() {
        Band start = null;
        for (Band band : parts.bands) {
            if (weight.isFull(band.award())) {
                if (start != null) {
                    asking.unclear(band.span(), "满分的一档说了两次", "只留一个");
                }
                start = band;
            }
        }
        return start;
    }

    /** From where steps are counted: what has full points, or what stands before the step; the two must agree. */
    private @Nullable Condition when(@Nullable Band start) {
        Condition full = start == null ? null : start.when();
        Condition before = step.when();
        if (full == null || before == null) {
            return full == null ? before : full;
        }
        if (before instanceof Range range) {
            if (full instanceof Range other
                    && !other.any().quantity().is(range.any().quantity().number())) {
                asking.contradicts(
                        range.span(), "与得满分的 " + other.any().quantity().shown() + " 不是同一个数", "写成同一个数");
            }
            return full instanceof Range ? full : before;
        }
        if (before instanceof Deadline late
                && late.day() != null
                && !(full instanceof Deadline day && same(late, day))) {
            asking.contradicts(before.span(), "与前面的期限不同", "写成同一天");
        }
        return full;
    }

    private static boolean same(Deadline one, Deadline other) {
        return one.day() != null
                && other.day() != null
                && one.day().month() == other.day().month()
                && one.day().day() == other.day().day();
    }

    /** Bands without points or with fewer, beyond the starting point: 低于60%不得分. */
    private List<Row> below(@Nullable Band start, Row row, boolean deadline) {
        List<Band> others = parts.bands.stream()
                .filter(band -> band != start && band.when() != null)
                .toList();
        parts.bands.stream()
                .filter(band -> band != start && band.when() == null)
                .forEach(band -> asking.unclear(band.span(), "什么情形得这个分没有说", "写明情形"));
        List<Row> rows = new ArrayList<>();
        Cells cells = new Cells(context, weight, asking);
        BigDecimal from = row.get(ScoreSheet.FROM, context.targetNumber());
        for (Band band : others) {
            Column<Interval> axis = band.when() instanceof Range range && !deadline ? scale.of(range) : null;
            if (axis == null) {
                asking.unclear(band.span(), "与每一步扣分的说法连不起来", "分档或逐步扣分，选一种说法");
                continue;
            }
            Interval interval = Bands.interval((Range) Objects.requireNonNull(band.when()));
            BigDecimal near = isDown() ? interval.high() : interval.low();
            boolean beyond =
                    near != null && from != null && (isDown() ? near.compareTo(from) : from.compareTo(near)) <= 0;
            boolean known = from != null || context.target() == null;
            if (near == null
                    || axis != ScoreSheet.ACTUAL && near.compareTo(Exact.HUNDRED) > 0
                    || known && from != null && !beyond) {
                asking.unclear(band.span(), "这一档与得满分的一档重叠，或与扣分的方向相反", "核对数和方向");
            }
            rows.add(cells.fill(Cells.blank().with(axis, interval), band.award()));
        }
        return rows;
    }

    private boolean isDown() {
        return step.way() == Way.DOWN;
    }

    private Row away(@Nullable Band start) {
        direction();
        Row row = Cells.blank()
                .with(ScoreSheet.METHOD, Method.STEPS)
                .with(ScoreSheet.STEP, positive(step.length()))
                .with(ScoreSheet.COST, step.cost());
        Condition when = when(start);
        row = row.with(ScoreSheet.FROM, from(when));
        return row.with(ScoreSheet.STEP_UNIT, unit(when));
    }

    private BigDecimal positive(Quantity length) {
        if (length.number().signum() <= 0) {
            asking.unclear(length.span(), "一步不能是 0", "写大于 0 的数");
        }
        return length.number();
    }

    /** The relation says which way the sheet counts; the sentence must say the same. */
    private void direction() {
        Relation relation = context.relation();
        switch (step.way()) {
            case ASIDE -> asking.inexpressible(step.span(), "两侧都扣，评分表的逐档扣分只往一侧扣", "写明“每下降…”或“每超出…”");
            case UNSAID, LATE -> asking.unclear(step.span(), "每一步是往上还是往下没有说", "写明“每下降…”或“每超出…”");
            case DOWN -> {
                if (relation != null && relation.isReverse()) {
                    against(relation);
                } else if (relation == null) {
                    asking.take("没有给出关系；按这句话，指标应当是越大越好（≥、>、=）");
                }
            }
            case UP, EVENT -> {
                if (relation == null) {
                    asking.take("没有给出关系；按这句话，指标应当是越小越好（≤、<）");
                } else if (!relation.isReverse()) {
                    against(relation);
                }
            }
        }
    }

    private void against(Relation relation) {
        asking.contradicts(
                step.span(),
                "往" + (isDown() ? "下" : "上") + "扣分，指标的关系是“" + relation.label() + "”，评分表按关系从目标值往"
                        + (relation.isReverse() ? "上" : "下") + "扣",
                isDown() ? "改句子，或把关系填为 ≥" : "改句子，或把关系填为 ≤");
    }

    /** The starting point where the sentence names one; null for the form's own target. */
    private @Nullable BigDecimal from(@Nullable Condition when) {
        if (when instanceof Range range) {
            return threshold(range);
        }
        if (when instanceof None || step.way() == Way.EVENT) {
            BigDecimal target = context.targetNumber();
            if (target != null && target.signum() != 0) {
                asking.contradicts(step.span(), "从第一次起就扣分，而目标值是 " + Exact.print(target), "目标值填 0，或写“每超出…”");
            }
            return BigDecimal.ZERO;
        }
        if (when != null && !(when instanceof Met)) {
            asking.unclear(when.span(), "从多少起扣没有说", "写明起点，如“达95%以上得满分”");
        }
        if (when instanceof Met met) {
            sense(met);
        }
        if (context.target() != null && context.targetNumber() == null) {
            asking.unclear(step.span(), "从多少起扣没有说，指标的目标值也不是数", "写明起点，或填上目标值");
        } else if (context.target() == null) {
            asking.take("句中没有起扣点，从表格里填的目标值起扣");
        }
        return null;
    }

    private void sense(Met met) {
        boolean atMost = met.sense() == Condition.Sense.AT_MOST;
        if (met.sense() != Condition.Sense.NONE && atMost == isDown()) {
            asking.contradicts(step.span(), "扣分的方向与前面得满分的情形相反", "核对“每下降”“每超出”");
        }
    }

    private @Nullable BigDecimal threshold(Range range) {
        Column<Interval> axis = scale.of(range);
        if (axis == null) {
            return null;
        }
        if (axis != ScoreSheet.ACTUAL) {
            asking.inexpressible(range.span(), "起扣点是完成率，评分表的起扣点只能是实际值", "写成实际值，或从目标值起扣");
            return null;
        }
        boolean before = step.when() == range;
        Condition.End end = isDown() == before && !range.isPoint() ? range.high() : range.low();
        if (end == null || range.low() != null && range.high() != null && !range.isPoint()) {
            asking.contradicts(step.span(), "扣分的方向与前面的情形相反", "核对“以上”“以下”和“每下降”“每超出”");
            return null;
        }
        if (!before && !end.closed()) {
            asking.unclear(
                    end.quantity().span(), "正好 " + end.quantity().shown() + " 时，不得满分，也还没有下降或超出", "写“达到”“不超过”等含本数的话");
        }
        scale.againstTarget(end.quantity());
        return end.quantity().number();
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
