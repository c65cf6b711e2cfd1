package kaoping.place;

import java.math.BigDecimal;
import java.util.List;
import kaoping.table.Row;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** How far units stand from the lines (差距), while the ranking is walked from its last place to its first. */
final class Gaps {
    private final Ladder ladder;

    /** By step: the highest total that was passed so far, and the lowest of all. */
    private final @Nullable BigDecimal[] passed;

    private final @Nullable BigDecimal[] lowest;

    Gaps(List<Standing> order, Ladder ladder) {
        this.ladder = ladder;
        this.passed = new BigDecimal[ladder.rows().size()];
        this.lowest = new BigDecimal[ladder.rows().size()];
        for (Standing standing : order) {
            int step = standing.step();
            if (step >= 0 && !new Held(standing, ladder).isDown(step)) {
                lowest[step] = standing.getTotal();
            }
        }
    }

    void pass(Standing standing, int step) {
        if (!new Held(standing, ladder).isDown(step)) {
            passed[step] = standing.getTotal();
        }
    }

    /** The total of the best unit of a lower tier, or the lower end of the tier's own range, whichever is closer. */
    @Nullable
    BigDecimal lower(Standing standing, int step) {
        BigDecimal least = bound(standing, step);
        for (int lower = step + 1; lower < passed.length; lower++) {
            least = least == null ? passed[lower] : passed[lower] == null ? least : least.max(passed[lower]);
        }
        return least;
    }

    /** The total of the last unit of the better tier, or the lower end of that tier's range, whichever is farther; null when passed. */
    @Nullable
    BigDecimal aim(Standing standing, int better) {
        BigDecimal bound = bound(standing, better);
        BigDecimal last = lowest[better];
        BigDecimal aim = bound == null ? last : last == null ? bound : bound.max(last);
        return aim == null || aim.compareTo(standing.getTotal()) < 0 ? null : aim;
    }

    /** The total from which the tier is open; a rate is as many points of what the group can reach. */
    private @Nullable BigDecimal bound(Standing standing, int step) {
        Row row = ladder.rows().get(step);
        Interval range = row.get(TierSheet.TOTAL);
        Interval rate = row.get(TierSheet.RATE);
        BigDecimal low = range == null ? null : range.low();
        BigDecimal share = rate == null ? null : standing.points(rate.low());
        return low == null ? share : share == null ? low : low.max(share);
    }
}
