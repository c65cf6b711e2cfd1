package kaoping.place;

import java.math.BigDecimal;
import java.util.List;
import kaoping.adjust.VetoEffect;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.Settings;
import kaoping.table.Row;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** Gives each unit of a ranked group its tier (等次), and reports every line that runs through or close to units. */
public final class Tiers {
    /** No step of the ladder fits, or a tie leaves it open. */
    private static final int NONE = -1;

    private static final int OPEN = -2;

    private final Ranking ranking;
    private final Ladder ladder;
    private final Settings settings;
    private final Findings findings;
    private final java.util.Map<Standing, Integer> steps = new java.util.LinkedHashMap<>();

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
        Ladder ladder = Ladder.of(rows, ranking.group(), ranking.standings().size());
        if (ladder.rows().isEmpty() && !rows.isEmpty() && !ranking.standings().isEmpty()) {
            findings.add(
                    Code.GROUP_WITHOUT_TIERS,
                    "",
                    ranking.group(),
                    String.valueOf(ranking.standings().size()),
                    String.join("、", Ladder.groups(rows)));
        }
        if (!ladder.rows().isEmpty()) {
            Tiers tiers = new Tiers(ranking, ladder, settings, findings);
            tiers.decide();
            tiers.explain();
        }
    }

    private void decide() {
        for (List<Standing> block : ranking.blocks()) {
            int last = Math.max(
                    1, (int) block.stream().filter(s -> !s.isReleased()).count());
            for (Standing standing : block) {
                steps.put(standing, vetoed(standing, step(standing, block, last)));
            }
            reportOpenLine(block, last);
            block.forEach(this::take);
        }
    }

    /** A unit takes a place at every step; one whose place is released takes none above the tier that it is left with. */
    private void take(Standing standing) {
        int from = standing.isReleased() ? Math.max(0, steps.get(standing)) : 0;
        for (int step = from; step < ahead.length; step++) {
            ahead[step]++;
        }
    }

    /** The step of a unit whose block of equal totals holds the next {@code last} places. */
    private int step(Standing standing, List<Standing> block, int last) {
        return switch (settings.lineTies()) {
            case INCLUDE -> stepAt(standing, 1);
            case EXCLUDE -> stepAt(standing, last);
            case STOP -> stepBetween(standing, 1, last);
            case BY_KEYS -> {
                int before = (int) block.stream()
                        .takeWhile(s -> s != standing && ranking.apartByKeys(s, standing))
                        .filter(s -> !s.isReleased())
                        .count();
                int level = (int) block.stream()
                        .filter(s -> !s.isReleased() && !ranking.apartByKeys(s, standing))
                        .count();
                yield stepBetween(standing, before + 1, before + Math.max(1, level));
            }
        };
    }

    private int stepBetween(Standing standing, int first, int last) {
        int high = stepAt(standing, first);
        return high == stepAt(standing, last) ? high : OPEN;
    }

    /** The step of a unit that is the {@code next}-th after all units of the blocks before. */
    private int stepAt(Standing standing, int next) {
        for (int step = 0; step < ladder.rows().size(); step++) {
            Row row = ladder.rows().get(step);
            boolean fits = ahead[step] + next <= ladder.line(step);
            if (fits && standing.mayHave(row.number(), ladder.tier(step))) {
                return step;
            }
        }
        return NONE;
    }

    private int vetoed(Standing standing, int step) {
        int lowest = ladder.rows().size() - 1;
        if (standing.sufferedAny(VetoEffect.LOWEST_TIER)) {
            return lowest;
        }
        return step >= 0 && standing.sufferedAny(VetoEffect.LOWER_ONE) ? Math.min(step + 1, lowest) : step;
    }

    private void reportOpenLine(List<Standing> block, int last) {
        for (int step = 0; step < ladder.rows().size(); step++) {
            int left = ladder.line(step) - ahead[step];
            if (1 <= left && left < last && block.stream().anyMatch(s -> stepAt(s, 1) != stepAt(s, last))) {
                findings.add(
                        Code.TIE_AT_TIER_LINE,
                        "",
                        ranking.label(),
                        ladder.tier(step),
                        Ranking.names(block),
                        settings.printTotal(block.get(0).getTotal()),
                        settings.lineTies().label());
            }
        }
    }

    private void explain() {
        List<Standing> order = ranking.standings();
        Gaps gaps = new Gaps(order);
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
        List<Standing> free =
                order.stream().filter(s -> !isHeldDown(s, steps.get(s))).toList();
        for (int i = 1; i < free.size(); i++) {
            reportNear(free.get(i - 1), free.get(i));
        }
    }

    /** A veto, not its points, keeps the unit from the next better tier: it is nobody's line. */
    private boolean isHeldDown(Standing standing, int step) {
        return step > 0 && standing.isKeptFrom(ladder.tier(step - 1));
    }

    private void reportNear(Standing above, Standing below) {
        BigDecimal margin = settings.row().get(Settings.MARGIN);
        BigDecimal gap = above.getTotal().subtract(below.getTotal());
        int high = steps.get(above);
        int low = steps.get(below);
        boolean line = high >= 0 && low > high;
        if (margin != null && line && gap.signum() > 0 && gap.compareTo(margin) < 0) {
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
        String line = ladder.story(step) + "，总分 " + settings.printTotal(standing.getTotal()) + " 列第 "
                + standing.getRank() + " 名";
        boolean heldDown = isHeldDown(standing, step);
        String veto = heldDown ? standing.vetoStory() : "";
        return new Placing(
                ladder.tier(step),
                step,
                ladder.rows().get(step).name(),
                ladder.cell(step),
                line + veto,
                gaps.above(standing, step),
                step == 0 ? null : ladder.tier(step - 1),
                step == 0 || heldDown ? null : gaps.missing(standing, step - 1));
    }

    /** How far units stand from the lines, while the ranking is walked from its last place to its first. */
    private final class Gaps {
        /** By step: the highest total that was passed so far, and the lowest of all. */
        private final @Nullable BigDecimal[] passed =
                new BigDecimal[ladder.rows().size()];

        private final @Nullable BigDecimal[] lowest =
                new BigDecimal[ladder.rows().size()];

        Gaps(List<Standing> order) {
            for (Standing standing : order) {
                int step = steps.get(standing);
                if (step >= 0 && !isHeldDown(standing, step)) {
                    lowest[step] = standing.getTotal();
                }
            }
        }

        void pass(Standing standing, int step) {
            if (!isHeldDown(standing, step)) {
                passed[step] = standing.getTotal();
            }
        }

        /** To the best unit of a lower tier, or to the lower end of the tier's own range, whichever is closer. */
        @Nullable
        BigDecimal above(Standing standing, int step) {
            BigDecimal least = bound(step);
            for (int lower = step + 1; lower < passed.length; lower++) {
                least = least == null ? passed[lower] : passed[lower] == null ? least : least.max(passed[lower]);
            }
            return least == null ? null : standing.getTotal().subtract(least);
        }

        /** To the last unit of the better tier and to the lower end of that tier's range, whichever is farther. */
        @Nullable
        BigDecimal missing(Standing standing, int better) {
            BigDecimal bound = bound(better);
            BigDecimal last = lowest[better];
            BigDecimal aim = bound == null ? last : last == null ? bound : bound.max(last);
            return aim == null || aim.compareTo(standing.getTotal()) < 0 ? null : aim.subtract(standing.getTotal());
        }

        private @Nullable BigDecimal bound(int step) {
            Interval range = ladder.rows().get(step).get(TierSheet.TOTAL);
            return range == null ? null : range.low();
        }
    }
}
