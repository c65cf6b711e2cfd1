package kaoping.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Whose published ranks follow the decided ones without doubt (次序没有疑问的): who stays however the fewest are taken out so that the
 * rest stand in the decided order. Of A, B, C published as C, A, B those are A and B; of two that changed places it is neither.
 */
final class InOrder {
    /** All that have the same two ranks stay or go together. */
    private record Spot(int decided, int shown, List<Published> all) {
        int size() {
            return all.size();
        }
    }

    private InOrder() {}

    /** Who is not ranked by the rules is not among them. */
    static List<Published> of(List<Published> stated) {
        List<Spot> spots = spots(stated);
        List<Integer> before = longest(spots, Spot::shown);
        List<Spot> back = new ArrayList<>(spots);
        Collections.reverse(back);
        List<Integer> behind = longest(back, spot -> -spot.shown());
        Collections.reverse(behind);
        int most = before.stream().mapToInt(Integer::intValue).max().orElse(0);
        int[] taken = new int[most];
        List<Integer> longest = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            if (before.get(i) + behind.get(i) - spots.get(i).size() == most) {
                longest.add(i);
                for (int at = before.get(i) - spots.get(i).size(); at < before.get(i); at++) {
                    taken[at]++;
                }
            }
        }
        // Why: all longest orders fill the same places from the first to the last; who shares one may be left out.
        return longest.stream()
                .filter(i -> isAlone(taken, before.get(i) - spots.get(i).size(), before.get(i)))
                .flatMap(i -> spots.get(i).all().stream())
                .toList();
    }

    private static boolean isAlone(int[] taken, int from, int to) {
        return Arrays.stream(taken, from, to).allMatch(count -> count == 1);
    }

    private static List<Spot> spots(List<Published> stated) {
        Map<List<Integer>, List<Published>> spots = stated.stream()
                .filter(one -> one.standing().getRank() > 0)
                .collect(Collectors.groupingBy(one -> List.of(one.standing().getRank(), one.shown())));
        return spots.entrySet().stream()
                .map(spot -> new Spot(spot.getKey().get(0), spot.getKey().get(1), spot.getValue()))
                .sorted(Comparator.comparingInt(Spot::decided).thenComparing(Spot::shown, Comparator.reverseOrder()))
                .toList();
    }

    /** How many stand in order up to each of {@code spots}, with it, when as few as can be are left out. */
    private static List<Integer> longest(List<Spot> spots, ToIntFunction<Spot> rank) {
        List<Integer> longest = new ArrayList<>();
        // Invariant: more by a greater rank; what is reached with a rank below is no more than what stands here.
        TreeMap<Integer, Integer> reached = new TreeMap<>();
        for (Spot spot : spots) {
            int own = rank.applyAsInt(spot);
            Map.Entry<Integer, Integer> below = reached.lowerEntry(own);
            int length = spot.size() + (below == null ? 0 : below.getValue());
            longest.add(length);
            if (reached.getOrDefault(own, 0) < length) {
                reached.put(own, length);
                while (reached.higherEntry(own) != null
                        && reached.higherEntry(own).getValue() <= length) {
                    reached.remove(reached.higherKey(own));
                }
            }
        }
        return longest;
    }
}
