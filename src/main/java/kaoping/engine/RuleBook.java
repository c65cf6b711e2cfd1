package kaoping.engine;

import java.util.ArrayList;
import java.util.List;
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
    private final Edition edition;
    private final KieBase rules;

    private RuleBook(Edition edition, KieBase rules) {
        this.edition = edition;
        this.rules = rules;
    }

    public static RuleBook of(Policy policy) {
        List<Model> models = new ArrayList<>();
        StringBuilder digests = new StringBuilder();
        for (String folder : folders(policy)) {
            CompiledRules compiled = CompiledRules.of(folder);
            models.addAll(compiled.models());
            digests.append(compiled.digest()).append('\n');
        }
        models.add(RowRules.of(policy));
        return new RuleBook(Edition.of(policy, digests.toString()), KieBaseBuilder.createKieBaseFromModel(models));
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

    public Run open() {
        return new Run(rules.newKieSession());
    }
}
