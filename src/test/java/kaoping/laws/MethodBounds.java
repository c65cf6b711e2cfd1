package kaoping.laws;

import kaoping.score.Method;
import org.jspecify.annotations.Nullable;

/** The least and the most that a row of one method may give (得分的上下限), by the words of the guide. */
record MethodBounds(Frac least, @Nullable Frac most) {
    /** @param full the weight */
    static MethodBounds of(Method method, Cells row, Frac full) {
        return switch (method) {
            case RATIO, REVERSE_RATIO, EARNING -> {
                Frac least = row.number("最低分", Frac.ZERO).min(Frac.ZERO);
                yield new MethodBounds(least, topped(row, PlainSteps.most(row, full)));
            }
            case PASS_FAIL -> new MethodBounds(Frac.ZERO, topped(row, full));
            case THRESHOLD_RATIO, RANK_SHARE, RATED -> new MethodBounds(Frac.ZERO, full);
            case SHARE -> exactly(full.times(row.number("得分率", Frac.ZERO)));
            case FIXED -> exactly(row.number("得分", Frac.ZERO).min(row.number("最高分", full)));
            case JUDGED ->
                new MethodBounds(
                        row.range("评定区间").low().times(full),
                        row.range("评定区间").high().times(full));
            case STEPS, DEADLINE, RANK_STEPS -> new MethodBounds(kept(row, full), topped(row, full));
            case CLOSENESS -> new MethodBounds(row.number("最低分", Frac.ZERO).min(full), full);
            case INTERPOLATION -> new MethodBounds(Frac.ZERO, row.number("最高分", full));
            case EFFICACY -> new MethodBounds(row.number("基础得分率", Frac.ZERO).times(full), full);
            case BY_MATTERS -> exactly(row.number("基础分", full).min(PlainSteps.most(row, full)));
        };
    }

    private static MethodBounds exactly(Frac points) {
        return new MethodBounds(points, points);
    }

    /** What 最低分 and 最多扣 leave; 最高分 may be less still. */
    private static Frac kept(Cells row, Frac full) {
        Frac least = row.number("最低分", Frac.ZERO).min(full);
        Frac spared = full.minus(row.number("最多扣", full.minus(least)));
        Frac kept = least.max(spared);
        boolean costs = row.text("超额加分", "").startsWith("-");
        return (costs ? kept.min(Frac.ZERO) : kept).min(row.has("超额加分") ? row.number("最高分", kept) : kept);
    }

    /** With what is given on top; null where nothing bounds it. */
    private static @Nullable Frac topped(Cells row, Frac most) {
        Frac each = row.number("超额加分", Frac.ZERO);
        if (!each.isPositive()) {
            return row.has("超额加分") ? most.min(row.number("最高分", most)) : most;
        }
        Frac onTop = row.has("超额上限") ? row.number("超额上限", null) : row.has("超额每") ? null : each;
        Frac sum = onTop == null ? null : most.plus(onTop);
        return row.has("最高分") ? sum == null ? row.number("最高分", null) : sum.min(row.number("最高分", null)) : sum;
    }

    boolean hold(Frac points, int places) {
        boolean enough = points.compareTo(least.rounded(places, least.isPositive() ? "舍去" : "进一")) >= 0;
        return enough && (most == null || points.compareTo(most.rounded(places, "进一")) <= 0);
    }
}
