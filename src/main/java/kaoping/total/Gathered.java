package kaoping.total;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaoping.value.Fraction;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/** A unit's points by the part that they belong to, as they come from indicators, submitted sums and entries (归集). */
public final class Gathered {
    private final Map<String, List<Piece>> pieces = new LinkedHashMap<>(4);

    public void add(String part, Fraction points, Source source, @Nullable Round round) {
        pieces.computeIfAbsent(part, name -> new ArrayList<>(2)).add(new Piece(points, source, round));
    }

    /** In the order in which they came. */
    Map<String, List<Piece>> parts() {
        return pieces;
    }

    List<Piece> of(String part) {
        return pieces.getOrDefault(part, List.of());
    }
}
