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
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a {@link PlainRule} (条件): the kind of fact that it wants, what it asks of it alone, and what it asks of it beside
 * the facts before it. Values stand in slots, one per variable of the rule.
 */
final class PlainPattern {
    private final Class<?> type;
    private final int slot;
    private final List<Predicate1<Object>> alone = new ArrayList<>();
    private final List<Bound> bound = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<Key> keys = new ArrayList<>();

    private record Bound(Binding binding, int slot) {}

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
            plain.bound.add(new Bound(binding, take(binding.getBoundVariable(), slots)));
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
            alone.add(predicate(constraint));
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
        joins.add(new Join(constraint.getPredicate(), places));
        if (variables.length == 2
                && variables[0] == own
                && constraint.getIndex() instanceof BetaIndex<?, ?, ?> index
                && index.getConstraintType() == Index.ConstraintType.EQUAL
                && index.getIndexedClass() == String.class) {
            keys.add(key(index, places[1]));
        }
        return true;
    }

    @SuppressWarnings("unchecked") // Invariant: as for the predicate.
    private static Key key(BetaIndex<?, ?, ?> index, int slot) {
        return new Key((Function1<Object, Object>) index.getLeftOperandExtractor(), slot, (Function1<Object, Object>)
                index.getRightOperandExtractor());
    }

    @SuppressWarnings("unchecked") // Invariant: only facts of the pattern's type are tried.
    private static Predicate1<Object> predicate(SingleConstraint constraint) {
        Predicate1<?> predicate = constraint.getPredicate1();
        // Why unwrapped: the engine's wrapper tells predicates apart by their text, which nobody asks for here.
        return (Predicate1<Object>)
                (predicate instanceof IntrospectableLambda wrapper && wrapper.getLambda() instanceof Predicate1<?> inner
                        ? inner
                        : predicate);
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

    /** Puts {@code fact} and what it binds into their slots; false when something that is asked does not hold. */
    boolean take(Object fact, @Nullable Object[] values) {
        try {
            for (int i = 0; i < alone.size(); i++) {
                if (!alone.get(i).test(fact)) {
                    return false;
                }
            }
            values[slot] = fact;
            for (int i = 0; i < bound.size(); i++) {
                Bound one = bound.get(i);
                values[one.slot()] = one.binding().eval(fact);
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
