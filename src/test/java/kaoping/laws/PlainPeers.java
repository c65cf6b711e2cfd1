package kaoping.laws;

import java.util.ArrayList;
import java.util.List;

/** Everybody's figure of one indicator (比较范围), and where one of them stands. */
final class PlainPeers {
    private final List<Frac> figures = new ArrayList<>();
    private final List<Frac> numbers = new ArrayList<>();
    private final Frac own;
    private final Frac ownNumber;
    private final boolean lowFirst;
    /** Of the actuals themselves, whatever the ranks go by. */
    private final boolean lowIsBest;

    private final boolean dense;

    PlainPeers(Plan plan, Cells row, Given line, List<Given> all) {
        boolean everybody = row.text("比较范围", "本类别").equals("全部单位");
        boolean byRate = row.text("排名依据", "实际值").equals("完成率");
        for (Given other : all) {
            if (other.isNumber()
                    && other.name().equals(line.name())
                    && other.section().equals(line.section())
                    && other.round().equals(line.round())
                    && (everybody || other.group().equals(line.group()))) {
                figures.add(figure(plan, other, byRate));
                numbers.add(Frac.of(other.actual()));
            }
        }
        own = figure(plan, line, byRate);
        ownNumber = Frac.of(line.actual());
        lowIsBest = row.text("名次方向", "按关系").equals("低的在前")
                || row.text("名次方向", "按关系").equals("按关系") && line.isReverse();
        lowFirst = switch (row.text("名次方向", "按关系")) {
            case "高的在前" -> false;
            case "低的在前" -> true;
            // A higher 完成率 is better whatever the relation.
            default -> line.isReverse() && !byRate;
        };
        dense = plan.settings.text("名次并列", "").equals("1、1、2");
    }

    private static Frac figure(Plan plan, Given line, boolean byRate) {
        return byRate ? new PlainYardstick(plan, line, List.of()).rate() : Frac.of(line.actual());
    }

    Frac count() {
        return Frac.of(figures.size());
    }

    Frac rank() {
        return ahead(lowFirst);
    }

    Frac rankFromEnd() {
        return ahead(!lowFirst);
    }

    private Frac ahead(boolean lowIsAhead) {
        List<Frac> ahead = new ArrayList<>();
        for (Frac other : figures) {
            int order = other.compareTo(own);
            boolean before = lowIsAhead ? order < 0 : order > 0;
            if (before && !(dense && ahead.contains(other))) {
                ahead.add(other);
            }
        }
        return Frac.of(ahead.size() + 1);
    }

    Frac highest() {
        Frac most = numbers.get(0);
        for (Frac other : numbers) {
            most = most.max(other);
        }
        return most;
    }

    Frac lowest() {
        Frac least = numbers.get(0);
        for (Frac other : numbers) {
            least = least.min(other);
        }
        return least;
    }

    Frac best() {
        return lowIsBest ? lowest() : highest();
    }

    Frac average() {
        Frac sum = Frac.ZERO;
        for (Frac other : numbers) {
            sum = sum.plus(other);
        }
        return sum.over(count());
    }

    /** From {@code base} for the worst to one for the best; one for all where they are equal. */
    Frac efficacy(Frac base) {
        Frac worst = lowIsBest ? highest() : lowest();
        if (best().compareTo(worst) == 0) {
            return Frac.ONE;
        }
        return ownNumber
                .minus(worst)
                .over(best().minus(worst))
                .times(Frac.ONE.minus(base))
                .plus(base);
    }
}
