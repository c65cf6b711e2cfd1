package kaoping.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kaoping.check.Budget;
import kaoping.check.Check;
import kaoping.check.CheckItem;
import kaoping.check.Checks;
import kaoping.check.Dangling;
import kaoping.check.Doubled;
import kaoping.check.Form;
import kaoping.check.FormRow;
import kaoping.check.Graded;
import kaoping.check.Misplaced;
import kaoping.check.Published;
import kaoping.check.Shifts;
import kaoping.check.Sum;
import kaoping.check.Sums;
import kaoping.engine.RuleBook;
import kaoping.engine.Run;
import kaoping.facts.Claimed;
import kaoping.finding.Finding;
import kaoping.finding.Findings;
import kaoping.finding.Places;
import kaoping.place.Standing;
import kaoping.policy.Policy;
import kaoping.policy.Settings;
import kaoping.score.Line;
import kaoping.table.Row;
import kaoping.total.Part;
import kaoping.total.Plan;
import kaoping.total.TotalSheet;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** The two steps that check: the submitted forms before scoring, and what was claimed or published after it. */
final class Audit {
    private final Policy policy;
    private final Plan plan;
    private final boolean ownRules;
    private final Run run;
    private final Findings findings;
    private final Checks checks;

    Audit(RuleBook rules, Run run, Findings findings) {
        this.policy = rules.edition().policy();
        this.plan = rules.plan();
        this.ownRules = rules.hasOwnRules();
        this.run = run;
        this.findings = findings;
        this.checks = rules.checks();
    }

    /** What the policy brings into every run: its checks, and own rows, which the jurisdiction's DRL may use in any step. */
    static List<Object> facts(RuleBook rules) {
        List<Object> facts = new ArrayList<>(rules.edition().policy().ownRows());
        facts.addAll(rules.checks().all());
        return facts;
    }

    void checkForms(List<Appraised> units) {
        if (checks.isEmpty() && !ownRules) {
            return;
        }
        for (Appraised unit : units) {
            unit.facts.budget().forEach(line -> run.add(new Budget(line, findings)));
            if (unit.facts.form() != null) {
                run.addAll(Form.parts(unit.facts.name(), unit.facts.group(), unit.facts.form(), findings));
            }
            unit.sums.addAll(Sums.of(
                    unit.facts, unit.lines, fullScore(unit), sectionWeights(unit), plan.above(unit.facts), findings));
            run.keep(made(unit.lines, FormRow::new));
            if (checks.ask(CheckItem.SECTION_SPLIT)) {
                run.addAll(Misplaced.of(unit.lines));
            }
            if (checks.ask(CheckItem.LINE_TWICE)) {
                run.addAll(Doubled.of(unit.facts, findings));
            }
        }
        run.fire("check");
    }

    private static <T> List<T> made(List<Line> lines, Function<Line, T> fact) {
        List<T> made = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            made.add(fact.apply(lines.get(i)));
        }
        return made;
    }

    private Map<String, BigDecimal> sectionWeights(Appraised unit) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (Row row : policy.rows(TotalSheet.KIND)) {
            BigDecimal full = row.get(TotalSheet.FULL);
            if (full != null && isFor(row, unit)) {
                row.get(TotalSheet.PART, List.of()).forEach(part -> weights.putIfAbsent(part, full));
            }
        }
        return weights;
    }

    /** Of the total's row for the unit's group, else of 说明: towns may have 150 where departments have 100. */
    private @Nullable BigDecimal fullScore(Appraised unit) {
        BigDecimal general = policy.settings().row().get(Settings.FULL_SCORE);
        for (Row row : policy.rows(TotalSheet.KIND)) {
            if (row.get(TotalSheet.PART, List.of()).contains(TotalSheet.WHOLE_TOTAL) && isFor(row, unit)) {
                BigDecimal full = row.get(TotalSheet.FULL);
                if (full == null && TotalSheet.isForSome(row)) {
                    // Why: a row with a factor of one unit's own says nothing of what all can reach.
                    continue;
                }
                return full == null ? general : full;
            }
        }
        return general;
    }

    private static boolean isFor(Row row, Appraised unit) {
        return TotalSheet.isFor(row, unit.facts.group(), unit.facts.name());
    }

    void verify(List<Appraised> units) {
        if (checks.isEmpty() && !ownRules) {
            return;
        }
        List<Published> published = new ArrayList<>();
        for (Appraised unit : units) {
            run.keep(made(unit.lines, Graded::new));
            if (checks.ask(CheckItem.REFERENCE_UNKNOWN)) {
                run.addAll(Dangling.of(unit.facts, unit.total()::names, findings));
            }
            Claimed claimed = unit.facts.claimed();
            if (claimed != null && unit.standing != null) {
                totals(unit, claimed, unit.standing);
                published.add(Published.of(claimed, unit.standing, findings));
            }
        }
        run.addAll(checks.ask(CheckItem.RANK_DEVIATES) ? marked(published, units) : published);
        units.forEach(unit -> run.keep(unit.sums));
        run.fire("verify");
        Check equal = checks.find(CheckItem.EQUAL_TOTALS_ACROSS_GROUPS);
        if (equal != null) {
            equalTotals(equal, units);
        }
        Check right = checks.find(CheckItem.SUMS_OK);
        if (right != null) {
            units.forEach(unit -> sumsOk(right, unit));
        }
    }

    private List<Published> marked(List<Published> published, List<Appraised> units) {
        List<Standing> standings =
                units.stream().flatMap(unit -> Stream.ofNullable(unit.standing)).toList();
        return Shifts.mark(published, standings, policy.settings().rankTies(), findings);
    }

    private void totals(Appraised unit, Claimed claimed, Standing standing) {
        String place = unit.facts.pointer() + "/claimed/";
        BigDecimal total = standing.publishedTotal();
        if (claimed.total() != null && total != null) {
            unit.sums.add(new Sum(
                    CheckItem.TOTAL_DEVIATES,
                    place + "total",
                    List.of(unit.facts.name()),
                    claimed.total(),
                    total,
                    List.of(),
                    findings));
        }
        for (Part part : unit.total().parts()) {
            BigDecimal stated = claimed.sections().get(part.getName());
            if (stated != null) {
                unit.sums.add(new Sum(
                        CheckItem.SECTION_DEVIATES,
                        Places.step(place + "sections", part.getName()),
                        List.of(unit.facts.name(), part.getName()),
                        stated,
                        UnitOutcome.claimable(part, policy.settings()),
                        List.of(),
                        findings));
            }
        }
    }

    private void equalTotals(Check check, List<Appraised> units) {
        Map<BigDecimal, Map<String, List<String>>> byTotal = new TreeMap<>();
        for (Appraised unit : units) {
            if (unit.standing != null && unit.standing.isRanked()) {
                byTotal.computeIfAbsent(unit.standing.getTotal(), total -> new LinkedHashMap<>())
                        .computeIfAbsent(unit.facts.group(), group -> new ArrayList<>())
                        .add(unit.facts.name());
            }
        }
        byTotal.forEach((total, groups) -> {
            if (groups.size() > 1) {
                List<String> names = new ArrayList<>();
                groups.forEach((group, units1) -> units1.forEach(name -> names.add(name + "（" + group + "）")));
                findings.add(new Finding(
                        check.getItem().code(),
                        check.getSeverity(),
                        "",
                        List.of(String.join("、", names), policy.settings().printTotal(total))));
            }
        });
    }

    /** Says which sums of a unit were looked at and found right; silent when one of them is wrong. */
    private void sumsOk(Check check, Appraised unit) {
        List<String> right = new ArrayList<>();
        for (Sum sum : unit.sums) {
            if (isOwnSum(sum)) {
                if (sum.isDiffering()) {
                    return;
                }
                right.add(label(sum) + " " + Exact.print(sum.computed()));
            }
        }
        if (!right.isEmpty()) {
            findings.add(new Finding(
                    check.getItem().code(),
                    check.getSeverity(),
                    unit.facts.pointer(),
                    List.of(unit.facts.name(), String.join("，", right))));
        }
    }

    /** A sum within the unit's own table, as against one with the budget or with what is recomputed. */
    private static boolean isOwnSum(Sum sum) {
        return switch (sum.item()) {
            case POINTS_SUM, SECTION_POINTS, CLAIMED_SUM_DEVIATES, CLAIMED_SECTION_SUM, CLAIMED_SECTIONS_SUM -> true;
            default -> false;
        };
    }

    private static String label(Sum sum) {
        return switch (sum.item()) {
            case POINTS_SUM -> "分值合计";
            case CLAIMED_SUM_DEVIATES -> "自评得分合计";
            case CLAIMED_SECTION_SUM -> sum.names().get(sum.names().size() - 1) + "自评得分";
            case CLAIMED_SECTIONS_SUM -> "分项自评得分合计";
            default -> sum.names().get(sum.names().size() - 1) + "分值";
        };
    }
}
