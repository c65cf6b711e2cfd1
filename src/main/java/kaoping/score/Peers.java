package kaoping.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/** The lines of one indicator that are compared with each other (同比单位), in order of their numbers; only those that have one. */
final class Peers {
    private final String whom;
    private final RankBasis basis;
    /** Rising, each once. */
    private final List<BigDecimal> numbers = new ArrayList<>();
    /** Beside each number how many lines have it or less. */
    private final List<Integer> upTo = new ArrayList<>();
    /** Beside each number who has it, by name. */
    private final List<List<String>> units = new ArrayList<>();

    private final Set<Once> said = EnumSet.noneOf(Once.class);
    private BigDecimal total = BigDecimal.ZERO;

    /** What is said once for all of them. */
    enum Once {
        ALONE,
        TIED
    }

    private Peers(String whom, RankBasis basis) {
        this.whom = whom;
        this.basis = basis;
    }

    static Peers of(String whom, List<Line> lines, RankBasis basis) {
        Map<BigDecimal, List<String>> byNumber = new TreeMap<>();
        Peers peers = new Peers(whom, basis);
        for (Line line : lines) {
            BigDecimal number = number(line, basis);
            if (number != null) {
                byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(line.getUnitName());
                peers.total = peers.total.add(number);
            }
        }
        byNumber.forEach((number, units) -> {
            Collections.sort(units);
            peers.numbers.add(number);
            peers.upTo.add(peers.count() + units.size());
            peers.units.add(units);
        });
        return peers;
    }

    static @Nullable BigDecimal number(Line line, RankBasis basis) {
        return basis == RankBasis.RATIO ? line.getRatio() : line.getActual();
    }

    /** {@code 乡镇}, {@code 全部}. */
    String whom() {
        return whom;
    }

    RankBasis basis() {
        return basis;
    }

    int count() {
        return upTo.isEmpty() ? 0 : upTo.get(upTo.size() - 1);
    }

    /** From 1; those with the same number share it: 1, 1, 3, or with {@code dense} 1, 1, 2. */
    int rank(BigDecimal number, boolean highFirst, boolean dense) {
        int at = Collections.binarySearch(numbers, number);
        if (dense) {
            return highFirst ? numbers.size() - at : at + 1;
        }
        int ahead = highFirst ? count() - upTo.get(at) : at == 0 ? 0 : upTo.get(at - 1);
        return ahead + 1;
    }

    /** How many lines have this number. */
    int sharing(BigDecimal number) {
        return units.get(Collections.binarySearch(numbers, number)).size();
    }

    BigDecimal end(boolean high) {
        return numbers.get(high ? numbers.size() - 1 : 0);
    }

    List<String> unitsAtEnd(boolean high) {
        return units.get(high ? units.size() - 1 : 0);
    }

    /** The sum of all numbers. */
    BigDecimal total() {
        return total;
    }

    Fraction average() {
        return Fraction.of(total, BigDecimal.valueOf(count()));
    }

    /** The numbers that several units have, and who they are. */
    Map<BigDecimal, List<String>> tied() {
        Map<BigDecimal, List<String>> tied = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (units.get(i).size() > 1) {
                tied.put(numbers.get(i), units.get(i));
            }
        }
        return tied;
    }

    /** Whether {@code what} has not been said of them yet; it has from now on. */
    boolean sayOnce(Once what) {
        return said.add(what);
    }
}
