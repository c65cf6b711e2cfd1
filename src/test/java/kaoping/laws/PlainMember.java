package kaoping.laws;

import java.util.List;

/** A part where it goes into another, or into the total (计入). */
final class PlainMember {
    final Cells row;
    final String part;
    private final Plan plan;
    private final PlainParts parts;
    private final boolean isAbsent;
    /** What it counts to the part above it, or to the total. */
    Frac counts = Frac.ZERO;
    /** How many times as much it counts because others are missing; nothing when its base is not reached. */
    Frac times = Frac.ONE;
    /** How much of what it counts is in what all of them make (各项合成). */
    Frac reach = Frac.ONE;

    PlainMember(Plan plan, PlainParts parts, Cells row, String part) {
        this.plan = plan;
        this.parts = parts;
        this.row = row;
        this.part = part;
        isAbsent = parts.isAbsent(part);
    }

    /** Without it there is no total. */
    boolean stops() {
        return isAbsent && row.text("缺项时", "").equals("停下核定");
    }

    /** The rest stands for it, or is looked at without it. */
    boolean isLeftOut() {
        return isAbsent && row.text("缺项时", "").equals("其余折算");
    }

    boolean isUneventful() {
        boolean byMatters = parts.isComposed(part) || plan.isFedByMatters(part);
        return byMatters && isAbsent && !row.has("缺项时");
    }

    void count(List<PlainMember> members, Frac scale) {
        times = row.has("满分") || PlainContest.isAsked(row) ? scale : Frac.ONE;
        if (row.has("基础分") && !row.holds("基础分", base(members))) {
            times = Frac.ZERO;
            return;
        }
        Frac points = isAbsent ? Frac.ZERO : parts.converted(row, part, parts.bounded(part));
        if (plan.settings.has("得分项小数位")) {
            points = points.rounded(plan.settings.whole("得分项小数位", 0), plan.rounding());
        }
        counts = points.times(row.number("系数", Frac.ONE)).times(times);
    }

    private Frac base(List<PlainMember> members) {
        Frac base = Frac.ZERO;
        for (PlainMember other : members) {
            boolean above = plan.totals.indexOf(other.row) < plan.totals.indexOf(row);
            base = above && !other.row.has("基础分") ? base.plus(other.counts) : base;
        }
        return base;
    }

    Frac full() {
        return row.number(row.has("折算为") ? "折算为" : "满分", Frac.ZERO).times(row.number("系数", Frac.ONE));
    }
}
