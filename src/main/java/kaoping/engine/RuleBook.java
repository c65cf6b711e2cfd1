package kaoping.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaoping.policy.Edition;
import kaoping.policy.Jurisdiction;
import kaoping.policy.Policy;
import kaoping.table.Row;
import kaoping.table.Sheet;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * Everything that decides for one edition (规则集): the rules of {@code rules/} on its line, shared by all policies of that line,
 * and its own rows. Immutable and safe for many threads; each appraisal opens a {@link Run} of its own.
 */
public final class RuleBook {
    private final Edition edition;
    private final Code code;
    private final Network rows;

    private RuleBook(Edition edition, Code code, Network rows) {
        this.edition = edition;
        this.code = code;
        this.rows = rows;
    }

    public static RuleBook of(Policy policy) {
        Code code = Code.of(new Jurisdiction(policy.id().jurisdiction()));
        return new RuleBook(Edition.of(policy, code.digests()), code, rows(policy));
    }

    private static Network rows(Policy policy) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Sheet sheet : policy.sheets()) {
            for (Row row : sheet.rows()) {
                numbers.put(row.name(), row.number());
            }
        }
        return Network.of(
                KieBaseBuilder.createKieBaseFromModel(List.of(RowRules.of(policy))),
                name -> Objects.requireNonNull(numbers.get(name), name));
    }

    public Edition edition() {
        return edition;
    }

    /** Whether a jurisdiction on the policy's line, below the nation, has DRL of its own. */
    public boolean hasOwnRules() {
        return code.isOwn();
    }

    /** Whether rules of the step rank may put something else in the place of totals. */
    public boolean hasOrder() {
        return code.isOrdering();
    }

    public Run open() {
        return new Run(code, rows);
    }
}
