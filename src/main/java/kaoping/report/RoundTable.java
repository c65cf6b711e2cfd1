package kaoping.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kaoping.policy.Settings;
import kaoping.value.Fraction;
import kaoping.value.Round;

/**
 * What counts of each round of one part for the units of a group (各轮得分): a unit a line, a round a column.
 *
 * @param rounds unit → its rounds
 */
record RoundTable(String part, Map<UnitAnswer, SortedMap<Round, Fraction>> rounds, Settings settings) {
    /** As many columns as a terminal has room for; of more rounds the last ones are shown. */
    private static final int MOST = 12;

    /** One for each part that some unit has rounds in, in the order of the parts. */
    static List<RoundTable> of(List<UnitAnswer> units, Settings settings) {
        Map<String, RoundTable> tables = new LinkedHashMap<>();
        for (UnitAnswer unit : units) {
            for (UnitAnswer.Section section : unit.sections()) {
                SortedMap<Round, Fraction> own = section.rounds().get();
                if (!own.isEmpty()) {
                    tables.computeIfAbsent(
                                    section.name(), name -> new RoundTable(name, new LinkedHashMap<>(), settings))
                            .rounds()
                            .put(unit, own);
                }
            }
        }
        return List.copyOf(tables.values());
    }

    /** {@code 各轮得分：业务（乡镇）}. */
    String title(String group) {
        int all = all().size();
        return "各轮得分：" + part + (group.isEmpty() ? "" : "（" + group + "）")
                + (all > MOST ? "，共 " + all + " 轮，列最后 " + MOST + " 轮" : "");
    }

    void print(StringBuilder out, Ink ink) {
        List<Round> shown = all();
        shown = shown.subList(Math.max(0, shown.size() - MOST), shown.size());
        Grid grid = new Grid(Stream.concat(
                        Stream.of("单位"), Stream.concat(shown.stream().map(round -> ">" + round), Stream.of(">合成")))
                .toArray(String[]::new));
        for (Map.Entry<UnitAnswer, SortedMap<Round, Fraction>> unit : rounds.entrySet()) {
            List<String> cells = new ArrayList<>(List.of(unit.getKey().name()));
            for (Round round : shown) {
                Fraction points = unit.getValue().get(round);
                cells.add(points == null ? "—" : settings.print(points));
            }
            cells.add(together(unit.getKey()));
            grid.row(cells.toArray(String[]::new));
        }
        grid.print(out, ink);
    }

    private List<Round> all() {
        TreeSet<Round> all = new TreeSet<>();
        rounds.values().forEach(own -> all.addAll(own.keySet()));
        return List.copyOf(all);
    }

    /** What the rounds come to. */
    private String together(UnitAnswer unit) {
        return unit.sections().stream()
                .filter(section -> section.name().equals(part))
                .map(UnitAnswer.Section::points)
                .findFirst()
                .orElse("—");
    }
}
