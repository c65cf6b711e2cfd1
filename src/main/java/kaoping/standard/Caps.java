package kaoping.standard;

import java.math.BigDecimal;
import java.util.List;
import kaoping.standard.Saying.Bound;
import kaoping.standard.Saying.Limit;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** How far points are earned (得分的上限): 最高10分, 最多加2分. */
final class Caps {
    private final List<Limit> limits;
    private final Weight weight;
    private final Context context;
    private final Asking asking;

    Caps(Parts parts, Weight weight, Context context, Asking asking) {
        this.limits = parts.limits.stream()
                .filter(limit -> limit.bound() == Bound.MOST
                        || limit.bound() == Bound.MOST_PLUS
                        || limit.bound() == Bound.FILLED
                        || limit.bound() == Bound.UNCAPPED)
                .toList();
        this.weight = weight;
        this.context = context;
        this.asking = asking;
    }

    /** Null when the sentence has none. */
    @Nullable
    Limit said() {
        if (limits.size() > 1) {
            asking.contradicts(limits.get(1).span(), "前面已经说了一个限度", "只留一个限度");
        }
        return limits.isEmpty() ? null : limits.get(0);
    }

    /** What is added at most is all that there is: 每超1%加0.1分，最多加2分 of an indicator of 2 points. */
    boolean isWhole() {
        Limit limit = said();
        BigDecimal full = context.weight();
        return limit != null
                && limit.points() != null
                && full != null
                && limit.points().compareTo(full) == 0;
    }

    /** For 最高分 upon {@code base}, inside the weight; null where the weight is the limit. */
    @Nullable
    BigDecimal within(BigDecimal base) {
        Limit limit = said();
        BigDecimal full = weight.points();
        if (limit == null || limit.bound() == Bound.FILLED) {
            asking.take(full == null ? "没有写最高几分，以分值为限" : "最高以分值 " + Exact.print(full) + " 分为限");
            return null;
        }
        BigDecimal points = limit.points();
        if (points == null) {
            asking.unclear(limit.span(), "分值是满分，不封顶的加到几分没有说", "写“最高…分”");
            return null;
        }
        BigDecimal most = limit.bound() == Bound.MOST_PLUS ? base.add(points) : points;
        if (full != null && most.compareTo(full) > 0 || most.compareTo(base) <= 0) {
            asking.contradicts(limit.span(), "加到 " + Exact.print(most) + " 分，与指标的分值或起点的得分不合", "核对分数");
        }
        boolean self = full != null && context.weight() != null && most.compareTo(full) == 0;
        return self ? null : most;
    }

    /** For 最高分 beyond full points; null where that has to be asked, or nothing bounds it. */
    @Nullable
    BigDecimal beyond(BigDecimal full) {
        Limit limit = said();
        if (limit == null || limit.points() == null) {
            return null;
        }
        BigDecimal most = limit.bound() == Bound.MOST_PLUS ? full.add(limit.points()) : limit.points();
        if (most.compareTo(full) <= 0) {
            asking.contradicts(limit.span(), "满分已经是 " + Exact.print(full) + " 分，加不上去", "写“最多加…分”");
        }
        return most;
    }

    /** Asks how much is added at most, unless the sentence says that nothing bounds it. */
    void need(Span gain) {
        Limit limit = said();
        if (limit == null || limit.bound() == Bound.FILLED) {
            asking.unclear(limit == null ? gain : limit.span(), "满分以外最多加几分没有说", "写“最多加…分”");
        }
    }
}
