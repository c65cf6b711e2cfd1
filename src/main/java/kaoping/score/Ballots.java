package kaoping.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import org.jspecify.annotations.Nullable;

/** The votes of one rater on one indicator (票): how many for each number of points. */
final class Ballots {
    private final NavigableMap<BigDecimal, Long> votes = new TreeMap<>();
    private long count;

    void add(BigDecimal points, long times) {
        if (times > 0) {
            votes.merge(points, times, Long::sum);
            count += times;
        }
    }

    void addAll(Ballots other) {
        other.votes.forEach(this::add);
    }

    long count() {
        return count;
    }

    /** Whether something is left without the {@code ends} highest and the {@code ends} lowest votes. */
    boolean isEnoughFor(int ends) {
        return count > 2L * ends;
    }

    /** Without the {@code ends} highest and the {@code ends} lowest votes. */
    Ballots without(int ends) {
        List<Map.Entry<BigDecimal, Long>> rising = new ArrayList<>(votes.entrySet());
        Ballots rest = new Ballots();
        long before = 0;
        for (Map.Entry<BigDecimal, Long> vote : rising) {
            long from = Math.max(before, ends);
            long to = Math.min(before + vote.getValue(), count - ends);
            rest.add(vote.getKey(), to - from);
            before += vote.getValue();
        }
        return rest;
    }

    /** Null without votes. */
    @Nullable
    Fraction average() {
        BigDecimal sum = votes.entrySet().stream()
                .map(vote -> vote.getKey().multiply(BigDecimal.valueOf(vote.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return count == 0 ? null : Fraction.of(sum, BigDecimal.valueOf(count));
    }

    /** {@code 100×12、80×3}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        votes.descendingMap().forEach((points, times) -> parts.add(Exact.print(points) + "×" + times));
        return String.join("、", parts);
    }
}
