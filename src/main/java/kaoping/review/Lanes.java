package kaoping.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The rows of one shape, sorted into lanes by each word of each column (同形的行), so that few need be looked at. */
final class Lanes {
    private static final Lane NONE = new Lane(-1, List.of(), List.of());

    private final Lane all;
    /** Column → word → the rows that let the word through. */
    private final Map<Integer, Map<String, Lane>> byWord = new HashMap<>();

    Lanes(List<Layer> layers) {
        List<Side> sides = layers.get(0).box().sides();
        int ranges = -1;
        for (int i = sides.size() - 1; i >= 0; i--) {
            ranges = sides.get(i) instanceof Side.Range ? i : ranges;
        }
        all = Lane.of(ranges, layers);
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i) instanceof Side.Words) {
                byWord.put(i, sort(i, layers, ranges));
            }
        }
    }

    private static Map<String, Lane> sort(int column, List<Layer> layers, int ranges) {
        Map<String, List<Layer>> sorted = new HashMap<>();
        for (Layer layer : layers) {
            for (String word : ((Side.Words) layer.box().sides().get(column)).words()) {
                sorted.computeIfAbsent(word, w -> new ArrayList<>()).add(layer);
            }
        }
        Map<String, Lane> lanes = new HashMap<>();
        sorted.forEach((word, rows) -> lanes.put(word, Lane.of(ranges, rows)));
        return lanes;
    }

    /** How many rows were looked at. */
    int meeting(Box box, Consumer<Layer> found) {
        List<Lane> shortest = byWord.keySet().stream()
                .filter(column -> box.sides().get(column) instanceof Side.Words)
                .map(column -> lanes(column, (Side.Words) box.sides().get(column)))
                .min(Comparator.comparingInt(
                        lanes -> lanes.stream().mapToInt(Lane::size).sum()))
                .orElse(List.of(all));
        // Why: a row that lets several of the box's words through lies in several lanes.
        Set<Integer> once = new HashSet<>();
        Consumer<Layer> first = shortest.size() == 1
                ? found
                : layer -> {
                    if (once.add(layer.depth())) {
                        found.accept(layer);
                    }
                };
        return shortest.stream().mapToInt(lane -> lane.meeting(box, first)).sum();
    }

    private List<Lane> lanes(int column, Side.Words side) {
        Map<String, Lane> lanes = byWord.getOrDefault(column, Map.of());
        return side.words().stream().map(word -> lanes.getOrDefault(word, NONE)).toList();
    }
}
