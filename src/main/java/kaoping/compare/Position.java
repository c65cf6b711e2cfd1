package kaoping.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kaoping.appraisal.Outcome;
import kaoping.appraisal.UnitOutcome;
import kaoping.place.Placing;
import kaoping.place.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands under one edition (位置).
 *
 * @param total null when it is not scored
 * @param rank zero when it is not ranked
 * @param tier null without a tier
 * @param lists the published lists that it is on
 * @param above points above the line of its tier; null at the bottom
 * @param missing points missing to the next better tier; null at the top
 */
public record Position(
        @Nullable BigDecimal total,
        int rank,
        @Nullable String tier,
        List<String> lists,
        @Nullable BigDecimal above,
        @Nullable BigDecimal missing) {
    static Position of(UnitOutcome unit, Outcome outcome) {
        Standing standing = unit.standing();
        if (standing == null) {
            return new Position(null, 0, null, List.of(), null, null);
        }
        Placing placing = standing.placing();
        List<String> lists = outcome.lists().stream()
                .filter(list -> list.units().contains(standing))
                .map(list -> list.name())
                .toList();
        return new Position(
                standing.publishedTotal(),
                standing.getRank(),
                placing == null ? null : placing.tier(),
                lists,
                placing == null ? null : placing.above(),
                placing == null ? null : placing.missing());
    }

    /** Same total, rank, tier and lists; the distances to the lines may differ. */
    boolean same(Position other) {
        boolean sameTotal =
                total == null || other.total == null ? total == other.total : total.compareTo(other.total) == 0;
        return sameTotal && rank == other.rank && Objects.equals(tier, other.tier) && lists.equals(other.lists);
    }
}
