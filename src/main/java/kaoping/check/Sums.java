package kaoping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaoping.facts.BudgetLine;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.finding.Places;
import kaoping.score.Line;
import kaoping.value.Exact;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/** The pairs of figures in one unit's submission that ought to be equal. */
public final class Sums {
    private final UnitFacts unit;
    private final List<Line> lines;
    private final Findings findings;
    private final List<Sum> sums = new ArrayList<>();

    private Sums(UnitFacts unit, List<Line> lines, Findings findings) {
        this.unit = unit;
        this.lines = lines;
        this.findings = findings;
    }

    /**
     * @param full the policy's full score, null when it states none
     * @param sections section → its full points
     * @param above section → the section that it counts to
     */
    public static List<Sum> of(
            UnitFacts unit,
            List<Line> lines,
            @Nullable BigDecimal full,
            Map<String, BigDecimal> sections,
            Map<String, String> above,
            Findings findings) {
        Sums sums = new Sums(unit, lines, findings);
        sums.weights(full, sections);
        sums.budgetParts();
        sums.costsAgainstBudget();
        sums.claimed(above);
        return sums.sums;
    }

    /** Where there is a form for every round, each of them has to add up. */
    private void weights(@Nullable BigDecimal full, Map<String, BigDecimal> sections) {
        if (!isInRounds()) {
            weights(lines, unit.name(), full, sections);
            return;
        }
        Map<Optional<Round>, List<Line>> forms = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Optional.ofNullable(line.indicator().round()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        forms.forEach((round, form) ->
                weights(form, unit.name() + round.map(r -> "（" + r + "）").orElse(""), full, sections));
    }

    // Why a loop: this is asked of every form submitted.
    private boolean isInRounds() {
        for (Line line : lines) {
            if (line.indicator().round() != null) {
                return true;
            }
        }
        return false;
    }

    private void weights(List<Line> form, String name, @Nullable BigDecimal full, Map<String, BigDecimal> sections) {
        if (full != null && !unit.indicators().isEmpty()) {
            add(CheckItem.POINTS_SUM, "/indicators", List.of(name), total(form, Line::getWeight), full);
        }
        sections.forEach((section, stated) -> {
            List<Line> inside = those(form, l -> l.getSection().equals(section));
            if (!inside.isEmpty()) {
                BigDecimal sum = total(inside, Line::getWeight);
                add(CheckItem.SECTION_POINTS, "/indicators", List.of(name, section), sum, stated);
            }
        });
    }

    private void budgetParts() {
        if (unit.budget().isEmpty()) {
            return;
        }
        Optional<BudgetLine> whole = unit.budget().stream()
                .filter(b -> b.source().equals(BudgetLine.TOTAL))
                .findFirst();
        List<BudgetLine> parts = those(unit.budget(), b -> !b.source().equals(BudgetLine.TOTAL));
        if (whole.isEmpty() || parts.isEmpty()) {
            return;
        }
        Map<String, Function<BudgetLine, @Nullable BigDecimal>> columns = new LinkedHashMap<>();
        columns.put("initial", BudgetLine::initial);
        columns.put("adjusted", BudgetLine::adjusted);
        columns.put("executed", BudgetLine::executed);
        columns.forEach((field, amount) -> {
            BigDecimal stated = amount.apply(whole.get());
            if (stated != null) {
                String place = whole.get().pointer().substring(unit.pointer().length()) + "/" + field;
                BigDecimal sum = total(parts, amount);
                sums.add(new Sum(
                        CheckItem.BUDGET_PARTS_SUM,
                        unit.pointer() + place,
                        List.of(columnName(field)),
                        stated,
                        sum,
                        List.of(Culprit.of(parts, BudgetLine::source, amount, sum, stated)),
                        findings));
            }
        });
    }

    /** The cost indicators that name a budget line, their targets against its start, their actuals against what was spent. */
    private void costsAgainstBudget() {
        for (BudgetLine budget : unit.budget()) {
            List<Line> costs = those(lines, l -> l.indicator().fund().equals(budget.source()));
            if (costs.isEmpty()) {
                continue;
            }
            cost(budget, costs, "目标值", Line::getTarget, "initial", budget.initial());
            cost(budget, costs, "实际值", Line::getActual, "executed", budget.executed());
        }
    }

    private void cost(
            BudgetLine budget,
            List<Line> costs,
            String what,
            Function<Line, @Nullable BigDecimal> value,
            String field,
            @Nullable BigDecimal against) {
        if (against == null) {
            return;
        }
        BigDecimal sum = total(costs, value);
        String place = budget.pointer().substring(unit.pointer().length()) + "/" + field;
        sums.add(new Sum(
                CheckItem.COST_INDICATORS_VS_BUDGET,
                unit.pointer() + place,
                List.of(budget.source(), what, columnName(field)),
                sum,
                against,
                List.of(Culprit.of(costs, Line::getName, value, sum, against)),
                findings));
    }

    private void claimed(Map<String, String> above) {
        if (unit.claimed() == null) {
            return;
        }
        BigDecimal stated = unit.claimed().total();
        // Why: what is claimed month by month need not add up to what is claimed of the whole.
        List<Line> claimed =
                isInRounds() ? List.of() : those(lines, l -> l.indicator().claimed() != null);
        if (stated != null && !claimed.isEmpty()) {
            BigDecimal sum = total(claimed, l -> l.indicator().claimed());
            // Why: the sentence speaks of the rows first, so they are the first figure.
            add(CheckItem.CLAIMED_SUM_DEVIATES, "/claimed/total", List.of(unit.name()), sum, stated);
        }
        Map<String, BigDecimal> sections = unit.claimed().sections();
        sections.forEach((section, points) -> claimedSection(section, points, claimed));
        if (stated != null && !sections.isEmpty()) {
            List<String> topmost = sections.keySet().stream()
                    .filter(section -> !isWithin(section, sections.keySet(), above))
                    .toList();
            BigDecimal sum = total(topmost, sections::get);
            add(CheckItem.CLAIMED_SECTIONS_SUM, "/claimed/total", List.of(unit.name()), sum, stated);
        }
    }

    /** Whether its points are among those of another section that is claimed as well. */
    private static boolean isWithin(String section, Set<String> claimed, Map<String, String> above) {
        Set<String> seen = new HashSet<>();
        String whole = above.get(section);
        while (whole != null && seen.add(whole)) {
            if (claimed.contains(whole)) {
                return true;
            }
            whole = above.get(whole);
        }
        return false;
    }

    private void claimedSection(String section, BigDecimal stated, List<Line> claimed) {
        List<Line> inside = those(claimed, l -> l.getSection().equals(section));
        if (!inside.isEmpty()) {
            BigDecimal sum = total(inside, l -> l.indicator().claimed());
            String place = Places.step("/claimed/sections", section);
            add(CheckItem.CLAIMED_SECTION_SUM, place, List.of(unit.name(), section), sum, stated);
        }
    }

    private void add(CheckItem item, String place, List<String> names, BigDecimal stated, BigDecimal computed) {
        sums.add(new Sum(item, unit.pointer() + place, names, stated, computed, List.of(), findings));
    }

    private static String columnName(String field) {
        return switch (field) {
            case "initial" -> "年初预算";
            case "adjusted" -> "全年预算";
            default -> "执行数";
        };
    }

    // Why a loop: this is asked of every form submitted.
    private static <T> List<T> those(List<T> things, Predicate<T> which) {
        List<T> those = new ArrayList<>();
        for (T thing : things) {
            if (which.test(thing)) {
                those.add(thing);
            }
        }
        return those;
    }

    private static <T> BigDecimal total(List<T> things, Function<T, @Nullable BigDecimal> value) {
        BigDecimal total = BigDecimal.ZERO;
        for (T thing : things) {
            BigDecimal more = value.apply(thing);
            total = more == null ? total : total.add(more);
        }
        return total;
    }

    /** {@code -23.57}: by how much per cent {@code to} differs from {@code from}, to two decimals. */
    static String change(BigDecimal from, BigDecimal to) {
        return Exact.print(to.subtract(from).multiply(Exact.HUNDRED).divide(from, 2, RoundingMode.HALF_UP));
    }
}
