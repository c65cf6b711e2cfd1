package kaoping.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import kaoping.standard.Condition.Aside;
import kaoping.standard.Condition.End;
import kaoping.standard.Condition.Range;
import kaoping.standard.Condition.Subject;
import kaoping.standard.grammar.StandardParser.BoundContext;
import kaoping.standard.grammar.StandardParser.CompareContext;
import kaoping.standard.grammar.StandardParser.EndsContext;
import kaoping.standard.grammar.StandardParser.MeasuredContext;
import kaoping.standard.grammar.StandardParser.NumberContext;
import kaoping.standard.grammar.StandardParser.QuantityContext;
import kaoping.standard.grammar.StandardParser.SideContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** A condition about a number as a range (范围): 以上、以下、达到 include the number, 超过、低于、不足 do not; 前3名 are 1 to 3. */
final class RangeReader {
    private static final Pattern SHORT = Pattern.compile(".[少多]$");

    private final Numbers numbers;

    RangeReader(Numbers numbers) {
        this.numbers = numbers;
    }

    Range read(MeasuredContext measured) {
        Span span = Numbers.span(measured);
        if (measured.YEAR() != null
                || measured.subject(0) != null && measured.subject(0).YEAR() != null) {
            numbers.yearly(measured);
        }
        if (measured.AT_LEAST() != null) {
            End least = new End(numbers.length(measured.length()), true, false);
            return new Range(
                    span, SubjectReader.least(measured.subject(0), measured.deed(), measured.things()), least, null);
        }
        Subject subject = subject(measured);
        if (measured.exact != null) {
            End point = new End(numbers.quantity(measured.exact), true, false);
            return new Range(span, subject, point, point);
        }
        if (measured.first != null) {
            return new Range(span, subject, null, new End(piece(measured.first), true, false));
        }
        if (measured.one != null) {
            End one = new End(piece(measured, measured.one), true, measured.onward != null && !isIn(measured.onward));
            if (measured.onward != null) {
                return new Range(span, subject, one, null);
            }
            return ordered(
                    span,
                    subject,
                    one,
                    measured.other == null ? one : new End(piece(measured, measured.other), true, false));
        }
        if (measured.NEGATIVE() != null) {
            Quantity none = new Quantity(span, BigDecimal.ZERO, "");
            boolean growth = subject == null && measured.NEGATIVE().getText().endsWith("增长");
            boolean loss = subject == null && measured.NEGATIVE().getText().equals(SameIndicator.LOSS);
            Subject rate = loss
                    ? new Subject(span, SameIndicator.LOSS, false, Aside.NO)
                    : growth ? new Subject(span, "增长", false, Aside.NO) : subject;
            return new Range(span, rate, null, new End(none, false, false));
        }
        if (!measured.lower().isEmpty()) {
            End from =
                    new End(numbers.quantity(measured.from), measured.lower(0).LE() != null, false);
            End to = new End(numbers.quantity(measured.until), measured.lower(1).LE() != null, false);
            return new Range(span, subject, alike(from, to), to);
        }
        if (measured.from != null) {
            return ordered(span, subject, end(measured.from, measured.lowEnd), end(measured.until, measured.highEnd));
        }
        return bounded(measured, measured.within == null ? measured.bound() : List.of(measured.within), span, subject);
    }

    /** 第11名及以后, not 第11名以后. */
    private static boolean isIn(Token onward) {
        return !onward.getText().startsWith("以") && !onward.getText().startsWith("之");
    }

    private @Nullable Subject subject(MeasuredContext measured) {
        if (measured.BY_PLAN() != null) {
            return new Subject(Numbers.span(measured), measured.BY_PLAN().getText(), true, Aside.NO);
        }
        Subject subject = SubjectReader.read(measured.subject(0));
        boolean both = measured.getText().contains("±") || measured.getText().contains("正负");
        if (subject != null && SHORT.matcher(subject.words()).find()) {
            // 完成率多＜85%
            numbers.refuse(measured);
        }
        boolean share = measured.ofGoal() != null
                || measured.within != null && measured.within.ofGoal() != null
                || measured.bound().stream().anyMatch(bound -> bound.ofGoal() != null);
        if (share) {
            return ofTarget(measured, subject);
        }
        return both ? bothWays(measured, subject) : subject;
    }

    /** 目标值的95%: of the target, whatever it is of. */
    private static Subject ofTarget(MeasuredContext measured, @Nullable Subject subject) {
        return subject == null
                ? new Subject(Numbers.span(measured), Scale.OF_TARGET, true, Aside.NO)
                : new Subject(subject.span(), subject.words() + Scale.OF_TARGET, true, Aside.NO);
    }

    private Range bounded(MeasuredContext measured, List<BoundContext> bounds, Span span, @Nullable Subject subject) {
        End low = null;
        End high = null;
        if (measured.within != null && (measured.within.side() == null || isLow(measured.within))) {
            // 达到3天办结: within so many, or after?
            numbers.refuse(measured.within);
        }
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
        return new Range(span, subject, low, high);
    }

    /** {@code 前3名}, {@code 第4名}: a place or a piece; of 前30% nobody knows of how many. */
    private Quantity piece(QuantityContext quantity) {
        Quantity piece = numbers.quantity(quantity);
        if (!piece.isPiece()) {
            numbers.refuse(quantity);
        }
        return piece;
    }

    private Quantity piece(MeasuredContext measured, NumberContext number) {
        Quantity piece = numbers.quantity(number, measured.measure());
        if (!piece.isPiece()) {
            numbers.refuse(measured);
        }
        return piece;
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

    /** 0≤节约率<5%: nought of anything. */
    private static End alike(End none, End other) {
        return none.quantity().number().signum() == 0 && none.quantity().unit().isEmpty() ? with(none, other) : none;
    }

    private static End with(End end, End other) {
        Quantity said = end.quantity();
        Quantity quantity =
                new Quantity(said.span(), said.number(), other.quantity().unit());
        return new End(quantity, end.closed(), end.loose());
    }

    /** {@code 100%-80%（含）} is 80 to 100. */
    private static Range ordered(Span span, @Nullable Subject subject, End from, End to) {
        // Why: 80-90% means 80% to 90%.
        End start = from.quantity().unit().isEmpty() ? with(from, to) : from;
        return start.quantity().number().compareTo(to.quantity().number()) <= 0
                ? new Range(span, subject, start, to)
                : new Range(span, subject, to, start);
    }

    private End end(QuantityContext said, @Nullable EndsContext ends) {
        Quantity quantity = numbers.quantity(said);
        same(ends, quantity);
        return new End(quantity, isIn(ends), ends == null);
    }

    /** 90%以上（含95%） says two things. */
    private void same(@Nullable EndsContext ends, Quantity quantity) {
        QuantityContext again = ends == null ? null : ends.quantity();
        if (again == null) {
            return;
        }
        Quantity said = numbers.quantity(again);
        boolean unit = said.unit().isEmpty() || said.unit().equals(quantity.unit());
        if (!said.is(quantity.number()) || !unit) {
            numbers.refuse(again);
        }
    }

    private End end(BoundContext bound) {
        Quantity quantity = numbers.quantity(bound.quantity());
        if (isTwisted(bound)) {
            numbers.refuse(bound);
        }
        boolean closed = bound.compare() == null
                || bound.compare().GE() != null
                || bound.compare().AT_LEAST() != null
                || bound.compare().LE() != null
                || bound.compare().LOWERED() != null;
        for (EndsContext ends : bound.ends()) {
            closed = isIn(ends);
            same(ends, quantity);
        }
        return new End(quantity, closed, false);
    }

    /** 不低于95%, 控制在5%以内, 至少召开2次 ask for it; 低于95% does not. */
    static boolean isDemand(MeasuredContext measured) {
        boolean kept = measured.KEPT() != null || measured.AT_LEAST() != null;
        return kept
                || !measured.bound().isEmpty()
                        && measured.bound().stream()
                                .map(BoundContext::compare)
                                .allMatch(compare -> compare != null && compare.LT() == null && compare.GT() == null);
    }

    private static boolean isLow(BoundContext bound) {
        return bound.compare() == null ? bound.side().ABOVE() != null : isLow(bound.compare());
    }

    private static boolean isLow(CompareContext compare) {
        return compare.GE() != null || compare.AT_LEAST() != null || compare.GT() != null;
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
}
