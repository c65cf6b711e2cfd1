package kaoping.laws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.appraisal.UnitOutcome;
import kaoping.engine.RuleBook;
import kaoping.score.Line;

/** What the house decides about given facts (判定), as text. */
final class Held {
    private final Decided decided;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    Held(RuleBook rules, List<Given> all) {
        Map<String, UnitDraft> units = new LinkedHashMap<>();
        for (Given line : all) {
            units.computeIfAbsent(line.unit(), name -> UnitDraft.unit(name).in(line.group()))
                    .with(IndicatorDraft.indicator(line.name(), line.weight())
                            .section(line.section())
                            .target(line.relation(), line.target())
                            .actual(line.actual()));
        }
        decided = PolicyDraft.decide(rules, units.values().toArray(UnitDraft[]::new));
        for (UnitOutcome unit : decided.outcome().units()) {
            for (Line line : unit.lines()) {
                lines.put(unit.facts().name() + "/" + line.indicator().name(), line);
            }
        }
    }

    private Line line(Given line) {
        return lines.get(line.unit() + "/" + line.name());
    }

    String points(Given given) {
        Line line = line(given);
        return line.score() == null ? "" : line.points().toPlainString();
    }

    String sentence(Given given) {
        Line line = line(given);
        return line.score() == null ? "" : line.score().formula().get();
    }

    String total(String unit) {
        return decided.total(unit);
    }

    int rank(String unit) {
        return decided.rank(unit);
    }

    String tier(String unit) {
        return decided.tier(unit);
    }

    List<String> findings() {
        return decided.found();
    }
}
