package kaoping.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaoping.facts.UnitFacts;
import kaoping.finding.Code;
import kaoping.finding.Finding;

/** What was found in one unit's form, by where it stands (填报问题): rows first, in the order of the form. */
final class Problems {
    /** Said by the tables of deviations themselves. */
    private static final Set<Code> TOLD =
            EnumSet.of(Code.SCORE_DEVIATES, Code.EXECUTION_SCORE_DEVIATES, Code.TOTAL_DEVIATES, Code.SECTION_DEVIATES);

    private Problems() {}

    /** Pointer of a unit → what was found in its submission; sorted out once for all units. */
    static Map<String, List<Finding>> byUnit(List<Finding> findings) {
        Map<String, List<Finding>> byUnit = new HashMap<>();
        for (Finding finding : findings) {
            byUnit.computeIfAbsent(unit(finding.place()), unit -> new ArrayList<>())
                    .add(finding);
        }
        return byUnit;
    }

    /** {@code /units/12/claimed/total} → {@code /units/12}. */
    private static String unit(String place) {
        String[] steps = place.split("/", 4);
        return steps.length > 2 ? "/" + steps[1] + "/" + steps[2] : place;
    }

    /** Place in people's words → what was found there; neither what is right nor what the tables say. */
    static Map<String, List<Finding>> byPlace(List<Finding> findings, UnitFacts unit) {
        Map<String, List<Finding>> rows = new LinkedHashMap<>();
        Map<String, List<Finding>> rest = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (!TOLD.contains(finding.code()) && finding.code() != Code.SUMS_OK) {
                String place = FormPlaces.of(finding.place(), unit);
                (place.startsWith("第 ") ? rows : rest)
                        .computeIfAbsent(place, p -> new ArrayList<>())
                        .add(finding);
            }
        }
        rows.putAll(rest);
        return rows;
    }

    /** {@code 改正}, {@code 核实或说明}, {@code 参考}: what the unit does about it. */
    static String duty(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "改正";
            case WARNING -> "核实或说明";
            case NOTE -> "参考";
        };
    }
}
