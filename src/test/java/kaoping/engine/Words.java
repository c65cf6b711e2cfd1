package kaoping.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kaoping.policy.Policy;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.table.Sheet;

/** Words to make random facts of: by property, all that a policy's conditions name, and one that none names. */
final class Words {
    private final Map<String, List<String>> words = new HashMap<>();
    private final Random random;

    Words(Policy policy, Random random) {
        this.random = random;
        for (Sheet sheet : policy.sheets()) {
            for (Column<?> column : sheet.kind().conditions()) {
                sheet.rows().forEach(row -> collect(row, column));
            }
        }
    }

    private void collect(Row row, Column<?> column) {
        Object value = row.get(column);
        List<String> known = words.computeIfAbsent(column.test().property(), p -> new ArrayList<>(List.of("别的")));
        if (value instanceof String word) {
            known.add(word);
        } else if (value instanceof List<?> several) {
            several.forEach(word -> known.add(word.toString()));
        }
    }

    String any(String property) {
        List<String> known = words.getOrDefault(property, List.of(""));
        return known.get(random.nextInt(known.size()));
    }

    /** From 0.0 to 120.0, often a round one. */
    BigDecimal number() {
        return random.nextBoolean()
                ? BigDecimal.valueOf(random.nextInt(13) * 10L)
                : BigDecimal.valueOf(random.nextInt(1201), 1);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
