package kaoping.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaoping.appraisal.Appraisal;
import kaoping.engine.RuleBook;
import kaoping.facts.Submission;
import kaoping.policy.Edition;
import kaoping.policy.Policy;

/**
 * Two editions over the same facts (版本比较): what changed, who moves from where to where, and which cells move them.
 *
 * @param traced whether the cells were looked for; beyond {@link #MOST_TRACED} changes they are only applied together, and
 *     every mover names all of them
 * @param movers by submission, in the order submitted
 */
public record Comparison(
        Edition before,
        Edition after,
        List<Change> changes,
        boolean traced,
        List<Mover> movers,
        List<GroupSummary> groups) {
    public static final int MOST_TRACED = 60;

    public Comparison {
        changes = List.copyOf(changes);
        movers = List.copyOf(movers);
        groups = List.copyOf(groups);
    }

    /** @param facts one case, or the cases of several years; each is decided as facts of its own period */
    public static Comparison of(Policy before, Policy after, List<Submission> facts) {
        return of(before, after, facts, Progress.UNTOLD);
    }

    public static Comparison of(Policy before, Policy after, List<Submission> facts, Progress progress) {
        return new Making(before, after, progress).compare(facts);
    }

    /** A comparison while it is made. */
    private static final class Making {
        private final Policy before;
        private final Policy after;
        private final Edit edit;
        private final Tracing tracing;
        private final boolean traced;
        private final Progress progress;
        private int done;
        private int of;

        Making(Policy before, Policy after, Progress progress) {
            this.before = before;
            this.after = after;
            this.edit = Edit.between(before, after);
            this.tracing = new Tracing(edit);
            this.traced = edit.changes().size() <= MOST_TRACED;
            this.progress = progress;
        }

        Comparison compare(List<Submission> facts) {
            of = facts.size() * (2 + (traced ? tracing.effort() : 0));
            List<Mover> movers = new ArrayList<>();
            List<GroupSummary> groups = new ArrayList<>();
            for (Submission one : facts) {
                Standings was = decide(before, one);
                Standings is = decide(after, one);
                movers.addAll(movers(one, was, is));
                groups.addAll(GroupSummary.of(one, was, is, before, after));
            }
            progress.at(of, of);
            Edition old = RuleBook.of(before).edition();
            Edition now = RuleBook.of(after).edition();
            return new Comparison(old, now, edit.changes(), traced, movers, groups);
        }

        private Standings decide(Policy policy, Submission facts) {
            Standings standings = Standings.of(Appraisal.of(RuleBook.of(policy.during(facts.period())), facts));
            step();
            return standings;
        }

        private List<Mover> movers(Submission facts, Standings was, Standings is) {
            List<Standings.Key> moved = was.moved(is);
            Map<Standings.Key, List<Change>> because = new LinkedHashMap<>();
            if (traced) {
                because.putAll(tracing.because(facts, was, is, this::step));
            } else {
                moved.forEach(unit -> because.put(unit, edit.changes()));
            }
            return moved.stream()
                    .map(unit -> new Mover(
                            facts.period(),
                            unit.group(),
                            unit.unit(),
                            was.at(unit),
                            is.at(unit),
                            Objects.requireNonNull(because.get(unit))))
                    .toList();
        }

        private void step() {
            progress.at(Math.min(++done, of), of);
        }
    }
}
