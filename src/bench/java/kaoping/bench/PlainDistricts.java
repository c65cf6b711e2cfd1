package kaoping.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of {@link Districts} written by hand: by district a sorted list of lower bounds, searched by halves. */
final class PlainDistricts {
    private final Map<String, List<BigDecimal>> bounds = new HashMap<>();

    PlainDistricts(int rows) {
        for (int district = 0; district < rows / 10; district++) {
            List<BigDecimal> lower = new ArrayList<>();
            for (int band = 0; band < 10; band++) {
                lower.add(BigDecimal.valueOf(10L * band));
            }
            bounds.put(Districts.name(district), lower);
        }
    }

    /** The band, from 0. */
    int find(String district, BigDecimal score) {
        List<BigDecimal> lower = bounds.get(district);
        int low = 0;
        int high = lower.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lower.get(middle).compareTo(score) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
