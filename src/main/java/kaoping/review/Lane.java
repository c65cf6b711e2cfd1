package kaoping.review;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows of one shape in the order of their ranges in one column (道), so that those that meet a range are found without a
 * look at all of them.
 *
 * @param column the condition with the ranges; -1 when the shape has none
 * @param reach how far up the rows reach, from the first to each
 */
record Lane(int column, List<Layer> layers, List<Cut> reach) {
    static Lane of(int column, List<Layer> layers) {
        if (column < 0) {
            return new Lane(column, List.copyOf(layers), List.of());
        }
        List<Layer> sorted = layers.stream()
                .sorted(Comparator.comparing(
                        (Layer layer) -> stretch(layer, column).from()))
                .toList();
        Cut[] reach = new Cut[sorted.size()];
        for (int i = 0; i < reach.length; i++) {
            Cut to = stretch(sorted.get(i), column).to();
            reach[i] = i == 0 ? to : reach[i - 1].max(to);
        }
        return new Lane(column, sorted, List.of(reach));
    }

    private static Stretch stretch(Layer layer, int column) {
        return ((Side.Range) layer.box().sides().get(column)).stretch();
    }

    int size() {
        return layers.size();
    }

    /** How many rows were looked at. */
    int meeting(Box box, Consumer<Layer> found) {
        if (column < 0 || !(box.sides().get(column) instanceof Side.Range range)) {
            layers.forEach(layer -> take(layer, box, found));
            return layers.size();
        }
        int top = below(range.stretch().to());
        int i = top - 1;
        for (; i >= 0 && reach.get(i).compareTo(range.stretch().from()) > 0; i--) {
            take(layers.get(i), box, found);
        }
        return top - i;
    }

    private static void take(Layer layer, Box box, Consumer<Layer> found) {
        if (layer.box().meets(box)) {
            found.accept(layer);
        }
    }

    /** How many rows begin below {@code cut}. */
    private int below(Cut cut) {
        int low = 0;
        int high = layers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretch(layers.get(middle), column).from().compareTo(cut) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
