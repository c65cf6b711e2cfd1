package kaoping.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kaoping.score.ScoreSheet;
import kaoping.standard.Condition.Deadline;
import kaoping.standard.Condition.Grace;
import kaoping.standard.Condition.Met;
import kaoping.standard.Condition.None;
import kaoping.standard.Condition.Origin;
import kaoping.standard.Condition.Range;
import kaoping.standard.Saying.Band;
import kaoping.standard.Saying.Step;
import kaoping.table.Column;
import kaoping.value.Exact;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** From where, and which way, steps are counted (起扣点): from 95 downwards in 达95%以上得10分，每下降1%扣0.5分. */
final class StartingPoint {
    private final Parts parts;
    private final Context context;
    private final Weight weight;
    private final Asking asking;
    private final Step step;
    private final Scale scale;
    private final @Nullable Band full;
    private final @Nullable Condition when;
    private final Direction direction;

    StartingPoint(Parts parts, Context context, Weight weight, Asking asking) {
        this.parts = parts;
        this.context = context;
        this.weight = weight;
        this.asking = asking;
        this.step = Objects.requireNonNull(parts.step);
        this.scale = new Scale(context, asking);
        this.full = full(parts, weight, asking);
        this.when = agreed(full, step, asking);
        this.direction = new Direction(step, when, context, asking);
    }

    /** The band that has full points, from which steps are counted; null when the sentence has none. */
    private static @Nullable Band full(Parts parts, Weight weight, Asking asking) {
        Band start = null;
        for (Band band : parts.bands) {
            if (weight.isFull(band.award()) && !(band.when() instanceof Grace)) {
                if (start != null) {
                    asking.unclear(band.span(), "满分的一档说了两次", "只留一个");
                }
                start = band;
            }
        }
        return start;
    }

    /** What has full points and what stands before the step must agree. */
    private static @Nullable Condition agreed(@Nullable Band start, Step step, Asking asking) {
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
        if (before instanceof Origin origin) {
            boolean other = !(full instanceof Range range)
                    || origin.from() == null
                    || !range.any().quantity().is(origin.from().number());
            if (other) {
                asking.contradicts(origin.span(), "与得满分的情形不是同一个起点", "写成同一个数");
            }
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

    /** What has full points, or what stands before the step; null when the sentence has neither. */
    @Nullable
    Condition when() {
        return when;
    }

    /** The bands beside the one with full points. */
    List<Band> others() {
        Band free = free();
        return parts.bands.stream().filter(band -> band != full && band != free).toList();
    }

    private @Nullable Band free() {
        return parts.bands.stream()
                .filter(band -> band.when() instanceof Grace && weight.isFull(band.award()))
                .findFirst()
                .orElse(null);
    }

    /** 逾期5天以内不扣分: before it no day costs; null when the sentence grants none. */
    @Nullable
    Grace grace() {
        Band free = free();
        return free == null ? null : (Grace) free.when();
    }

    Direction direction() {
        return direction;
    }

    private boolean isDown() {
        return direction.isDown();
    }

    /** What is off by so much costs nothing: 偏差不超过5%的不扣分; null where the sentence speaks of no deviation. */
    @Nullable
    Range tolerance() {
        return when instanceof Range range && scale.isAside(range) ? range : null;
    }

    /** The starting point where the sentence names one; null for the form's own target. */
    @Nullable
    BigDecimal number() {
        if (when instanceof Range range && !isNone(range)) {
            return direction.isCounted() ? counted(range) : threshold(range);
        }
        if (when instanceof None || direction.isCounted()) {
            return none();
        }
        if (when instanceof Origin origin && origin.from() != null) {
            scale.fits(origin.from());
            return origin.from().number();
        }
        if (when != null && !(when instanceof Met) && !(when instanceof Origin)) {
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

    /** 未发生, 0起: what happened is counted from none. */
    private boolean isNone(Range range) {
        return direction.isCounted() && range.any().quantity().number().signum() == 0;
    }

    private BigDecimal none() {
        BigDecimal target = context.targetNumber();
        if (target != null && target.signum() != 0) {
            asking.contradicts(step.span(), "从第一次起就扣分，而目标值是 " + Exact.print(target), "目标值填 0，或写“每超出…”“每少…”");
        }
        if (when instanceof Condition.Words && when != step.when()) {
            asking.take("得满分的情形读作一次也没有发生");
        }
        return BigDecimal.ZERO;
    }

    private @Nullable BigDecimal counted(Range range) {
        asking.unclear(step.span(), "从第一次起扣，还是从“" + range.any().quantity().shown() + "”以外起扣没有说", "写“每超出…扣…分”；或另用一行");
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
        boolean met = isDown() ? range.high() == null : range.low() == null;
        // Why: 不低于95%，每低1%扣1分 says first what is asked for.
        boolean before = step.when() == range && !met;
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
}
