package kaoping.standard;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import kaoping.standard.Saying.Effect;
import kaoping.standard.Saying.Way;
import kaoping.standard.grammar.StandardParser.BandContext;
import kaoping.standard.grammar.StandardParser.ConditionContext;
import kaoping.standard.grammar.StandardParser.LimitContext;
import kaoping.standard.grammar.StandardParser.OtherwiseContext;
import kaoping.standard.grammar.StandardParser.PartialContext;
import kaoping.standard.grammar.StandardParser.SaidContext;
import kaoping.standard.grammar.StandardParser.StepContext;
import kaoping.standard.grammar.StandardParser.StrideContext;
import kaoping.standard.grammar.StandardParser.UndoneContext;
import kaoping.standard.grammar.StandardParser.WayContext;
import org.jspecify.annotations.Nullable;

/** One saying of the grammar's tree as a value. */
final class SayingReader {
    /** What nobody wants one of: 每处缺陷扣1分 counts up from none. */
    private static final Pattern FAULTS =
            Pattern.compile("缺陷|事故|投诉|问题|差错|错误|违规|违纪|违法|隐患|失误|瑕疵|舆情|事件|不合格|不规范|不符合|不达标|不到位|漏洞");

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
        Quantity size = numbers.length(stride.length());
        return new Saying.Step(
                Numbers.span(step),
                before(step),
                stride.subject() == null ? null : ConditionReader.subject(stride.subject()),
                way(step, size),
                size,
                cost,
                stride.way() != null && stride.way().GT() != null,
                step.OFF() != null ? Effect.OFF : step.PLUS() != null ? Effect.PLUS : Effect.GET,
                step.afterwards() != null);
    }

    private @Nullable Condition before(StepContext step) {
        if (step.origin() != null) {
            return conditions.origin(step.origin());
        }
        Condition before = condition(step.condition());
        boolean apart =
                !step.COMMA().isEmpty() || !step.OF().isEmpty() || !step.WHEN().isEmpty();
        if (before instanceof Condition.Range range && range.isPoint() && !apart) {
            // A number that a name carries is no condition.
            numbers.refuse(step.condition());
        }
        return before;
    }

    private static Way way(StepContext step, Quantity length) {
        Way way = way(step.stride(), step.OFF() != null);
        boolean piece = way == Way.LATE && length.isPiece();
        return piece || way == Way.UNSAID && step.happened() != null ? Way.EVENT : way;
    }

    private static Way way(StrideContext stride, boolean off) {
        UndoneContext undone = stride.undone() == null && stride.things() != null
                ? stride.things().undone()
                : stride.undone();
        if (undone != null && undone.getText().startsWith("不") && undone.REACHED() == null) {
            return off && stride.way() == null ? Way.EVENT : Way.UNSAID;
        }
        if (undone != null && (stride.way() == null || stride.way().HAVE() != null)) {
            return Way.LACK;
        }
        if (stride.way() != null) {
            return way(stride.way());
        }
        if (stride.EVENT() != null || stride.HAVE() != null) {
            return Way.EVENT;
        }
        if (stride.LACK() != null) {
            return Way.LACK;
        }
        if (stride.LATE() != null) {
            return Way.LATE;
        }
        boolean fault = stride.things() != null
                && FAULTS.matcher(stride.things().getText()).find();
        if (off && fault && stride.deed() == null && stride.DONE() == null) {
            return Way.EVENT;
        }
        return stride.deed() != null || stride.DONE() != null ? Way.DONE : Way.UNSAID;
    }

    private static Way way(WayContext way) {
        if (way.DOWN() != null || way.LT() != null) {
            return Way.DOWN;
        }
        if (way.LACK() != null) {
            return Way.LACK;
        }
        if (way.UP() != null || way.GT() != null) {
            return Way.UP;
        }
        if (way.LATE() != null) {
            return Way.LATE;
        }
        if (way.EARLY() != null) {
            return Way.EARLY;
        }
        return way.ASIDE() == null ? Way.EVENT : Way.ASIDE;
    }

    private Saying limit(LimitContext limit) {
        Saying.Bound bound;
        if (limit.EXHAUST() != null) {
            bound = Saying.Bound.EXHAUST;
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
        Quantity less = numbers.quantity(partial.number(0), partial.measure().isEmpty() ? null : partial.measure(0));
        boolean counted = partial.uncounted == null;
        Quantity as = counted
                ? numbers.quantity(partial.number(1), partial.measure().size() < 2 ? null : partial.measure(1))
                : null;
        return new Saying.Partial(Numbers.span(partial), less, as);
    }
}
