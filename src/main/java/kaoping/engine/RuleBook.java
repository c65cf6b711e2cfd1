package kaoping.engine;

import java.util.ArrayList;
import java.util.List;
import kaoping.policy.Edition;
import kaoping.policy.Jurisdiction;
import kaoping.policy.Policy;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Everything that decides for one edition (规则集): the base steps, the rules of the jurisdictions on its line, and its own
 * rows, in one rule base, which is made when it is first opened. Safe for many threads; each appraisal opens a {@link Run} of its own.
 */
public final class RuleBook {
    /** What the base rules cost, measured, and each row's rule with its row (KB). */
    private static final int BASE_WEIGHT = 150;

    private static final int ROW_WEIGHT = 5;

    private final Edition edition;
    private final List<CompiledRules> compiled;
    private volatile @Nullable KieBase network;

    private RuleBook(Edition edition, List<CompiledRules> compiled) {
        this.edition = edition;
        this.compiled = compiled;
    }

    public static RuleBook of(Policy policy) {
        List<CompiledRules> compiled = compiled(policy);
        return new RuleBook(edition(policy, compiled), compiled);
    }

    /** The same rules for an edition that is known already. */
    public static RuleBook of(Edition edition) {
        return new RuleBook(edition, compiled(edition.policy()));
    }

    /** The edition that a policy is, with the rules that decide with it; makes nothing ready. */
    public static Edition edition(Policy policy) {
        return edition(policy, compiled(policy));
    }

    private static Edition edition(Policy policy, List<CompiledRules> compiled) {
        StringBuilder digests = new StringBuilder();
        compiled.forEach(rules -> digests.append(rules.digest()).append('\n'));
        return Edition.of(policy, digests.toString());
    }

    /** The base steps, and the rules of the jurisdictions on the policy's line from the nearest to the nation. */
    private static List<CompiledRules> compiled(Policy policy) {
        List<CompiledRules> compiled = new ArrayList<>(List.of(CompiledRules.of(CompiledRules.BASE)));
        for (Jurisdiction above : new Jurisdiction(policy.id().jurisdiction()).line()) {
            compiled.add(CompiledRules.of(above.code()));
        }
        return List.copyOf(compiled);
    }

    public Edition edition() {
        return edition;
    }

    /** Whether a jurisdiction on the policy's line, below the nation, has DRL of its own. */
    public boolean hasOwnRules() {
        // Why from 1 to the last but one: the base steps are first and the nation's rules, which only wait for rows of
        // 核对, last.
        return compiled.subList(1, compiled.size() - 1).stream().anyMatch(rules -> !rules.isEmpty());
    }

    /** Makes its rule base ready now, so that nobody waits for it later. */
    public RuleBook ready() {
        network();
        return this;
    }

    /** About how much memory it takes when it is ready, its policy included, if it shares with nobody (KB). */
    public int weight() {
        int rows = edition.policy().sheets().stream()
                .mapToInt(sheet -> sheet.rows().size())
                .sum();
        return BASE_WEIGHT + ROW_WEIGHT * rows;
    }

    /** Whether both decide with one rule base in memory; only for what is {@link #ready}. */
    public boolean shares(RuleBook other) {
        return network() == other.network();
    }

    public Run open() {
        return new Run(network().newKieSession());
    }

    private KieBase network() {
        KieBase there = network;
        return there == null ? make() : there;
    }

    private synchronized KieBase make() {
        KieBase made = network;
        if (made == null) {
            made = Network.of(edition.policy(), compiled);
            network = made;
        }
        return made;
    }
}
