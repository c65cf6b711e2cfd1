package kaoping.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The condition that a cell stands for, as data, so that the engine can index it and the native decision table can print it.
 *
 * @param <S> the subject that is tested
 * @param <T> what the cell holds
 */
public sealed interface Test<S, T> {
    /** The subject's property, as DRL names it: {@code relation}. */
    String property();

    /** Whether {@code subject} satisfies the condition with {@code cell} filled in. */
    boolean holds(S subject, T cell);

    /** The condition as other cells of {@code row} have it; most conditions are the same in every row. */
    default Test<S, T> in(Row row) {
        return this;
    }

    /** The subject's value equals the cell. */
    record Is<S, T>(String property, Function<S, @Nullable T> get) implements Test<S, T> {
        @Override
        public boolean holds(S subject, T cell) {
            return cell.equals(get.apply(subject));
        }
    }

    /** The subject's number lies in the cell's interval; an unknown number lies in none. */
    record Within<S>(String property, Function<S, @Nullable BigDecimal> get) implements Test<S, Interval> {
        @Override
        public boolean holds(S subject, Interval cell) {
            return cell.contains(get.apply(subject));
        }
    }

    /**
     * A number that other cells of the row say how to take: the rank in the group, or among all units.
     *
     * @param plain when they are blank
     */
    record Measured<S>(Within<S> plain, Function<Row, Within<S>> as) implements Test<S, Interval> {
        @Override
        public String property() {
            return plain.property();
        }

        @Override
        public boolean holds(S subject, Interval cell) {
            return plain.holds(subject, cell);
        }

        @Override
        public Test<S, Interval> in(Row row) {
            return as.apply(row);
        }
    }

    /** The subject's word is one of the cell's words. */
    record AnyOf<S>(String property, Function<S, @Nullable String> get) implements Test<S, List<String>> {
        @Override
        public boolean holds(S subject, List<String> cell) {
            String word = get.apply(subject);
            return word != null && cell.contains(word);
        }
    }
}
