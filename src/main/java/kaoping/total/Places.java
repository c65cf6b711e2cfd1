package kaoping.total;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import kaoping.value.Fraction;

/** Who stands where by one number (名次), the most first: of 9, 7, 7, 3 the two sevens are second, the three is fourth. */
final class Places {
    private final boolean dense;
    /** Falling, each once. */
    private final List<Fraction> numbers = new ArrayList<>();
    /** Beside each number how many have it or more. */
    private final List<Integer> upTo = new ArrayList<>();

    /** @param dense places are counted 1, 1, 2 */
    Places(List<Fraction> all, boolean dense) {
        this.dense = dense;
        List<Fraction> falling = new ArrayList<>(all);
        falling.sort(Comparator.reverseOrder());
        for (Fraction number : falling) {
            int last = numbers.size() - 1;
            if (last >= 0 && numbers.get(last).isSame(number)) {
                upTo.set(last, upTo.get(last) + 1);
            } else {
                numbers.add(number);
                upTo.add(count() + 1);
            }
        }
    }

    int count() {
        return upTo.isEmpty() ? 0 : upTo.get(upTo.size() - 1);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** The most that anybody has. */
    Fraction best() {
        return isEmpty() ? Fraction.ZERO : numbers.get(0);
    }

    /** From 1; those who have the same share the better place. */
    int of(Fraction own) {
        int at = at(own);
        int ahead = at < 0 ? -at - 1 : at;
        return dense || ahead == 0 ? ahead + 1 : upTo.get(ahead - 1) + 1;
    }

    /** Counted from the last, which is 1; those who have the same share the place nearest to it. */
    int fromLast(Fraction own) {
        int at = at(own);
        return dense ? numbers.size() - at : count() - upTo.get(at) + 1;
    }

    /** Others have exactly so much. */
    boolean isShared(Fraction own) {
        int at = at(own);
        return at >= 0 && upTo.get(at) - (at == 0 ? 0 : upTo.get(at - 1)) > 1;
    }

    private int at(Fraction own) {
        return Collections.binarySearch(numbers, own, Comparator.reverseOrder());
    }
}
