package kaoping.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaoping.policy.Edition;
import kaoping.policy.Policy;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.Sheet;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * The networks of policies' rows (共用的条件网络), each shared by all policies whose rows ask the same in the same order, whoever's
 * they are.
 *
 * <p>Invariant: nothing in a network says whose it is. A rule offers the number of its row, and the subject finds the row in its own
 * policy; so two counties may even differ in every outcome and still share.
 */
final class SharedRows {
    /** Weak: a network is there as long as some rule book holds it, and once. */
    private static final Cache<String, Network> SHARED =
            Caffeine.newBuilder().weakValues().build();

    private SharedRows() {}

    static Network of(Policy policy) {
        String content = Edition.digest(content(policy));
        Network there = SHARED.getIfPresent(content);
        if (there != null) {
            return there;
        }
        // Why not inside the cache: it would let others wait who only happen to fall into the same bin.
        Network made = make(policy);
        return SHARED.get(content, c -> made);
    }

    private static Network make(Policy policy) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Sheet sheet : policy.sheets()) {
            for (Row row : sheet.rows()) {
                numbers.put(RowRules.name(row), row.number());
            }
        }
        return Network.of(
                KieBaseBuilder.createKieBaseFromModel(List.of(RowRules.of(policy))),
                name -> Objects.requireNonNull(numbers.get(name), name));
    }

    /** Everything that the network is made of. */
    private static String content(Policy policy) {
        StringBuilder text = new StringBuilder();
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
                write(text, RowRules.asked(row, column));
            }
        }
    }

    /** With its length, so that no cell can look like two. */
    private static void write(StringBuilder text, String part) {
        text.append('\t').append(part.length()).append(':').append(part);
    }
}
