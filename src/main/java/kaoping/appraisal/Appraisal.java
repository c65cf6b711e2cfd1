package kaoping.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kaoping.adjust.FamilyCaps;
import kaoping.engine.RuleBook;
import kaoping.engine.Run;
import kaoping.facts.Submission;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.place.ListSheet;
import kaoping.place.PartRank;
import kaoping.place.Ranking;
import kaoping.place.Roster;
import kaoping.place.Standing;
import kaoping.place.TierSheet;
import kaoping.place.Tiers;
import kaoping.policy.Policy;
import kaoping.policy.StandardUse;
import kaoping.score.Population;
import kaoping.standard.Standards;
import kaoping.total.Plan;
import kaoping.total.RoundFindings;
import org.jspecify.annotations.Nullable;

/**
 * One run (考评): a policy applied to the facts of one period. Steps that need the policy's rules fire in the engine; steps
 * across the population are plain Java with the policy's tie rule.
 */
public final class Appraisal {
    private final RuleBook rules;
    private final Policy policy;
    private final Run run;
    private final Grounds grounds;
    private final Plan plan;
    private final Findings findings = new Findings();
    private final List<Appraised> units = new ArrayList<>();
    private final List<Roster> lists = new ArrayList<>();

    private Appraisal(RuleBook rules, Run run, Submission facts) {
        this.rules = rules;
        this.policy = rules.edition().policy();
        this.run = run;
        this.grounds = new Grounds(policy, run);
        this.plan = new Plan(policy);
        Population population = new Population(() -> units.stream().flatMap(unit -> unit.lines.stream()));
        for (UnitFacts unit : facts.units()) {
            units.add(new Appraised(unit, plan, population, findings));
        }
    }

    /** @param rules of the policy that {@code facts} name */
    public static Outcome of(RuleBook rules, Submission facts) {
        try (Run run = rules.open(Audit::facts)) {
            return new Appraisal(rules, run, facts).decide();
        }
    }

    private Outcome decide() {
        Audit audit = new Audit(rules, run, findings);
        audit.checkForms(units);
        score();
        adjust();
        total();
        Map<String, List<Appraised>> groups = groups();
        List<Ranking> rankings = rank(groups);
        tier(rankings);
        list(rankings);
        audit.verify(units);
        return new Outcome(rules.edition(), ordered(groups, rankings), lists, findings.sorted());
    }

    private void score() {
        units.forEach(unit -> run.addAll(unit.lines));
        run.fire("score");
        if (policy.settings().standards() != StandardUse.SHEET) {
            Standards standards = new Standards(policy);
            units.forEach(unit -> unit.lines.forEach(standards::decide));
        }
        units.forEach(Appraised::settleLines);
        units.forEach(Appraised::sayUnscored);
    }

    private void adjust() {
        for (Appraised unit : units) {
            run.addAll(unit.counted);
            run.addAll(unit.adjusted);
            run.addAll(unit.vetoing);
            run.addAll(unit.multiplied.values());
        }
        run.fire("adjust");
        FamilyCaps families = FamilyCaps.of(policy);
        units.forEach(unit -> unit.settleEntries(families));
        grounds.beforeTheTotal(units);
    }

    private void total() {
        for (Appraised unit : units) {
            unit.gather();
            run.addAll(unit.total.subjects());
            run.add(unit.total);
        }
        run.fire("total");
        units.forEach(unit -> unit.total.settle(unit.isScored()));
        grounds.ofParts(units);
        grounds.ofTotals(units);
        units.forEach(Appraised::reportApplicability);
        units.forEach(Appraised::stand);
        RoundFindings.across(units.stream().map(unit -> unit.total).toList(), findings);
    }

    private Map<String, List<Appraised>> groups() {
        Map<String, List<Appraised>> groups = new LinkedHashMap<>();
        units.forEach(unit -> groups.computeIfAbsent(unit.facts.group(), g -> new ArrayList<>())
                .add(unit));
        return groups;
    }

    private List<Ranking> rank(Map<String, List<Appraised>> groups) {
        List<Ranking> rankings = new ArrayList<>();
        groups.forEach((group, members) -> {
            List<Standing> standings = members.stream()
                    .map(unit -> unit.standing)
                    .filter(Objects::nonNull)
                    .toList();
            order(standings);
            rankings.add(Ranking.of(group, standings, members.size(), policy.settings(), findings));
        });
        grounds.ofRanks(rankings, units);
        return rankings;
    }

    /** Rules of the step rank may order a group by something else than its totals; without any, nothing is to be done. */
    private void order(List<Standing> standings) {
        if (rules.hasOrder()) {
            List<Standing> ranked =
                    standings.stream().filter(Standing::isRanked).toList();
            run.addAll(ranked);
            run.addAll(PartRank.of(ranked));
            run.fire("rank");
            // Why: the engine looks at a rank when the standing comes in, and there is none yet.
            run.removeAll(ranked);
        }
    }

    private void tier(List<Ranking> rankings) {
        rankings.forEach(ranking -> {
            run.addAll(ranking.standings());
            run.addAll(ranking.unscored());
            run.addAll(ranking.outside());
        });
        run.fire("tier");
        rankings.forEach(r -> Tiers.assign(r, policy.rows(TierSheet.KIND), policy.settings(), findings));
    }

    private void list(List<Ranking> rankings) {
        rankings.forEach(r -> lists.addAll(Roster.of(r, policy.rows(ListSheet.KIND), policy.settings(), findings)));
    }

    private static List<UnitOutcome> ordered(Map<String, List<Appraised>> groups, List<Ranking> rankings) {
        List<UnitOutcome> ordered = new ArrayList<>();
        for (Ranking ranking : rankings) {
            Map<@Nullable Standing, Appraised> byStanding = new java.util.IdentityHashMap<>();
            List<Appraised> members = Objects.requireNonNull(groups.get(ranking.group()));
            members.forEach(unit -> byStanding.put(unit.standing, unit));
            Stream.of(ranking.standings(), ranking.unscored(), ranking.outside())
                    .flatMap(List::stream)
                    .forEach(s -> ordered.add(
                            Objects.requireNonNull(byStanding.get(s)).outcome()));
            members.stream().filter(unit -> unit.standing == null).forEach(unit -> ordered.add(unit.outcome()));
        }
        return ordered;
    }
}
