package kaoping.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaoping.policy.Policy;
import kaoping.table.Row;

/** The rows of 等次 by the group that they are for, before any unit comes (各类别的等次). Safe for many threads. */
public final class Ladders {
    private final Map<String, List<Row>> named = new LinkedHashMap<>();
    private final List<Row> general = new ArrayList<>();

    public Ladders(Policy policy) {
        for (Row row : policy.rows(TierSheet.KIND)) {
            String group = row.get(TierSheet.GROUP);
            (group == null ? general : named.computeIfAbsent(group, g -> new ArrayList<>())).add(row);
        }
    }

    /** There are no tiers at all. */
    boolean isEmpty() {
        return general.isEmpty() && named.isEmpty();
    }

    /** The groups that the sheet names. */
    List<String> groups() {
        return List.copyOf(named.keySet());
    }

    /** The rows for {@code group}, or the rows for no group in particular when it has none of its own. */
    List<Row> of(String group) {
        return named.getOrDefault(group, general);
    }
}
