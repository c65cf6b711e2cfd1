package kaoping.place;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.finding.Places;
import kaoping.policy.Settings;

/** Gives each unit of a ranked group its tier (等次), and reports every line that runs through equal units. */
public final class Tiers {
    /** No step of the ladder fits, or a tie leaves it open. */
    static final int NONE = -1;

    static final int OPEN = -2;

    private final Ranking ranking;
    private final Ladder ladder;
    private final Settings settings;
    private final TierStory story;

    /** By step of the ladder: how many places at it or above are taken by the units so far. */
    private final int[] ahead;

    private Tiers(Ranking ranking, Ladder ladder, Settings settings, Findings findings) {
        this.ranking = ranking;
        this.ladder = ladder;
        this.settings = settings;
        this.story = new TierStory(ranking, ladder, settings, findings);
        this.ahead = new int[ladder.rows().size()];
    }

    /** @param ladders of the policy; none leave everybody without a tier */
    public static void assign(Ranking ranking, Ladders ladders, Settings settings, Findings findings) {
        Ladder ladder = Ladder.of(ladders.of(ranking.group()), ranking.base());
        int placed = ranking.standings().size() + ranking.unscored().size();
        if (ladder.rows().isEmpty() && !ladders.isEmpty() && placed > 0) {
            findings.add(
                    Code.GROUP_WITHOUT_TIERS,
                    groupOfTheFirst(ranking),
                    ranking.group().isEmpty() ? "（没有填）" : ranking.group(),
                    String.valueOf(placed),
                    String.join("、", ladders.groups()));
        }
        if (!ladder.rows().isEmpty()) {
            Tiers tiers = new Tiers(ranking, ladder, settings, findings);
            tiers.decide();
            tiers.story.explain();
        }
    }

    /** Where the best placed of the group says that it belongs there. */
    private static String groupOfTheFirst(Ranking ranking) {
        Stream<Standing> placed = Stream.concat(ranking.standings().stream(), ranking.unscored().stream());
        return Places.step(placed.findFirst().orElseThrow().unit().pointer(), "group");
    }

    private void decide() {
        if (ladder.first() > 0) {
            int above = 0;
            for (Standing standing : ranking.standings()) {
                above += isAbovePlaces(standing) ? 1 : 0;
            }
            ladder.draw(above);
        }
        for (List<Standing> block : ranking.blocks()) {
            if (block.size() == 1) {
                Standing alone = block.get(0);
                alone.step(settled(alone, block));
                take(alone);
            } else {
                block.forEach(standing -> standing.step(settled(standing, block)));
                reportOpenLine(block);
                block.forEach(this::take);
            }
        }
    }

    /** How many places equal units take at a step; at least one. Who is above takes none, nor a released one where it cannot stand. */
    private int places(List<Standing> equal, int step) {
        if (equal.size() == 1) {
            return 1;
        }
        int places = 0;
        for (Standing standing : equal) {
            places += isPassing(standing, step) ? 0 : 1;
        }
        return Math.max(1, places);
    }

    private boolean isPassing(Standing standing, int step) {
        return isAbovePlaces(standing) || standing.isReleased() && new Held(standing, ladder).isKeptFrom(step);
    }

    /** It is in a tier that only asks for a total, above the first one with places. */
    private boolean isAbovePlaces(Standing standing) {
        for (int step = 0; step < ladder.first(); step++) {
            if (isOpen(standing, step, true)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A unit takes a place at every step; one whose place is released takes none above the tier that it is left with, one that
     * is raised and gives its place up none at the step where it was.
     */
    private void take(Standing standing) {
        if (isAbovePlaces(standing)) {
            return;
        }
        boolean leaves = leaves(standing);
        for (int step = standing.isReleased() ? Math.max(0, standing.step()) : 0; step < ahead.length; step++) {
            ahead[step] += leaves && step == standing.earned() ? 0 : 1;
        }
    }

    private boolean leaves(Standing standing) {
        return standing.isLeaving() && standing.step() < standing.earned();
    }

    /**
     * Where a unit stands whose block of equal units holds the next places; open when it matters who of them comes first.
     */
    private int settled(Standing standing, List<Standing> block) {
        Ends ends = ends(standing, block);
        int free = vetoed(standing, ends.first());
        int step = raised(standing, free);
        standing.earn(free);
        if (ends.first() == ends.last()) {
            return step;
        }
        int last = vetoed(standing, ends.last());
        // Why: a merit that may be needed or not decides whether the place below goes to the next.
        boolean matters = standing.isLeaving() ? last != free : raised(standing, last) != step;
        if (matters) {
            standing.earn(OPEN);
        }
        return matters ? OPEN : step;
    }

    private int raised(Standing standing, int step) {
        Held held = new Held(standing, ladder);
        return held.isRaised() ? held.raised(step) : step;
    }

    private int vetoed(Standing standing, IntUnaryOperator next) {
        Held held = new Held(standing, ladder);
        if (held.isLowest()) {
            return ladder.rows().size() - 1;
        }
        int barred = stepAt(standing, next, true);
        if (barred < 0 || !held.isLowered()) {
            return barred;
        }
        int free = stepAt(standing, next, false);
        return free < 0 ? free : held.lowered(free, barred);
    }

    /** The places, counted from those of the blocks before, that a unit may hold at a step: from the first to the last. */
    private record Ends(IntUnaryOperator first, IntUnaryOperator last) {
        /** The next place, and no other. */
        static final Ends NEXT = only(step -> 1);

        static Ends only(IntUnaryOperator place) {
            return new Ends(place, place);
        }
    }

    private Ends ends(Standing standing, List<Standing> block) {
        if (block.size() == 1) {
            return Ends.NEXT;
        }
        return switch (settings.lineTies()) {
            case INCLUDE -> Ends.NEXT;
            case EXCLUDE -> Ends.only(step -> places(block, step));
            case STOP -> new Ends(step -> 1, step -> places(block, step));
            case BY_KEYS -> {
                List<Standing> before = block.stream()
                        .takeWhile(s -> s != standing && ranking.apartByKeys(s, standing))
                        .toList();
                List<Standing> level = block.stream()
                        .filter(s -> !ranking.apartByKeys(s, standing))
                        .toList();
                IntUnaryOperator passed = step ->
                        (int) before.stream().filter(s -> !isPassing(s, step)).count();
                yield new Ends(
                        step -> passed.applyAsInt(step) + 1, step -> passed.applyAsInt(step) + places(level, step));
            }
        };
    }

    /** The step of a unit that is, at each step, the {@code next}-th after all units of the blocks before. */
    private int stepAt(Standing standing, IntUnaryOperator next, boolean held) {
        for (int step = 0; step < ladder.rows().size(); step++) {
            boolean fits = ahead[step] + next.applyAsInt(step) <= ladder.line(step);
            if (fits && isOpen(standing, step, held)) {
                return step;
            }
        }
        return NONE;
    }

    private boolean isOpen(Standing standing, int step, boolean held) {
        boolean reached = standing.reaches(ladder.rows().get(step).number());
        if (!held || !standing.isVetoed()) {
            return reached;
        }
        Held down = new Held(standing, ladder);
        return !down.isBarred(step) && (reached || down.isLeftWith(step));
    }

    private void reportOpenLine(List<Standing> block) {
        for (int step = 0; step < ladder.rows().size(); step++) {
            int left = ladder.line(step) - ahead[step];
            if (1 <= left && left < places(block, step) && block.stream().anyMatch(s -> isOnLine(s, block))) {
                story.tie(ladder.tier(step), block);
            }
        }
    }

    private boolean isOnLine(Standing standing, List<Standing> block) {
        int best = raised(standing, vetoed(standing, step -> 1));
        return best != raised(standing, vetoed(standing, step -> places(block, step)));
    }
}
