package kaoping.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kaoping.adjust.FamilyCaps;
import kaoping.adjust.Times;
import kaoping.engine.RuleBook;
import kaoping.engine.Run;
import kaoping.facts.Submission;
import kaoping.finding.Findings;
import kaoping.place.ListSheet;
import kaoping.place.PartRank;
import kaoping.place.Ranking;
import kaoping.place.Roster;
import kaoping.place.Standing;
import kaoping.place.Tiers;
import kaoping.policy.Policy;
import kaoping.policy.StandardUse;
import kaoping.score.Line;
import kaoping.score.Population;
import kaoping.score.Relative;
import kaoping.score.ScoreSheet;
import kaoping.standard.Standards;
import kaoping.total.Contest;
import kaoping.total.Part;
import kaoping.total.Plan;
import kaoping.total.RoundFindings;
import kaoping.total.Total;

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
    private final List<Appraised> units;
    private final List<Roster> lists = new ArrayList<>();

    private Appraisal(RuleBook rules, Run run, Submission facts) {
        this.rules = rules;
        this.policy = rules.edition().policy();
        this.run = run;
        this.grounds = new Grounds(policy, run);
        this.plan = rules.plan();
        Population population = new Population(this::lines);
        Times times = rules.times();
        this.units = Each.made(facts.units(), unit -> new Appraised(unit, plan, times, population, findings));
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

    private Stream<Line> lines() {
        return units.stream().flatMap(unit -> unit.lines.stream());
    }

    private void score() {
        // Why apart: rows look at one line each, rules of the jurisdiction at all that is in.
        Each.of(units, unit -> run.offer(unit.lines));
        for (Appraised unit : units) {
            run.keep(unit.lines);
        }
        run.fire("score");
        if (policy.settings().standards() != StandardUse.SHEET) {
            Standards standards = new Standards(policy);
            units.forEach(unit -> unit.lines.forEach(standards::decide));
        }
        // Why not at once: who is compared waits for the others, and what is said of all of them is said at the first.
        if (Each.areMany(units) && isComparing()) {
            units.forEach(Appraised::settleLines);
        } else {
            Each.of(units, Appraised::settleLines);
        }
        units.forEach(Appraised::sayUnscored);
        if (!policy.rows(ScoreSheet.KIND).isEmpty()) {
            units.forEach(Appraised::sayEmpty);
        }
    }

    private boolean isComparing() {
        return policy.rows(ScoreSheet.KIND).stream().anyMatch(Relative::isAsked);
    }

    private void adjust() {
        boolean entered = false;
        for (Appraised unit : units) {
            if (!unit.matters.isEmpty()) {
                entered = true;
                unit.matters.into(run);
            }
        }
        run.fire("adjust");
        if (entered) {
            FamilyCaps families = FamilyCaps.of(policy);
            units.forEach(unit -> unit.settleEntries(families));
        }
        grounds.beforeTheTotal(units);
    }

    private void total() {
        Consumer<Part> offering = run.offering(Part.class);
        Each.of(units, unit -> {
            unit.gather();
            unit.total().eachSubject(offering);
        });
        units.forEach(unit -> unit.total().eachSubject(run::keep));
        units.forEach(unit -> run.add(unit.total()));
        run.fire("total");
        if (plan.compares()) {
            compare();
        }
        Each.of(units, unit -> unit.total().settle(unit.isScored()));
        grounds.ofParts(units);
        grounds.ofTotals(units);
        units.forEach(Appraised::reportApplicability);
        Each.of(units, Appraised::stand);
        if (plan.looksAtRounds()) {
            RoundFindings.across(units.stream().map(Appraised::total).toList(), findings);
        }
    }

    /** Parts that are worth what they are beside those of others; who takes no part, or has nothing yet, is not beside them. */
    private void compare() {
        Each.of(units, unit -> unit.total().join());
        List<Total> all = units.stream().map(Appraised::total).toList();
        List<Total> taking = units.stream()
                .filter(unit -> unit.isScored() && !unit.isOutside())
                .map(Appraised::total)
                .toList();
        Contest.hold(all, taking, policy.settings(), findings);
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
            List<Standing> standings = new ArrayList<>(members.size());
            int submitted = 0;
            for (int seat = 0; seat < members.size(); seat++) {
                Standing standing = members.get(seat).standing;
                // Why: who takes no part belongs to no base, also before there is a total.
                submitted += standing == null && members.get(seat).isOutside() ? 0 : 1;
                if (standing != null) {
                    standing.sit(seat);
                    standings.add(standing);
                }
            }
            order(standings);
            rankings.add(Ranking.of(group, standings, submitted, policy.settings(), findings));
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
            run.addAll(ranking.all());
        });
        run.fire("tier");
        rankings.forEach(r -> Tiers.assign(r, rules.ladders(), policy.settings(), findings));
    }

    private void list(List<Ranking> rankings) {
        rankings.forEach(r -> lists.addAll(Roster.of(r, policy.rows(ListSheet.KIND), policy.settings(), findings)));
    }

    private static List<UnitOutcome> ordered(Map<String, List<Appraised>> groups, List<Ranking> rankings) {
        List<UnitOutcome> ordered = new ArrayList<>();
        for (Ranking ranking : rankings) {
            List<Appraised> members = Objects.requireNonNull(groups.get(ranking.group()));
            for (Standing standing : ranking.all()) {
                ordered.add(members.get(standing.seat()).outcome());
            }
            for (Appraised unit : members) {
                if (unit.standing == null) {
                    ordered.add(unit.outcome());
                }
            }
        }
        return ordered;
    }
}
