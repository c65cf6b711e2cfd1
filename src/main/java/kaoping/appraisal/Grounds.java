package kaoping.appraisal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kaoping.adjust.Found;
import kaoping.adjust.GroundKind;
import kaoping.adjust.LineGround;
import kaoping.adjust.Several;
import kaoping.adjust.Veto;
import kaoping.engine.Run;
import kaoping.facts.UnitFacts;
import kaoping.place.Ranking;
import kaoping.place.Standing;
import kaoping.policy.Policy;
import kaoping.total.PartGround;
import kaoping.total.PartRankGround;
import kaoping.total.TotalGround;

/**
 * The step 一票否决 (否决): what its rows ask about goes in as soon as it is known, each kind of ground after the vetoes for the
 * kinds before it have had their effect. A kind that no row asks about costs nothing.
 */
final class Grounds {
    private final Policy policy;
    private final Run run;
    private final Set<GroundKind> asked;

    Grounds(Policy policy, Run run) {
        this.policy = policy;
        this.run = run;
        this.asked = GroundKind.askedBy(policy);
    }

    /** Submitted matters, which are in already, how often they happened, and indicators. */
    void beforeTheTotal(List<Appraised> units) {
        Map<Found, Appraised> grounds = owners();
        List<Found> found = new ArrayList<>();
        boolean events = asked.contains(GroundKind.EVENT_AND_LINE);
        if (events || asked.contains(GroundKind.LINE) || asked.contains(GroundKind.LINES)) {
            for (Appraised unit : units) {
                List<LineGround> lines = unit.lines.stream()
                        .map(line -> new LineGround(unit.facts, line, policy))
                        .toList();
                if (asked.contains(GroundKind.LINE)) {
                    lines.forEach(line -> found.add(of(unit, line, grounds)));
                }
                Several.of(unit.facts, lines, policy).forEach(ground -> found.add(of(unit, ground, grounds)));
                if (events) {
                    lines.forEach(line -> unit.matters
                            .repeated(GroundKind.EVENT_AND_LINE, line)
                            .forEach(ground -> found.add(of(unit, ground, grounds))));
                }
            }
        }
        if (asked.contains(GroundKind.PIECES)) {
            units.forEach(unit -> unit.matters
                    .repeated(GroundKind.PIECES, null)
                    .forEach(ground -> found.add(of(unit, ground, grounds))));
        }
        run.addAll(found);
        if (!asked.isEmpty()) {
            run.fire("veto");
        }
        for (Appraised unit : units) {
            if (!unit.matters.isEmpty()) {
                unit.settleVetoing();
                unit.vetoes().forEach(run::add);
            }
        }
        forbid(found, grounds);
    }

    /** Parts of units that can be scored; one that is missing has no figure to judge by. */
    void ofParts(List<Appraised> units) {
        boolean byRound = asked.contains(GroundKind.ROUNDS);
        boolean byRank = asked.contains(GroundKind.PART_RANK);
        if (!byRound && !byRank && !asked.contains(GroundKind.PART)) {
            return;
        }
        Map<Found, Appraised> grounds = owners();
        List<Found> parts = new ArrayList<>();
        if (byRank) {
            ranked(units, parts, grounds);
        }
        units.stream().filter(Appraised::isScored).forEach(unit -> unit.total().parts().stream()
                .filter(part -> !part.isMissing())
                .forEach(part -> {
                    parts.add(of(unit, new PartGround(unit.facts, part, policy), grounds));
                    if (byRound) {
                        PartGround.byRound(unit.facts, part, policy)
                                .forEach(ground -> parts.add(of(unit, ground, grounds)));
                    }
                }));
        decide(parts, grounds);
    }

    /** Parts beside those of others; who takes no part is not beside them. */
    private void ranked(List<Appraised> units, List<Found> parts, Map<Found, Appraised> grounds) {
        Map<UnitFacts, Appraised> compared = new IdentityHashMap<>();
        List<PartRankGround.Compared> all = new ArrayList<>();
        for (Appraised unit : units) {
            if (unit.isScored() && !unit.isOutside()) {
                compared.put(unit.facts, unit);
                unit.total().parts().forEach(part -> all.add(new PartRankGround.Compared(unit.facts, part)));
            }
        }
        PartRankGround.of(all, policy)
                .forEach(rank -> parts.add(of(Objects.requireNonNull(compared.get(rank.unit())), rank, grounds)));
    }

    /** Totals, as the vetoes so far have left them. */
    void ofTotals(List<Appraised> units) {
        boolean events = asked.contains(GroundKind.EVENT_AND_TOTAL);
        if (!events && !asked.contains(GroundKind.TOTAL)) {
            return;
        }
        Map<Found, Appraised> grounds = owners();
        List<Found> totals = new ArrayList<>();
        units.stream()
                .filter(unit -> unit.isScored() && !unit.total().isStopped())
                .forEach(unit -> {
                    TotalGround total = new TotalGround(
                            unit.facts,
                            policy.settings().roundTotal(unit.total().value()),
                            policy);
                    totals.add(of(unit, total, grounds));
                    if (events) {
                        unit.matters
                                .repeated(GroundKind.EVENT_AND_TOTAL, total)
                                .forEach(ground -> totals.add(of(unit, ground, grounds)));
                    }
                });
        decide(totals, grounds);
    }

    /** Ranks, which are settled: a veto for them alters no rank. */
    void ofRanks(List<Ranking> rankings, List<Appraised> units) {
        boolean events = asked.contains(GroundKind.EVENT_AND_RANK);
        if (!events && !asked.contains(GroundKind.RANK)) {
            return;
        }
        Map<Standing, Appraised> owners = new IdentityHashMap<>();
        units.stream()
                .filter(unit -> unit.standing != null)
                .forEach(unit -> owners.put(Objects.requireNonNull(unit.standing), unit));
        Map<Found, Appraised> grounds = owners();
        List<Found> ranks = new ArrayList<>();
        rankings.stream().flatMap(ranking -> ranking.grounds(policy).stream()).forEach(rank -> {
            Appraised unit = Objects.requireNonNull(owners.get(rank.standing()));
            ranks.add(of(unit, rank, grounds));
            if (events) {
                unit.matters
                        .repeated(GroundKind.EVENT_AND_RANK, rank)
                        .forEach(ground -> ranks.add(of(unit, ground, grounds)));
            }
        });
        decide(ranks, grounds);
    }

    private static Map<Found, Appraised> owners() {
        return new IdentityHashMap<>();
    }

    private static Found of(Appraised unit, Found ground, Map<Found, Appraised> grounds) {
        grounds.put(ground, unit);
        return ground;
    }

    private void decide(List<Found> found, Map<Found, Appraised> grounds) {
        if (!found.isEmpty()) {
            run.addAll(found);
            run.fire("veto");
            forbid(found, grounds);
            run.fire("total");
        }
    }

    private void forbid(List<Found> found, Map<Found, Appraised> grounds) {
        for (Found ground : found) {
            Veto veto = ground.veto();
            if (veto != null) {
                Objects.requireNonNull(grounds.get(ground)).forbid(veto, ground.pointer());
                run.add(veto);
            }
        }
    }
}
