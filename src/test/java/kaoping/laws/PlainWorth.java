package kaoping.laws;

import java.util.IdentityHashMap;
import java.util.Map;

/** What the matters of one unit are worth, one after the other: after 免计, 倍数 and 单项上限, before all other caps; never negative. */
final class PlainWorth {
    private final Plan plan;
    private final String group;
    private final Map<Cells, Frac> seen = new IdentityHashMap<>();
    private final Map<Deed, Frac> worth = new IdentityHashMap<>();

    PlainWorth(Plan plan, String group) {
        this.plan = plan;
        this.group = group;
    }

    /** 单项上限 looks at the whole of what is submitted at once. */
    Frac of(Piece piece, Cells row) {
        Frac points = full(piece, row);
        if (row.has("单项上限")) {
            Frac before = worth.getOrDefault(piece.deed(), Frac.ZERO);
            points = points.min(row.number("单项上限", points).minus(before).max(Frac.ZERO));
        }
        worth.merge(piece.deed(), points, Frac::plus);
        return points;
    }

    private Frac full(Piece piece, Cells row) {
        Frac before = seen.getOrDefault(row, Frac.ZERO);
        seen.put(row, before.plus(piece.count()));
        Frac free = row.number("免计", Frac.ZERO).minus(before).max(Frac.ZERO).min(piece.count());
        Frac counts = piece.count().minus(free);
        Frac each = multiplied(piece.deed(), row.number("每件分值", Frac.ZERO).abs());
        if (!row.has("每")) {
            return counts.times(each);
        }
        String partial = row.text("不足一步", plan.settings.text("不足一步", "按整步"));
        Frac full = PlainSteps.steps(partial, counts.over(row.number("每", Frac.ONE)))
                .times(each);
        return partial.equals("按比例") ? full.rounded(plan.places(), plan.rounding()) : full;
    }

    /** First so many times as much, then so much on top. */
    private Frac multiplied(Deed deed, Frac each) {
        for (Cells row : plan.multipliers) {
            if (row.allows("批示", deed.endorsement()) && fits(row, deed, group)) {
                Frac times = row.number("倍数", Frac.ONE);
                boolean onTop = row.text("倍数方式", "乘以").equals("另加");
                return each.times(onTop ? times.plus(Frac.ONE) : times).plus(row.number("另加分", Frac.ZERO));
            }
        }
        return each;
    }

    static boolean fits(Cells row, Deed deed, String group) {
        return row.allows("事项", deed.matter())
                && row.allows("级别", deed.level())
                && row.allows("情形", deed.circumstance())
                && row.allows("单位类别", group);
    }
}
