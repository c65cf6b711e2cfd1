package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kaoping.score.ScoreSheet;
import kaoping.standard.Condition.End;
import kaoping.standard.Condition.Range;
import kaoping.table.Column;
import kaoping.value.Exact;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/** The ranges of a standard as intervals of which no two share a number (档的划分); overlaps and gaps are asked about. */
final class Bands {
    private final List<Saying.Band> bands;
    private final List<Range> ranges = new ArrayList<>();
    private final Asking asking;

    private Bands(List<Saying.Band> bands, Asking asking) {
        this.bands = bands;
        bands.forEach(band -> ranges.add((Range) Objects.requireNonNull(band.when())));
        this.asking = asking;
    }

    /** @param all whether the bands have to say every number; else something follows that says the rest */
    static List<Interval> of(List<Saying.Band> said, Column<Interval> axis, boolean all, Asking asking) {
        Bands bands = new Bands(said, asking);
        bands.onward();
        bands.nest();
        bands.yield();
        bands.overlaps();
        if (all && !asking.isAsking()) {
            bands.gaps(axis);
        }
        return bands.ranges.stream().map(Bands::interval).toList();
    }

    static Interval interval(Range range) {
        End low = range.low();
        End high = range.high();
        return new Interval(
                low == null ? null : low.quantity().number(),
                low != null && low.closed(),
                high == null ? null : high.quantity().number(),
                high != null && high.closed());
    }

    /** 第11名以后 after 第6至10名 is the eleventh and on, 第10名以后 is not the tenth; alone nobody knows. */
    private void onward() {
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            End low = range.low();
            if (range.high() != null || low == null || !low.loose()) {
                continue;
            }
            BigDecimal number = low.quantity().number();
            boolean own = endsAt(number.subtract(BigDecimal.ONE));
            boolean next = endsAt(number);
            if (own == next) {
                String shown = low.quantity().shown();
                asking.unclear(range.span(), "第" + shown + "自己算不算没有说", "写“第" + shown + "及以后”");
            }
            ranges.set(i, new Range(range.span(), range.subject(), new End(low.quantity(), own, false), null));
        }
    }

    private boolean endsAt(BigDecimal number) {
        return ranges.stream()
                .map(Range::high)
                .anyMatch(
                        high -> high != null && high.closed() && high.quantity().is(number));
    }

    /** 90%以上得10分，80%以上得8分: the second begins where the first ends; likewise downwards for 以下. */
    private void nest() {
        nest(true);
        nest(false);
    }

    private void nest(boolean upwards) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            if (upwards ? range.high() == null : range.low() == null) {
                open.add(i);
            }
        }
        Comparator<Integer> outermost =
                Comparator.comparing(i -> ranges.get(i).any().quantity().number());
        open.sort(upwards ? outermost.reversed() : outermost);
        for (int k = 1; k < open.size(); k++) {
            Range inner = ranges.get(open.get(k));
            End edge = ranges.get(open.get(k - 1)).any();
            if (k == 1) {
                edge = ranges.get(open.get(0)).any();
            } else {
                edge = Objects.requireNonNull(
                        upwards
                                ? ranges.get(open.get(k - 1)).low()
                                : ranges.get(open.get(k - 1)).high());
            }
            if (inner.any().quantity().is(edge.quantity().number())) {
                continue;
            }
            End end = new End(edge.quantity(), !edge.closed(), false);
            asking.take("“" + inner.any().quantity().shown() + (upwards ? "以上”止于" : "以下”起于")
                    + edge.quantity().shown());
            ranges.set(
                    open.get(k),
                    upwards
                            ? new Range(inner.span(), inner.subject(), inner.low(), end)
                            : new Range(inner.span(), inner.subject(), end, inner.high()));
        }
    }

    /**
     * 大于等于90%得10分，80%-90%得8分: an end that does not say whether it belongs yields to one that does; likewise 3%-5% after 3%以内. Why
     * only to the better band: of 80%-90%得8分，80%以下不得分 nobody knows what 80% gets.
     */
    private void yield() {
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            for (int j = 0; j < ranges.size(); j++) {
                Range now = ranges.get(i);
                Range other = ranges.get(j);
                if (meets(now.high(), other.low())) {
                    End high = Objects.requireNonNull(now.high());
                    said(high);
                    ranges.set(i, new Range(range.span(), range.subject(), now.low(), high.open()));
                } else if (meets(now.low(), other.high()) && isBetter(j, i)) {
                    End low = Objects.requireNonNull(now.low());
                    said(low);
                    ranges.set(i, new Range(range.span(), range.subject(), low.open(), now.high()));
                }
            }
        }
    }

    private void said(End end) {
        asking.take(end.quantity().shown() + " 属于写明含它的那一档");
    }

    /** The same number, which only the second says to be its own. */
    private static boolean meets(@Nullable End loose, @Nullable End other) {
        return loose != null
                && other != null
                && loose.loose()
                && !other.loose()
                && other.closed()
                && other.quantity().is(loose.quantity().number());
    }

    private boolean isBetter(int one, int other) {
        Award better = bands.get(one).award();
        BigDecimal more = Weight.points(better);
        BigDecimal less = Weight.points(bands.get(other).award());
        boolean none = bands.get(other).award() instanceof Award.Nothing;
        return better instanceof Award.Full || more != null && (none || less != null && more.compareTo(less) > 0);
    }

    private void overlaps() {
        for (int i = 0; i < ranges.size(); i++) {
            Interval one = interval(ranges.get(i));
            if (one.isEmpty()) {
                asking.contradicts(ranges.get(i).span(), "没有数在这个范围里", "核对两头的数");
            }
            for (int j = 0; j < i; j++) {
                String shared = shared(interval(ranges.get(j)), one);
                if (!shared.isEmpty()) {
                    asking.unclear(ranges.get(i).span(), "与前面的一档都包含 " + shared, apart(ranges.get(i), shared));
                }
            }
        }
    }

    /** How to write that the shared number does not belong here. */
    private static String apart(Range range, String shared) {
        End high = range.high();
        End low = range.low();
        boolean above = high != null && Exact.print(high.quantity().number()).equals(shared);
        boolean below =
                !above && low != null && Exact.print(low.quantity().number()).equals(shared);
        if (!above && !below) {
            return "两档的数改到不重叠，写明含与不含，如“80%（含）-90%”“低于80%”";
        }
        String number = (above ? high : low).quantity().shown();
        return number + " 归前一档的，这里写“" + (above ? "低于" : "超过") + number + "”；归这一档的，前一档写“" + (above ? "超过" : "低于")
                + number + "”";
    }

    /** What two intervals have in common: {@code 90}, {@code ≥80 且 <90}; empty when nothing. */
    private static String shared(Interval one, Interval other) {
        BigDecimal low = max(one.low(), other.low());
        BigDecimal high = min(one.high(), other.high());
        boolean lowClosed = low == null || holds(one, low, true) && holds(other, low, true);
        boolean highClosed = high == null || holds(one, high, false) && holds(other, high, false);
        Interval both = new Interval(low, lowClosed, high, highClosed);
        if (both.isEmpty()) {
            return "";
        }
        return low != null && high != null && low.compareTo(high) == 0 ? Exact.print(low) : both.print("");
    }

    /** Whether the end at {@code number} is not an open one of {@code interval}. */
    private static boolean holds(Interval interval, BigDecimal number, boolean low) {
        BigDecimal end = low ? interval.low() : interval.high();
        return end == null || end.compareTo(number) != 0 || (low ? interval.lowClosed() : interval.highClosed());
    }

    private static @Nullable BigDecimal max(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.max(other);
    }

    private static @Nullable BigDecimal min(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.min(other);
    }

    /** Every number from nought upwards, for a percentage of something up to 100, must be in a band. */
    private void gaps(Column<Interval> axis) {
        List<Interval> sorted = ranges.stream()
                .map(Bands::interval)
                .sorted(Comparator.comparing(
                                Interval::low, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
                        .thenComparing(interval -> !interval.lowClosed()))
                .toList();
        Quantity sample = ranges.stream()
                .map(range -> range.any().quantity())
                .filter(quantity -> !quantity.unit().isEmpty())
                .findFirst()
                .orElse(ranges.get(0).any().quantity());
        Interval first = sorted.get(0);
        if (first.low() != null
                && !isFirstPlace(first.low())
                && (first.low().signum() > 0 || first.low().signum() == 0 && !first.lowClosed())) {
            boolean none = first.low().signum() == 0;
            missing(none ? "一次也没有的" : "小于" + Exact.print(first.low()) + sample.unit());
        }
        for (int i = 1; i < sorted.size(); i++) {
            BigDecimal high = sorted.get(i - 1).high();
            BigDecimal low = sorted.get(i).low();
            if (high != null && low != null && isGap(sorted.get(i - 1), sorted.get(i), sample)) {
                missing(
                        high.compareTo(low) == 0
                                ? Exact.print(high) + sample.unit()
                                : Exact.print(high) + sample.unit() + " 与 " + Exact.print(low) + sample.unit() + " 之间");
            }
        }
        Interval last = sorted.get(sorted.size() - 1);
        boolean ends = axis == ScoreSheet.ACTUAL
                && sample.isPercent()
                && last.high() != null
                && last.high().compareTo(Exact.HUNDRED) >= 0
                && last.highClosed();
        if (last.high() != null && !ends) {
            missing("大于" + Exact.print(last.high()) + sample.unit());
        }
    }

    /** 第1名: before it there is nobody. */
    private boolean isFirstPlace(BigDecimal low) {
        return low.compareTo(BigDecimal.ONE) == 0
                && ranges.stream()
                        .filter(range ->
                                range.low() != null && range.low().quantity().is(BigDecimal.ONE))
                        .anyMatch(range -> range.span().of(asking.text()).contains("第"));
    }

    /** Between 1起 and 2起 there is none. */
    private static boolean isGap(Interval below, Interval above, Quantity sample) {
        BigDecimal high = Objects.requireNonNull(below.high());
        BigDecimal low = Objects.requireNonNull(above.low());
        boolean next = sample.isCount()
                && below.highClosed()
                && above.lowClosed()
                && low.subtract(high).compareTo(BigDecimal.ONE) == 0;
        int order = high.compareTo(low);
        return order < 0 && !next || order == 0 && !below.highClosed() && !above.lowClosed();
    }

    private void missing(String numbers) {
        asking.unclear(asking.whole(), numbers + "得几分没有说", "补上这一档，或加“否则…”");
    }
}
