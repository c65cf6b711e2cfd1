package kaoping.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Interval;

/**
 * What conditions let through together, one side per condition column (适用范围): 单位类别 乡镇 × 总分 ≥80 且 <90.
 *
 * @param shape which columns are filled in: rows of one shape say as much as each other
 */
record Box(List<Side> sides, Shape shape) {
    Box(List<Side> sides) {
        this(List.copyOf(sides), Shape.of(sides));
    }

    static Box of(Row row, List<Column<?>> conditions) {
        return new Box(conditions.stream().map(column -> side(row, column)).toList());
    }

    private static <T> Side side(Row row, Column<T> column) {
        T cell = row.get(column);
        if (cell == null) {
            return Side.Open.ANYTHING;
        }
        if (cell instanceof Interval interval) {
            Stretch stretch =
                    column.type().equals(CellTypes.WHOLE_INTERVAL) ? Stretch.ofWhole(interval) : Stretch.of(interval);
            return new Side.Range(
                    stretch, column.test() == null ? "" : column.test().in(row).property());
        }
        // Why: as texts, because texts are what is shown; two values of one column never share a text.
        return cell instanceof List<?> words
                ? new Side.Words(Set.copyOf(words.stream().map(String::valueOf).toList()))
                : new Side.Words(Set.of(column.type().write(cell).shown()));
    }

    boolean meets(Box other) {
        // Why: this is asked millions of times, and most columns of most rows are blank.
        for (long both = shape.columns & other.shape.columns; both != 0; both &= both - 1) {
            int i = Long.numberOfTrailingZeros(both);
            if (!sides.get(i).meets(other.sides.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean covers(Box other) {
        if (!shape.isWithin(other.shape)) {
            return false;
        }
        for (long filled = shape.columns; filled != 0; filled &= filled - 1) {
            int i = Long.numberOfTrailingZeros(filled);
            if (!sides.get(i).covers(other.sides.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Some column of both holds a range, but of two different numbers: ranks in the group and among all units. */
    boolean isOfOtherNumbers(Box other) {
        return IntStream.range(0, sides.size())
                .anyMatch(i -> sides.get(i) instanceof Side.Range one
                        && other.sides.get(i) instanceof Side.Range two
                        && !one.of().equals(two.of()));
    }

    /** What both let through; only of boxes that meet. */
    Box and(Box other) {
        return new Box(IntStream.range(0, sides.size())
                .mapToObj(i -> sides.get(i).and(other.sides.get(i)))
                .toList());
    }

    /** The same box with another side. */
    Box with(int column, Side side) {
        List<Side> changed = new ArrayList<>(sides);
        changed.set(column, side);
        return new Box(changed);
    }

    /** The filled-in columns as bits. */
    record Shape(long columns) {
        static Shape of(List<Side> sides) {
            return new Shape(IntStream.range(0, sides.size())
                    .filter(i -> !sides.get(i).isOpen())
                    .mapToLong(i -> 1L << i)
                    .sum());
        }

        /** Whether no column is filled in here that is blank there. */
        boolean isWithin(Shape other) {
            return (columns & ~other.columns) == 0;
        }
    }
}
