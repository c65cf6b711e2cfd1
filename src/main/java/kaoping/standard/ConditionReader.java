package kaoping.standard;

import java.util.ArrayList;
import java.util.List;
import kaoping.standard.Condition.Aside;
import kaoping.standard.Condition.End;
import kaoping.standard.Condition.Sense;
import kaoping.standard.Condition.Subject;
import kaoping.standard.grammar.StandardParser.BoundContext;
import kaoping.standard.grammar.StandardParser.CompareContext;
import kaoping.standard.grammar.StandardParser.ConditionContext;
import kaoping.standard.grammar.StandardParser.DayContext;
import kaoping.standard.grammar.StandardParser.DeadlineContext;
import kaoping.standard.grammar.StandardParser.EndsContext;
import kaoping.standard.grammar.StandardParser.MeasuredContext;
import kaoping.standard.grammar.StandardParser.MetContext;
import kaoping.standard.grammar.StandardParser.OriginContext;
import kaoping.standard.grammar.StandardParser.SideContext;
import kaoping.standard.grammar.StandardParser.SubjectContext;
import kaoping.standard.grammar.StandardParser.WordTokenContext;
import kaoping.standard.grammar.StandardParser.WordsContext;
import org.jspecify.annotations.Nullable;

/** One condition of the grammar's tree as a value: 以上、以下、达到 include the number, 超过、低于、不足 do not. */
final class ConditionReader {
    private final Numbers numbers;

    ConditionReader(Numbers numbers) {
        this.numbers = numbers;
    }

    Condition read(ConditionContext condition) {
        if (condition.deadline() != null) {
            return deadline(condition.deadline());
        }
        if (condition.measured() != null) {
            return measured(condition.measured());
        }
        if (condition.met() != null) {
            return met(condition.met());
        }
        return condition.none() == null ? words(condition.words()) : new Condition.None(Numbers.span(condition.none()));
    }

    Condition.Origin origin(OriginContext origin) {
        return new Condition.Origin(
                Numbers.span(origin), origin.quantity() == null ? null : numbers.quantity(origin.quantity()));
    }

    private Condition deadline(DeadlineContext deadline) {
        if (deadline.grace() != null) {
            SideContext side = deadline.grace().side();
            if (side != null && (side.ABOVE() != null || side.BELOW() != null)) {
                numbers.refuse(deadline.grace());
            }
            Span span = Numbers.span(deadline);
            Quantity allowed = numbers.quantity(deadline.grace().quantity());
            // Why: 迟报2次以内 counts reports, not days.
            return allowed.isPiece()
                    ? new Condition.Range(span, null, null, new End(allowed, true, false))
                    : new Condition.Grace(span, allowed);
        }
        boolean onTime = deadline.late() == null;
        DayContext day = onTime ? deadline.day() : deadline.late().day();
        boolean before = onTime ? deadline.BEFORE() != null : deadline.late().BEFORE() != null;
        Condition.DayText text = day == null ? null : new Days(numbers).read(day, before);
        return new Condition.Deadline(Numbers.span(deadline), text, onTime);
    }

    private Condition measured(MeasuredContext measured) {
        Span span = Numbers.span(measured);
        Subject subject = measured.subject().isEmpty() ? null : subject(measured.subject(0));
        if (measured.getText().contains("±") || measured.getText().contains("正负")) {
            subject = bothWays(measured, subject);
        }
        if (measured.exact != null) {
            End point = new End(numbers.quantity(measured.exact), true, false);
            return new Condition.Range(span, subject, point, point);
        }
        if (!measured.lower().isEmpty()) {
            End from =
                    new End(numbers.quantity(measured.from), measured.lower(0).LE() != null, false);
            End to = new End(numbers.quantity(measured.until), measured.lower(1).LE() != null, false);
            return new Condition.Range(span, subject, from, to);
        }
        if (measured.from != null) {
            End from = new End(numbers.quantity(measured.from), isIn(measured.lowEnd), measured.lowEnd == null);
            End to = new End(numbers.quantity(measured.until), isIn(measured.highEnd), measured.highEnd == null);
            return ordered(span, subject, from, to);
        }
        End low = null;
        End high = null;
        List<BoundContext> bounds = measured.bound();
        for (BoundContext bound : bounds) {
            End end = end(bound);
            if (isLow(bound) && low == null) {
                low = end;
            } else if (!isLow(bound) && high == null) {
                high = end;
            } else {
                numbers.refuse(bound);
            }
        }
        return new Condition.Range(span, subject, low, high);
    }

    /** {@code 偏差在±5%以内}, {@code 控制在±5%以内}: one number that nothing may go beyond, either way. */
    private Subject bothWays(MeasuredContext measured, @Nullable Subject subject) {
        boolean single = measured.bound().size() == 1;
        if (!single
                || measured.bound(0).compare() == null
                        && measured.bound(0).side().ABOVE() != null) {
            numbers.refuse(measured);
        }
        Span span = subject == null ? Numbers.span(measured) : subject.span();
        return new Subject(span, subject == null ? "偏差" : subject.words(), false, Aside.BOTH_WAYS);
    }

    /** {@code 100%-80%（含）} is 80 to 100. */
    private static Condition ordered(Span span, @Nullable Subject subject, End from, End to) {
        // Why: 80-90% means 80% to 90%.
        End start = from.quantity().unit().isEmpty()
                ? new End(
                        new Quantity(
                                from.quantity().span(),
                                from.quantity().number(),
                                to.quantity().unit()),
                        from.closed(),
                        from.loose())
                : from;
        return start.quantity().number().compareTo(to.quantity().number()) <= 0
                ? new Condition.Range(span, subject, start, to)
                : new Condition.Range(span, subject, to, start);
    }

    private End end(BoundContext bound) {
        Quantity quantity = numbers.quantity(bound.quantity());
        if (isTwisted(bound)) {
            numbers.refuse(bound);
        }
        boolean closed = bound.compare() == null
                || bound.compare().GE() != null
                || bound.compare().LE() != null;
        for (EndsContext ends : bound.ends()) {
            closed = isIn(ends);
        }
        return new End(quantity, closed, false);
    }

    private static boolean isLow(BoundContext bound) {
        return bound.compare() == null ? bound.side().ABOVE() != null : isLow(bound.compare());
    }

    private static boolean isLow(CompareContext compare) {
        return compare.GE() != null || compare.GT() != null;
    }

    /** 大于…以下 and 低于…以上 say two things at once. */
    private static boolean isTwisted(BoundContext bound) {
        CompareContext compare = bound.compare();
        SideContext side = bound.side();
        if (compare == null || side == null) {
            return false;
        }
        boolean strict = compare.GT() != null || compare.LT() != null;
        return strict || isLow(compare) != (side.ABOVE() != null);
    }

    private static boolean isIn(@Nullable EndsContext ends) {
        return ends == null || ends.INCLUDING() != null;
    }

    static Subject subject(SubjectContext subject) {
        boolean rate = subject.RATE().size() == 1 && subject.getChildCount() == 1;
        String words = subject.getText().replaceAll("的$", "");
        return new Subject(Numbers.span(subject), words, rate, subject.ASIDE().isEmpty() ? Aside.NO : Aside.OFF);
    }

    private static Condition met(MetContext met) {
        CompareContext compare = met.compare();
        Span span = Numbers.span(met);
        Subject subject = met.subject() == null ? null : subject(met.subject());
        if (compare == null) {
            Sense sense = met.KEPT() == null ? Sense.NONE : Sense.AT_MOST;
            return new Condition.Met(span, subject, met.NOT() == null && met.UNREACHED() == null, sense);
        }
        boolean reached = compare.GE() != null || compare.LE() != null;
        Sense sense = compare.GE() != null || compare.LT() != null ? Sense.AT_LEAST : Sense.AT_MOST;
        return new Condition.Met(span, subject, reached, sense);
    }

    private static Condition words(WordsContext words) {
        List<String> all = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < words.getChildCount(); i++) {
            if (words.getChild(i) instanceof WordTokenContext token) {
                word.append(token.getText());
            } else {
                all.add(word.toString());
                word.setLength(0);
            }
        }
        all.add(word.toString());
        return new Condition.Words(Numbers.span(words), List.copyOf(all));
    }
}
