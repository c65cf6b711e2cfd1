package kaoping.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private final Map<String, Step> steps = new HashMap<>();
    private final List<Class<?>> wanted = new ArrayList<>();
    private final Map<Class<?>, int[]> kinds = new ConcurrentHashMap<>();

    /** The rules of one step: those that go on with whatever fact of one kind gets through a sieve, by kind, and all others. */
    private record Step(Map<Integer, Sieve> sieves, List<Begun> others) {}

    /** A rule with the facts that its first patterns have. */
    @SuppressWarnings("ArrayRecordComponent")
    record Begun(PlainRule rule, @Nullable Object[] values, int next) {
        /** @param facts that do by themselves for the next pattern */
        void fire(List<Object> facts, Facts among) {
            rule.fire(facts, values.clone(), next, among);
        }

        void fire(Facts among) {
            rule.fire(values.clone(), next, among);
        }
    }

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
            wait(new Begun(rule, values.clone(), next));
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

    private void wait(Begun rule) {
        Step step = steps.computeIfAbsent(rule.rule().step(), s -> new Step(new HashMap<>(), new ArrayList<>()));
        List<PlainPattern> patterns = rule.rule().patterns();
        List<PlainPattern> open = patterns.subList(rule.next(), patterns.size());
        open.forEach(pattern -> want(pattern.type()));
        if (open.isEmpty() || open.get(0).isKeyed()) {
            step.others().add(rule);
        } else {
            step.sieves()
                    .computeIfAbsent(wanted.indexOf(open.get(0).type()), kind -> Sieve.open())
                    .add(rule, open.get(0).alone());
        }
    }

    private void want(Class<?> type) {
        if (!wanted.contains(type)) {
            wanted.add(type);
        }
    }

    /** Facts of one run, by the kinds that rules still want. */
    final class Facts implements PlainRule.Candidates {
        private final List<List<Object>> byKind = new ArrayList<>(wanted.size());

        /** Facts by their words, for the patterns that want certain ones; while a step fires. */
        private final Map<PlainPattern, Map<List<Object>, List<Object>>> byWords = new HashMap<>();

        private @Nullable Class<?> last;
        private int[] lastKinds = {};

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

        /** @param alike all of one class; at least one */
        void addAll(List<?> alike) {
            for (int kind : kinds(alike.get(0).getClass())) {
                byKind.get(kind).addAll(alike);
            }
        }

        void removeAll(Collection<?> facts) {
            byKind.forEach(kind -> kind.removeAll(facts));
        }

        /** Fires the rules of one step on everything that is in. */
        void fire(String name) {
            Step step = steps.get(name);
            if (step != null) {
                step.sieves().forEach((kind, sieve) -> sieve.fire(byKind.get(kind), this));
                step.others().forEach(rule -> rule.fire(this));
                byWords.clear();
            }
        }

        @Override
        public List<Object> of(PlainPattern pattern, @Nullable Object[] values) {
            List<Object> all = byKind.get(wanted.indexOf(pattern.type()));
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
