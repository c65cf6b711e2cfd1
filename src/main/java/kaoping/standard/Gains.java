package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.score.StepUnit;
import kaoping.standard.Condition.Origin;
import kaoping.standard.Saying.Band;
import kaoping.standard.Saying.Effect;
import kaoping.standard.Saying.Step;
import kaoping.standard.Saying.Way;
import kaoping.table.Row;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Points per step (逐步得分): 每完成一项得2分，最高10分; 达到60%得6分，每提高1个百分点加0.1分. What goes beyond the full points is {@link Bonus}.
 */
final class Gains {
    /** Their actual is itself a change, counted from none: 增长率. */
    private static final Pattern RISE = Pattern.compile("增长|增速|增幅|增量|提升|提高|净增|新增|上升");

    private static final Pattern FALL = Pattern.compile("下降|降低|减少|压减|节约|降幅|缩短");

    private final Parts parts;
    private final Context context;
    private final Weight weight;
    private final Asking asking;
    private final Step gain;
    private final Stride stride;
    private final Caps caps;

    Gains(Parts parts, Context context, Weight weight, Asking asking) {
        this.parts = parts;
        this.context = context;
        this.weight = weight;
        this.asking = asking;
        this.gain = Objects.requireNonNull(parts.gain);
        this.stride = new Stride(gain, context, asking);
        this.caps = new Caps(parts, weight, context, asking);
    }

    /** @param decide reads what is left of the sentence */
    List<Row> rows(Function<Parts, List<Row>> decide) {
        new SameIndicator(context, asking).check(gain.subject());
        Bonus bonus = new Bonus(parts, context, weight, asking, decide);
        if (gain.way() == Way.EARLY) {
            return bonus.early();
        }
        if (gain.way() == Way.LATE || gain.way() == Way.LACK || gain.way() == Way.ASIDE) {
            asking.unclear(gain.span(), "这样的每一步怎么会得分没有说", "核对“得”“加”和“扣”");
            return List.of();
        }
        if (context.isQualitative() && context.target() != null && context.targetNumber() == null) {
            asking.contradicts(gain.span(), "按数量得分，指标的关系是“定性”，目标值也不是数", "关系改填 ≥，目标值填应当做到的数，实际值填做到的数");
            return List.of();
        }
        Band base = base();
        if (base != null && base.when() instanceof Condition.Met met && !met.met()) {
            asking.contradicts(base.span(), "没有达到的怎么得分，还往上加", "写达到了的情形，如“完成目标得满分”");
        }
        if (asking.isAsking()) {
            return List.of();
        }
        boolean full = base == null ? parts.step != null || parts.bare() != null : weight.isFull(base.award());
        if (full) {
            return bonus.rows(base);
        }
        idle();
        periods();
        return base == null ? fromNone() : from(base);
    }

    /** The band from which steps are earned: the only one with points, or the one with all of them. */
    private @Nullable Band base() {
        List<Band> giving = parts.bands.stream()
                .filter(band -> band.when() != null)
                .filter(band -> band.award() instanceof Award.Points || band.award() instanceof Award.Full)
                .toList();
        List<Band> full =
                giving.stream().filter(band -> weight.isFull(band.award())).toList();
        if (full.size() == 1) {
            return full.get(0);
        }
        if (giving.size() > 1) {
            asking.unclear(gain.span(), "从哪一档起加没有说", "写明起点，如“超过95%的，每超1%加0.5分”");
        }
        return giving.isEmpty() ? null : giving.get(0);
    }

    /** 每季度完成1次得1分: as often in the whole period as the target says; what is done more often in a quarter counts once. */
    private void periods() {
        Quantity period = gain.period();
        if (period != null) {
            Rhythm.isTarget(period, gain.length(), gain.span(), context, asking);
        }
    }

    /** Limits that only a deduction has. */
    private void idle() {
        for (Saying.Limit limit : parts.limits) {
            boolean off = limit.bound() == Saying.Bound.MOST_OFF
                    || limit.bound() == Saying.Bound.EXHAUST
                    || limit.bound() == Saying.Bound.LEAST;
            if (off) {
                asking.unclear(limit.span(), "前面说的是每一步得几分，这个限度不知道用在哪里", "写“最高…分”，或删去");
            }
        }
    }

    private Row earning(StepUnit unit) {
        Row row = Cells.blank()
                .with(ScoreSheet.METHOD, Method.EARNING)
                .with(ScoreSheet.STEP, stride.length())
                .with(ScoreSheet.STEP_UNIT, unit)
                .with(ScoreSheet.POINTS, gain.cost());
        return stride.partial(row, parts.partial);
    }

    /** 达到60%得6分，每提高1个百分点加0.1分: 6 to begin with, up to the full points. */
    private List<Row> from(Band base) {
        Starting starting = new Starting(gain, context, asking);
        BigDecimal from = starting.from(base.when());
        BigDecimal points = base.award() instanceof Award.Points given ? given.points() : BigDecimal.ZERO;
        Row row = earning(stride.unit(base.when()))
                .with(ScoreSheet.SIDE, new Direction(gain, base.when(), context, asking).earning())
                .with(ScoreSheet.FROM, from)
                .with(ScoreSheet.BASE, points)
                .with(ScoreSheet.MOST, caps.within(points));
        if (parts.step != null) {
            asking.unclear(parts.step.span(), "一边加一边扣，得满分的情形没有说", "写明从哪里起得满分；或在评分表写两行");
        }
        List<Row> rows = new ArrayList<>();
        boolean below = parts.otherwise != null;
        for (Band band : parts.bands) {
            if (band != base) {
                below = true;
                if (!(band.award() instanceof Award.Nothing) || !starting.isBelow(band.when(), base.when())) {
                    asking.unclear(band.span(), "与每一步得分的说法连不起来", "起点以下写“否则不得分”；或者改为分档");
                }
            }
        }
        if (!below) {
            asking.take("没有达到起点得几分没有写，照评分表的规定得 0 分");
        }
        if (parts.otherwise != null && !(parts.otherwise.award() instanceof Award.Nothing)) {
            rows.add(starting.when(base.when(), row));
            rows.add(new Cells(context, weight, asking).fill(Cells.blank(), parts.otherwise.award()));
        } else {
            rows.add(row);
        }
        return rows;
    }

    /** Nothing to begin with: 每完成一项得2分 counts from the first. */
    private List<Row> fromNone() {
        // 未开展不得分 goes without saying.
        parts.bands.removeIf(band -> band.when() instanceof Condition.None && band.award() instanceof Award.Nothing);
        if (parts.otherwise != null || !parts.bands.isEmpty()) {
            Span span = parts.otherwise == null ? parts.bands.get(0).span() : parts.otherwise.span();
            asking.unclear(span, "与每一步得分的说法连不起来", "写明从多少起得分，如“达到60%得6分，每提高…”，或只写每一步得几分");
            return List.of();
        }
        boolean whole = gain.effect() == Effect.GET || caps.isWhole();
        if (!whole) {
            asking.unclear(gain.span(), "在几分上面加没有说", "写明达到目标得几分，如“完成目标得满分，每超…加…分，最多加…分”");
            return List.of();
        }
        boolean change = gain.way() == Way.UP
                        && !gain.over()
                        && RISE.matcher(context.name()).find()
                || gain.way() == Way.DOWN && FALL.matcher(context.name()).find();
        Row row = earning(stride.unit(gain.when())).with(ScoreSheet.MOST, caps.within(BigDecimal.ZERO));
        if (!change) {
            row = row.with(ScoreSheet.SIDE, new Direction(gain, gain.when(), context, asking).earning());
        }
        if (gain.when() != null && !(gain.when() instanceof Origin origin && origin.from() == null)) {
            return List.of(row.with(ScoreSheet.FROM, new Starting(gain, context, asking).from(gain.when())));
        }
        boolean counted = gain.way() == Way.DONE || gain.way() == Way.EVENT || gain.way() == Way.UNSAID;
        if (counted || change) {
            if (change) {
                fromNothing();
            }
            fromNoPercent(row);
            return List.of(row.with(ScoreSheet.FROM, BigDecimal.ZERO));
        }
        if (!gain.over() && gain.when() == null) {
            asking.unclear(gain.span(), "从多少起加没有说", "写明起点，如“达到60%得6分，每提高…”“从60%起算，每提高…”");
        }
        asking.take("达到目标值本身得 0 分，超过的才得分");
        return List.of(row.with(ScoreSheet.BASE, BigDecimal.ZERO));
    }

    private void fromNoPercent(Row row) {
        if (row.get(ScoreSheet.STEP_UNIT) == StepUnit.PERCENT_OF_TARGET) {
            asking.inexpressible(gain.length().span(), "从 0 起没有百分之几可计", "写“按完成比例得分”，或换成以“" + context.unit() + "”计的数");
        }
    }

    /** A change is counted from none where that gives full points at the target; else from where is not said. */
    private void fromNothing() {
        BigDecimal target = context.targetNumber();
        BigDecimal full = weight.points();
        asking.take("指标“" + context.name() + "”的实际值就是变化的数，从 0 起算");
        if (context.relation() != null && context.relation().isReverse()) {
            asking.contradicts(
                    gain.span(), "变得越多得分越多，指标的关系是“" + context.relation().label() + "”", "改句子或改关系");
        }
        if (target == null || target.signum() == 0 || full == null) {
            return;
        }
        BigDecimal atTarget = target.multiply(gain.cost());
        if (atTarget.compareTo(full.multiply(gain.length().number())) < 0) {
            asking.unclear(
                    gain.span(),
                    "从 0 起算，达到目标值 " + Exact.print(target) + " 也得不到满分，不知道是不是从目标值起",
                    "写“从0起算，每…”，或“达到目标值得…分，每…加…分”");
        }
    }
}
