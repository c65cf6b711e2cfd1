package kaoping.place;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Exact;

/** Gives each unit of a ranked group its tier (等次), and reports every line that runs through or close to units. */
public final class Tiers {
    /** No step of the ladder fits, or a tie leaves it open. */
    private static final int NONE = -1;

    private static final int OPEN = -2;

    private final Ranking ranking;
    private final Ladder ladder;
    private final Settings settings;
    private final Findings findings;
    private final Map<Standing, Integer> steps = new HashMap<>();
    /** By unit that a merit raises, the step from which. */
    private final Map<Standing, Integer> raisedFrom = new HashMap<>();

    /** By step of the ladder: how many places at it or above are taken by the units so far. */
    private final int[] ahead;

    private Tiers(Ranking ranking, Ladder ladder, Settings settings, Findings findings) {
        this.ranking = ranking;
        this.ladder = ladder;
        this.settings = settings;
        this.findings = findings;
        this.ahead = new int[ladder.rows().size()];
    }

    /** @param rows all rows of the sheet 等次; none leave everybody without a tier */
    public static void assign(Ranking ranking, List<Row> rows, Settings settings, Findings findings) {
        Ladder ladder = Ladder.of(rows, ranking.group(), ranking.base());
        int placed = ranking.standings().size() + ranking.unscored().size();
        if (ladder.rows().isEmpty() && !rows.isEmpty() && placed > 0) {
            findings.add(
                    Code.GROUP_WITHOUT_TIERS,
                    "",
                    ranking.group(),
                    String.valueOf(placed),
                    String.join("、", Ladder.groups(rows)));
        }
        if (!ladder.rows().isEmpty()) {
            Tiers tiers = new Tiers(ranking, ladder, settings, findings);
            tiers.decide();
            tiers.explain();
        }
    }

    private void decide() {
        ladder.draw(
                (int) ranking.standings().stream().filter(this::isAbovePlaces).count());
        for (List<Standing> block : ranking.blocks()) {
            int last = Math.max(
                    1, (int) block.stream().filter(s -> !s.isReleased()).count());
            for (Standing standing : block) {
                steps.put(standing, raised(standing, vetoed(standing, block, last)));
            }
            reportOpenLine(block, last);
            block.forEach(this::take);
        }
        ranking.unscored().forEach(s -> s.place(unscored(s)));
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
        int from = leaves(standing)
                ? raisedFrom.get(standing) + 1
                : standing.isReleased() ? Math.max(0, steps.get(standing)) : 0;
        if (!isAbovePlaces(standing)) {
            for (int step = from; step < ahead.length; step++) {
                ahead[step]++;
            }
        }
    }

    private boolean leaves(Standing standing) {
        return standing.isLeaving() && steps.get(standing) < raisedFrom.getOrDefault(standing, NONE);
    }

    private int raised(Standing standing, int step) {
        Held held = new Held(standing, ladder);
        if (!held.isRaised()) {
            return step;
        }
        raisedFrom.put(standing, step);
        return held.raised(step);
    }

    private int vetoed(Standing standing, List<Standing> block, int last) {
        Held held = new Held(standing, ladder);
        if (held.isLowest()) {
            return ladder.rows().size() - 1;
        }
        int barred = step(standing, block, last, true);
        if (barred < 0 || !held.isLowered()) {
            return barred;
        }
        int free = step(standing, block, last, false);
        return free < 0 ? free : held.lowered(free, barred);
    }

    /**
     * The step of a unit whose block of equal units holds the next {@code last} places.
     *
     * @param held whether vetoes bar it from tiers
     */
    private int step(Standing standing, List<Standing> block, int last, boolean held) {
        return switch (settings.lineTies()) {
            case INCLUDE -> stepAt(standing, 1, held);
            case EXCLUDE -> stepAt(standing, last, held);
            case STOP -> stepBetween(standing, 1, last, held);
            case BY_KEYS -> {
                int before = (int) block.stream()
                        .takeWhile(s -> s != standing && ranking.apartByKeys(s, standing))
                        .filter(s -> !s.isReleased())
                        .count();
                int level = (int) block.stream()
                        .filter(s -> !s.isReleased() && !ranking.apartByKeys(s, standing))
                        .count();
                yield stepBetween(standing, before + 1, before + Math.max(1, level), held);
            }
        };
    }

    private int stepBetween(Standing standing, int first, int last, boolean held) {
        int high = stepAt(standing, first, held);
        return high == stepAt(standing, last, held) ? high : OPEN;
    }

    /** The step of a unit that is the {@code next}-th after all units of the blocks before. */
    private int stepAt(Standing standing, int next, boolean held) {
        for (int step = 0; step < ladder.rows().size(); step++) {
            boolean fits = ahead[step] + next <= ladder.line(step);
            if (fits && isOpen(standing, step, held)) {
                return step;
            }
        }
        return NONE;
    }

    private boolean isOpen(Standing standing, int step, boolean held) {
        return standing.reaches(ladder.rows().get(step).number())
                && !(held && new Held(standing, ladder).isBarred(step));
    }

    private void reportOpenLine(List<Standing> block, int last) {
        for (int step = 0; step < ladder.rows().size(); step++) {
            int left = ladder.line(step) - ahead[step];
            if (1 <= left && left < last && block.stream().anyMatch(s -> stepAt(s, 1, true) != stepAt(s, last, true))) {
                reportTie(ladder.tier(step), block);
            }
        }
    }

    private void reportTie(String tier, List<Standing> block) {
        Order order = block.get(0).order();
        if (order != null) {
            String line = "“" + tier + "”等次的界线落在它们中间，按“" + settings.lineTies().label() + "”处理";
            findings.add(
                    Code.TIE_BY_ORDER, "", ranking.label(), Ranking.names(block), Exact.print(order.number()), line);
        } else {
            findings.add(
                    Code.TIE_AT_TIER_LINE,
                    "",
                    ranking.label(),
                    tier,
                    Ranking.names(block),
                    settings.printTotal(block.get(0).getTotal()),
                    settings.lineTies().label());
        }
    }

    private void explain() {
        List<Standing> order = ranking.standings();
        Gaps gaps = new Gaps(order, steps, ladder);
        for (int i = order.size() - 1; i >= 0; i--) {
            Standing standing = order.get(i);
            int step = steps.get(standing);
            if (step >= 0) {
                standing.place(placing(standing, step, gaps));
                gaps.pass(standing, step);
            } else if (step == NONE) {
                findings.add(Code.NO_TIER, standing.unit().pointer(), ranking.label(), standing.getUnitName());
            }
        }
        List<Standing> free = order.stream()
                .filter(s -> !new Held(s, ladder).isDown(steps.get(s)))
                .toList();
        for (int i = 1; i < free.size(); i++) {
            reportNear(free.get(i - 1), free.get(i));
        }
    }

    private void reportNear(Standing above, Standing below) {
        BigDecimal margin = settings.row().get(Settings.MARGIN);
        BigDecimal gap = above.getTotal().subtract(below.getTotal());
        int high = steps.get(above);
        int low = steps.get(below);
        boolean line = high >= 0 && low > high;
        if (margin != null && line && above.order() == null && gap.signum() > 0 && gap.compareTo(margin) < 0) {
            findings.add(
                    Code.NEAR_TIE_AT_TIER_LINE,
                    "",
                    ranking.label(),
                    ladder.tier(high),
                    ladder.tier(low),
                    gap.toPlainString(),
                    above.getUnitName(),
                    settings.printTotal(above.getTotal()),
                    below.getUnitName(),
                    settings.printTotal(below.getTotal()));
        }
    }

    private Placing placing(Standing standing, int step, Gaps gaps) {
        Order order = standing.order();
        int by = raisedFrom.getOrDefault(standing, step);
        String line = ladder.story(by) + "，总分 " + settings.printTotal(standing.getTotal())
                + (order == null ? " " : "，" + order.sentence() + "，") + "列第 " + standing.getRank() + " 名";
        boolean heldDown = new Held(standing, ladder).isDown(step);
        boolean apart = heldDown || order != null;
        return new Placing(
                ladder.tier(step),
                step,
                ladder.rows().get(step).name(),
                ladder.cell(step),
                line + (by == step ? "" : "，本为" + ladder.tier(by)) + (heldDown ? standing.vetoStory() : ""),
                order == null ? gaps.above(standing, step) : null,
                step == 0 ? null : ladder.tier(step - 1),
                step == 0 || apart ? null : gaps.missing(standing, step - 1));
    }

    private Placing unscored(Standing standing) {
        int step = ladder.rows().size() - 1;
        return new Placing(
                ladder.tier(step),
                step,
                ladder.rows().get(step).name(),
                ladder.cell(step),
                "不计总分和名次" + standing.vetoStory(),
                null,
                step == 0 ? null : ladder.tier(step - 1),
                null);
    }
}
