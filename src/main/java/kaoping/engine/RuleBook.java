package kaoping.engine;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import kaoping.adjust.Times;
import kaoping.check.Checks;
import kaoping.place.Ladders;
import kaoping.policy.Edition;
import kaoping.policy.Jurisdiction;
import kaoping.policy.Policy;
import kaoping.total.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides for one edition (规则集): the rules of {@code rules/} on its line, shared by all policies of that line,
 * and its own rows, whose network is made when it is first opened. Safe for many threads; each appraisal opens a {@link Run} of its
 * own.
 */
public final class RuleBook {
    /** What a policy costs without any row, measured, and each row with its conditions (KB). */
    private static final int BARE_WEIGHT = 10;

    private static final int ROW_WEIGHT = 1;

    private final Edition edition;
    private final Code code;
    private final Plan plan;
    private final Ladders ladders;
    private final Times times;
    private final Checks checks;
    private volatile @Nullable Network rows;
    private volatile @Nullable Outset outset;

    private RuleBook(Edition edition, Code code) {
        this.edition = edition;
        this.code = code;
        this.plan = new Plan(edition.policy());
        this.ladders = new Ladders(edition.policy());
        this.times = Times.of(edition.policy());
        this.checks = new Checks(edition.policy());
    }

    public static RuleBook of(Policy policy) {
        Code code = code(policy);
        return new RuleBook(Edition.of(policy, code.digests()), code);
    }

    /** The same rules for an edition that is known already. */
    public static RuleBook of(Edition edition) {
        return new RuleBook(edition, code(edition.policy()));
    }

    /** The edition that a policy is, with the rules that decide with it; makes nothing ready. */
    public static Edition edition(Policy policy) {
        return Edition.of(policy, code(policy).digests());
    }

    private static Code code(Policy policy) {
        return Code.of(new Jurisdiction(policy.id().jurisdiction()));
    }

    public Edition edition() {
        return edition;
    }

    /** What the policy says of totals before any unit comes. */
    public Plan plan() {
        return plan;
    }

    /** Its tiers by group. */
    public Ladders ladders() {
        return ladders;
    }

    /** Which times of a matter its rows ask for. */
    public Times times() {
        return times;
    }

    /** What it wants checked. */
    public Checks checks() {
        return checks;
    }

    /** Whether a jurisdiction on the policy's line, below the nation, has DRL of its own. */
    public boolean hasOwnRules() {
        return code.isOwn();
    }

    /** Whether rules of the step rank may put something else in the place of totals. */
    public boolean hasOrder() {
        return code.isOrdering();
    }

    /** Makes the network of its rows ready now, so that nobody waits for it later. */
    public RuleBook ready() {
        rows();
        return this;
    }

    /** About how much memory it takes when it is ready, its policy included, if it shares with nobody (KB). */
    public int weight() {
        int rows = edition.policy().sheets().stream()
                .mapToInt(sheet -> sheet.rows().size())
                .sum();
        return BARE_WEIGHT + ROW_WEIGHT * rows;
    }

    /** Whether both decide with one network of rows in memory; only for what is {@link #ready}. */
    public boolean shares(RuleBook other) {
        return rows() == other.rows();
    }

    public Run open() {
        return new Run(code, rows(), new Outset(code, List.of()));
    }

    /**
     * @param own makes the facts that the policy itself brings into every run, always the same; asked for once
     */
    public Run open(Function<RuleBook, ? extends Collection<?>> own) {
        Outset there = outset;
        if (there == null) {
            there = new Outset(code, own.apply(this));
            outset = there;
        }
        return new Run(code, rows(), there);
    }

    private Network rows() {
        Network there = rows;
        return there == null ? make() : there;
    }

    private synchronized Network make() {
        Network made = rows;
        if (made == null) {
            made = SharedRows.of(edition.policy());
            rows = made;
        }
        return made;
    }
}
