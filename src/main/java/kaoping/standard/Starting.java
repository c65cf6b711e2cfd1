package kaoping.standard;

import java.math.BigDecimal;
import kaoping.score.ScoreSheet;
import kaoping.standard.Condition.End;
import kaoping.standard.Condition.Met;
import kaoping.standard.Condition.Origin;
import kaoping.standard.Condition.Range;
import kaoping.standard.Saying.Step;
import kaoping.standard.Saying.Way;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** From where points are earned (得分的起点): 60 in 达到60%得6分，每提高1个百分点加0.1分. */
final class Starting {
    private final Step gain;
    private final Context context;
    private final Scale scale;
    private final Asking asking;

    Starting(Step gain, Context context, Asking asking) {
        this.gain = gain;
        this.context = context;
        this.scale = new Scale(context, asking);
        this.asking = asking;
    }

    /** Null for the form's own target. */
    @Nullable
    BigDecimal from(@Nullable Condition base) {
        agree(base);
        Condition when = gain.when() == null ? base : gain.when();
        if (when instanceof Range range) {
            return threshold(range, when == gain.when());
        }
        if (when instanceof Origin origin && origin.from() != null) {
            new SameUnit(context, asking).fits(origin.from());
            return origin.from().number();
        }
        if (when != null && !(when instanceof Met) && !(when instanceof Origin)) {
            asking.unclear(when.span(), "从多少起加没有说", "写明起点，如“达到60%得6分”");
        }
        if (context.target() != null && context.targetNumber() == null) {
            asking.unclear(gain.span(), "从目标值起加，而指标的目标值不是数", "写明起点，或填上目标值");
        }
        return null;
    }

    /** 达到60%得6分，超过65%的，每超1%加1分 leaves open what happens between. */
    private void agree(@Nullable Condition base) {
        BigDecimal one = number(base);
        BigDecimal other = number(gain.when());
        boolean differ = base instanceof Range
                && gain.when() != null
                && (one == null || other == null || one.compareTo(other) != 0);
        if (differ) {
            asking.contradicts(gain.when().span(), "与前面得分的一档不是同一个起点", "写成同一个数");
        }
        boolean down = gain.way() == Way.DOWN;
        if (gain.when() instanceof Met more && more.sense() != Condition.Sense.NONE) {
            boolean above = more.met() == (more.sense() == Condition.Sense.AT_LEAST);
            if (above == down) {
                asking.contradicts(more.span(), "与后面每一步加分的方向相反", "核对“高于”“低于”和“每提高”“每降低”");
            }
        }
        boolean twisted = base instanceof Range
                && gain.when() instanceof Range more
                && (down ? more.low() != null : more.high() != null)
                && !more.isPoint();
        if (twisted) {
            asking.contradicts(gain.when().span(), "与后面每一步加分的方向相反", "核对“以上”“以下”和“每提高”“每降低”");
        }
    }

    private static @Nullable BigDecimal number(@Nullable Condition when) {
        if (when instanceof Range range) {
            return range.any().quantity().number();
        }
        return when instanceof Origin origin && origin.from() != null
                ? origin.from().number()
                : null;
    }

    private @Nullable BigDecimal threshold(Range range, boolean before) {
        Column<Interval> axis = scale.of(range);
        if (axis == null) {
            return null;
        }
        boolean down = gain.way() == Way.DOWN;
        End end = down && !range.isPoint() ? range.high() : range.low();
        if (end == null || range.low() != null && range.high() != null && !range.isPoint()) {
            asking.contradicts(gain.span(), "加分的方向与前面的情形相反", "核对“以上”“以下”和“每提高”“每降低”");
            return null;
        }
        if (axis == ScoreSheet.RATIO && end.quantity().is(Exact.HUNDRED)) {
            return null;
        }
        if (axis != ScoreSheet.ACTUAL) {
            asking.inexpressible(range.span(), "起点是“" + axis.title() + "”，评分表的起扣点只能是实际值", "写成实际值，或从目标值起加");
            return null;
        }
        if (!before && !end.closed()) {
            asking.unclear(end.quantity().span(), "正好 " + end.quantity().shown() + " 时得几分没有说", "写“达到”“不超过”等含本数的话");
        }
        return end.quantity().number();
    }

    /** {@code row} only for those who reach the start. */
    Row when(@Nullable Condition base, Row row) {
        if (base instanceof Range range && scale.of(range) == ScoreSheet.ACTUAL) {
            Interval own = Bands.interval(range);
            boolean down = gain.way() == Way.DOWN;
            // 12%得8分，每下降1个百分点加1分: and whoever is below.
            Interval beyond = down
                    ? new Interval(null, false, own.high(), own.highClosed())
                    : new Interval(own.low(), own.lowClosed(), null, false);
            return row.with(ScoreSheet.ACTUAL, range.isPoint() ? beyond : own);
        }
        return row.with(ScoreSheet.MET, true);
    }

    /** Whether {@code rest} is all that {@code base} leaves: 低于60%不得分 below 达到60%得6分. */
    boolean isBelow(@Nullable Condition rest, @Nullable Condition base) {
        if (rest instanceof Met met) {
            return !met.met() && base instanceof Met;
        }
        if (!(rest instanceof Range below) || !(base instanceof Range above)) {
            return false;
        }
        Interval lower = Bands.interval(gain.way() == Way.DOWN ? above : below);
        Interval upper = Bands.interval(gain.way() == Way.DOWN ? below : above);
        return lower.low() == null
                && upper.high() == null
                && lower.high() != null
                && upper.low() != null
                && lower.high().compareTo(upper.low()) == 0
                && lower.highClosed() != upper.lowClosed();
    }
}
