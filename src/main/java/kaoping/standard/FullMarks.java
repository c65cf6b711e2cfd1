package kaoping.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kaoping.standard.Condition.Deadline;
import kaoping.standard.Condition.Grace;
import kaoping.standard.Condition.Met;
import kaoping.standard.Condition.Nth;
import kaoping.standard.Condition.Origin;
import kaoping.standard.Condition.Range;
import kaoping.standard.Condition.Words;
import kaoping.standard.Saying.Band;
import kaoping.standard.Saying.Step;
import org.jspecify.annotations.Nullable;

/** What has full points where points go off step by step (得满分的情形): 达95%以上 in 达95%以上得10分，低于95%的，每低1%扣1分. */
final class FullMarks {
    private final Parts parts;
    private final Asking asking;
    private final @Nullable Band full;
    private final @Nullable Band free;
    private final @Nullable Condition when;

    FullMarks(Parts parts, Weight weight, Asking asking) {
        this.parts = parts;
        this.asking = asking;
        this.full = full(weight);
        this.free = parts.bands.stream()
                .filter(band -> band.when() instanceof Grace && weight.isFull(band.award()))
                .findFirst()
                .orElse(null);
        this.when = agreed(Objects.requireNonNull(parts.step));
    }

    private @Nullable Band full(Weight weight) {
        Band start = null;
        for (Band band : parts.bands) {
            if (weight.isFull(band.award()) && !(band.when() instanceof Grace)) {
                if (start != null) {
                    asking.unclear(band.span(), "满分的一档说了两次", "只留一个");
                }
                start = band;
                checkDone(band);
            }
        }
        return start;
    }

    /** 未完成得10分，每少1个扣2分. */
    private void checkDone(Band band) {
        boolean undone = band.when() instanceof Met met && !met.met()
                || band.when() instanceof Deadline day && !day.onTime()
                || band.when() instanceof Condition.None none && none.undone()
                || band.when() instanceof Words words && words.words().stream().anyMatch(Glossary::isUndone);
        if (undone) {
            asking.contradicts(band.span(), "没有做到的怎么得满分", "写做到了的情形，如“按计划完成得满分”");
        }
    }

    /** What has full points and what stands before the step must agree. */
    private @Nullable Condition agreed(Step step) {
        Condition all = full == null ? null : full.when();
        Condition before = step.when();
        if (before instanceof Met met && met.met() && step.role() == Saying.Role.CASE) {
            asking.contradicts(met.span(), "达到了的怎么还扣分", "写“未完成的，每…扣…分”");
        }
        if (all == null || before == null) {
            return all == null ? before : all;
        }
        if (before instanceof Range range) {
            if (all instanceof Range other
                    && !other.any().quantity().is(range.any().quantity().number())) {
                asking.contradicts(
                        range.span(), "与得满分的 " + other.any().quantity().shown() + " 不是同一个数", "写成同一个数");
            }
            return all instanceof Range ? all : before;
        }
        if (before instanceof Nth nth) {
            follows(all, nth);
            return before;
        }
        if (before instanceof Origin origin) {
            boolean other = !(all instanceof Range range)
                    || origin.from() == null
                    || !range.any().quantity().is(origin.from().number());
            if (other) {
                asking.contradicts(origin.span(), "与得满分的情形不是同一个起点", "写成同一个数");
            }
        }
        if (before instanceof Words words && words.words().stream().noneMatch(Glossary::isUndone)) {
            asking.unclear(words.span(), "前面已经说了什么情形得满分，这样的扣不扣、从哪里扣没有说", "写“未达到的，每…扣…分”，或删去");
        }
        if (before instanceof Deadline late
                && late.day() != null
                && !(all instanceof Deadline day && same(late, day))) {
            asking.contradicts(before.span(), "与前面的期限不同", "写成同一天");
        }
        return all;
    }

    /** 2次以内不扣分，第3次起: the one that costs is the next after those that do not. */
    private void follows(Condition all, Nth nth) {
        BigDecimal before = nth.first().number().subtract(BigDecimal.ONE);
        boolean next = all instanceof Range range
                && range.low() == null
                && range.any().closed()
                && range.any().quantity().is(before);
        if (all instanceof Range && !next) {
            asking.contradicts(nth.span(), "与前面不扣分的次数接不上", "如“2次以内不扣分，第3次起每次扣1分”");
        }
    }

    private static boolean same(Deadline one, Deadline other) {
        return one.day() != null
                && other.day() != null
                && one.day().month() == other.day().month()
                && one.day().day() == other.day().day();
    }

    /** The band with full points; null when the sentence has none. */
    @Nullable
    Band band() {
        return full;
    }

    /** What has full points, or what stands before the step; null when the sentence has neither. */
    @Nullable
    Condition when() {
        return when;
    }

    /** The bands beside the one with full points. */
    List<Band> others() {
        return parts.bands.stream().filter(band -> band != full && band != free).toList();
    }

    /** 逾期5天以内不扣分: before it no day costs; null when the sentence grants none. */
    @Nullable
    Grace grace() {
        return free == null ? null : (Grace) free.when();
    }
}
