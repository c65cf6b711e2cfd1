package kaoping.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;

/**
 * The kinds of facts without which a rule cannot fire (所需的事实), for every rule of a rule base: while no rule has met one of each, a
 * session would do nothing.
 */
final class Needs {
    /** All kinds that some rule asks for; a set of them is a set of their places here. */
    private final List<Class<?>> kinds;

    /** By rule; one whose set holds another's is left out, for the other is met before it. */
    private final List<BitSet> ofRules;

    private final Map<Class<?>, BitSet> byClass = new ConcurrentHashMap<>();

    private Needs(List<Class<?>> kinds, List<BitSet> ofRules) {
        this.kinds = kinds;
        this.ofRules = ofRules;
    }

    static Needs of(KieBase rules) {
        List<Class<?>> kinds = new ArrayList<>();
        Set<BitSet> all = new HashSet<>();
        rules.getKiePackages().forEach(p -> p.getRules().forEach(rule -> all.add(of((RuleImpl) rule, kinds))));
        return new Needs(
                List.copyOf(kinds),
                all.stream()
                        .filter(set -> all.stream().noneMatch(other -> other != set && isWithin(other, set)))
                        .toList());
    }

    /** What stands in {@code not} or {@code or} is not asked for, so that a rule is never taken for idle. */
    private static BitSet of(RuleImpl rule, List<Class<?>> kinds) {
        BitSet set = new BitSet();
        for (RuleConditionElement element : rule.getLhs().getChildren()) {
            if (element instanceof Pattern pattern && pattern.getObjectType() instanceof ClassObjectType type) {
                if (!kinds.contains(type.getClassType())) {
                    kinds.add(type.getClassType());
                }
                set.set(kinds.indexOf(type.getClassType()));
            }
        }
        return set;
    }

    private static boolean isWithin(BitSet part, BitSet all) {
        for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
            if (!all.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Puts the kinds that {@code fact} is of among {@code met}; whether all kinds that some rule asks for are there now. */
    boolean areMetWith(Class<?> fact, BitSet met) {
        BitSet here = byClass.computeIfAbsent(fact, this::kinds);
        met.or(here);
        for (int i = 0; i < ofRules.size(); i++) {
            if (isWithin(ofRules.get(i), met)) {
                return true;
            }
        }
        return false;
    }

    private BitSet kinds(Class<?> of) {
        BitSet set = new BitSet();
        for (int i = 0; i < kinds.size(); i++) {
            set.set(i, kinds.get(i).isAssignableFrom(of));
        }
        return set;
    }
}
