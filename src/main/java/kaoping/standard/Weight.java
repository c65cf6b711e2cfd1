package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** The full points of a standard (满分): the indicator's weight, else what the sentence says; the two must agree. */
final class Weight {
    private final @Nullable BigDecimal full;
    private final boolean stated;

    private Weight(@Nullable BigDecimal full, boolean stated) {
        this.full = full;
        this.stated = stated;
    }

    static Weight of(Parts parts, Context context, Asking asking) {
        List<Award> awards = new ArrayList<>();
        parts.bands.forEach(band -> awards.add(band.award()));
        if (parts.otherwise != null) {
            awards.add(parts.otherwise.award());
        }
        BigDecimal full = context.weight();
        for (Saying.Full saying : parts.fulls) {
            full = agreed(full, saying.points(), saying.span(), asking);
        }
        for (Award award : awards) {
            if (award instanceof Award.Full marks && marks.points() != null) {
                full = agreed(full, marks.points(), marks.span(), asking);
            }
        }
        Award most = most(awards);
        if (full == null && parts.gain != null) {
            full = parts.limits.stream()
                    .filter(limit -> limit.bound() == Saying.Bound.MOST)
                    .map(Saying.Limit::points)
                    .findFirst()
                    .orElse(null);
        }
        if (full == null) {
            BigDecimal said = most == null ? null : points(most);
            if (said != null) {
                asking.take("分值没有给出，以句中最高的 " + Exact.print(said) + " 分为满分");
            }
            return new Weight(said, said != null);
        }
        check(full, awards, most, parts, asking);
        return new Weight(full, true);
    }

    /** No award above the full points; the highest reaches them, where nothing else does. */
    private static void check(BigDecimal full, List<Award> awards, @Nullable Award most, Parts parts, Asking asking) {
        for (Award award : awards) {
            BigDecimal points = points(award);
            if (points != null && points.compareTo(full) > 0) {
                contradiction(award.span(), points, full, asking);
            }
        }
        boolean reached = parts.gain != null
                || awards.stream().anyMatch(Weight::isWhole)
                || parts.bands.stream().anyMatch(Weight::isShareOfRange)
                || parts.otherwise != null
                        && parts.otherwise.award() instanceof Award.Pro
                        && !isForTheTarget(most, parts);
        if (most != null && !reached && Objects.requireNonNull(points(most)).compareTo(full) < 0) {
            boolean leftToSteps = parts.step != null && parts.bands.stream().noneMatch(b -> b.award() == most);
            if (!leftToSteps) {
                contradiction(most.span(), Objects.requireNonNull(points(most)), full, asking);
            }
        }
    }

    private static boolean isWhole(Award award) {
        return award instanceof Award.Full
                || award instanceof Award.Share share && share.percent().compareTo(Exact.HUNDRED) == 0
                || award instanceof Award.Judged judged
                        && judged.percent()
                        && judged.high().compareTo(Exact.HUNDRED) == 0;
    }

    /** 60%以上按比例得分 goes up to the full points; 未完成按比例得分 does not. */
    private static boolean isShareOfRange(Saying.Band band) {
        return band.award() instanceof Award.Pro && (band.when() == null || band.when() instanceof Condition.Range);
    }

    /** The points of 按计划完成得8分 are all that there are, whatever those get who did not. */
    private static boolean isForTheTarget(@Nullable Award award, Parts parts) {
        return parts.bands.stream()
                .anyMatch(band -> band.award() == award && !(band.when() instanceof Condition.Range));
    }

    private static void contradiction(Span span, BigDecimal points, BigDecimal full, Asking asking) {
        asking.contradicts(span, "句中是 " + Exact.print(points) + " 分，指标的分值是 " + Exact.print(full) + " 分", "改成同一个分数");
    }

    private static BigDecimal agreed(@Nullable BigDecimal full, BigDecimal said, Span span, Asking asking) {
        if (full == null || full.compareTo(said) == 0) {
            return said;
        }
        contradiction(span, said, full, asking);
        return full;
    }

    private static @Nullable Award most(List<Award> awards) {
        Award most = null;
        for (Award award : awards) {
            BigDecimal points = points(award);
            BigDecimal before = most == null ? null : points(most);
            if (points != null && (before == null || points.compareTo(before) > 0)) {
                most = award;
            }
        }
        return most;
    }

    static @Nullable BigDecimal points(Award award) {
        if (award instanceof Award.Points points) {
            return points.points();
        }
        return award instanceof Award.Judged judged && !judged.percent() ? judged.high() : null;
    }

    /** Null when neither the form nor the sentence says it. */
    @Nullable
    BigDecimal points() {
        return full;
    }

    boolean isKnown() {
        return stated;
    }

    /** All the points that there are: 得10分 of 10, 得满分. */
    boolean isFull(Award award) {
        return award instanceof Award.Full
                || award instanceof Award.Points points
                        && full != null
                        && points.points().compareTo(full) == 0;
    }
}
