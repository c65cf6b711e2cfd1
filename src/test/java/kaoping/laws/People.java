package kaoping.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is submitted about everybody (全部事实). */
record People(List<Given> lines, List<Deed> deeds, List<Sum> sums) {
    static People with(List<Given> lines) {
        return new People(lines, List.of(), List.of());
    }

    /** The group of every unit, in the order of submission. */
    Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.put(line.unit(), line.group()));
        return groups;
    }

    List<Given> linesOf(String unit) {
        return of(unit, lines, Given::unit);
    }

    List<Deed> deedsOf(String unit) {
        return of(unit, deeds, Deed::unit);
    }

    List<Sum> sumsOf(String unit) {
        return of(unit, sums, Sum::unit);
    }

    private static <T> List<T> of(String unit, List<T> all, Function<T, String> whose) {
        List<T> own = new ArrayList<>();
        for (T one : all) {
            if (whose.apply(one).equals(unit)) {
                own.add(one);
            }
        }
        return own;
    }
}
