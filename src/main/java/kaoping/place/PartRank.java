package kaoping.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a unit stands in its group by one part of its total (单项名次), for rules of the step rank. Equal points share a
 * rank, and the next one is left out: 1, 1, 3.
 */
public record PartRank(String group, String unit, String part, BigDecimal points, int rank) {
    /** @param standings those of one group that are ranked; a part that somebody has not got is zero points */
    public static List<PartRank> of(List<Standing> standings) {
        Set<String> parts = new TreeSet<>();
        standings.forEach(s -> s.parts().forEach(part -> parts.add(part.getName())));
        List<PartRank> ranks = new ArrayList<>();
        for (String part : parts) {
            List<BigDecimal> falling = standings.stream()
                    .map(s -> s.part(part))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            Map<BigDecimal, Integer> first = new TreeMap<>();
            for (int i = 0; i < falling.size(); i++) {
                first.putIfAbsent(falling.get(i), i + 1);
            }
            for (Standing standing : standings) {
                BigDecimal points = standing.part(part);
                int rank = first.getOrDefault(points, falling.size());
                ranks.add(new PartRank(standing.getGroup(), standing.getUnitName(), part, points, rank));
            }
        }
        return ranks;
    }

    public String getGroup() {
        return group;
    }

    public String getUnitName() {
        return unit;
    }

    /** The part's name. */
    public String getPart() {
        return part;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public int getRank() {
        return rank;
    }
}
