package kaoping.engine;

import java.util.List;
import java.util.stream.Stream;
import kaoping.check.Check;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.TypeMetaData;

/**
 * Compiled rules without those that wait for a row which the policy's 核对 does not have (用得到的规则):
 * {@code $check : Check( item == CheckItem.ACTUAL_BLANK )}.
 *
 * <p>Why: they can never fire, and they are more than half of what a rule base costs.
 */
record Awake(Model model, List<Rule> rules) implements Model {
    /** @param checks every check that there will be when the rules fire */
    static Awake of(Model model, List<Check> checks) {
        return new Awake(
                model,
                model.getRules().stream()
                        .filter(rule -> rule.getView().getSubConditions().stream()
                                .filter(Awake::isOfCheck)
                                .allMatch(pattern ->
                                        checks.stream().anyMatch(check -> fits((Pattern<?>) pattern, check))))
                        .toList());
    }

    /** A check that must be there: neither under 非 nor under 或. */
    private static boolean isOfCheck(Condition condition) {
        return condition instanceof Pattern<?> pattern
                && condition.getType() == Condition.Type.PATTERN
                && pattern.getPatternVariable().getType() == Check.class;
    }

    private static boolean fits(Pattern<?> pattern, Check check) {
        return constraints(pattern.getConstraint()).allMatch(constraint -> holds(constraint, check));
    }

    private static Stream<Constraint> constraints(Constraint constraint) {
        return constraint.getType() == Constraint.Type.AND || constraint.getType() == Constraint.Type.MULTIPLE
                ? constraint.getChildren().stream().flatMap(Awake::constraints)
                : Stream.of(constraint);
    }

    /** A condition about anything else than the check alone may hold, as far as anyone can say now. */
    @SuppressWarnings("unchecked") // Invariant: its one variable is the pattern's, a Check.
    private static boolean holds(Constraint constraint, Check check) {
        if (!(constraint instanceof SingleConstraint single) || single.getVariables().length != 1) {
            return true;
        }
        try {
            return single.getPredicate1().test(check);
        } catch (Exception e) {
            throw new IllegalStateException("a condition on rows of 核对 that cannot be tried", e);
        }
    }

    @Override
    public String getName() {
        return model.getName();
    }

    @Override
    public String getPackageName() {
        return model.getPackageName();
    }

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Drools declares it
    public List<Global> getGlobals() {
        return model.getGlobals();
    }

    @Override
    public List<Query> getQueries() {
        return model.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return model.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return model.getEntryPoints();
    }
}
