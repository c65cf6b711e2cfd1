package kaoping.laws;

import org.jspecify.annotations.Nullable;

/**
 * One row of a ladder (等次的一行): whose points it asks for, and how many places it has.
 *
 * @param full what the total of the group is of; null when nobody says
 */
record PlainRung(Cells row, @Nullable Frac full) {
    /** The total and the rate are in its ranges. */
    boolean holds(Frac total) {
        return row.holds("总分", total) && row.holds("得分率", rate(total));
    }

    /** They are in its ranges or above. */
    boolean isReached(Frac total) {
        return !isAbove("总分", total) && !isAbove("得分率", rate(total));
    }

    private @Nullable Frac rate(Frac total) {
        return full == null ? null : total.over(full);
    }

    private boolean isAbove(String title, @Nullable Frac own) {
        return row.has(title) && (own == null || row.range(title).isAbove(own));
    }

    static boolean isRest(Cells row) {
        return row.text("其余", "否").equals("是");
    }

    static boolean isPlaced(Cells row) {
        return row.has("名额") || row.has("名额比例") || isRest(row);
    }

    /** @param base how many units a percentage is of */
    static int places(Cells row, int base) {
        if (row.has("名额")) {
            return row.whole("名额", 0);
        }
        Frac exact = Frac.of(base).times(row.number("名额比例", Frac.ZERO));
        return Integer.parseInt(exact.rounded(0, row.text("名额取整", "四舍五入")).shown(0));
    }
}
