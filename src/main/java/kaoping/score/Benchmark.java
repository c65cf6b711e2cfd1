package kaoping.score;

import java.math.BigDecimal;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Telling;
import org.jspecify.annotations.Nullable;

/**
 * The number that an actual is held against (比较的数): its target, or the best, the highest, the lowest or the average of its
 * peers. Kept as a quotient, so that an average that has no end is not rounded before the score is.
 *
 * @param label what sentences call it: {@code 目标}, {@code 平均值}
 * @param total the number times {@code count}
 */
record Benchmark(String label, BigDecimal total, BigDecimal count) {
    /** What the form's own target is called. */
    static final String TARGET = "目标";

    /** As the row says; null when there is no number. */
    static @Nullable Benchmark of(Line line, Row row) {
        Yardstick yardstick = row.get(ScoreSheet.YARDSTICK, Yardstick.TARGET);
        if (yardstick != Yardstick.TARGET) {
            return ofPeers(yardstick, Relative.ofActuals(line, row));
        }
        return plain(TARGET, row.get(ScoreSheet.AGAINST, line.getTarget()));
    }

    static @Nullable Benchmark plain(String label, @Nullable BigDecimal number) {
        return number == null ? null : new Benchmark(label, number, BigDecimal.ONE);
    }

    private static @Nullable Benchmark ofPeers(Yardstick yardstick, Comparison comparison) {
        if (comparison.count() == 0) {
            return null;
        }
        Peers peers = comparison.peers();
        return switch (yardstick) {
            case TARGET -> null;
            case BEST -> plain(yardstick.label(), comparison.best());
            case HIGHEST -> plain(yardstick.label(), peers.end(true));
            case LOWEST -> plain(yardstick.label(), peers.end(false));
            case AVERAGE -> new Benchmark(yardstick.label(), peers.total(), BigDecimal.valueOf(peers.count()));
        };
    }

    /** {@code number} on the same scale as {@link #total}. */
    BigDecimal scaled(BigDecimal number) {
        return count == BigDecimal.ONE ? number : number.multiply(count);
    }

    /** {@code 100}, {@code 91.0333…}. */
    String shown() {
        return shown(total);
    }

    /** A number on the scale of {@link #total} as it is. */
    String shown(BigDecimal scaled) {
        return count.compareTo(BigDecimal.ONE) == 0
                ? Exact.print(scaled)
                : Fraction.of(scaled, count).print(4);
    }

    /** {@code 目标 100}. */
    Telling named(Telling to) {
        to.words(label).words(" ");
        return count == BigDecimal.ONE ? to.number(total) : to.text(shown());
    }

    /** {@code 目标 100}, {@code 平均值 91.05}. */
    String named() {
        return label + " " + shown();
    }
}
