package kaoping.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaoping.policy.Policy;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/** The checks that a policy asks for (各项核对), once for all of its runs. */
public final class Checks {
    private final List<Check> all = new ArrayList<>();
    private final Map<CheckItem, Check> byItem = new EnumMap<>(CheckItem.class);

    public Checks(Policy policy) {
        for (Row row : policy.rows(CheckSheet.KIND)) {
            Check check = Check.of(row);
            all.add(check);
            byItem.putIfAbsent(check.getItem(), check);
        }
    }

    public List<Check> all() {
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean ask(CheckItem item) {
        return byItem.containsKey(item);
    }

    /** The topmost row of that item; null when the policy does not ask for it. */
    public @Nullable Check find(CheckItem item) {
        return byItem.get(item);
    }
}
