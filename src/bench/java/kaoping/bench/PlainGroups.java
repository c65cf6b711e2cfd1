package kaoping.bench;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kaoping.facts.UnitFacts;

/** The policy of {@link Groups} written by hand: sort, share ranks, count places; ties at a line are all included. */
final class PlainGroups {
    private PlainGroups() {}

    /** One unit's place. */
    static final class Place {
        final UnitFacts unit;
        final BigDecimal total;
        int rank;
        String tier = "";

        Place(UnitFacts unit) {
            this.unit = unit;
            this.total = unit.points().get("综合得分");
        }
    }

    static Place[] decide(List<UnitFacts> units, int from, int to, int share) {
        Place[] places = new Place[to - from];
        for (int i = from; i < to; i++) {
            places[i - from] = new Place(units.get(i));
        }
        Arrays.sort(places, Comparator.comparing((Place place) -> place.total).reversed());
        int quota = (places.length * share + 50) / 100;
        int last = places.length - quota;
        for (int i = 0; i < places.length; i++) {
            boolean tied = i > 0 && places[i].total.compareTo(places[i - 1].total) == 0;
            places[i].rank = tied ? places[i - 1].rank : i + 1;
            places[i].tier = places[i].rank <= quota ? "优秀" : places[i].rank <= last ? "良好" : "合格";
        }
        return places;
    }
}
