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
            ladder.draw((int)
                    ranking.standings().stream().filter(this::isAbovePlaces).count());
        }
        for (List<Standing> block : ranking.blocks()) {
            for (Standing standing : block) {
                standing.step(raised(standing, vetoed(standing, block)));
            }
            if (block.size() > 1) {
                reportOpenLine(block);
            }
            for (Standing standing : block) {
                take(standing);
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

    /** A unit takes a place at every step; one whose place is released takes none above the tier that it is left with. */
    private void take(Standing standing) {
        int from = leaves(standing) ? standing.earned() + 1 : standing.isReleased() ? Math.max(0, standing.step()) : 0;
        if (!isAbovePlaces(standing)) {
            for (int step = from; step < ahead.length; step++) {
                ahead[step]++;
            }
        }
    }

    private boolean leaves(Standing standing) {
        return standing.isLeaving() && standing.step() < standing.earned();
    }

    private int raised(Standing standing, int step) {
        Held held = new Held(standing, ladder);
        standing.earn(step);
        return held.isRaised() ? held.raised(step) : step;
    }

    private int vetoed(Standing standing, List<Standing> block) {
        Held held = new Held(standing, ladder);
        if (held.isLowest()) {
            return ladder.rows().size() - 1;
        }
        int barred = step(standing, block, true);
        if (barred < 0 || !held.isLowered()) {
            return barred;
        }
        int free = step(standing, block, false);
        return free < 0 ? free : held.lowered(free, barred);
    }

    /**
     * The step of a unit whose block of equal units holds the next places.
     *
     * @param held whether vetoes bar it from tiers
     */
    private int step(Standing standing, List<Standing> block, boolean held) {
        return switch (settings.lineTies()) {
            case INCLUDE -> stepAt(standing, step -> 1, held);
            case EXCLUDE -> stepAt(standing, step -> places(block, step), held);
            case STOP -> stepBetween(standing, step -> 1, step -> places(block, step), held);
            case BY_KEYS -> {
                List<Standing> before = block.stream()
                        .takeWhile(s -> s != standing && ranking.apartByKeys(s, standing))
                        .toList();
                List<Standing> level = block.stream()
                        .filter(s -> !ranking.apartByKeys(s, standing))
                        .toList();
                IntUnaryOperator passed = step ->
                        (int) before.stream().filter(s -> !isPassing(s, step)).count();
                yield stepBetween(
                        standing,
                        step -> passed.applyAsInt(step) + 1,
                        step -> passed.applyAsInt(step) + places(level, step),
                        held);
            }
        };
    }

    private int stepBetween(Standing standing, IntUnaryOperator first, IntUnaryOperator last, boolean held) {
        int high = stepAt(standing, first, held);
        return high == stepAt(standing, last, held) ? high : OPEN;
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
        return stepAt(standing, step -> 1, true) != stepAt(standing, step -> places(block, step), true);
    }
}
