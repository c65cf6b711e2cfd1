package kaoping.shelf;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kaoping.engine.RuleBook;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.policy.Edition;
import kaoping.policy.Policy;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.review.Review;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policies that are ready to decide (就绪的方案), as many as there is room for; those that are asked for most stay.
 *
 * <p>One thread makes a policy ready, others who ask for the same one wait for it, and nobody for another's.
 */
final class Ready {
    /** What is remembered of policies beyond those that are ready: their editions in force, without a network. */
    private static final int MOST_KNOWN = 100_000;

    /** A policy that cannot be used weighs its findings (KB). */
    private static final int WITHOUT_RULES = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Ready.class);

    private final Library library;
    private final Supplier<Register> register;
    private final AsyncCache<PolicyId, Held> held;
    private final Cache<PolicyId, Reviewed> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    /** @param of what its workbooks were found to be */
    private record Held(Shelved shelved, Reviewed of) {
        int weight() {
            RuleBook rules = shelved.rules();
            return rules == null ? WITHOUT_RULES : rules.weight();
        }
    }

    /** @param room in MB */
    Ready(Library library, Supplier<Register> register, int room) {
        this.library = library;
        this.register = register;
        this.held = Caffeine.newBuilder()
                .maximumWeight(room * 1024L)
                .weigher((PolicyId id, Held policy) -> policy.weight())
                .buildAsync();
    }

    Shelved find(PolicyId id) {
        CompletableFuture<Held> there = held.getIfPresent(id);
        if (there != null && there.isDone() && !there.isCompletedExceptionally()) {
            return there.join().shelved();
        }
        Held made = Once.of(held.asMap(), id, this::make);
        // Why again: the workbooks may have changed while it was made, and whoever told of it did not see it yet.
        return made.of().line().equals(register.get().line(id)) ? made.shelved() : renew(id);
    }

    Shelved look(PolicyId id) {
        Reviewed now = review(id);
        return new Shelved(id, now.inForce() == null ? null : RuleBook.of(now.inForce()), now.findings(), now.failed());
    }

    private Held make(PolicyId id) {
        Reviewed now = review(id);
        Edition edition = now.inForce();
        RuleBook rules = edition == null ? null : RuleBook.of(edition).ready();
        return new Held(new Shelved(id, rules, now.findings(), now.failed()), now);
    }

    /** Every policy that is ready and whose workbooks are others now is made anew aside, then takes the place of the old one. */
    void renew() {
        Register now = register.get();
        held.synchronous().asMap().entrySet().parallelStream()
                .filter(entry -> !entry.getValue().of().line().equals(now.line(entry.getKey())))
                .forEach(entry -> renew(entry.getKey()));
        known.asMap().keySet().removeIf(id -> now.serving(id).isEmpty());
    }

    private Shelved renew(PolicyId id) {
        if (register.get().serving(id).isEmpty()) {
            held.synchronous().invalidate(id);
            known.invalidate(id);
            return register.get().missing(id);
        }
        Held made = make(id);
        held.put(id, CompletableFuture.completedFuture(made));
        return made.of().line().equals(register.get().line(id)) ? made.shelved() : renew(id);
    }

    private Reviewed review(PolicyId id) {
        List<List<Spine>> line = register.get().line(id);
        Reviewed before = known.getIfPresent(id);
        if (before != null && before.line().equals(line)) {
            return before;
        }
        Reviewed now = review(id, line).after(before);
        known.put(id, now);
        if (!now.failed().isEmpty()) {
            LOG.warn("{} keeps its edition: its workbooks now have errors", id);
        }
        return now;
    }

    private Reviewed review(PolicyId id, List<List<Spine>> line) {
        Findings findings = new Findings();
        List<PolicyBook> books = new ArrayList<>();
        for (List<Spine> spines : line) {
            Volume volume = library.open(spines);
            PolicyBook book = volume.book();
            // Why not all: what is merely odd about a workbook above is said where that workbook is looked at.
            if (book == null || spines == line.get(0)) {
                findings.addAll(volume.findings());
            }
            if (book != null) {
                books.add(book);
            }
        }
        if (findings.hasErrors()) {
            return new Reviewed(line, null, findings.sorted(), List.of());
        }
        Policy policy = Policy.inherit(id, books);
        List<Finding> reviewed = Review.of(policy);
        findings.addAll(reviewed);
        Edition sound = findings.hasErrors() ? null : RuleBook.edition(policy);
        return new Reviewed(line, sound, findings.sorted(), List.of());
    }

    int size() {
        return held.synchronous().asMap().size();
    }
}
