package kaoping.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<Object, Sieve> sieves = new IdentityHashMap<>();

    /** A rule with the facts that its first patterns have, where the facts of each further one are, and what sieves the next ones. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Begun(
            PlainRule rule,
            @Nullable Object[] values,
            int next,
            int[] kinds,
            @Nullable Sieve sieve) {}

    /** What rules ask first of all facts that they are tried on (头一个条件): what several ask, always of one kind of fact, is asked once. */
    private static final class Sieve {
        private int askers;

        private boolean isShared() {
            return askers > 1;
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
            int[] kinds = new int[patterns.size()];
            for (int i = next; i < kinds.length; i++) {
                kinds[i] = want(patterns.get(i).type());
            }
            begun.computeIfAbsent(rule.step(), step -> new ArrayList<>())
                    .add(new Begun(rule, values.clone(), next, kinds, type == null ? null : sieve(patterns.get(next))));
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

    private @Nullable Sieve sieve(PlainPattern pattern) {
        Object first = pattern.first();
        if (first == null || pattern.isKeyed()) {
            return null;
        }
        Sieve sieve = sieves.computeIfAbsent(first, asked -> new Sieve());
        sieve.askers++;
        return sieve;
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
        private final Map<PlainPattern, Map<List<Object>, List<Object>>> byWords = new HashMap<>();

        private @Nullable Class<?> last;
        private int[] lastKinds = {};
        private @Nullable Begun firing;

        /** Facts of which what several rules ask first is true; while a step fires. */
        private final Map<Sieve, List<Object>> sieved = new HashMap<>();

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
        void fire(String step) {
            for (Begun rule : begun.getOrDefault(step, List.of())) {
                firing = rule;
                rule.rule().fire(rule.values(), rule.next(), this);
            }
            byWords.clear();
            sieved.clear();
        }

        @Override
        public List<Object> of(int at, PlainPattern pattern, @Nullable Object[] values) {
            Begun rule = Objects.requireNonNull(firing);
            List<Object> all = byKind.get(rule.kinds()[at]);
            Sieve sieve = rule.sieve();
            if (at == rule.next() && sieve != null && sieve.isShared()) {
                return sieved.computeIfAbsent(sieve, s -> pattern.passingFirst(all));
            }
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
