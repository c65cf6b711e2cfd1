package kaoping.engine;

import kaoping.table.Test;
import org.drools.model.functions.Predicate1;

/** One filled condition cell as a predicate of the rule engine (条件); as data, so that a {@link Network} can look values up. */
record Condition<S, T>(Test<S, T> by, T cell) implements Predicate1<S> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean test(S subject) {
        return by.holds(subject, cell);
    }
}
