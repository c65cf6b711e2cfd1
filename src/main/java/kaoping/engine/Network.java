package kaoping.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import kaoping.table.Subject;
import org.drools.base.base.ObjectType;
import org.drools.base.reteoo.InitialFactImpl;
import org.drools.base.rule.EntryPointId;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.Sink;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.kie.api.KieBase;

/**
 * The conditions of a rule base that look at one fact alone, laid out for one walk per fact (条件网络): Drools compiles the rules
 * into its network, and this is the part of it before any fact meets another.
 *
 * <p>Why: a row's rule is one pattern and its consequence one call, so working memory and agenda add cost and decide nothing; and
 * a fact that no pattern admits cannot matter to any rule, so it need not go into memory.
 */
final class Network {
    private final Map<Class<?>, View> byClass = new ConcurrentHashMap<>();
    private final List<Root> roots;
    private final boolean fromNothing;

    private Network(List<Root> roots) {
        this.roots = roots;
        this.fromNothing = admits(InitialFactImpl.getInstance());
    }

    /** What looks at facts of one type; no node of Drools, so that a rule base is not held by its network. */
    private record Root(ObjectType type, Branches branches) {}

    /** @param number what a rule is called by {@link Subject#offer}, from its name */
    static Network of(KieBase rules, ToIntFunction<String> number) {
        List<Root> roots = new ArrayList<>();
        InternalRuleBase base = (InternalRuleBase) rules;
        Reader reader = new Reader(number);
        for (ObjectTypeNode type :
                base.getRete().getObjectTypeNodes(EntryPointId.DEFAULT).values()) {
            roots.add(new Root(
                    type.getObjectType(),
                    reader.branches(type.getObjectSinkPropagator().getSinks())));
        }
        return new Network(List.copyOf(roots));
    }

    /** The part of it that facts of one class get to see. */
    static final class View {
        static final View NOTHING = new View(List.of());

        private final List<Branches> looking;

        private View(List<Branches> looking) {
            this.looking = looking;
        }

        boolean isEmpty() {
            return looking.isEmpty();
        }

        /** Offers {@code subject} every rule whose conditions it satisfies. */
        void offer(Subject subject) {
            for (int i = 0; i < looking.size(); i++) {
                looking.get(i).offer(subject);
            }
        }

        /** Whether some rule's pattern admits {@code fact}. */
        boolean admits(Object fact) {
            for (int i = 0; i < looking.size(); i++) {
                if (looking.get(i).admits(fact)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether some rule's pattern admits {@code fact}. */
    boolean admits(Object fact) {
        return view(fact.getClass()).admits(fact);
    }

    /** Whether some rule asks for something that is not there before it asks for anything: it must run on an empty memory. */
    boolean startsFromNothing() {
        return fromNothing;
    }

    View view(Class<?> type) {
        View known = byClass.get(type);
        return known != null ? known : byClass.computeIfAbsent(type, this::look);
    }

    private View look(Class<?> type) {
        return new View(roots.stream()
                .filter(root -> root.type().isAssignableFrom(type))
                .map(Root::branches)
                .toList());
    }

    /** Reads Drools' nodes from a type downwards. */
    private record Reader(ToIntFunction<String> number) {
        Branches branches(ObjectSink[] sinks) {
            Branches.Builder builder = new Branches.Builder();
            for (ObjectSink sink : sinks) {
                if (sink instanceof AlphaNode node) {
                    builder.add(
                            predicate(node),
                            branches(node.getObjectSinkPropagator().getSinks()));
                } else {
                    builder.end(sink instanceof LeftInputAdapterNode start ? numbers(start) : List.of());
                }
            }
            return builder.build();
        }

        private List<Integer> numbers(LeftInputAdapterNode start) {
            List<Integer> numbers = new ArrayList<>();
            for (Sink sink : start.getSinkPropagator().getSinks()) {
                if (sink instanceof RuleTerminalNode end) {
                    numbers.add(number.applyAsInt(end.getRule().getName()));
                }
            }
            return numbers;
        }

        /** Our own condition where the node has one; what cannot be looked into is taken to hold. */
        @SuppressWarnings("unchecked") // Invariant: a node's predicate takes what its type node lets through.
        private static Predicate1<Object> predicate(AlphaNode node) {
            if (!(node.getConstraint() instanceof LambdaConstraint constraint)) {
                return fact -> true;
            }
            Predicate1<Object> predicate =
                    constraint.getEvaluator().getConstraint().getPredicate1();
            return predicate instanceof IntrospectableLambda shell && shell.getLambda() instanceof Condition<?, ?> ours
                    ? (Predicate1<Object>) ours
                    : predicate;
        }
    }
}
