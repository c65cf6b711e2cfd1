package kaoping.laws;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The total of one unit out of its parts (总分一行), with what does not apply carried by the rest (不适用折算). */
final class PlainWhole {
    private final PlainParts parts;
    private final @Nullable PlainShares shares;
    private final Cells row;
    private final boolean capsFirst;

    PlainWhole(Plan plan, PlainParts parts, @Nullable PlainShares shares) {
        this.parts = parts;
        this.shares = shares;
        Cells stated = parts.row(PlainParts.WHOLE);
        row = stated == null ? new Cells() : stated;
        capsFirst = plan.settings.text("封顶次序", "").equals("先封顶后加减分")
                && row.text("各项合成", "相加").equals("相加");
    }

    Frac points() {
        List<PlainMember> members = parts.composedOf("");
        Frac added = Frac.ZERO;
        Frac capped = Frac.ZERO;
        for (PlainMember member : members) {
            Frac counts = member.counts.times(member.reach);
            if (capsFirst && parts.isAdjusting(member.part)) {
                added = added.plus(counts);
            } else {
                capped = capped.plus(counts);
            }
        }
        Frac points = capped.min(row.number("上限", capped)).plus(added);
        points = points.max(row.number("下限", points));
        Frac whole = PlainBounds.converted(row, points).times(row.number("系数", Frac.ONE));
        if (shares == null || !shares.isOverAll()) {
            return whole;
        }
        Gain gain = new Gain();
        gain.add(members, share(row), share(row));
        Frac carried = whole.plus(gain.points());
        return row.has("上限") ? carried.min(row.number("上限", null).plus(added).times(share(row))) : carried;
    }

    /** Of each point, what is left by 折算 and 系数. */
    private static Frac share(Cells row) {
        return PlainBounds.converted(row, row.number("系数", Frac.ONE));
    }

    /** The same of a part; where units are held against each other, of each point that the best has. */
    private Frac share(PlainMember member) {
        return PlainContest.isAsked(member.row)
                ? parts.each(member.row, member.part).times(member.row.number("系数", Frac.ONE))
                : share(member.row);
    }

    /** Of what a part is made of, what it counts. */
    private Frac through(PlainMember member) {
        if (!PlainContest.isAsked(member.row)) {
            return share(member.row);
        }
        Frac raw = parts.raw(member.part);
        return raw == null || !raw.isPositive()
                ? Frac.ZERO
                : parts.converted(member.row, member.part, parts.bounded(member.part))
                        .over(raw)
                        .times(member.row.number("系数", Frac.ONE));
    }

    /** 其余按比例折算: what the indicators count to the total, × 满分 ÷（满分 − 不适用的分值）. */
    private final class Gain {
        private Frac counted = Frac.ZERO;
        private Frac full = Frac.ZERO;
        private Frac without = Frac.ZERO;

        /**
         * @param reach how much of what these count reaches the total
         * @param share the same by 系数 and 折算 alone
         */
        void add(List<PlainMember> members, Frac reach, Frac share) {
            for (PlainMember member : members) {
                Frac own = share.times(member.reach).times(share(member));
                if (parts.isComposed(member.part)) {
                    Frac through = reach.times(member.reach).times(member.times).times(through(member));
                    add(parts.composedOf(member.part), through, own);
                } else if (parts.hasIndicators(member.part)) {
                    counted = counted.plus(member.counts.times(member.reach).times(reach));
                    full = full.plus(own.times(shares.weight(member.part, "")));
                    without = without.plus(own.times(shares.weight(member.part, PlainShares.OVER_ALL)));
                }
            }
        }

        Frac points() {
            boolean carries = without.isPositive() && full.isAbove(without);
            return carries ? counted.times(full).over(full.minus(without)).minus(counted) : Frac.ZERO;
        }
    }
}
