package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaoping.score.ScoreSheet;
import kaoping.standard.Condition.End;
import kaoping.standard.Condition.Met;
import kaoping.standard.Condition.None;
import kaoping.standard.Condition.Occurred;
import kaoping.standard.Condition.Range;
import kaoping.standard.Condition.Sense;
import kaoping.standard.Condition.Subject;
import kaoping.table.Column;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Interval;
import kaoping.value.Relation;
import org.jspecify.annotations.Nullable;

/** Bands by a number or by whether the target is met (分档): 大于等于90%得10分，80%-90%得8分，否则不得分. */
final class Ranged {
    private final Parts parts;
    private final Context context;
    private final Weight weight;
    private final Cells cells;
    private final Scale scale;
    private final Asking asking;

    Ranged(Parts parts, Context context, Weight weight, Asking asking) {
        this.parts = parts;
        this.context = context;
        this.weight = weight;
        this.asking = asking;
        this.cells = new Cells(context, weight, asking);
        this.scale = new Scale(context, asking);
    }

    List<Row> rows() {
        parts.bands.replaceAll(this::counted);
        parts.bands.replaceAll(new Reaching(parts.bands, context, scale, asking)::of);
        besideTarget();
        wholeIsTarget();
        restLosesNothing();
        List<Row> rows = ranges();
        Saying.Band full = null;
        boolean unmet = false;
        for (Saying.Band band : parts.bands) {
            if (band.when() instanceof Met met) {
                boolean worse = met.met()
                        && band.award() instanceof Award.Nothing
                        && parts.bands.stream().anyMatch(other -> !(other.award() instanceof Award.Nothing));
                if (worse) {
                    asking.contradicts(band.span(), "达到了不得分，没有达到的反而得分", "核对得分，如“达标得满分，否则不得分”");
                }
                if (!met.met() && weight.isFull(band.award())) {
                    asking.contradicts(band.span(), "没有达到的怎么得满分", "写达到了的情形，如“按计划完成得满分”");
                }
                if (met.met() && full != null) {
                    asking.unclear(band.span(), "达到时得几分说了两次", "一个指标写一项标准；几个指标的标准分开写到各自的行");
                }
                checkDirection(met);
                rows.add(cells.fill(Cells.blank().with(ScoreSheet.MET, met.met()), band.award()));
                full = met.met() ? band : full;
                unmet |= !met.met();
            } else if (band.when() instanceof None) {
                rows.add(cells.fill(
                        Cells.blank().with(ScoreSheet.ACTUAL, Bands.interval(none(band.when()))), band.award()));
                full = band;
            }
        }
        if (parts.otherwise != null) {
            rows.add(cells.fill(Cells.blank(), parts.otherwise.award()));
        } else if (full != null && !unmet) {
            asking.unclear(asking.whole(), "没有达到时得几分没有说", "补一句，如“否则不得分”“否则按完成比例计分”");
        } else if (full == null && unmet) {
            asking.unclear(asking.whole(), "达到时得几分没有说", "补一句，如“按计划完成得满分”");
        }
        return rows;
    }

    /** 高于目标值得5分，等于目标值得4分，低于目标值得2分: three ranges about the number that the target is. */
    private void besideTarget() {
        Condition.AtTarget exact = parts.bands.stream()
                .map(Saying.Band::when)
                .filter(Condition.AtTarget.class::isInstance)
                .map(Condition.AtTarget.class::cast)
                .findFirst()
                .orElse(null);
        if (exact == null) {
            return;
        }
        BigDecimal target = context.targetNumber();
        if (target == null || context.isQualitative()) {
            asking.unclear(exact.span(), "指标没有填成数的目标值，没有数等于它", "填上目标值，或写成数");
            return;
        }
        asking.take("句中的目标值是 " + Exact.print(target));
        parts.bands.replaceAll(band -> new Saying.Band(band.span(), beside(band.when(), target), band.award()));
    }

    private @Nullable Condition beside(@Nullable Condition when, BigDecimal target) {
        if (when instanceof Condition.AtTarget exact) {
            End end = new End(new Quantity(exact.span(), target, ""), true, false);
            return new Range(exact.span(), exact.subject(), end, end);
        }
        if (!(when instanceof Met met) || met.sense() == Sense.NONE) {
            return when;
        }
        End end = new End(new Quantity(met.span(), target, ""), met.met(), false);
        boolean low = met.met() == (met.sense() == Sense.AT_LEAST);
        return new Range(met.span(), met.subject(), low ? end : null, low ? null : end);
    }

    /** 完成3000人得5分，完成率90%以上得4分: the target itself is all of it. */
    private void wholeIsTarget() {
        List<Range> said = parts.bands.stream()
                .map(Saying.Band::when)
                .filter(Range.class::isInstance)
                .map(Range.class::cast)
                .toList();
        boolean rate = said.stream()
                .anyMatch(range -> range.subject() != null && range.subject().rate());
        BigDecimal target = context.targetNumber();
        if (!rate || target == null || context.isPercent()) {
            return;
        }
        parts.bands.replaceAll(band -> band.when() instanceof Range range && isTarget(range, target)
                ? new Saying.Band(band.span(), whole(range), band.award())
                : band);
    }

    private boolean isTarget(Range range, BigDecimal target) {
        Quantity number = range.any().quantity();
        return range.low() != null
                && range.high() == null
                && number.is(target)
                && !number.isPercent()
                && scale.of(range) == ScoreSheet.ACTUAL;
    }

    private Range whole(Range range) {
        End low = Objects.requireNonNull(range.low());
        asking.take("“" + low.quantity().shown() + "”就是目标值，完成率 100%");
        Quantity all = new Quantity(low.quantity().span(), Exact.HUNDRED, "%");
        Subject done = new Subject(range.span(), "完成率", true, Condition.Aside.NO);
        return new Range(range.span(), done, new End(all, low.closed(), false), null);
    }

    /** 签订率低于100%的扣2分: what is taken off nobody else loses. */
    private void restLosesNothing() {
        boolean off = !parts.bands.isEmpty()
                && parts.bands.stream()
                        .allMatch(band -> band.when() instanceof Range range
                                && range.any().quantity().isPercent()
                                && band.award() instanceof Award.Off);
        if (parts.otherwise == null && off) {
            asking.take("没有说到的不扣分，得满分");
            parts.otherwise = new Saying.Otherwise(asking.whole(), new Award.Full(asking.whole(), null));
        }
    }

    /** 未发生 beside 发生1起不得分 is none of them, 发生返贫 more than none. */
    private Saying.Band counted(Saying.Band band) {
        if (band.when() instanceof Occurred some) {
            return new Saying.Band(
                    band.span(), new Range(some.span(), null, none(some).low().open(), null), band.award());
        }
        boolean beside = parts.bands.stream().anyMatch(b -> b.when() instanceof Range || b.when() instanceof Occurred);
        return beside && band.when() instanceof None
                ? new Saying.Band(band.span(), none(band.when()), band.award())
                : band;
    }

    private static Range none(Condition when) {
        End zero = new End(new Quantity(when.span(), BigDecimal.ZERO, ""), true, false);
        return new Range(when.span(), null, zero, zero);
    }

    private List<Row> ranges() {
        List<Saying.Band> measured = parts.bands.stream()
                .filter(band -> band.when() instanceof Range)
                .toList();
        Column<Interval> axis = axis(measured);
        List<Row> rows = new ArrayList<>();
        if (axis == null) {
            return rows;
        }
        boolean met = measured.size() < parts.bands.size();
        boolean all = parts.otherwise == null && !met;
        List<Interval> intervals = Bands.of(measured, axis, all, asking);
        checkOrder(measured, intervals, axis);
        for (int i = 0; i < measured.size(); i++) {
            rows.add(cells.fill(
                    Cells.blank().with(axis, intervals.get(i)), measured.get(i).award()));
        }
        if (axis == ScoreSheet.ACTUAL) {
            checkTarget(measured);
        }
        return rows;
    }

    /** 达9%以上得10分，70%以上得7分 of an indicator with ≥: more points for less. */
    private void checkOrder(List<Saying.Band> measured, List<Interval> intervals, Column<Interval> axis) {
        Relation relation = context.relation();
        boolean directed = axis == ScoreSheet.ACTUAL && context.isMeasured() && relation != Relation.EQUAL;
        if (!directed || relation == null) {
            return;
        }
        for (int i = 0; i < measured.size(); i++) {
            for (int j = 0; j < measured.size(); j++) {
                Interval better = intervals.get(relation.isReverse() ? j : i);
                Interval worse = intervals.get(relation.isReverse() ? i : j);
                boolean above = better.low() != null
                        && worse.high() != null
                        && better.low().compareTo(worse.high()) >= 0;
                BigDecimal more = Weight.points(measured.get(i).award());
                BigDecimal less = Weight.points(measured.get(j).award());
                if (above && more != null && less != null && more.compareTo(less) < 0) {
                    asking.contradicts(
                            measured.get(i).span(), "指标的关系是“" + relation.label() + "”，做得更好的一档得分反而少", "核对各档的数和得分");
                }
            }
        }
    }

    /** One scale for all; null without ranges or when something has to be asked. */
    private @Nullable Column<Interval> axis(List<Saying.Band> measured) {
        Column<Interval> axis = null;
        String subject = null;
        boolean asked = false;
        for (Saying.Band band : measured) {
            Range range = (Range) Objects.requireNonNull(band.when());
            Column<Interval> own = scale.of(range);
            asked |= own == null;
            if (axis != null && own != null && own != axis) {
                asking.unclear(range.span(), "前面说的是" + axis.title() + "，这里说的是" + own.title(), "写成同一种数");
            }
            axis = axis == null ? own : axis;
            String words = range.subject() == null ? null : range.subject().words();
            if (subject != null && words != null && !subject.contains(words) && !words.contains(subject)) {
                asking.unclear(range.span(), "前面说的是“" + subject + "”，这里像是另一项标准", "一个指标写一项标准；几个指标的标准分开写到各自的行");
            }
            subject = subject == null ? words : subject;
        }
        return asked ? null : axis;
    }

    /** The only threshold with points is the target, and on its side. */
    private void checkTarget(List<Saying.Band> measured) {
        List<Saying.Band> full =
                measured.stream().filter(band -> weight.isFull(band.award())).toList();
        long giving = measured.stream()
                .filter(band -> !(band.award() instanceof Award.Nothing))
                .count();
        if (full.isEmpty()) {
            return;
        }
        Range range = (Range) Objects.requireNonNull(full.get(0).when());
        if (giving == 1 && (range.low() == null || range.high() == null || range.isPoint())) {
            scale.againstTarget(range.any().quantity());
            checkSide(range);
        } else if (context.targetNumber() != null && !range.any().quantity().is(context.targetNumber())) {
            asking.take("最高一档的界线是 " + range.any().quantity().shown() + "，不是目标值 " + Exact.print(context.targetNumber()));
        }
    }

    private void checkSide(Range range) {
        Relation relation = context.relation();
        if (relation == null || !context.isMeasured() || relation == Relation.EQUAL || range.isPoint()) {
            return;
        }
        if (relation.isReverse() != (range.low() == null)) {
            asking.contradicts(range.span(), "指标的关系是“" + relation.label() + "”，方向相反", "改句子或改关系");
        }
    }

    private void checkDirection(Met met) {
        new SameIndicator(context, asking).check(met.subject());
        Relation relation = context.relation();
        if (relation == Relation.UNSTATED) {
            asking.unclear(met.span(), "指标没有填关系，不知道怎样算达到", "填上关系 ≥、≤ 等");
        } else if (relation != null
                && context.isMeasured()
                && met.sense() != Sense.NONE
                && relation != Relation.EQUAL) {
            if (relation.isReverse() != (met.sense() == Sense.AT_MOST)) {
                asking.contradicts(met.span(), "指标的关系是“" + relation.label() + "”，方向相反", "改句子或改关系");
            }
        }
    }
}
