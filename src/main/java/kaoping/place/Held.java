package kaoping.place;

import java.math.BigDecimal;
import kaoping.adjust.Veto;
import kaoping.adjust.VetoEffect;
import kaoping.table.Row;
import kaoping.value.Interval;

/** What vetoes leave of a ladder to one unit (否决后的等次). */
record Held(Standing standing, Ladder ladder) {
    /** The tier of that step is out of reach: 不得评为, or better than 最高评为. */
    boolean isBarred(int step) {
        return standing.isVetoed() && standing.vetoes().stream().anyMatch(veto -> bars(veto, step));
    }

    private boolean bars(Veto veto, int step) {
        return switch (veto.getEffect()) {
            case BAR_TIER -> ladder.tier(step).equals(veto.getTier());
            case AT_MOST -> step < ladder.step(veto.getTier());
            default -> false;
        };
    }

    /** It has the points for a better tier that is out of reach, and more than this one asks for: 95 of {@code ≥80 且 <90}. */
    boolean isLeftWith(int step) {
        if (!hasPointsFor(step)) {
            return false;
        }
        for (int better = 0; better < step; better++) {
            if (isBarred(better) && standing.reaches(ladder.rows().get(better).number())) {
                return true;
            }
        }
        return false;
    }

    /** Its points are not below the range of that step. */
    private boolean hasPointsFor(int step) {
        Row row = ladder.rows().get(step);
        Interval total = row.get(TierSheet.TOTAL);
        Interval rate = row.get(TierSheet.RATE);
        BigDecimal own = standing.getRate();
        boolean inTotal = total == null || total.reaches(standing.getTotal());
        boolean inRate = rate == null || own != null && rate.reaches(own);
        return inTotal && inRate;
    }

    /** Whatever its points, a veto keeps it from that step or lowers it from there. */
    boolean isKeptFrom(int step) {
        boolean isLast = step == ladder.rows().size() - 1;
        return !isLast && (isLowest() || isLowered()) || isBarred(step);
    }

    /** Not its points put the unit at {@code step}, but a veto or a merit: it is nobody's line. */
    boolean isDown(int step) {
        return isRaised() || step > 0 && isKeptFrom(step - 1);
    }

    boolean isLowest() {
        return standing.sufferedAny(VetoEffect.LOWEST_TIER);
    }

    boolean isLowered() {
        return standing.sufferedAny(VetoEffect.LOWER_ONE);
    }

    boolean isRaised() {
        return standing.sufferedAny(VetoEffect.RAISE_ONE);
    }

    /** One step above {@code step}, unless that is barred; the first stays the first. */
    int raised(int step) {
        return step <= 0 || isLowest() || isBarred(step - 1) ? step : step - 1;
    }

    /**
     * One step below {@code free}, unless it is barred from there too; of several vetoes the strictest decides, they do not
     * add up.
     *
     * @param free where it would stand but for vetoes
     * @param barred where it stands when it is only kept from what is barred
     */
    int lowered(int free, int barred) {
        int lowest = ladder.rows().size() - 1;
        int step = Math.max(Math.min(free + 1, lowest), barred);
        while (step < lowest && isBarred(step)) {
            step++;
        }
        return step;
    }
}
