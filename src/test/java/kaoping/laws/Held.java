package kaoping.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.adjust.Points;
import kaoping.appraisal.UnitOutcome;
import kaoping.engine.RuleBook;
import kaoping.facts.UnitFacts;
import kaoping.place.Roster;
import kaoping.score.Line;
import kaoping.value.Round;

/** What the house decides about given facts (判定), as text. */
final class Held {
    private final Decided decided;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    Held(RuleBook rules, List<Given> all) {
        this(rules, People.with(all));
    }

    Held(RuleBook rules, People people) {
        Map<String, UnitDraft> units = new LinkedHashMap<>();
        people.groups()
                .forEach((unit, group) -> units.put(unit, UnitDraft.unit(unit).in(group)));
        for (Given line : people.lines()) {
            units.get(line.unit()).with(draft(line));
        }
        people.deeds().forEach(deed -> units.get(deed.unit()).entry(deed.draft()));
        for (Sum sum : people.sums()) {
            UnitDraft unit = units.get(sum.unit());
            if (sum.round().isEmpty()) {
                unit.points(sum.part(), sum.points());
            } else {
                unit.round(sum.part(), sum.round(), sum.points());
            }
        }
        decided = PolicyDraft.decide(rules, units.values().toArray(UnitDraft[]::new));
        for (UnitOutcome unit : decided.outcome().units()) {
            for (Line line : unit.lines()) {
                Round round = line.indicator().round();
                String when = round == null ? "" : round.toString();
                lines.put(unit.facts().name() + "/" + line.indicator().name() + when, line);
            }
        }
    }

    /**
     * What each matter of a unit counts, in the order of submission, one for each of its pieces apart; a blank for what counts
     * nothing at all.
     */
    List<String> deeds(String unit, int count) {
        List<String> counted = new ArrayList<>(Collections.nCopies(count, ""));
        for (Points points : decided.unit(unit).points()) {
            String pointer = points.item().entry().pointer();
            int at = Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
            String own = Frac.of(points.points().toPlainString()).toString();
            counted.set(at, (counted.get(at) + " " + own).trim());
        }
        return counted;
    }

    /** How the total came about, for whoever has to find a difference. */
    String sum(String unit) {
        StringBuilder text = new StringBuilder();
        decided.unit(unit).total().parts().forEach(part -> text.append(part.sentence())
                .append('\n'));
        return text + decided.unit(unit).total().whole().sentence() + "\n";
    }

    boolean isScored(String unit) {
        return decided.isScored(unit);
    }

    private static IndicatorDraft draft(Given line) {
        IndicatorDraft draft = IndicatorDraft.indicator(line.name(), line.weight())
                .section(line.section())
                .category(line.category())
                .measure(line.measure())
                .target(line.relation(), line.target())
                .actual(line.actual());
        if (!line.round().isEmpty()) {
            draft.round(line.round());
        }
        if (!line.judged().isEmpty()) {
            draft.judged(line.judged());
        }
        if (!line.claimed().isEmpty()) {
            draft.claimed(line.claimed());
        }
        for (Vote vote : line.votes()) {
            if (!vote.words().isEmpty()) {
                draft.votes(vote.rater(), vote.words());
            }
            if (!vote.scores().isEmpty()) {
                draft.scores(vote.rater(), vote.scores().toArray(String[]::new));
            }
        }
        return draft;
    }

    /** Everything as it was submitted. */
    List<UnitFacts> facts() {
        return decided.outcome().units().stream().map(UnitOutcome::facts).toList();
    }

    private Line line(Given line) {
        return lines.get(line.unit() + "/" + line.name() + line.round());
    }

    String points(Given given) {
        Line line = line(given);
        return line.score() == null ? "" : line.points().toPlainString();
    }

    String sentence(Given given) {
        Line line = line(given);
        return line.score() == null ? "" : line.score().formula().text();
    }

    String total(String unit) {
        return isScored(unit) ? decided.total(unit) : "";
    }

    int rank(String unit) {
        return isScored(unit) ? decided.rank(unit) : 0;
    }

    String tier(String unit) {
        return isScored(unit) ? decided.tier(unit) : "";
    }

    /** Why it has its tier, for whoever has to find a difference. */
    String placing(String unit) {
        return isScored(unit) ? decided.placing(unit).line() : "";
    }

    /** The units on every list, as {@code 表扬 乡镇 [单位1]}. */
    List<String> lists() {
        List<String> lists = new ArrayList<>();
        for (Roster list : decided.outcome().lists()) {
            TreeSet<String> units = new TreeSet<>();
            list.units().forEach(unit -> units.add(unit.getUnitName()));
            lists.add(list.name() + " " + list.group() + " " + units);
        }
        Collections.sort(lists);
        return lists;
    }

    List<String> findings() {
        return new ArrayList<>(new TreeSet<>(decided.found()));
    }
}
