package kaoping.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kaoping.check.Budget;
import kaoping.check.Check;
import kaoping.check.CheckItem;
import kaoping.check.CheckSheet;
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
    private final List<Check> checks;
    private final Map<Appraised, List<Sum>> sums = new LinkedHashMap<>();

    Audit(RuleBook rules, Run run, Findings findings) {
        this.policy = rules.edition().policy();
        this.plan = rules.plan();
        this.ownRules = rules.hasOwnRules();
        this.run = run;
        this.findings = findings;
        this.checks = checks(policy);
    }

    /** What the policy brings into every run: its checks, and own rows, which the jurisdiction's DRL may use in any step. */
    static List<Object> facts(Policy policy) {
        List<Object> facts = new ArrayList<>(policy.ownRows());
        facts.addAll(checks(policy));
        return facts;
    }

    private static List<Check> checks(Policy policy) {
        List<Row> rows = policy.rows(CheckSheet.KIND);
        List<Check> checks = new ArrayList<>(rows.size());
        for (Row row : rows) {
            checks.add(Check.of(row));
        }
        return checks;
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
            of(unit).addAll(Sums.of(
                    unit.facts, unit.lines, fullScore(unit), sectionWeights(unit), plan.above(unit.facts), findings));
            unit.lines.forEach(line -> run.add(new FormRow(line)));
            if (find(CheckItem.SECTION_SPLIT).isPresent()) {
                run.addAll(Misplaced.of(unit.lines));
            }
            if (find(CheckItem.LINE_TWICE).isPresent()) {
                run.addAll(Doubled.of(unit.facts, findings));
            }
        }
        run.fire("check");
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
            unit.lines.forEach(line -> run.add(new Graded(line)));
            if (find(CheckItem.REFERENCE_UNKNOWN).isPresent()) {
                run.addAll(Dangling.of(unit.facts, unit.total()::names, findings));
            }
            Claimed claimed = unit.facts.claimed();
            if (claimed != null && unit.standing != null) {
                totals(unit, claimed, unit.standing);
                published.add(Published.of(claimed, unit.standing, findings));
            }
        }
        run.addAll(find(CheckItem.RANK_DEVIATES).isPresent() ? marked(published, units) : published);
        sums.values().forEach(run::addAll);
        run.fire("verify");
        find(CheckItem.EQUAL_TOTALS_ACROSS_GROUPS).ifPresent(check -> equalTotals(check, units));
        find(CheckItem.SUMS_OK).ifPresent(check -> units.forEach(unit -> sumsOk(check, unit)));
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
            of(unit).add(new Sum(
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
                of(unit).add(new Sum(
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

    private List<Sum> of(Appraised unit) {
        return sums.computeIfAbsent(unit, u -> new ArrayList<>());
    }

    private Optional<Check> find(CheckItem item) {
        for (Check check : checks) {
            if (check.getItem() == item) {
                return Optional.of(check);
            }
        }
        return Optional.empty();
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
        for (Sum sum : of(unit)) {
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
