package kaoping.standard;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import kaoping.standard.Condition.Deadline;
import kaoping.standard.Condition.End;
import kaoping.standard.Condition.Occurred;
import kaoping.standard.Condition.Range;
import kaoping.standard.Condition.Subject;
import kaoping.standard.Condition.Words;
import kaoping.standard.Saying.Effect;
import kaoping.standard.Saying.Matter;
import kaoping.standard.Saying.Role;
import kaoping.standard.Saying.Step;
import kaoping.standard.Saying.Way;
import kaoping.standard.grammar.StandardParser.ConditionContext;
import kaoping.standard.grammar.StandardParser.CountedContext;
import kaoping.standard.grammar.StandardParser.DescribedContext;
import kaoping.standard.grammar.StandardParser.EachContext;
import kaoping.standard.grammar.StandardParser.StepContext;
import kaoping.standard.grammar.StandardParser.StrideContext;
import kaoping.standard.grammar.StandardParser.SwingContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** One step of the grammar's tree as a value (每一步): 每下降1%扣0.5分, 错别字每处扣0.1分; which way it goes is in its words. */
final class StepReader {
    /** Costs nothing: 未发生…的. */
    private static final Pattern NONE = Pattern.compile("^(全年)?(未|没有)?(未发生|没有发生|未出现|没有出现|未发现|不存在)");

    private final Numbers numbers;
    private final ConditionReader conditions;

    StepReader(Numbers numbers, ConditionReader conditions) {
        this.numbers = numbers;
        this.conditions = conditions;
    }

    Step read(StepContext step) {
        if (step.swing() != null) {
            return swing(step, false);
        }
        if (step.undone() != null) {
            return undone(step);
        }
        EachContext each = step.each();
        return each == null
                ? read(
                        Numbers.span(step),
                        step.stride(),
                        null,
                        effect(step.OFF(), step.PLUS()),
                        numbers.number(step.cost))
                : read(each, step);
    }

    /** 每增减1个百分点，相应增减0.2分: off below, on top above. */
    Step swing(StepContext step, boolean up) {
        SwingContext swing = step.swing();
        return new Step(
                Numbers.span(swing),
                null,
                SubjectReader.read(swing.subject()),
                up ? Way.UP : Way.DOWN,
                numbers.length(swing.length()),
                numbers.number(swing.cost),
                false,
                up ? Effect.PLUS : Effect.OFF,
                false,
                null,
                null,
                Role.EITHER);
    }

    /** {@code 每推迟1天扣1分} of 否则每推迟1天扣1分. */
    Step read(EachContext each) {
        return read(Numbers.span(each), each.stride(), null, effect(each), cost(each));
    }

    private Step read(EachContext each, StepContext step) {
        Condition before = before(step);
        boolean none = before instanceof Words words
                && !step.OF().isEmpty()
                && words.words().stream().anyMatch(word -> NONE.matcher(word).find());
        if (none) {
            numbers.refuse(step.condition());
        }
        Step read = read(Numbers.span(step), each.stride(), before, effect(each), cost(each));
        boolean named = read.way() == Way.UNSAID && (step.happened() != null || step.nth() != null);
        Way way = !named ? read.way() : Ways.isLacking(step.happened()) ? Way.LACK : Way.EVENT;
        return read.counting(way, read.when()).after(each.afterwards() != null).as(role(step));
    }

    private Step read(Span span, StrideContext stride, @Nullable Condition stated, Effect effect, BigDecimal cost) {
        Condition before = stride.begin == null ? stated : begin(stride, stated);
        boolean undone = stride.undone() != null
                || stride.things() != null && stride.things().undone() != null;
        if (undone && effect != Effect.OFF) {
            // 1项未完成得1分
            numbers.refuse(stride);
        }
        Quantity size = numbers.length(stride.length());
        Way way = Ways.of(stride, effect == Effect.OFF);
        Step read = new Step(
                span,
                before,
                subject(stride, size),
                way == Way.LATE && size.isPiece() ? Way.EVENT : way,
                size,
                cost,
                Ways.isOver(stride),
                effect,
                false,
                matter(stride, before),
                stride.period() == null ? null : numbers.period(stride.period()),
                Role.EITHER);
        return counted(read);
    }

    /** 每少完成1个百分点 is of 完成率: nothing else that is done has percentage points. */
    private static @Nullable Subject subject(StrideContext stride, Quantity size) {
        Subject subject = SubjectReader.read(stride.subject());
        boolean done = subject == null
                && size.isPercentPoint()
                && stride.deed() != null
                && stride.deed().DONE() != null
                && stride.deed().getText().equals("完成");
        return done ? new Subject(Numbers.span(stride.deed()), "完成率", true, Condition.Aside.NO) : subject;
    }

    /** 扣2分, 扣分值的5%. */
    private BigDecimal cost(EachContext each) {
        return each.cost == null ? numbers.share(each.percent()) : numbers.number(each.cost);
    }

    /** 每低于95%一个百分点: below 95%. */
    private Condition begin(StrideContext stride, @Nullable Condition stated) {
        if (stated != null) {
            numbers.refuse(stride);
        }
        End end = new End(numbers.quantity(stride.begin), false, false);
        Span span = Numbers.span(stride.begin);
        return stride.LT() == null ? new Range(span, null, end, null) : new Range(span, null, null, end);
    }

    /** 未在1小时内反馈的，每次: whatever it is, so many times; without 的 it must be something that nobody wants. */
    Step described(DescribedContext step) {
        String words = step.matters().getText();
        CountedContext counted = step.counted();
        Quantity length = numbers.counted(counted);
        boolean none = NONE.matcher(words).find();
        if (none || !length.isPiece() || step.OF() == null && !Glossary.isUnwanted(words)) {
            numbers.refuse(step);
        }
        numbers.take("“" + words + "”是要扣的事，实际值填有几" + length.unit());
        Matter matter = new Matter(Numbers.span(step.matters()), words);
        Way way = counted.EVENT() == null && counted.HAVE() == null ? Way.UNSAID : Way.EVENT;
        BigDecimal cost = numbers.number(counted.cost);
        Span span = Numbers.span(step);
        return counted(
                new Step(span, null, null, way, length, cost, false, Effect.OFF, false, matter, null, Role.EITHER));
    }

    /** 未完成一项扣2分. */
    private Step undone(StepContext step) {
        BigDecimal cost = numbers.number(step.cost);
        Quantity size = numbers.length(step.length());
        return new Step(
                Numbers.span(step),
                null,
                null,
                Way.LACK,
                size,
                cost,
                false,
                Effect.OFF,
                false,
                null,
                null,
                Role.EITHER);
    }

    private static Effect effect(EachContext each) {
        return each.cost == null ? Effect.OFF : effect(each.OFF(), each.PLUS());
    }

    private static Effect effect(@Nullable TerminalNode off, @Nullable TerminalNode plus) {
        return off != null ? Effect.OFF : plus != null ? Effect.PLUS : Effect.GET;
    }

    /** 虚假办结1件扣1分: each of them, though the words do not say 每. */
    Step one(Span span, Range one, BigDecimal cost) {
        // 少1个扣1分
        boolean less = one.subject() != null && one.subject().words().equals("少");
        Subject subject = less ? null : one.subject();
        Matter matter = subject == null ? null : new Matter(subject.span(), subject.words());
        Way way = less ? Way.DOWN : Way.UNSAID;
        Quantity length = one.any().quantity();
        Step step =
                new Step(span, null, subject, way, length, cost, false, Effect.OFF, false, matter, null, Role.EITHER);
        return counted(step);
    }

    /** What nobody wants one of is counted from none, and what stands before the step is what it is: 未按时办结的，每件. */
    private static Step counted(Step step) {
        Condition before = step.when();
        if (step.way() == Way.LACK && before instanceof Words) {
            return step.counting(Way.LACK, null);
        }
        boolean late = before instanceof Deadline deadline && !deadline.onTime() && deadline.day() == null;
        if (before instanceof Occurred occurred && occurred.count() == null
                || late && step.length().isPiece()) {
            return step.counting(step.way() == Way.UNSAID ? Way.EVENT : step.way(), null);
        }
        if (step.way() == Way.UNSAID && !step.isGain() && isCountedBefore(before, step.length())) {
            return step.counting(Way.EVENT, before);
        }
        boolean open = step.way() == Way.UNSAID || step.way() == Way.DONE && !step.isGain();
        Matter matter = step.matter();
        if (!open || step.isGain() || matter == null) {
            return step;
        }
        Condition rest = before instanceof Words ? null : before;
        return Glossary.isUnwanted(matter.words()) ? step.counting(Way.EVENT, rest) : step.counting(Way.UNSAID, rest);
    }

    /** 未开展的，每次; 超过3次的，每次. */
    private static boolean isCountedBefore(@Nullable Condition before, Quantity length) {
        boolean beyond = before instanceof Range range
                && range.high() == null
                && range.any().quantity().isPiece();
        return length.isPiece() && (before instanceof Condition.None || beyond);
    }

    private static Role role(StepContext step) {
        ConditionContext condition = step.condition();
        if (condition == null) {
            return Role.EITHER;
        }
        if (!step.OF().isEmpty()) {
            return Role.CASE;
        }
        return condition.measured() != null && RangeReader.isDemand(condition.measured()) ? Role.DEMAND : Role.EITHER;
    }

    private @Nullable Condition before(StepContext step) {
        if (step.origin() != null) {
            return conditions.origin(step.origin());
        }
        if (step.nth() != null) {
            return conditions.nth(step.nth());
        }
        Condition before = step.condition() == null ? null : conditions.read(step.condition());
        boolean apart =
                !step.COMMA().isEmpty() || !step.OF().isEmpty() || !step.WHEN().isEmpty();
        if (before instanceof Range range && range.isPoint() && !apart) {
            // A number that a name carries is no condition.
            numbers.refuse(step.condition());
        }
        return before;
    }

    /** What is counted, in the words nearest to the number: 错别字 of 错别字每处, 工单未按时办结 before 的，每件. */
    private static @Nullable Matter matter(StrideContext stride, @Nullable Condition before) {
        String subject = stride.subject() == null ? "" : stride.subject().getText();
        if (stride.things() != null && stride.things().matter() != null) {
            return new Matter(
                    Numbers.span(stride.things()), subject + stride.things().getText());
        }
        if (stride.subject() != null) {
            return new Matter(Numbers.span(stride.subject()), subject);
        }
        return before instanceof Words words ? new Matter(words.span(), String.join("、", words.words())) : null;
    }
}
