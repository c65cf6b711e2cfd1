package kaoping.laws;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** What tells units with the same total apart (次序键): the parts that 说明 names, one after the other, more first. */
final class PlainKeys implements Comparator<String> {
    private final Plan plan;
    private final Map<String, PlainParts> parts = new HashMap<>();

    PlainKeys(Plan plan) {
        this.plan = plan;
    }

    void add(String unit, PlainParts its) {
        parts.put(unit, its);
    }

    @Override
    public int compare(String one, String other) {
        for (String part : plan.settings.words("次序键")) {
            int order = points(other, part).compareTo(points(one, part));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Frac points(String unit, String part) {
        Frac raw = parts.get(unit).raw(part);
        return raw == null ? Frac.ZERO : raw;
    }
}
