package kaoping.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * Rules that wait for facts of one kind, by what they ask of a fact alone (筛子): what several of them ask first, one after the other,
 * is asked once, and a rule is not even tried that no fact gets through to.
 */
final class Sieve {
    private final @Nullable Predicate1<Object> asked;
    private final List<Outset.Begun> through = new ArrayList<>(1);
    private final List<Sieve> below = new ArrayList<>(1);

    private Sieve(@Nullable Predicate1<Object> asked) {
        this.asked = asked;
    }

    /** One that lets everything through so far. */
    static Sieve open() {
        return new Sieve(null);
    }

    void add(Outset.Begun rule, List<Predicate1<Object>> alone) {
        Sieve sieve = this;
        for (Predicate1<Object> question : alone) {
            sieve = sieve.below(question);
        }
        sieve.through.add(rule);
    }

    /** Rules that ask the same have the same object. */
    private Sieve below(Predicate1<Object> question) {
        for (Sieve sieve : below) {
            if (sieve.asked == question) {
                return sieve;
            }
        }
        Sieve added = new Sieve(question);
        below.add(added);
        return added;
    }

    /** Fires its rules on all of {@code facts} that get through to them. */
    void fire(List<Object> facts, Outset.Facts among) {
        List<Object> passing = asked == null ? facts : passing(asked, facts);
        if (passing.isEmpty()) {
            return;
        }
        for (int i = 0; i < through.size(); i++) {
            through.get(i).fire(passing, among);
        }
        for (int i = 0; i < below.size(); i++) {
            below.get(i).fire(passing, among);
        }
    }

    private static List<Object> passing(Predicate1<Object> asked, List<Object> facts) {
        List<Object> passing = List.of();
        try {
            for (int i = 0; i < facts.size(); i++) {
                Object fact = facts.get(i);
                if (asked.test(fact)) {
                    passing = passing.isEmpty() ? new ArrayList<>() : passing;
                    passing.add(fact);
                }
            }
        } catch (Exception e) {
            throw Unexpected.of(e);
        }
        return passing;
    }
}
