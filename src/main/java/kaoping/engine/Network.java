package kaoping.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import kaoping.check.Check;
import kaoping.check.CheckSheet;
import kaoping.policy.Edition;
import kaoping.policy.Policy;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.Sheet;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The rule base of a policy (规则网), shared by all policies whose rows ask the same in the same order, whoever's they are.
 *
 * <p>Invariant: nothing in it says whose it is. A rule offers the number of its row, and the subject finds the row in its own policy;
 * so two counties may even differ in every outcome and still share.
 */
final class Network {
    /** Weak: a rule base is there as long as some rule book holds it, and once. */
    private static final Cache<String, KieBase> SHARED =
            Caffeine.newBuilder().weakValues().build();

    private Network() {}

    static KieBase of(Policy policy, List<CompiledRules> compiled) {
        List<Check> checks =
                policy.rows(CheckSheet.KIND).stream().map(Check::new).toList();
        List<Awake> shipped =
                compiled.stream().flatMap(rules -> rules.awake(checks).stream()).toList();
        String content = Edition.digest(content(policy, shipped));
        KieBase there = SHARED.getIfPresent(content);
        if (there != null) {
            return there;
        }
        // Why not inside the cache: it would let others wait who only happen to fall into the same bin.
        List<Model> models = new ArrayList<>(shipped);
        models.add(RowRules.of(policy));
        KieBase made = KieBaseBuilder.createKieBaseFromModel(models);
        return SHARED.get(content, c -> made);
    }

    /** Everything that the rule base is made of. */
    private static String content(Policy policy, List<Awake> shipped) {
        StringBuilder text = new StringBuilder();
        shipped.forEach(model -> {
            write(text, model.model().getClass().getName());
            model.getRules().forEach(rule -> write(text, rule.getName()));
        });
        policy.sheets().stream()
                .filter(sheet -> sheet.kind().subject() != null)
                .sorted((a, b) -> a.kind().title().compareTo(b.kind().title()))
                .forEach(sheet -> write(text, sheet));
        return text.toString();
    }

    private static void write(StringBuilder text, Sheet sheet) {
        write(text, sheet.kind().title());
        List<Column<?>> conditions = sheet.kind().conditions();
        for (Row row : sheet.rows()) {
            text.append('\n').append(row.number());
            for (Column<?> column : conditions) {
                write(text, RowRules.shown(row, column));
            }
        }
    }

    /** With its length, so that no cell can look like two. */
    private static void write(StringBuilder text, String part) {
        text.append('\t').append(part.length()).append(':').append(part);
    }
}
