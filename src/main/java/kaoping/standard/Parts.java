package kaoping.standard;

import java.util.ArrayList;
import java.util.List;
import kaoping.standard.Condition.Grade;
import kaoping.standard.Condition.Met;
import kaoping.standard.Condition.Overdue;
import kaoping.standard.Condition.Range;
import kaoping.standard.Condition.Regular;
import kaoping.standard.Condition.Subject;
import kaoping.standard.Saying.Band;
import kaoping.standard.Saying.Full;
import kaoping.standard.Saying.Limit;
import kaoping.standard.Saying.Otherwise;
import kaoping.standard.Saying.Partial;
import kaoping.standard.Saying.Step;
import kaoping.standard.Saying.Unknown;
import org.jspecify.annotations.Nullable;

/** The sayings of one standard by what they are (分门别类); a second standard in the same sentence is asked about. */
final class Parts {
    final List<Band> bands = new ArrayList<>();
    final List<Limit> limits = new ArrayList<>();
    final List<Full> fulls = new ArrayList<>();

    @Nullable
    Otherwise otherwise;

    @Nullable
    Step step;

    /** {@code 每超1%加0.1分}. */
    @Nullable
    Step gain;

    @Nullable
    Partial partial;

    /** {@code 逾期6天以上不得分}. */
    @Nullable
    Overdue overdue;

    private Saying.@Nullable Capless capless;
    private final Asking asking;
    private @Nullable Subject subject;

    private Parts(Asking asking) {
        this.asking = asking;
    }

    static Parts of(List<Saying> sayings, Asking asking) {
        Parts parts = new Parts(asking);
        sayings.forEach(parts::add);
        return parts;
    }

    private void add(Saying saying) {
        if (saying instanceof Band band && band.when() instanceof Regular regular) {
            ask(regular);
        } else if (saying instanceof Step each && each.when() instanceof Regular regular && !regular.exact()) {
            ask(regular);
        } else if (saying instanceof Band band
                && band.award() instanceof Award.Nothing
                && band.when() instanceof Overdue late
                && overdue == null) {
            overdue = late;
        } else if (saying instanceof Band band && band.when() instanceof Overdue late) {
            ask(late);
        } else if (saying instanceof Step each && each.when() instanceof Overdue late) {
            ask(late);
        } else {
            sort(saying);
        }
    }

    /** 逾期6天以上不得分: no row of the sheet is about so many days. */
    void ask(Overdue late) {
        asking.inexpressible(late.span(), "按期限扣分的一行，不能另从第几天起换一种算法", "只写每逾期几天扣几分，扣到底的写“扣完为止”或“最多扣…分”；逾期就不得分的写“逾期不得分”");
    }

    /** 每月不少于1次: what a month lacks is not seen in the sum of the year. */
    private void ask(Regular regular) {
        String each = regular.each();
        boolean time = each.equals(regular.period().unit());
        String size = regular.least().unit();
        asking.unclear(
                regular.span(),
                "每" + each + (time ? "" : "每" + regular.period().unit())
                        + regular.least().shown() + "，哪个" + each + "少了，合计的实际值看不出来",
                "只看合计的，写“全年不少于…" + size + "”；逐" + each + "看的，"
                        + (time ? "按轮次填报" : "指标改为做到的" + each + "数或比例，如“完成率每低1个百分点扣…分”"));
    }

    private void sort(Saying saying) {
        boolean more = saying instanceof Band band && !isFloor(band) || saying instanceof Step each && !each.isGain();
        if (otherwise != null && more) {
            another(saying.span());
            return;
        }
        if (saying instanceof Band band && isRest(band)) {
            otherwise = new Otherwise(band.span(), band.award());
        } else if (saying instanceof Band band) {
            bands.add(sameSubject(band));
        } else if (saying instanceof Limit limit) {
            limits.add(limit);
        } else if (saying instanceof Full full) {
            fulls.add(full);
        } else if (saying instanceof Otherwise rest) {
            otherwise = once(otherwise, rest);
        } else if (saying instanceof Step each && each.isGain()) {
            gain = once(gain, each);
            capped();
        } else if (saying instanceof Step each) {
            step = oneStep(step, each);
        } else if (saying instanceof Partial begun) {
            add(begun);
        } else if (saying instanceof Saying.Capless none) {
            capless = none;
            asking.take("“" + none.span().of(asking.text()) + "”没有用来计分");
            capped();
        } else if (saying instanceof Saying.Preface preface) {
            asking.take("“" + preface.span().of(asking.text()) + "”只是说明，没有用来计分");
        } else if (saying instanceof Unknown unknown) {
            Span span = new Span(unknown.from(), unknown.span().end());
            Hint hint = Hint.of(span.of(asking.text()), unknown.span().of(asking.text()));
            asking.notUnderstood(span, hint.unclear(), hint.answer());
        }
    }

    /** 每超1%加0.1分，超额完成不加分. */
    private void capped() {
        if (capless != null && gain != null && (gain.over() || gain.effect() == Saying.Effect.PLUS)) {
            asking.contradicts(capless.span(), "别处又说超过的加分", "只留一个说法");
        }
    }

    /** 不足60%的按比例得分 after no step of 60% is a band. */
    private void add(Partial begun) {
        boolean about = isAbout(step, begun) || isAbout(gain, begun);
        if (begun.band() == null || about) {
            partial = once(partial, begun);
        } else {
            add(begun.band());
        }
    }

    private boolean isAbout(@Nullable Step each, Partial begun) {
        return each != null && new Stride(each, Context.NONE, asking).isAbout(begun);
    }

    /** 完成率低于60%不得分，60%以上按比例得分: the second band, too, is about 完成率. */
    private Band sameSubject(Band band) {
        if (!(band.when() instanceof Range range)) {
            return band;
        }
        boolean end = subject != null
                && range.subject() != null
                && !range.subject().rate()
                && subject.words().endsWith(range.subject().words());
        // Why: 次均住院费用增幅≤3%得4分，增幅＞5%得0分 speaks of one.
        subject = range.subject() == null || end ? subject : range.subject();
        return new Band(band.span(), new Range(range.span(), subject, range.low(), range.high()), band.award());
    }

    /** 否则按完成比例计分，低于60%不得分: below it the proportion does not count. */
    private boolean isFloor(Band band) {
        return band.when() instanceof Range
                && band.award() instanceof Award.Nothing
                && otherwise != null
                && otherwise.award() instanceof Award.Pro;
    }

    /** 达到95%得10分，未达到的不得分: all that the one range before it leaves. */
    private boolean isRest(Band band) {
        return band.when() instanceof Met met
                && !met.met()
                && bands.size() == 1
                && bands.get(0).when() instanceof Range range
                && (range.low() == null || range.high() == null || range.isPoint())
                && isBeyond(met, range);
    }

    /** 超过不得分 after 控制在5%以内, not after 达到95%. */
    private static boolean isBeyond(Met met, Range range) {
        boolean atMost = met.sense() == Condition.Sense.AT_MOST;
        return met.sense() == Condition.Sense.NONE || range.isPoint() || atMost == (range.low() == null);
    }

    /** 每下降1%扣0.5分，每发现一处扣1分: the second is counted elsewhere. */
    private Step oneStep(@Nullable Step first, Step next) {
        if (first == null) {
            return next;
        }
        if (next.isCountable() || first.isCountable()) {
            asking.apart(first.span(), next.span(), next.isCountable());
        } else {
            another(next.span());
        }
        return first;
    }

    private <T extends Saying> T once(@Nullable T first, T next) {
        if (first == null) {
            return next;
        }
        another(next.span());
        return first;
    }

    private void another(Span span) {
        asking.unclear(span, "前面已经说完一项标准，从这里起像是另一项", "一个指标写一项标准；几个指标的标准分开写到各自的行");
    }

    /** The same but for what is added; what it speaks of alone goes with it. */
    Parts withoutGain() {
        Parts rest = new Parts(asking);
        rest.bands.addAll(bands);
        rest.fulls.addAll(fulls);
        rest.otherwise = otherwise;
        rest.step = step;
        limits.stream()
                .filter(limit -> limit.bound() == Saying.Bound.EXHAUST
                        || limit.bound() == Saying.Bound.MOST_OFF
                        || limit.bound() == Saying.Bound.LEAST)
                .forEach(rest.limits::add);
        boolean own = partial != null && isAbout(gain, partial) && !isAbout(step, partial);
        rest.partial = own ? null : partial;
        rest.overdue = overdue;
        return rest;
    }

    /** 优（90分以上）: the words, or the numbers that they stand for. */
    void grade(boolean worded) {
        bands.replaceAll(band ->
                band.when() instanceof Grade grade ? new Band(band.span(), graded(grade, worded), band.award()) : band);
    }

    private Condition graded(Grade grade, boolean worded) {
        if (worded) {
            asking.take("按评语计分，“" + grade.range().span().of(asking.text()) + "”没有用到");
        }
        return worded ? grade.word() : grade.range();
    }

    /** {@code 得10分} without a condition; null when there is none. */
    @Nullable
    Band bare() {
        return bands.stream().filter(band -> band.when() == null).findFirst().orElse(null);
    }
}
