package kaoping.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.BetaIndex;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a {@link PlainRule} (条件): the kind of fact that it wants, what it asks of it alone, and what it asks of it beside
 * the facts before it. Values stand in slots, one per variable of the rule.
 */
final class PlainPattern {
    private static final int PAIR = 2;

    private final Class<?> type;
    private final int slot;
    private final List<Predicate1<Object>> alone = new ArrayList<>();
    private final List<Bound> bound = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<Key> keys = new ArrayList<>();

    private record Bound(Function1<Object, Object> function, int slot) {}

    /** What is asked of two facts, which is nearly all that is asked of several. */
    private record Pair(Predicate2<Object, Object> predicate, int one, int other) {}

    private record Join(PredicateN predicate, int[] slots) {}

    /** A word of the fact that has to be the same as one before it. */
    private record Key(Function1<Object, Object> mine, int slot, Function1<Object, Object> before) {}

    private PlainPattern(Class<?> type, int slot) {
        this.type = type;
        this.slot = slot;
    }

    /** Empty when it asks what only a session can answer; @param slots of the variables before it, to which it adds its own */
    static Optional<PlainPattern> of(Pattern<?> pattern, Map<Variable<?>, Integer> slots) {
        List<SingleConstraint> constraints = new ArrayList<>();
        if (pattern.isPassive() || !gather(pattern.getConstraint(), constraints)) {
            return Optional.empty();
        }
        Variable<?> variable = pattern.getPatternVariable();
        PlainPattern plain = new PlainPattern(variable.getType(), take(variable, slots));
        for (Binding binding : pattern.getBindings()) {
            if (binding.getInputVariable() != variable) {
                return Optional.empty();
            }
            plain.bound.add(
                    new Bound(unwrapped(binding.getBindingFunction()), take(binding.getBoundVariable(), slots)));
        }
        for (SingleConstraint constraint : constraints) {
            if (!plain.ask(constraint, variable, slots)) {
                return Optional.empty();
            }
        }
        return Optional.of(plain);
    }

    private static int take(Variable<?> variable, Map<Variable<?>, Integer> slots) {
        return slots.computeIfAbsent(variable, v -> slots.size());
    }

    /** All constraints that have to hold together; false when one may stand for another. */
    private static boolean gather(Constraint constraint, List<SingleConstraint> all) {
        return switch (constraint.getType()) {
            case SINGLE -> constraint instanceof SingleConstraint single && !single.isTemporal() && all.add(single);
            case MULTIPLE, AND -> constraint.getChildren().stream().allMatch(child -> gather(child, all));
            case OR -> false;
        };
    }

    private boolean ask(SingleConstraint constraint, Variable<?> own, Map<Variable<?>, Integer> slots) {
        Variable<?>[] variables = constraint.getVariables();
        if (variables.length == 1 && variables[0] == own) {
            alone.add(unwrapped(constraint.getPredicate1()));
            return true;
        }
        int[] places = new int[variables.length];
        for (int i = 0; i < variables.length; i++) {
            Integer place = slots.get(variables[i]);
            if (place == null) {
                return false;
            }
            places[i] = place;
        }
        if (variables.length == PAIR) {
            pairs.add(new Pair(unwrapped(constraint.getPredicate2()), places[0], places[1]));
        } else {
            joins.add(new Join(constraint.getPredicate(), places));
        }
        if (variables.length == PAIR
                && variables[0] == own
                && constraint.getIndex() instanceof BetaIndex<?, ?, ?> index
                && index.getConstraintType() == Index.ConstraintType.EQUAL
                && index.getIndexedClass() == String.class) {
            keys.add(key(index, places[1]));
        }
        return true;
    }

    @SuppressWarnings("unchecked") // Invariant: only facts of the pattern's type are tried.
    private static Key key(BetaIndex<?, ?, ?> index, int slot) {
        return new Key((Function1<Object, Object>) index.getLeftOperandExtractor(), slot, (Function1<Object, Object>)
                index.getRightOperandExtractor());
    }

    /**
     * What the rule says, without the engine's wrapper, which tells one from another by their texts; nobody asks for that here.
     *
     * @param <F> the interface of both
     */
    // Invariant: only facts of the pattern's type are tried; a wrapper is of its content's kind.
    @SuppressWarnings("unchecked")
    private static <F> F unwrapped(Object function) {
        return (F) (function instanceof IntrospectableLambda wrapper ? wrapper.getLambda() : function);
    }

    Class<?> type() {
        return type;
    }

    /** Whether only facts with certain words can do, so that they are better looked up than tried. */
    boolean isKeyed() {
        return !keys.isEmpty();
    }

    /** The words of {@code fact}. */
    List<Object> key(Object fact) {
        @Nullable Object[] words = new @Nullable Object[keys.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = keys.get(i).mine().apply(fact);
        }
        return Arrays.asList(words);
    }

    /** The words that a fact must have beside those before it. */
    List<Object> wanted(@Nullable Object[] values) {
        @Nullable Object[] words = new @Nullable Object[keys.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = keys.get(i).before().apply(values[keys.get(i).slot()]);
        }
        return Arrays.asList(words);
    }

    /** What it asks of a fact first; null when it asks nothing of it alone. Rules that ask the same have the same object here. */
    @Nullable
    Object first() {
        return alone.isEmpty() ? null : alone.get(0);
    }

    /** Those of which what is asked first is true. */
    List<Object> passingFirst(List<Object> facts) {
        List<Object> passing = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (does(facts.get(i), 1)) {
                passing.add(facts.get(i));
            }
        }
        return passing;
    }

    /** The place of the next fact from {@code from} on that does by itself; their number when there is none. */
    int next(List<Object> facts, int from) {
        int at = from;
        while (at < facts.size() && !does(facts.get(at), alone.size())) {
            at++;
        }
        return at;
    }

    /** Whether the first {@code asked} of what is asked of a fact alone is true. */
    private boolean does(Object fact, int asked) {
        try {
            for (int i = 0; i < asked; i++) {
                if (!alone.get(i).test(fact)) {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a fact that does by itself, and what it binds, into their slots; false when it does not do beside those before it. */
    boolean take(Object fact, @Nullable Object[] values) {
        values[slot] = fact;
        for (int i = 0; i < bound.size(); i++) {
            Bound one = bound.get(i);
            values[one.slot()] = one.function().apply(fact);
        }
        try {
            for (int i = 0; i < pairs.size(); i++) {
                Pair pair = pairs.get(i);
                if (!pair.predicate().test(values[pair.one()], values[pair.other()])) {
                    return false;
                }
            }
            for (int i = 0; i < joins.size(); i++) {
                Join join = joins.get(i);
                if (!join.predicate().test(PlainRule.picked(values, join.slots()))) {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
