package kaoping.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How the points of several rounds make those of a part (轮次), by the words of the guide. */
final class PlainRounds {
    private final Cells row;
    private final TreeMap<String, Frac> rounds = new TreeMap<>();
    private final Set<String> zeroed = new HashSet<>();
    private Frac unsaid = Frac.ZERO;

    PlainRounds(Cells row) {
        this.row = row;
    }

    /** @param round written so that the order of the letters is that of time; empty for none */
    void add(String round, Frac points) {
        if (round.isEmpty()) {
            unsaid = unsaid.plus(points);
        } else {
            rounds.merge(round, points, Frac::plus);
        }
    }

    /** 当轮计零: the month, or the quarter that it is in. */
    void zero(String month) {
        zeroed.add(month);
        zeroed.add(quarter(month));
    }

    /** Each round with what counts of it; what is below nothing already does not rise. */
    TreeMap<String, Frac> counting() {
        TreeMap<String, Frac> counting = new TreeMap<>(rounds);
        counting.replaceAll((round, points) -> points.min(row.number("每轮上限", points)));
        counting.replaceAll((round, points) -> zeroed.contains(round) ? points.min(Frac.ZERO) : points);
        return counting;
    }

    Frac combined() {
        if (rounds.isEmpty()) {
            return unsaid;
        }
        TreeMap<String, Frac> counting = counting();
        List<Frac> all = new ArrayList<>(counting.values());
        String way = row.text("轮次", "相加");
        if (way.equals("先月后季平均")) {
            all = quarters(counting);
        }
        while (all.size() < row.whole("应有轮次", 0)) {
            all.add(Frac.ZERO);
        }
        return switch (way) {
            case "相加" -> sum(all).plus(unsaid);
            case "末轮" -> counting.lastEntry().getValue();
            case "最高" -> Collections.max(all);
            case "最低" -> Collections.min(all);
            case "去掉最高最低后平均" -> average(all.size() < 3 ? all : trimmed(all));
            default -> average(all);
        };
    }

    private static List<Frac> trimmed(List<Frac> all) {
        List<Frac> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.subList(1, sorted.size() - 1);
    }

    private static List<Frac> quarters(Map<String, Frac> rounds) {
        Map<String, List<Frac>> quarters = new TreeMap<>();
        for (Map.Entry<String, Frac> round : rounds.entrySet()) {
            quarters.computeIfAbsent(quarter(round.getKey()), q -> new ArrayList<>())
                    .add(round.getValue());
        }
        List<Frac> averages = new ArrayList<>();
        quarters.values().forEach(months -> averages.add(average(months)));
        return averages;
    }

    static String quarter(String round) {
        return round.contains("Q") ? round : "2023Q" + (Integer.parseInt(round.substring(5, 7)) + 2) / 3;
    }

    private static Frac sum(List<Frac> all) {
        Frac sum = Frac.ZERO;
        for (Frac one : all) {
            sum = sum.plus(one);
        }
        return sum;
    }

    private static Frac average(List<Frac> all) {
        return sum(all).over(Frac.of(all.size()));
    }
}
