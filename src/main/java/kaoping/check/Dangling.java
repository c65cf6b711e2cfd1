package kaoping.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import kaoping.facts.BudgetLine;
import kaoping.facts.FormText;
import kaoping.facts.Indicator;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.finding.Nearest;
import kaoping.finding.Places;

/**
 * A word of a form that names something else in it, and that is not there (所指的没有): the checks that need it were not made.
 *
 * @param what the thing that names it: {@code 资金来源}
 * @param word what it names
 * @param where among what it should be: {@code 预算表}
 * @param near the one that was probably meant; empty when none is near
 */
public record Dangling(String pointer, String what, String word, String where, String near, Findings findings)
        implements Stated {
    private static final String DUTIES = "职能职责";

    /** @param parts what the unit's points may count to; asked only of who claims points of a part */
    public static List<Dangling> of(UnitFacts unit, Supplier<List<String>> parts, Findings findings) {
        List<Dangling> dangling = new ArrayList<>();
        funds(unit, findings, dangling);
        FormText form = unit.form();
        if (form != null) {
            narrative(unit, form, findings, dangling);
            duties(form, findings, dangling);
        }
        if (unit.claimed() != null && !unit.claimed().sections().isEmpty()) {
            List<String> known = parts.get();
            for (String section : unit.claimed().sections().keySet()) {
                String place = Places.step(unit.pointer() + "/claimed/sections", section);
                dangling.addAll(missing(place, "自报的分项", section, "得分项", known, findings));
            }
        }
        return dangling;
    }

    private static void funds(UnitFacts unit, Findings findings, List<Dangling> dangling) {
        if (unit.budget().isEmpty()) {
            return;
        }
        List<String> sources = unit.budget().stream().map(BudgetLine::source).toList();
        for (Indicator indicator : unit.indicators()) {
            String fund = indicator.fund();
            if (!fund.isEmpty()) {
                dangling.addAll(missing(indicator.pointer() + "/fund", "资金来源", fund, "预算表", sources, findings));
            }
        }
    }

    private static void narrative(UnitFacts unit, FormText form, Findings findings, List<Dangling> dangling) {
        List<String> names = unit.indicators().stream().map(Indicator::name).toList();
        for (int i = 0; i < form.narrative().size(); i++) {
            String name = form.narrative().get(i).indicator();
            // Why asked twice: nearly all of them are there, and where they stand is of interest only when one is not.
            if (!name.isEmpty() && !names.contains(name)) {
                String place = form.pointer() + "/narrative/" + i + "/indicator";
                dangling.addAll(missing(place, "文字所指的指标", name, "表", names, findings));
            }
        }
    }

    private static void duties(FormText form, Findings findings, List<Dangling> dangling) {
        List<Integer> numbers = form.numbering().getOrDefault(DUTIES, List.of());
        List<String> known = numbers.stream().map(String::valueOf).toList();
        for (int i = 0; i < form.goals().size() && !known.isEmpty(); i++) {
            FormText.Goal goal = form.goals().get(i);
            for (int k = 0; k < goal.duties().size(); k++) {
                String place = form.pointer() + "/goals/" + i + "/duties/" + k;
                String duty = String.valueOf(goal.duties().get(k));
                dangling.addAll(
                        missing(place, "目标 " + goal.number() + " 对应的职责", duty, DUTIES + "的编号", known, findings));
            }
        }
    }

    private static List<Dangling> missing(
            String place, String what, String word, String where, Collection<String> known, Findings findings) {
        return known.contains(word)
                ? List.of()
                : List.of(new Dangling(place, what, word, where, near(word, known), findings));
    }

    /** Numbers are not near each other by their digits. */
    private static String near(String word, Collection<String> known) {
        return Character.isDigit(word.charAt(0))
                ? ""
                : Nearest.to(word, known).map(name -> "，最接近的是“" + name + "”").orElse("");
    }

    @Override
    public List<String> details() {
        return List.of(what, word, where, near);
    }
}
