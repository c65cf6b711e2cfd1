package kaoping.laws;

import java.util.Set;

/** An indicator's points with what matters add to them or take off them (计入指标), by the words of the guide alone. */
final class PlainInside {
    private static final Set<String> DEDUCTING = Set.of("逐档扣分", "按期限扣分", "越接近越好", "按名次递减", "凭事项加减");

    private PlainInside() {}

    /** Not below nothing or 最低分, not above the weight or what the row allows; points that are outside already may stay there. */
    static Frac points(Cells row, Frac full, Frac own, Frac sum) {
        boolean hasFloor = DEDUCTING.contains(row.text("计分方法", ""));
        Frac least = hasFloor ? row.number("最低分", Frac.ZERO) : Frac.ZERO;
        Frac most = row.number("最高分", full.times(row.number("最高得分率", Frac.ONE)));
        return own.plus(sum).max(own.min(least)).min(own.max(most));
    }
}
