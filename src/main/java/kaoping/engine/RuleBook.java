package kaoping.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaoping.policy.Edition;
import kaoping.policy.Jurisdiction;
import kaoping.policy.Policy;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Everything that decides for one edition (规则集): the base steps, the rules of the jurisdictions on its line, and its own
 * rows, in one rule base. Immutable and safe for many threads; each appraisal opens a {@link Run} of its own.
 */
public final class RuleBook {
    /** What every policy has: the base steps, and the nation's rules, which only wait for rows of 核对. */
    private static final Set<String> COMMON = Set.of(CompiledRules.BASE, "000000");

    private static final String RANK = "rank";

    private final Edition edition;
    private final KieBase rules;
    private final boolean ownRules;
    private final boolean ordering;

    private RuleBook(Edition edition, KieBase rules, boolean ownRules, boolean ordering) {
        this.edition = edition;
        this.rules = rules;
        this.ownRules = ownRules;
        this.ordering = ordering;
    }

    public static RuleBook of(Policy policy) {
        List<Model> models = new ArrayList<>();
        StringBuilder digests = new StringBuilder();
        boolean own = false;
        boolean ordering = false;
        for (String folder : folders(policy)) {
            CompiledRules compiled = CompiledRules.of(folder);
            own |= !COMMON.contains(folder) && !compiled.models().isEmpty();
            ordering |= compiled.hasStep(RANK);
            models.addAll(compiled.models());
            digests.append(compiled.digest()).append('\n');
        }
        models.add(RowRules.of(policy));
        KieBase rules = KieBaseBuilder.createKieBaseFromModel(models);
        return new RuleBook(Edition.of(policy, digests.toString()), rules, own, ordering);
    }

    private static List<String> folders(Policy policy) {
        List<String> folders = new ArrayList<>(List.of(CompiledRules.BASE));
        for (Jurisdiction above : new Jurisdiction(policy.id().jurisdiction()).line()) {
            folders.add(above.code());
        }
        return folders;
    }

    public Edition edition() {
        return edition;
    }

    /** Whether a jurisdiction on the policy's line, below the nation, has DRL of its own. */
    public boolean hasOwnRules() {
        return ownRules;
    }

    /** Whether rules of the step rank may put something else in the place of totals. */
    public boolean hasOrder() {
        return ordering;
    }

    public Run open() {
        return new Run(rules.newKieSession());
    }
}
