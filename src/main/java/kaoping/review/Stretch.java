package kaoping.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.value.Interval;

/** The numbers from one cut to another (数段): 80 to 90 without 90; none when the cuts are in the wrong order. */
record Stretch(Cut from, Cut to) {
    static final Stretch EVERYTHING = new Stretch(Cut.BELOW_ALL, Cut.ABOVE_ALL);
    static final Stretch NOTHING = new Stretch(Cut.ABOVE_ALL, Cut.BELOW_ALL);

    /** Facts have at most eight digits behind the point; a hole may lie between two of them. */
    private static final int FINEST = 10;

    static Stretch of(Interval interval) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        return new Stretch(
                low == null ? Cut.BELOW_ALL : new Cut(low, !interval.lowClosed()),
                high == null ? Cut.ABOVE_ALL : new Cut(high, interval.highClosed()));
    }

    /** Of whole numbers from one on: {@code ≤3} runs from just before 1 to just before 4, so that {@code ≥4} follows without a hole. */
    static Stretch ofWhole(Interval interval) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        return new Stretch(
                low == null
                        ? Cut.before(BigDecimal.ONE)
                        : Cut.before(interval.lowClosed() ? low : low.add(BigDecimal.ONE)),
                high == null ? Cut.ABOVE_ALL : Cut.before(interval.highClosed() ? high.add(BigDecimal.ONE) : high));
    }

    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }

    boolean meets(Stretch other) {
        return from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }

    boolean covers(Stretch other) {
        return other.isEmpty() || from.compareTo(other.from) <= 0 && to.compareTo(other.to) >= 0;
    }

    Stretch and(Stretch other) {
        return new Stretch(from.max(other.from), to.min(other.to));
    }

    /** Its numbers below those of {@code other}. */
    Stretch below(Stretch other) {
        return new Stretch(from, to.min(other.from));
    }

    /** Its numbers above those of {@code other}. */
    Stretch above(Stretch other) {
        return new Stretch(from.max(other.to), to);
    }

    /** A number in it that people would choose: in (89, 90) 89.5, in (80, 90) 85, in [90, 90] 90. */
    Optional<BigDecimal> example() {
        return example(FINEST);
    }

    /** The same with at most {@code scale} digits behind the point: in (89.99, 90) there is none with two. */
    Optional<BigDecimal> example(int scale) {
        return isEmpty()
                ? Optional.empty()
                : IntStream.rangeClosed(0, scale)
                        .boxed()
                        .flatMap(digits -> Stream.of(
                                middle().setScale(digits, RoundingMode.HALF_UP),
                                start().setScale(digits, RoundingMode.CEILING),
                                start().setScale(digits, RoundingMode.CEILING)
                                        .add(BigDecimal.ONE.movePointLeft(digits))))
                        .filter(this::contains)
                        .findFirst();
    }

    private boolean contains(BigDecimal number) {
        return from.compareTo(Cut.before(number)) <= 0 && to.compareTo(Cut.after(number)) >= 0;
    }

    private BigDecimal middle() {
        return start().add(end()).divide(BigDecimal.valueOf(2));
    }

    private BigDecimal start() {
        BigDecimal low = from.at();
        BigDecimal high = to.at();
        return low != null ? low : high != null ? high.subtract(BigDecimal.TEN) : BigDecimal.ZERO;
    }

    private BigDecimal end() {
        BigDecimal high = to.at();
        return high != null ? high : start().add(BigDecimal.TEN);
    }
}
