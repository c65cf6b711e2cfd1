package kaoping.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

    private Condition deadline(DeadlineContext deadline) {
        DayContext day = deadline.day();
        boolean onTime = deadline.late() == null;
        if (!onTime) {
            day = deadline.late().day();
        }
        return new Condition.Deadline(Numbers.span(deadline), day == null ? null : day(day), onTime);
    }

    private Condition.DayText day(DayContext day) {
        if (!day.DASH().isEmpty()) {
            return new Condition.DayText(
                    Numbers.span(day),
                    whole(numbers.number(day.number(0))),
                    whole(numbers.number(day.number(1))),
                    Math.max(1, whole(numbers.number(day.number(2)))));
        }
        boolean hasYear =
                day.YEAR() != null || day.YEAR_END() != null && !day.number().isEmpty();
        Integer year = hasYear ? Integer.valueOf(whole(numbers.number(day.number(0)))) : null;
        if (day.YEAR_END() != null) {
            return new Condition.DayText(Numbers.span(day), year, 12, 31);
        }
        int first = hasYear ? 1 : 0;
        int month = whole(numbers.number(day.number(first)));
        int ofMonth = day.END() == null ? Math.max(1, whole(numbers.number(day.number(first + 1)))) : 0;
        return new Condition.DayText(Numbers.span(day), year, month, ofMonth);
    }

    /** -1 for what is no part of a date. */
    private static int whole(BigDecimal number) {
        boolean fits = number.stripTrailingZeros().scale() <= 0 && number.precision() <= 4;
        return fits ? number.intValue() : -1;
    }

    private Condition measured(MeasuredContext measured) {
        Span span = Numbers.span(measured);
        Subject subject = measured.subject().isEmpty() ? null : subject(measured.subject(0));
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
        return new Subject(Numbers.span(subject), subject.getText().replaceAll("的$", ""), rate);
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
