package kaoping.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;

/**
 * The kinds of facts without which a rule cannot fire (所需的事实), for every rule of a rule base: while no rule has met one of each, a
 * session would do nothing.
 *
 * @param ofRules by rule; what stands in {@code not} or {@code or} is not asked for, so that a rule is never taken for idle
 */
record Needs(List<Set<Class<?>>> ofRules) {
    static Needs of(KieBase rules) {
        List<Set<Class<?>>> all = new ArrayList<>();
        rules.getKiePackages().forEach(p -> p.getRules().forEach(rule -> all.add(of((RuleImpl) rule))));
        return new Needs(List.copyOf(all));
    }

    private static Set<Class<?>> of(RuleImpl rule) {
        Set<Class<?>> kinds = new HashSet<>();
        for (RuleConditionElement element : rule.getLhs().getChildren()) {
            if (element instanceof Pattern pattern && pattern.getObjectType() instanceof ClassObjectType type) {
                kinds.add(type.getClassType());
            }
        }
        return Set.copyOf(kinds);
    }

    /** @param met the classes of the facts so far */
    boolean areMet(Set<Class<?>> met) {
        for (Set<Class<?>> kinds : ofRules) {
            if (areMet(kinds, met)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areMet(Set<Class<?>> kinds, Set<Class<?>> met) {
        for (Class<?> kind : kinds) {
            if (!isMet(kind, met)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMet(Class<?> kind, Set<Class<?>> met) {
        for (Class<?> one : met) {
            if (kind.isAssignableFrom(one)) {
                return true;
            }
        }
        return false;
    }
}
