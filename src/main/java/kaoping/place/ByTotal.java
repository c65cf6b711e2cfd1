package kaoping.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts units in order of their totals, the highest first (按总分排序). Totals of one scale that are not long are sorted as whole
 * numbers, each with its unit's place in the list; whatever else decides is asked only among those that are equal.
 */
final class ByTotal {
    private static final int PLACE_BITS = 20;
    private static final int MOST = 1 << PLACE_BITS;

    /** So many digits leave room for the place. */
    private static final int MOST_DIGITS = 12;

    private ByTotal() {}

    /** @param order of all of them; it looks at totals first unless one of them has an order of its own */
    static void sort(List<Standing> standings, Comparator<Standing> order) {
        if (!isPackable(standings)) {
            standings.sort(order);
            return;
        }
        long[] packed = new long[standings.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = -whole(standings.get(i).getTotal()) << PLACE_BITS | i;
        }
        Arrays.sort(packed);
        List<Standing> before = new ArrayList<>(standings);
        for (int i = 0; i < packed.length; i++) {
            standings.set(i, before.get((int) packed[i] & MOST - 1));
        }
        int first = 0;
        for (int i = 1; i <= packed.length; i++) {
            if (i == packed.length || packed[i] >> PLACE_BITS != packed[first] >> PLACE_BITS) {
                if (i - first > 1) {
                    standings.subList(first, i).sort(order);
                }
                first = i;
            }
        }
    }

    private static boolean isPackable(List<Standing> standings) {
        if (standings.size() > MOST || standings.isEmpty()) {
            return false;
        }
        int scale = standings.get(0).getTotal().scale();
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            BigDecimal total = standing.getTotal();
            if (standing.order() != null || total.scale() != scale || total.precision() > MOST_DIGITS) {
                return false;
            }
        }
        return true;
    }

    private static long whole(BigDecimal total) {
        return total.scaleByPowerOfTen(total.scale()).longValueExact();
    }
}
