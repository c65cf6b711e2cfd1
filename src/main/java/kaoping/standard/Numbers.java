package kaoping.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kaoping.standard.grammar.StandardParser.CountedContext;
import kaoping.standard.grammar.StandardParser.LengthContext;
import kaoping.standard.grammar.StandardParser.MeasureContext;
import kaoping.standard.grammar.StandardParser.NumberContext;
import kaoping.standard.grammar.StandardParser.PercentContext;
import kaoping.standard.grammar.StandardParser.PeriodContext;
import kaoping.standard.grammar.StandardParser.QuantityContext;
import kaoping.standard.grammar.StandardParser.TenthsContext;
import kaoping.value.Exact;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Numbers and quantities of the grammar as values; what cannot be read exactly is remembered by its place. */
final class Numbers {
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    private final Context context;
    private final Asking asking;
    private @Nullable Integer unreadable;
    private final Set<Integer> read = new HashSet<>();

    Numbers(Context context, Asking asking) {
        this.context = context;
        this.asking = asking;
    }

    static Span span(ParserRuleContext context) {
        int start = context.getStart().getStartIndex();
        return new Span(start, Math.max(start, context.getStop().getStopIndex() + 1));
    }

    private static Span span(TerminalNode word) {
        return new Span(word.getSymbol().getStartIndex(), word.getSymbol().getStopIndex() + 1);
    }

    /** The first place that was refused, once; null when there is none. */
    @Nullable
    Integer takeUnreadable() {
        Integer at = unreadable;
        unreadable = null;
        return at;
    }

    /** The same of a single word. */
    void refuse(TerminalNode word) {
        if (unreadable == null) {
            unreadable = span(word).start();
        }
    }

    /** The words of {@code context} fit the grammar and make no sense: 低于60%以上, 一二三. */
    void refuse(ParserRuleContext context) {
        if (unreadable == null) {
            unreadable = span(context).start();
        }
    }

    /** 每年 in a policy of half a year is not all of it. */
    void yearly(ParserRuleContext place) {
        Integer times = Rhythm.times("年", context.period());
        if (times == null || times != 1) {
            refuse(place);
        }
    }

    /** {@code word} is a number that something is made of. */
    void use(Token word) {
        read.add(word.getStartIndex());
    }

    /** Whether something is made of the number that {@code word} is. */
    boolean isUsed(Token word) {
        return read.contains(word.getStartIndex());
    }

    BigDecimal number(NumberContext context) {
        use(context.getStart());
        Optional<BigDecimal> number = Numerals.read(context.getText());
        if (number.isEmpty()) {
            refuse(context);
        }
        return number.orElse(BigDecimal.ONE);
    }

    Quantity quantity(QuantityContext context) {
        Span span = span(context);
        if (context.tenths() != null) {
            return new Quantity(span, tenths(context.tenths()), "%");
        }
        if (context.HALF() != null) {
            return new Quantity(span, FIFTY, "%");
        }
        if (context.PARTS() != null) {
            return new Quantity(span, fraction(context), "%");
        }
        String unit = context.HUNDREDTHS() == null ? unit(context.measure()) : "%";
        if (context.number(0) != null
                && context.number(0).HALF_UNIT() != null
                && (unit.isEmpty() || unit.equals("%"))) {
            // 过半 is no half of anything.
            refuse(context);
        }
        return own(new Quantity(span, number(context.number(0)), unit));
    }

    /** {@code 四分之三} is 75; thirds are no percentage. */
    private BigDecimal fraction(QuantityContext context) {
        BigDecimal below = number(context.below);
        BigDecimal above = number(context.above);
        if (below.signum() > 0) {
            BigDecimal percent = above.multiply(Exact.HUNDRED).divide(below, 6, RoundingMode.HALF_UP);
            if (percent.multiply(below).compareTo(above.multiply(Exact.HUNDRED)) == 0) {
                return percent.stripTrailingZeros();
            }
        }
        refuse(context);
        return BigDecimal.ONE;
    }

    /** {@code 九成} is 90, {@code 九成五} 95. */
    private BigDecimal tenths(TenthsContext context) {
        BigDecimal tens = number(context.number(0));
        BigDecimal ones = context.unit == null ? BigDecimal.ZERO : number(context.unit);
        if (tens.compareTo(BigDecimal.TEN) > 0 || ones.compareTo(BigDecimal.TEN) >= 0) {
            refuse(context);
        }
        return tens.movePointRight(1).add(ones);
    }

    /** {@code 分值的5%} in points; what it is without the weight nobody knows. */
    BigDecimal share(PercentContext percent) {
        BigDecimal weight = context.weight();
        BigDecimal share = percent(percent);
        if (weight == null) {
            asking.unclear(span(percent), "分值的百分之几是几分，要有分值才算得出", "给出分值，或直接写扣几分");
            return BigDecimal.ONE;
        }
        BigDecimal points = weight.multiply(share).movePointLeft(2);
        asking.take("分值 " + Exact.print(weight) + " 分的 " + Exact.print(share) + "% 是 " + Exact.print(points) + " 分");
        return points;
    }

    /** Names what the sentence says beside its numbers. */
    void take(String what) {
        asking.take(what);
    }

    BigDecimal percent(PercentContext context) {
        return context.tenths() == null ? number(context.number()) : tenths(context.tenths());
    }

    /** {@code 每天} is one day. */
    Quantity length(LengthContext context) {
        if (context.QUARTER() != null) {
            use(context.QUARTER().getSymbol());
            return new Quantity(span(context), BigDecimal.valueOf(Days.quarter(context.getText())), Quantity.QUARTER);
        }
        BigDecimal number = context.number() == null ? BigDecimal.ONE : number(context.number());
        return own(new Quantity(span(context), number, unit(context.measure())));
    }

    /** {@code 每次}, {@code 发现一处}. */
    Quantity counted(CountedContext context) {
        BigDecimal number = context.number().size() < 2 ? BigDecimal.ONE : number(context.number(0));
        Span measure = span(context.MEASURE());
        Span span = context.number().size() < 2
                ? measure
                : new Span(span(context.number(0)).start(), measure.end());
        return new Quantity(span, number, context.MEASURE().getText());
    }

    /** {@code 每季度}; of 每户 nobody knows how many there are. */
    Quantity period(PeriodContext context) {
        use(context.getStart());
        Quantity period = new Quantity(span(context), BigDecimal.ONE, context.getText());
        if (!period.isTime() && context.HALF_UNIT() == null) {
            refuse(context);
        }
        return period;
    }

    Quantity quantity(NumberContext number, @Nullable MeasureContext measure) {
        Span span = span(number);
        int end = measure == null ? span.end() : span(measure).end();
        return own(new Quantity(new Span(span.start(), end), number(number), unit(measure)));
    }

    private Quantity own(Quantity said) {
        Quantity quantity = Units.in(context.unit(), said);
        if (quantity != said) {
            asking.take("“" + said.span().of(asking.text()) + "”就是 " + quantity.shown());
        }
        return quantity;
    }

    private static String unit(@Nullable MeasureContext measure) {
        if (measure == null) {
            return "";
        }
        return measure.PERCENT_POINT() == null ? measure.getText() : Quantity.POINTS_OF_PERCENT;
    }
}
