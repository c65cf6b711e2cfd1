package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.engine.RuleBook;

/** Units that submit one number each for the same indicator of weight 10: {@code Towns.of("≥", "甲 90", "乙 80")}. */
final class Towns {
    private Towns() {}

    static UnitDraft[] of(String relation, String... figures) {
        List<UnitDraft> units = new ArrayList<>();
        for (String figure : figures) {
            String[] words = figure.split(" ");
            String group = words.length > 2 ? words[2] : "";
            String actual = words.length > 1 ? words[1] : "";
            units.add(unit(words[0])
                    .in(group)
                    .with(indicator("招商", "10").target(relation, "100").actual(actual)));
        }
        return units.toArray(UnitDraft[]::new);
    }

    /** {@code 甲10.00 乙9.00}; a line without points shows none. */
    static String points(Decided decided) {
        return decided.outcome().units().stream()
                .sorted(Comparator.comparing(u -> u.facts().pointer()))
                .map(u -> u.facts().name()
                        + (u.lines().get(0).score() == null
                                ? ""
                                : u.lines().get(0).points().toPlainString()))
                .collect(Collectors.joining(" "));
    }

    static String points(PolicyDraft policy, String relation, String... figures) {
        return points(policy.decide(of(relation, figures)));
    }

    static String points(RuleBook rules, UnitDraft... units) {
        return points(PolicyDraft.decide(rules, units));
    }
}
