package kaoping.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Interval;

/** The rows of one sheet from top to bottom, of which the topmost that applies decides (自上而下); knows which of them meet. */
final class Stack {
    /** Why: rows that all meet each other make as many pairs as the square of their number; this many take about two seconds. */
    private static final long MOST_LOOKS = 20_000_000;

    private final List<Column<?>> conditions;
    private final List<Layer> layers = new ArrayList<>();
    private final Map<Box.Shape, Lanes> lanes = new LinkedHashMap<>();
    /** By depth. */
    private final List<List<Layer>> covers = new ArrayList<>();

    private long looks;

    private Stack(List<Column<?>> conditions) {
        this.conditions = conditions;
    }

    /** @param rows rows of one kind that decide by their conditions alone; rows that nothing can satisfy are left out */
    static Stack of(List<Column<?>> conditions, List<Row> rows) {
        Stack stack = new Stack(List.copyOf(conditions));
        for (Row row : rows) {
            Layer layer = Layer.of(stack.layers.size(), row, stack.conditions);
            if (layer.box().sides().stream()
                    .noneMatch(side ->
                            side instanceof Side.Range range && range.stretch().isEmpty())) {
                stack.layers.add(layer);
            }
        }
        stack.layers.stream()
                .collect(Collectors.groupingBy(layer -> layer.box().shape(), LinkedHashMap::new, Collectors.toList()))
                .forEach((shape, alike) -> stack.lanes.put(shape, new Lanes(alike)));
        stack.layers.forEach(layer -> stack.covers.add(stack.findCovers(layer)));
        return stack;
    }

    List<Column<?>> conditions() {
        return conditions;
    }

    /** Too many rows meet each other for all of them to be compared. */
    boolean isTangled() {
        return looks > MOST_LOOKS;
    }

    List<Layer> layers() {
        return layers;
    }

    /** The rows of such shapes that meet {@code box}, from top to bottom. */
    List<Layer> meeting(Box box, Predicate<Box.Shape> shapes) {
        List<Layer> found = new ArrayList<>();
        lanes.forEach((shape, alike) -> {
            if (looks <= MOST_LOOKS && shapes.test(shape)) {
                looks += alike.meeting(box, found::add);
            }
        });
        found.sort(Comparator.comparingInt(Layer::depth));
        return found;
    }

    /** The rows above {@code layer} that meet {@code box} and say no more than it does. */
    private List<Layer> above(Layer layer, Box box) {
        return meeting(box, shape -> shape.isWithin(box.shape())).stream()
                .filter(other -> other.depth() < layer.depth())
                .toList();
    }

    /** Some part of {@code box} in which no row above {@code layer} applies. */
    Optional<Box> leftFor(Layer layer, Box box) {
        return left(box, above(layer, box));
    }

    /** Some part of {@code box} in which no row applies at all. */
    Optional<Box> leftOver(Box box) {
        return left(box, meeting(box, shape -> shape.isWithin(box.shape())));
    }

    private Optional<Box> left(Box box, List<Layer> out) {
        // Why: without all rows nothing can be said; Tangles says that.
        return isTangled()
                ? Optional.empty()
                : Remainder.of(box, out.stream().map(Layer::box).toList());
    }

    /** The rows above that leave nothing for {@code layer}: one that covers it, or several together; none when it can decide. */
    List<Layer> covers(Layer layer) {
        return covers.get(layer.depth());
    }

    private List<Layer> findCovers(Layer layer) {
        List<Layer> above = above(layer, layer.box());
        List<Layer> whole =
                above.stream().filter(other -> other.box().covers(layer.box())).toList();
        if (!whole.isEmpty()) {
            return List.of(whole.stream()
                    .filter(other -> other.box().equals(layer.box()))
                    .findFirst()
                    .orElse(whole.get(0)));
        }
        boolean together =
                above.size() > 1 && !isTangled() && left(layer.box(), above).isEmpty();
        return together ? above : List.of();
    }

    /** {@code 单位类别 乡镇，总分 89.5}: somebody in the box, as far as columns are filled in. */
    String example(Box box) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Column<?> column = conditions.get(i);
            if (box.sides().get(i) instanceof Side.Words words) {
                parts.add(column.title() + " "
                        + words.words().stream().sorted().findFirst().orElse(""));
            } else if (box.sides().get(i) instanceof Side.Range range) {
                parts.add(column.title() + " "
                        + number(column, range.stretch().example().orElse(BigDecimal.ZERO)));
            }
        }
        return parts.isEmpty() ? "任何情况" : String.join("，", parts);
    }

    private static String number(Column<?> column, BigDecimal number) {
        return Interval.shown(number, column.type().equals(CellTypes.PERCENT_INTERVAL) ? "%" : "");
    }
}
