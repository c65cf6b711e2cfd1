package kaoping.standard;

import java.math.BigDecimal;
import kaoping.standard.grammar.StandardParser.BandContext;
import kaoping.standard.grammar.StandardParser.ConditionContext;
import kaoping.standard.grammar.StandardParser.LengthContext;
import kaoping.standard.grammar.StandardParser.LimitContext;
import kaoping.standard.grammar.StandardParser.OtherwiseContext;
import kaoping.standard.grammar.StandardParser.PartialContext;
import kaoping.standard.grammar.StandardParser.SaidContext;
import kaoping.standard.grammar.StandardParser.StepContext;
import kaoping.standard.grammar.StandardParser.StrideContext;
import kaoping.standard.grammar.StandardParser.WayContext;
import org.jspecify.annotations.Nullable;

/** One saying of the grammar's tree as a value. */
final class SayingReader {
    private final Numbers numbers;
    private final ConditionReader conditions;
    private final AwardReader awards;

    SayingReader(Numbers numbers) {
        this.numbers = numbers;
        this.conditions = new ConditionReader(numbers);
        this.awards = new AwardReader(numbers);
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

    private Saying band(BandContext band) {
        return new Saying.Band(Numbers.span(band), condition(band.condition()), awards.read(band.award()));
    }

    private @Nullable Condition condition(@Nullable ConditionContext condition) {
        return condition == null ? null : conditions.read(condition);
    }

    private Saying otherwise(OtherwiseContext otherwise) {
        return otherwise.step() == null
                ? new Saying.Otherwise(Numbers.span(otherwise), awards.read(otherwise.award()))
                : step(otherwise.step());
    }

    private Saying step(StepContext step) {
        BigDecimal cost = numbers.number(step.cost);
        StrideContext stride = step.stride();
        LengthContext length = stride.length();
        return new Saying.Step(
                Numbers.span(step),
                condition(step.condition()),
                stride.subject() == null ? null : ConditionReader.subject(stride.subject()),
                way(stride),
                numbers.length(length),
                cost,
                step.OFF() == null);
    }

    private static Saying.Way way(StrideContext stride) {
        if (stride.undone() != null
                || stride.things() != null && stride.things().undone() != null) {
            return stride.way() == null || stride.way().HAVE() != null ? Saying.Way.DOWN : way(stride.way());
        }
        if (stride.way() != null) {
            return way(stride.way());
        }
        if (stride.EVENT() != null) {
            return Saying.Way.EVENT;
        }
        if (stride.LACK() != null) {
            return Saying.Way.DOWN;
        }
        return stride.LATE() == null ? Saying.Way.UNSAID : Saying.Way.LATE;
    }

    private static Saying.Way way(WayContext way) {
        if (way.DOWN() != null || way.LT() != null || way.LACK() != null) {
            return Saying.Way.DOWN;
        }
        if (way.UP() != null || way.GT() != null) {
            return Saying.Way.UP;
        }
        if (way.LATE() != null) {
            return Saying.Way.LATE;
        }
        if (way.EVENT() != null) {
            return Saying.Way.EVENT;
        }
        return way.ASIDE() == null ? Saying.Way.UNSAID : Saying.Way.ASIDE;
    }

    private Saying limit(LimitContext limit) {
        Saying.Bound bound;
        if (limit.EXHAUST() != null) {
            return new Saying.Limit(Numbers.span(limit), Saying.Bound.EXHAUST, null);
        } else if (limit.least != null) {
            bound = Saying.Bound.LEAST;
        } else {
            bound = limit.OFF() == null && limit.DEDUCT() == null ? Saying.Bound.MOST : Saying.Bound.MOST_OFF;
        }
        return new Saying.Limit(Numbers.span(limit), bound, numbers.number(limit.number()));
    }

    private Saying partial(PartialContext partial) {
        Quantity less = numbers.quantity(partial.number(0), partial.measure().isEmpty() ? null : partial.measure(0));
        boolean counted = partial.uncounted == null;
        Quantity as = counted
                ? numbers.quantity(partial.number(1), partial.measure().size() < 2 ? null : partial.measure(1))
                : null;
        return new Saying.Partial(Numbers.span(partial), less, as);
    }
}
