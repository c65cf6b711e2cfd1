package kaoping.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaoping.table.Subject;
import kaoping.table.Test;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact may go on from one node of a {@link Network}: rules that end here, conditions to be tried one by one, and words to
 * be looked up, whatever their number.
 */
final class Branches {
    private final int[] rules;
    private final boolean end;
    private final Predicate1<Object>[] tests;
    private final Branches[] below;
    private final Lookup[] lookups;

    private Branches(Builder builder) {
        this.rules = builder.rules.stream().mapToInt(Integer::intValue).toArray();
        this.end = builder.end;
        this.tests = predicates(builder.tests);
        this.below = builder.below.toArray(Branches[]::new);
        this.lookups = builder.lookups.values().toArray(Lookup[]::new);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Why: there are no arrays of a generic type.
    private static Predicate1<Object>[] predicates(List<Predicate1<Object>> tests) {
        return tests.toArray(new Predicate1[0]);
    }

    void offer(Subject subject) {
        for (int rule : rules) {
            subject.offer(rule);
        }
        for (Lookup lookup : lookups) {
            Branches found = lookup.find(subject);
            if (found != null) {
                found.offer(subject);
            }
        }
        for (int i = 0; i < tests.length; i++) {
            if (holds(tests[i], subject)) {
                below[i].offer(subject);
            }
        }
    }

    boolean admits(Object fact) {
        if (end) {
            return true;
        }
        for (Lookup lookup : lookups) {
            Branches found = lookup.find(fact);
            if (found != null && found.admits(fact)) {
                return true;
            }
        }
        for (int i = 0; i < tests.length; i++) {
            if (holds(tests[i], fact) && below[i].admits(fact)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Predicate1<Object> test, Object fact) {
        try {
            return test.test(fact);
        } catch (Exception e) {
            throw Unexpected.of(e);
        }
    }

    /** Conditions on one property, by the value that each wants. */
    private record Lookup(Function<Object, @Nullable Object> property, Map<Object, Branches> byValue) {
        @Nullable
        Branches find(Object fact) {
            Object value = property.apply(fact);
            return value == null ? null : byValue.get(value);
        }
    }

    /** Branches while they are gathered. */
    static final class Builder {
        private final List<Integer> rules = new ArrayList<>();
        private final List<Predicate1<Object>> tests = new ArrayList<>();
        private final List<Branches> below = new ArrayList<>();
        private final Map<Object, Lookup> lookups = new LinkedHashMap<>();
        private boolean end;

        /** Some pattern is satisfied here; {@code numbers} of the rules that are satisfied with it. */
        void end(List<Integer> numbers) {
            end = true;
            rules.addAll(numbers);
        }

        void add(Predicate1<Object> test, Branches branches) {
            if (test instanceof Condition<?, ?> condition && condition.by() instanceof Test.Is<?, ?> is) {
                lookup(is).byValue().put(condition.cell(), branches);
            } else {
                tests.add(test);
                below.add(branches);
            }
        }

        @SuppressWarnings(
                "unchecked") // Invariant: as for the predicate, the type node lets only its own facts through.
        private Lookup lookup(Test.Is<?, ?> is) {
            return lookups.computeIfAbsent(
                    is,
                    key -> new Lookup((Function<Object, @Nullable Object>) (Function<?, ?>) is.get(), new HashMap<>()));
        }

        Branches build() {
            return new Branches(this);
        }
    }
}
