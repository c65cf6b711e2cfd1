package kaoping.engine;

import java.util.Arrays;
import java.util.List;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a {@link PlainRule} (条件): the kind of fact that it wants, what it asks of it alone, and what it asks of it beside
 * the facts before it. Values stand in slots, one per variable of the rule.
 *
 * @see PlainReader
 */
final class PlainPattern {
    private final Class<?> type;
    private final int slot;
    // Why arrays: all of it is asked of every row of every form.
    private final Predicate1<Object>[] alone;
    private final Bound[] bound;
    private final Pair[] pairs;
    private final Join[] joins;
    private final Key[] keys;

    /** What a variable of the rule stands for. */
    record Bound(Function1<Object, Object> function, int slot) {}

    /** What is asked of two facts, which is nearly all that is asked of several. */
    record Pair(Predicate2<Object, Object> predicate, int one, int other) {}

    record Join(PredicateN predicate, int[] slots) {}

    /** A word of the fact that has to be the same as one before it. */
    record Key(Function1<Object, Object> mine, int slot, Function1<Object, Object> before) {}

    @SuppressWarnings("unchecked") // Why: there are no arrays of a generic type.
    PlainPattern(PlainReader read) {
        type = read.variable.getType();
        slot = read.slot;
        alone = (Predicate1<Object>[]) read.alone.toArray(new Predicate1<?>[0]);
        bound = read.bound.toArray(new Bound[0]);
        pairs = read.pairs.toArray(new Pair[0]);
        joins = read.joins.toArray(new Join[0]);
        keys = read.keys.toArray(new Key[0]);
    }

    Class<?> type() {
        return type;
    }

    /** Whether only facts with certain words can do, so that they are better looked up than tried. */
    boolean isKeyed() {
        return keys.length > 0;
    }

    /** The words of {@code fact}. */
    List<Object> key(Object fact) {
        @Nullable Object[] words = new @Nullable Object[keys.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = keys[i].mine().apply(fact);
        }
        return Arrays.asList(words);
    }

    /** The words that a fact must have beside those before it. */
    List<Object> wanted(@Nullable Object[] values) {
        @Nullable Object[] words = new @Nullable Object[keys.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = keys[i].before().apply(values[keys[i].slot()]);
        }
        return Arrays.asList(words);
    }

    /** What it asks of a fact alone, in order. Patterns that ask the same have the same object here. */
    List<Predicate1<Object>> alone() {
        return List.of(alone);
    }

    /** The place of the next fact from {@code from} on that does by itself; their number when there is none. */
    int next(List<Object> facts, int from) {
        int at = from;
        while (at < facts.size() && !does(facts.get(at))) {
            at++;
        }
        return at;
    }

    /** Whether all that is asked of a fact alone is true. */
    private boolean does(Object fact) {
        try {
            for (Predicate1<Object> question : alone) {
                if (!question.test(fact)) {
                    return false;
                }
            }
            return true;
        } catch (Exception e) {
            throw Unexpected.of(e);
        }
    }

    /** Puts a fact that does by itself, and what it binds, into their slots; false when it does not do beside those before it. */
    boolean take(Object fact, @Nullable Object[] values) {
        values[slot] = fact;
        for (Bound one : bound) {
            values[one.slot()] = one.function().apply(fact);
        }
        try {
            for (Pair pair : pairs) {
                if (!pair.predicate().test(values[pair.one()], values[pair.other()])) {
                    return false;
                }
            }
            for (Join join : joins) {
                if (!join.predicate().test(PlainRule.picked(values, join.slots()))) {
                    return false;
                }
            }
            return true;
        } catch (Exception e) {
            throw Unexpected.of(e);
        }
    }
}
