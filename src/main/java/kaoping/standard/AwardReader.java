package kaoping.standard;

import java.math.BigDecimal;
import java.util.List;
import kaoping.standard.Award.Way;
import kaoping.standard.grammar.StandardParser.AwardContext;
import kaoping.standard.grammar.StandardParser.EndsContext;
import kaoping.standard.grammar.StandardParser.NumberContext;
import kaoping.standard.grammar.StandardParser.PercentContext;
import kaoping.standard.grammar.StandardParser.ProContext;
import kaoping.standard.grammar.StandardParser.QuotientContext;
import kaoping.standard.grammar.StandardParser.ValueContext;
import kaoping.value.Exact;
import org.antlr.v4.runtime.ParserRuleContext;

/** One award of the grammar's tree as a value. */
final class AwardReader {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Numbers numbers;

    AwardReader(Numbers numbers) {
        this.numbers = numbers;
    }

    Award read(AwardContext award) {
        Span span = Numbers.span(award);
        List<NumberContext> given = award.number();
        if (award.NOTHING() != null) {
            return new Award.Nothing(span);
        }
        if (award.FULL_MARKS() != null || award.NO_LOSS() != null) {
            return new Award.Full(span, given.isEmpty() ? null : numbers.number(given.get(0)));
        }
        if (award.pro() != null) {
            return pro(award.pro(), span);
        }
        if (award.HALF() != null || award.HALVED() != null) {
            return new Award.Share(span, HALF);
        }
        if (!award.percent().isEmpty()) {
            return percents(award, span);
        }
        if (given.size() == 2
                && award.DISCRETION() != null
                && award.DISCRETION().getText().contains("扣")) {
            BigDecimal one = numbers.number(given.get(0));
            BigDecimal other = numbers.number(given.get(1));
            return new Award.JudgedOff(span, one.min(other), one.max(other));
        }
        if (given.size() == 2) {
            return judged(span, numbers.number(given.get(0)), true, numbers.number(given.get(1)), true, false);
        }
        if (award.DISCRETION() != null) {
            return new Award.Discretion(span);
        }
        BigDecimal points = numbers.number(given.get(0));
        if (award.OFF() != null) {
            return new Award.Off(span, points);
        }
        if (award.PLUS() != null) {
            return new Award.Plus(span, points);
        }
        return points.signum() == 0 ? new Award.Nothing(span) : new Award.Points(span, points);
    }

    private Award percents(AwardContext award, Span span) {
        List<PercentContext> percents = award.percent();
        BigDecimal first = numbers.percent(percents.get(0));
        if (percents.size() == 1) {
            return new Award.Share(span, first);
        }
        return judged(
                span,
                first,
                isIn(award, percents.get(0)),
                numbers.percent(percents.get(1)),
                isIn(award, percents.get(1)),
                true);
    }

    /** Whether the end behind {@code percent} says that it belongs to the range, or nothing at all. */
    private static boolean isIn(AwardContext award, PercentContext percent) {
        int at = award.children.indexOf(percent) + 1;
        return !(at < award.getChildCount()
                && award.getChild(at) instanceof EndsContext ends
                && ends.EXCLUDING() != null);
    }

    private static Award judged(
            Span span, BigDecimal one, boolean oneIn, BigDecimal other, boolean otherIn, boolean percent) {
        return one.compareTo(other) <= 0
                ? new Award.Judged(span, one, oneIn, other, otherIn, percent)
                : new Award.Judged(span, other, otherIn, one, oneIn, percent);
    }

    private Award pro(ProContext pro, Span span) {
        QuotientContext quotient = pro.quotient();
        if (quotient != null && quotient.by != null) {
            Award.Formula formula = new Award.Formula(numbers.quantity(quotient.by), numbers.number(quotient.points));
            return new Award.Pro(span, Way.ACTUAL_BY_TARGET, null, formula);
        }
        if (pro.top != null) {
            return quotient(pro.top, pro.bottom, pro, span);
        }
        if (quotient == null) {
            boolean off = pro.DEDUCT() != null;
            if (!off && pro.share.getText().startsWith("未")) {
                // 按未完成比例得分: of what was not done.
                numbers.refuse(pro);
            }
            return new Award.Pro(span, off ? Way.TAKEN_OFF : Way.BY_RELATION, null);
        }
        if (quotient.threshold != null) {
            return threshold(quotient, span);
        }
        if (quotient.top == null) {
            return new Award.Pro(
                    span,
                    quotient.HARMLESS().isEmpty() && quotient.GOAL().isEmpty() ? Way.BY_RELATION : Way.OF_ITSELF,
                    null);
        }
        boolean whole = quotient.percent() == null
                || quotient.percent().isEmpty()
                || numbers.percent(quotient.percent(0)).compareTo(Exact.HUNDRED) == 0;
        if (!whole) {
            // ×90%
            numbers.refuse(quotient);
        }
        return quotient(quotient.top, quotient.bottom, quotient, span);
    }

    private Award quotient(ValueContext top, ValueContext bottom, ParserRuleContext whole, Span span) {
        boolean forward = top.ACTUAL() != null;
        if (forward == (bottom.ACTUAL() != null)) {
            // 目标值/目标值
            numbers.refuse(whole);
        }
        return new Award.Pro(span, forward ? Way.ACTUAL_BY_TARGET : Way.TARGET_BY_ACTUAL, null);
    }

    private Award threshold(QuotientContext quotient, Span span) {
        BigDecimal threshold = numbers.percent(quotient.threshold);
        BigDecimal again = numbers.percent(quotient.again);
        BigDecimal one = numbers.number(quotient.one);
        boolean percent = quotient.PERCENT() != null;
        boolean whole = one.compareTo(percent ? Exact.HUNDRED : BigDecimal.ONE) == 0;
        if (threshold.compareTo(again) != 0 || !whole) {
            numbers.refuse(quotient);
        }
        return new Award.Pro(span, Way.ABOVE_THRESHOLD, threshold);
    }
}
