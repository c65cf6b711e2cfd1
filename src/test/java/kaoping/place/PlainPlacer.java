package kaoping.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A second opinion on ranks and tiers, by counting only: totals in hundredths, a quota at the top and one at the bottom. */
final class PlainPlacer {
    private PlainPlacer() {}

    /** One more than those who have more; with {@code dense}, than the different totals above. */
    static int rank(List<Integer> totals, int total, boolean dense) {
        return 1
                + (int) (dense ? totals.stream().distinct() : totals.stream())
                        .filter(t -> t > total)
                        .count();
    }

    /**
     * Whether a unit is 优秀 by {@code places}, ties included, when those in {@code vetoed} are barred from it.
     *
     * @param freed whether their places go to the next
     */
    static boolean isExcellent(List<Integer> totals, Set<Integer> vetoed, int unit, int places, boolean freed) {
        long ahead = IntStream.range(0, totals.size())
                .filter(other -> totals.get(other) > totals.get(unit))
                .filter(other -> !(freed && vetoed.contains(other)))
                .count();
        return !vetoed.contains(unit) && ahead < places;
    }

    /** {@code percent} of {@code size}, half up, in whole numbers. */
    static int places(int size, int percent) {
        return (size * percent * 2 + 100) / 200;
    }

    /**
     * The tier of a total when {@code percent} of the group are 优秀, as many 末等, the others 合格; empty when a tie is left open.
     *
     * @param ties what the policy says about ties at a line
     */
    static String tier(List<Integer> totals, int total, int percent, String ties) {
        int first = rank(totals, total, false);
        int last = first - 1 + Collections.frequency(totals, total);
        String high = tierOfPlace(totals.size(), first, percent);
        String low = tierOfPlace(totals.size(), last, percent);
        return Map.of("全部纳入", high, "全部不纳入", low, "停下核定", high.equals(low) ? high : "")
                .get(ties);
    }

    private static String tierOfPlace(int size, int place, int percent) {
        int quota = places(size, percent);
        List<String> ladder = new ArrayList<>(Collections.nCopies(quota, "优秀"));
        ladder.addAll(Collections.nCopies(Math.max(0, size - 2 * quota), "合格"));
        ladder.addAll(Collections.nCopies(quota, "末等"));
        return ladder.get(place - 1);
    }
}
