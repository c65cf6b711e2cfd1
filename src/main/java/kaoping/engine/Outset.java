package kaoping.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What every run of one policy begins with (起点): the policy's own facts, and how far they take each {@link PlainRule}. A check that
 * the policy does not ask for begins nowhere, and costs nothing.
 *
 * <p>Invariant: nothing of a kind that is here comes in later.
 */
final class Outset {
    private final List<Object> inSession;
    private final Map<String, List<Begun>> begun = new HashMap<>();
    private final List<Class<?>> wanted = new ArrayList<>();
    private final Map<Class<?>, int[]> kinds = new ConcurrentHashMap<>();

    /** A rule with the facts that its first patterns have, and where the facts of each further one are. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Begun(PlainRule rule, @Nullable Object[] values, int next, int[] kinds) {}

    Outset(Code code, Collection<?> own) {
        inSession = own.stream()
                .<Object>map(fact -> fact)
                .filter(fact -> code.patterns().admits(fact))
                .toList();
        for (PlainRule rule : code.plain()) {
            begin(rule, rule.slots(), 0, own);
        }
    }

    /** Those of the policy's own facts that a session has to know. */
    List<Object> inSession() {
        return inSession;
    }

    private void begin(PlainRule rule, @Nullable Object[] values, int next, Collection<?> own) {
        List<PlainPattern> patterns = rule.patterns();
        Class<?> type = next == patterns.size() ? null : patterns.get(next).type();
        if (type == null || own.stream().noneMatch(type::isInstance)) {
            int[] kinds = new int[patterns.size()];
            for (int i = next; i < kinds.length; i++) {
                kinds[i] = want(patterns.get(i).type());
            }
            begun.computeIfAbsent(rule.step(), step -> new ArrayList<>())
                    .add(new Begun(rule, values.clone(), next, kinds));
            return;
        }
        PlainPattern pattern = patterns.get(next);
        List<Object> facts =
                own.stream().<Object>map(fact -> fact).filter(type::isInstance).toList();
        for (int at = pattern.next(facts, 0); at < facts.size(); at = pattern.next(facts, at + 1)) {
            if (pattern.take(facts.get(at), values)) {
                begin(rule, values, next + 1, own);
            }
        }
    }

    private int want(Class<?> type) {
        if (!wanted.contains(type)) {
            wanted.add(type);
        }
        return wanted.indexOf(type);
    }

    /** Facts of one run, by the kinds that rules still want. */
    final class Facts implements PlainRule.Candidates {
        private final List<List<Object>> byKind = new ArrayList<>(wanted.size());

        /** Facts by their words, for the patterns that want certain ones; while a step fires. */
        private final Map<PlainPattern, Map<List<Object>, List<Object>>> byWords = new IdentityHashMap<>();

        private @Nullable Class<?> last;
        private int[] lastKinds = {};
        private int[] firing = {};

        Facts() {
            wanted.forEach(type -> byKind.add(new ArrayList<>(0)));
        }

        void add(Object fact) {
            // Why: facts of one class come together.
            if (fact.getClass() != last) {
                last = fact.getClass();
                lastKinds = kinds(last);
            }
            for (int kind : lastKinds) {
                byKind.get(kind).add(fact);
            }
        }

        /** Whether any rule looks at facts of this class. */
        boolean wants(Class<?> type) {
            return kinds(type).length > 0;
        }

        void removeAll(Collection<?> facts) {
            byKind.forEach(kind -> kind.removeAll(facts));
        }

        /** Fires the rules of one step on everything that is in. */
        void fire(String step) {
            for (Begun rule : begun.getOrDefault(step, List.of())) {
                firing = rule.kinds();
                rule.rule().fire(rule.values(), rule.next(), this);
            }
            byWords.clear();
        }

        @Override
        public List<Object> of(int at, PlainPattern pattern, @Nullable Object[] values) {
            List<Object> all = byKind.get(firing[at]);
            // Why looked up: a population has as many forms as it has units, and each of them is held against its own
            // rows.
            return pattern.isKeyed() && !all.isEmpty()
                    ? byWords.computeIfAbsent(pattern, p -> sorted(p, all))
                            .getOrDefault(pattern.wanted(values), List.of())
                    : all;
        }

        private static Map<List<Object>, List<Object>> sorted(PlainPattern pattern, List<Object> facts) {
            Map<List<Object>, List<Object>> sorted = new HashMap<>();
            facts.forEach(fact -> sorted.computeIfAbsent(pattern.key(fact), key -> new ArrayList<>())
                    .add(fact));
            return sorted;
        }
    }

    private int[] kinds(Class<?> type) {
        int[] known = kinds.get(type);
        return known != null ? known : kinds.computeIfAbsent(type, this::find);
    }

    private int[] find(Class<?> type) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).isAssignableFrom(type)) {
                found.add(i);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
