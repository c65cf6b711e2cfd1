package kaoping.engine;

import java.util.ArrayList;
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

/** Reads a pattern of Drools as a {@link PlainPattern}, and gathers what it asks. */
final class PlainReader {
    private static final int PAIR = 2;

    final Variable<?> variable;
    final int slot;
    final List<Predicate1<Object>> alone = new ArrayList<>();
    final List<PlainPattern.Bound> bound = new ArrayList<>();
    final List<PlainPattern.Pair> pairs = new ArrayList<>();
    final List<PlainPattern.Join> joins = new ArrayList<>();
    final List<PlainPattern.Key> keys = new ArrayList<>();

    private final Map<Variable<?>, Integer> slots;

    private PlainReader(Variable<?> variable, Map<Variable<?>, Integer> slots) {
        this.variable = variable;
        this.slots = slots;
        this.slot = take(variable);
    }

    /** Empty when it asks what only a session can answer; @param slots of the variables before it, to which it adds its own */
    static Optional<PlainPattern> read(Pattern<?> pattern, Map<Variable<?>, Integer> slots) {
        List<SingleConstraint> constraints = new ArrayList<>();
        if (pattern.isPassive() || !gather(pattern.getConstraint(), constraints)) {
            return Optional.empty();
        }
        PlainReader reader = new PlainReader(pattern.getPatternVariable(), slots);
        for (Binding binding : pattern.getBindings()) {
            if (!reader.bind(binding)) {
                return Optional.empty();
            }
        }
        for (SingleConstraint constraint : constraints) {
            if (!reader.ask(constraint)) {
                return Optional.empty();
            }
        }
        return Optional.of(new PlainPattern(reader));
    }

    private int take(Variable<?> one) {
        return slots.computeIfAbsent(one, v -> slots.size());
    }

    /** All constraints that have to hold together; false when one may stand for another. */
    private static boolean gather(Constraint constraint, List<SingleConstraint> all) {
        return switch (constraint.getType()) {
            case SINGLE -> constraint instanceof SingleConstraint single && !single.isTemporal() && all.add(single);
            case MULTIPLE, AND -> constraint.getChildren().stream().allMatch(child -> gather(child, all));
            case OR -> false;
        };
    }

    private boolean bind(Binding binding) {
        return binding.getInputVariable() == variable
                && bound.add(new PlainPattern.Bound(
                        unwrapped(binding.getBindingFunction()), take(binding.getBoundVariable())));
    }

    private boolean ask(SingleConstraint constraint) {
        Variable<?>[] variables = constraint.getVariables();
        if (variables.length == 1 && variables[0] == variable) {
            return alone.add(unwrapped(constraint.getPredicate1()));
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
            pairs.add(new PlainPattern.Pair(unwrapped(constraint.getPredicate2()), places[0], places[1]));
        } else {
            joins.add(new PlainPattern.Join(constraint.getPredicate(), places));
        }
        if (variables.length == PAIR
                && variables[0] == variable
                && constraint.getIndex() instanceof BetaIndex<?, ?, ?> index
                && index.getConstraintType() == Index.ConstraintType.EQUAL
                && index.getIndexedClass() == String.class) {
            keys.add(key(index, places[1]));
        }
        return true;
    }

    @SuppressWarnings("unchecked") // Invariant: only facts of the pattern's type are tried.
    private static PlainPattern.Key key(BetaIndex<?, ?, ?> index, int slot) {
        return new PlainPattern.Key(
                (Function1<Object, Object>) index.getLeftOperandExtractor(), slot, (Function1<Object, Object>)
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
}
