package kaoping.standard;

import java.math.BigDecimal;
import java.util.Optional;
import kaoping.standard.grammar.StandardParser.LengthContext;
import kaoping.standard.grammar.StandardParser.MeasureContext;
import kaoping.standard.grammar.StandardParser.NumberContext;
import kaoping.standard.grammar.StandardParser.PercentContext;
import kaoping.standard.grammar.StandardParser.QuantityContext;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Numbers and quantities of the grammar as values; what cannot be read exactly is remembered by its place. */
final class Numbers {
    private @Nullable Integer unreadable;

    static Span span(ParserRuleContext context) {
        int start = context.getStart().getStartIndex();
        return new Span(start, Math.max(start, context.getStop().getStopIndex() + 1));
    }

    /** The first place that was refused, once; null when there is none. */
    @Nullable
    Integer takeUnreadable() {
        Integer at = unreadable;
        unreadable = null;
        return at;
    }

    /** The words of {@code context} fit the grammar and make no sense: 低于60%以上, 一二三. */
    void refuse(ParserRuleContext context) {
        if (unreadable == null) {
            unreadable = span(context).start();
        }
    }

    BigDecimal number(NumberContext context) {
        Optional<BigDecimal> number = Numerals.read(context.getText());
        if (number.isEmpty()) {
            refuse(context);
        }
        return number.orElse(BigDecimal.ONE);
    }

    Quantity quantity(QuantityContext context) {
        String unit = context.HUNDREDTHS() == null ? unit(context.measure()) : "%";
        return new Quantity(span(context), number(context.number()), unit);
    }

    BigDecimal percent(PercentContext context) {
        return number(context.number());
    }

    /** {@code 每天} is one day. */
    Quantity length(LengthContext context) {
        BigDecimal number = context.number() == null ? BigDecimal.ONE : number(context.number());
        return new Quantity(span(context), number, unit(context.measure()));
    }

    Quantity quantity(NumberContext number, @Nullable MeasureContext measure) {
        Span span = span(number);
        int end = measure == null ? span.end() : span(measure).end();
        return new Quantity(new Span(span.start(), end), number(number), unit(measure));
    }

    private static String unit(@Nullable MeasureContext measure) {
        if (measure == null) {
            return "";
        }
        return measure.PERCENT_POINT() == null ? measure.getText() : Quantity.POINTS_OF_PERCENT;
    }
}
