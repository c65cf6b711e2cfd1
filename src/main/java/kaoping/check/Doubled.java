package kaoping.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaoping.facts.BudgetLine;
import kaoping.facts.Indicator;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form that stands there once more (重复的行): an indicator of the same name and levels, a budget line of the same source.
 *
 * @param other where it stands first
 */
public record Doubled(String pointer, String name, String other, Findings findings) implements Stated {
    /** What one row of a form and no other is about; rounds have a form each. */
    private record Seat(
            String section,
            String category,
            String name,
            @Nullable Round round) {}

    public static List<Doubled> of(UnitFacts unit, Findings findings) {
        return hasNameTwice(unit) ? search(unit, findings) : List.of();
    }

    /** Why first: nearly every form has each name once, and names alone are quicker to tell apart. */
    private static boolean hasNameTwice(UnitFacts unit) {
        Set<String> names = new HashSet<>(2 * unit.indicators().size());
        for (Indicator i : unit.indicators()) {
            if (!names.add(i.name())) {
                return true;
            }
        }
        names.clear();
        for (BudgetLine b : unit.budget()) {
            if (!names.add(b.source())) {
                return true;
            }
        }
        return false;
    }

    private static List<Doubled> search(UnitFacts unit, Findings findings) {
        List<Doubled> doubled = new ArrayList<>();
        Map<Object, String> first = new HashMap<>();
        for (Indicator i : unit.indicators()) {
            String place = i.pointer() + "/name";
            String other = first.putIfAbsent(new Seat(i.section(), i.category(), i.name(), i.round()), place);
            if (other != null) {
                doubled.add(new Doubled(place, i.name(), other, findings));
            }
        }
        for (BudgetLine b : unit.budget()) {
            String place = b.pointer() + "/source";
            String other = first.putIfAbsent(b.source(), place);
            if (other != null) {
                doubled.add(new Doubled(place, b.source(), other, findings));
            }
        }
        return doubled;
    }

    @Override
    public List<String> details() {
        return List.of(name, other);
    }
}
