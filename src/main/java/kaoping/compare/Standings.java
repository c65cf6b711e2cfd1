package kaoping.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaoping.appraisal.Outcome;

/** Where every unit of one outcome stands (各单位的位置), in the order submitted. */
record Standings(Map<Key, Position> positions) {
    /** A unit by its group and its name. */
    record Key(String group, String unit) {}

    static Standings of(Outcome outcome) {
        Map<Key, Position> positions = new LinkedHashMap<>();
        outcome.units()
                .forEach(u -> positions.put(new Key(u.facts().group(), u.facts().name()), Position.of(u, outcome)));
        return new Standings(positions);
    }

    Position at(Key unit) {
        return Objects.requireNonNull(positions.get(unit));
    }

    /** The units whose total, rank, tier or lists differ. */
    List<Key> moved(Standings other) {
        return positions.keySet().stream().filter(unit -> !same(other, unit)).toList();
    }

    boolean same(Standings other, Key unit) {
        return at(unit).same(other.at(unit));
    }
}
