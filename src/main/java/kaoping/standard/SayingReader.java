package kaoping.standard;

import java.math.BigDecimal;
import java.util.List;
import kaoping.policy.PartialStep;
import kaoping.standard.Condition.End;
import kaoping.standard.Condition.Range;
import kaoping.standard.grammar.StandardParser.AsideContext;
import kaoping.standard.grammar.StandardParser.BandContext;
import kaoping.standard.grammar.StandardParser.ConditionContext;
import kaoping.standard.grammar.StandardParser.LimitContext;
import kaoping.standard.grammar.StandardParser.OtherwiseContext;
import kaoping.standard.grammar.StandardParser.PartialContext;
import kaoping.standard.grammar.StandardParser.SaidContext;
import kaoping.standard.grammar.StandardParser.StepContext;
import kaoping.value.Exact;
import org.jspecify.annotations.Nullable;

/** One saying of the grammar's tree as a value. */
final class SayingReader {
    private static final List<String> PREFACE = List.of("情况", "结果", "程度", "成效");

    private final Numbers numbers;
    private final ConditionReader conditions;
    private final AwardReader awards;
    private final StepReader steps;

    SayingReader(Numbers numbers) {
        this.numbers = numbers;
        this.conditions = new ConditionReader(numbers);
        this.awards = new AwardReader(numbers);
        this.steps = new StepReader(numbers, conditions);
    }

    @Nullable
    Saying read(SaidContext saying) {
        if (saying.partial() != null) {
            return partial(saying.partial());
        }
        if (saying.step() != null) {
            return step(saying.step());
        }
        if (saying.limit() != null) {
            return limit(saying.limit());
        }
        if (saying.full() != null) {
            return new Saying.Full(
                    Numbers.span(saying.full()), numbers.number(saying.full().number()));
        }
        if (saying.otherwise() != null) {
            return otherwise(saying.otherwise());
        }
        return saying.band() == null ? null : band(saying.band());
    }

    /** 未在1小时内反馈的，每次扣0.5分; 超额完成不加分; what only leads to the rest. */
    Saying read(AsideContext aside) {
        if (aside.described() != null) {
            return steps.described(aside.described());
        }
        return aside.capless() == null ? preface(aside) : new Saying.Capless(Numbers.span(aside));
    }

    /** What the same saying says beside: （不足5%按5%计算） in a step, 未达到的按比例得分 after what is asked for. */
    @Nullable
    Saying beside(SaidContext saying) {
        if (saying.step() != null
                && saying.step().each() != null
                && saying.step().each().partial() != null) {
            return partial(saying.step().each().partial());
        }
        if (saying.step() != null && saying.step().swing() != null) {
            return steps.swing(saying.step(), true);
        }
        if (saying.limit() != null && saying.limit().all != null) {
            return new Saying.Limit(
                    Numbers.span(saying.limit()),
                    Saying.Bound.MOST_OFF,
                    numbers.number(saying.limit().number()));
        }
        BandContext band = saying.band();
        return band == null || band.demand == null
                ? null
                : new Saying.Band(
                        new Span(
                                Numbers.span(band.compare()).start(),
                                Numbers.span(band).end()),
                        ConditionReader.met(band.compare()),
                        awards.read(band.award()));
    }

    private Saying preface(AsideContext saying) {
        boolean basis = saying.basis() != null
                && PREFACE.stream().anyMatch(end -> saying.getText().endsWith(end));
        boolean rate = saying.definition() != null
                && numbers.percent(saying.definition().percent()).compareTo(Exact.HUNDRED) == 0;
        if (!basis && !rate) {
            numbers.refuse(saying);
        }
        return new Saying.Preface(Numbers.span(saying));
    }

    /** 发生1起得5分 is what one of them gets, and no step. */
    private Saying step(StepContext step) {
        Saying.Step read = steps.read(step);
        boolean one =
                read.isGain() && step.each() != null && step.each().stride().EVENT() != null;
        if (!one || read.when() != null) {
            return read;
        }
        End end = new End(read.length(), true, false);
        return new Saying.Band(
                read.span(), new Range(read.span(), null, end, end), new Award.Points(read.span(), read.cost()));
    }

    private Saying band(BandContext band) {
        if (band.demand != null) {
            Span demand = Numbers.span(band.demand);
            return new Saying.Band(demand, conditions.read(band.demand), new Award.Full(demand, null));
        }
        Span span = Numbers.span(band);
        Award award = awards.read(band.award());
        Condition when = when(band);
        if (when instanceof Condition.Occurred occurred && occurred.count() != null) {
            when = counted(occurred, occurred.count(), award);
        }
        boolean one = when instanceof Range range
                && range.isPoint()
                && range.any().quantity().isPiece()
                && range.any().quantity().is(BigDecimal.ONE);
        if (one && award instanceof Award.Off off && when instanceof Range range) {
            return steps.one(span, range, off.points());
        }
        return new Saying.Band(span, when, award);
    }

    private @Nullable Condition when(BandContext band) {
        ConditionContext condition = band.condition();
        if (condition == null) {
            return band.compare() == null ? null : ConditionReader.met(band.compare());
        }
        if (band.grade != null) {
            return new Condition.Grade(
                    Numbers.span(band.grade), conditions.words(band.grade), conditions.read(condition));
        }
        return band.verdict() != null && condition.words() != null
                ? conditions.verdict(condition.words(), band.verdict())
                : conditions.read(condition);
    }

    /** 发生1起不得分: from the first on; 发生1起得5分 is the one. */
    private static Range counted(Condition.Occurred occurred, Quantity count, Award award) {
        End end = new End(count, true, false);
        boolean more = occurred.more() || award instanceof Award.Nothing;
        return new Range(occurred.span(), null, end, more ? null : end);
    }

    private Saying otherwise(OtherwiseContext otherwise) {
        return otherwise.each() == null
                ? new Saying.Otherwise(Numbers.span(otherwise), awards.read(otherwise.award()))
                : steps.read(otherwise.each());
    }

    private Saying limit(LimitContext limit) {
        Saying.Bound bound;
        if (limit.EXHAUST() != null) {
            bound = limit.number() == null ? Saying.Bound.EXHAUST : Saying.Bound.MOST_OFF;
        } else if (limit.FILLED() != null) {
            bound = Saying.Bound.FILLED;
        } else if (limit.UNCAPPED() != null) {
            bound = Saying.Bound.UNCAPPED;
        } else if (limit.least != null) {
            bound = Saying.Bound.LEAST;
        } else if (limit.PLUS() != null) {
            bound = Saying.Bound.MOST_PLUS;
        } else {
            bound = limit.OFF() == null && limit.DEDUCT() == null ? Saying.Bound.MOST : Saying.Bound.MOST_OFF;
        }
        BigDecimal points = limit.number() == null ? null : numbers.number(limit.number());
        return new Saying.Limit(Numbers.span(limit), bound, points);
    }

    private Saying partial(PartialContext partial) {
        if (partial.share != null && partial.share.getText().startsWith("未") && !isOff(partial)) {
            numbers.refuse(partial);
        }
        Quantity less = numbers.quantity(partial.number(0), partial.measure().isEmpty() ? null : partial.measure(0));
        Span span = Numbers.span(partial);
        if (partial.share != null) {
            return new Saying.Partial(span, less, null, PartialStep.LINEAR, proportion(partial, less));
        }
        if (partial.uncounted != null) {
            return new Saying.Partial(span, less, null, PartialStep.WHOLE_STEPS, null);
        }
        Quantity as = numbers.quantity(partial.number(1), partial.measure().size() < 2 ? null : partial.measure(1));
        return new Saying.Partial(span, less, as, PartialStep.EVERY_BEGUN, null);
    }

    private static boolean isOff(PartialContext partial) {
        return partial.OFF() != null || partial.DEDUCT() != null;
    }

    /** 不足60%的按比例得分 is a band where no step is as long. */
    private static Saying.Band proportion(PartialContext partial, Quantity less) {
        Span span = Numbers.span(partial);
        Award.Way way = isOff(partial) ? Award.Way.TAKEN_OFF : Award.Way.BY_RELATION;
        return new Saying.Band(
                span, new Range(span, null, null, new End(less, false, false)), new Award.Pro(span, way, null));
    }
}
