package kaoping.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.BlockN;
import org.jspecify.annotations.Nullable;

/**
 * A compiled rule of the steps that look, whose conditions are facts beside each other and nothing else (平列的规则): {@code Check( … )
 * FormRow( … )}. It is matched by trying them, without a session.
 *
 * <p>Why only in those steps: each is fired once, after its facts are in, and what its rules report is sorted afterwards, so that
 * the order of firing shows nowhere.
 */
final class PlainRule {
    private static final Set<String> LOOKING = Set.of("check", "verify");

    /** The facts that a pattern is worth trying on, beside those that have been taken. */
    interface Candidates {
        List<Object> of(PlainPattern pattern, @Nullable Object[] values);
    }

    private final String step;
    private final List<PlainPattern> patterns;
    private final int slots;
    private final BlockN consequence;
    private final int[] arguments;

    private PlainRule(
            String step, List<PlainPattern> patterns, Map<Variable<?>, Integer> slots, Consequence consequence) {
        this.step = step;
        this.patterns = List.copyOf(patterns);
        this.slots = slots.size();
        this.consequence = consequence.getBlock();
        Variable<?>[] variables = consequence.getVariables();
        this.arguments = new int[variables.length];
        for (int i = 0; i < variables.length; i++) {
            arguments[i] = Objects.requireNonNull(slots.get(variables[i]));
        }
    }

    /** Empty when {@code rule} belongs to another step, or says {@code not}, {@code or} and the like. */
    static Optional<PlainRule> of(Rule rule) {
        String step = rule.getAttribute(Rule.Attribute.RULEFLOW_GROUP);
        Consequence consequence = rule.getDefaultConsequence();
        if (!LOOKING.contains(step) || rule.getConsequences().size() > 1 || consequence.isUsingDrools()) {
            return Optional.empty();
        }
        Map<Variable<?>, Integer> slots = new IdentityHashMap<>();
        List<PlainPattern> patterns = new ArrayList<>();
        List<Condition> conditions = rule.getView().getSubConditions();
        // Invariant: the last one is where the consequence stands; one that stands before it makes a rule of two.
        for (Condition condition : conditions.subList(0, conditions.size() - 1)) {
            Optional<PlainPattern> plain =
                    condition instanceof Pattern<?> pattern ? PlainReader.read(pattern, slots) : Optional.empty();
            if (plain.isEmpty()) {
                return Optional.empty();
            }
            patterns.add(plain.get());
        }
        return patterns.isEmpty() ? Optional.empty() : Optional.of(new PlainRule(step, patterns, slots, consequence));
    }

    String step() {
        return step;
    }

    List<PlainPattern> patterns() {
        return patterns;
    }

    @Nullable
    Object[] slots() {
        return new @Nullable Object[slots];
    }

    /**
     * Fires for every choice of facts that satisfies the patterns from {@code next} on.
     *
     * @param values of the patterns before it; those of the others are written over
     * @param candidates the facts that each pattern is to be tried on
     */
    void fire(@Nullable Object[] values, int next, Candidates candidates) {
        if (next == patterns.size()) {
            conclude(values);
            return;
        }
        PlainPattern pattern = patterns.get(next);
        List<Object> facts = candidates.of(pattern, values);
        for (int at = pattern.next(facts, 0); at < facts.size(); at = pattern.next(facts, at + 1)) {
            if (pattern.take(facts.get(at), values)) {
                fire(values, next + 1, candidates);
            }
        }
    }

    /** The same, on {@code facts} that do by themselves for the next pattern. */
    void fire(List<Object> facts, @Nullable Object[] values, int next, Candidates candidates) {
        PlainPattern pattern = patterns.get(next);
        for (int i = 0; i < facts.size(); i++) {
            if (pattern.take(facts.get(i), values)) {
                fire(values, next + 1, candidates);
            }
        }
    }

    private void conclude(@Nullable Object[] values) {
        try {
            consequence.execute(picked(values, arguments));
        } catch (Exception e) {
            throw Unexpected.of(e);
        }
    }

    static @Nullable Object[] picked(@Nullable Object[] values, int[] slots) {
        @Nullable Object[] picked = new @Nullable Object[slots.length];
        for (int i = 0; i < slots.length; i++) {
            picked[i] = values[slots[i]];
        }
        return picked;
    }
}
