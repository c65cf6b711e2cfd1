package kaoping.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How many places those who are out of order take up before a rank (越位的名次); zero is no rank. */
final class Jumps {
    private final int[] ranks;

    /**
     * @param out ranks of those out of order
     * @param others ranks of everybody else
     * @param dense ranks are counted 1, 1, 2, so that who shares a rank with others takes up no place
     */
    Jumps(List<Integer> out, List<Integer> others, boolean dense) {
        Set<Integer> shared = dense ? new HashSet<>(others) : Set.of();
        IntStream taken =
                out.stream().filter(rank -> rank > 0 && !shared.contains(rank)).mapToInt(Integer::intValue);
        ranks = (dense ? taken.distinct() : taken).sorted().toArray();
    }

    int before(int rank) {
        int low = 0;
        int high = ranks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranks[middle] < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
