package kaoping.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaoping.standard.Condition.Aside;
import kaoping.standard.Condition.Sense;
import kaoping.standard.Condition.Subject;
import kaoping.standard.grammar.StandardParser.CompareContext;
import kaoping.standard.grammar.StandardParser.ConditionContext;
import kaoping.standard.grammar.StandardParser.DayContext;
import kaoping.standard.grammar.StandardParser.DeadlineContext;
import kaoping.standard.grammar.StandardParser.GraceContext;
import kaoping.standard.grammar.StandardParser.MetContext;
import kaoping.standard.grammar.StandardParser.NthContext;
import kaoping.standard.grammar.StandardParser.OccurredContext;
import kaoping.standard.grammar.StandardParser.OriginContext;
import kaoping.standard.grammar.StandardParser.RegularContext;
import kaoping.standard.grammar.StandardParser.SideContext;
import kaoping.standard.grammar.StandardParser.SubjectContext;
import kaoping.standard.grammar.StandardParser.VerdictContext;
import kaoping.standard.grammar.StandardParser.WordTokenContext;
import kaoping.standard.grammar.StandardParser.WordsContext;
import org.jspecify.annotations.Nullable;

/** One condition of the grammar's tree as a value; what is about a number is {@link RangeReader}'s. */
final class ConditionReader {
    /** 视情况 nobody fills in; 三个月内完成 is a time; 效果明显不 has lost the rest. */
    private static final Pattern NO_WORD =
            Pattern.compile("^视|[不未没]$|(无|未|没有|没|不)(未|没有)|[一两二三四五六七八九半]个?(月|周|星期|季度|小时|工作日|天|年)");

    /** 零投诉, 三会一课; not 九十. */
    private static final Pattern DIGIT = Pattern.compile("[零〇一二两三四五六七八九]");

    /** 被评为, 考核等次为, 年度综合评价结果为 say nothing of what. */
    private static final Pattern JUDGED =
            Pattern.compile("被|(年度|年终|最终|综合|总体)*(考核|考评|评价|评定|测评|评议|验收|检查)?(结果|结论|等次|等级|档次)?");

    private final Numbers numbers;

    ConditionReader(Numbers numbers) {
        this.numbers = numbers;
    }

    Condition read(ConditionContext condition) {
        if (condition.deadline() != null) {
            return deadline(condition.deadline());
        }
        if (condition.measured() != null) {
            return new RangeReader(numbers).read(condition.measured());
        }
        if (condition.regular() != null) {
            return regular(condition.regular());
        }
        if (condition.met() != null) {
            return met(condition.met());
        }
        if (condition.none() != null) {
            return new Condition.None(
                    Numbers.span(condition.none()), condition.none().DEED() != null);
        }
        return condition.occurred() == null ? words(condition.words()) : occurred(condition.occurred());
    }

    Condition.Origin origin(OriginContext origin) {
        return new Condition.Origin(
                Numbers.span(origin), origin.quantity() == null ? null : numbers.quantity(origin.quantity()));
    }

    Condition.Nth nth(NthContext nth) {
        Quantity first = numbers.quantity(nth.number(), nth.measure());
        boolean upon = nth.RISE() != null || nth.upon.getText().equals("起");
        if (!upon || !first.isPiece() || first.number().signum() <= 0) {
            numbers.refuse(nth);
        }
        return new Condition.Nth(Numbers.span(nth), first);
    }

    /** 每年不少于12次 is the whole of it, unless it is asked of each village. */
    private Condition regular(RegularContext regular) {
        Span span = Numbers.span(regular);
        Quantity period = numbers.period(regular.every);
        Quantity least = regular.due == null ? numbers.quantity(regular.least) : numbers.length(regular.due);
        if (regular.whose != null) {
            return new Condition.Regular(span, period, least, regular.whose.getText(), false);
        }
        boolean asked = regular.AT_LEAST() != null || regular.GE() != null || regular.ABOVE() != null;
        if (!period.unit().equals("年")) {
            return new Condition.Regular(span, period, least, period.unit(), !asked);
        }
        numbers.yearly(regular);
        return new Condition.Range(
                span, SubjectReader.read(regular.subject()), new Condition.End(least, true, false), null);
    }

    private Condition occurred(OccurredContext occurred) {
        SideContext side = occurred.side();
        if (side != null && side.ABOVE() == null) {
            // 发生2起以下: from none?
            numbers.refuse(side);
        }
        Quantity count = occurred.count == null ? null : numbers.length(occurred.count);
        return new Condition.Occurred(Numbers.span(occurred), count, side != null);
    }

    private Condition deadline(DeadlineContext deadline) {
        if (deadline.grace() != null) {
            return grace(deadline.grace());
        }
        boolean onTime = deadline.late() == null;
        DayContext day = onTime ? deadline.day() : deadline.late().day();
        boolean before = onTime ? deadline.BEFORE() != null : deadline.late().BEFORE() != null;
        Condition.DayText text = day == null ? null : new Days(numbers).read(day, before);
        return new Condition.Deadline(Numbers.span(deadline), SubjectReader.read(subject(deadline)), text, onTime);
    }

    private Condition grace(GraceContext grace) {
        SideContext side = grace.side();
        boolean above = side != null && side.ABOVE() != null;
        boolean more = above || grace.GT() != null;
        boolean twisted = side != null && (side.BELOW() != null || grace.GT() != null || above && grace.LE() != null);
        if (twisted) {
            numbers.refuse(grace);
        }
        Span span = Numbers.span(grace);
        Quantity days = numbers.quantity(grace.quantity());
        // Why: 迟报2次以内 counts reports, not days.
        if (days.isPiece()) {
            Condition.End end = new Condition.End(days, !more || above, false);
            return new Condition.Range(span, null, more ? end : null, more ? null : end);
        }
        return more ? new Condition.Overdue(span, days, above) : new Condition.Grace(span, days);
    }

    private static @Nullable SubjectContext subject(DeadlineContext deadline) {
        if (deadline.ontime() != null) {
            return deadline.ontime().subject();
        }
        return deadline.late() == null ? deadline.subject() : deadline.late().subject();
    }

    /** 超过不得分: on the other side of what stands before. */
    static Condition.Met met(CompareContext compare) {
        return met(Numbers.span(compare), null, compare);
    }

    private static Condition.Met met(Span span, @Nullable Subject subject, CompareContext compare) {
        boolean least = compare.GE() != null || compare.AT_LEAST() != null;
        Sense sense = least || compare.LT() != null ? Sense.AT_LEAST : Sense.AT_MOST;
        return new Condition.Met(span, subject, least || compare.LE() != null, sense);
    }

    private static Condition met(MetContext met) {
        CompareContext compare = met.compare();
        Span span = Numbers.span(met);
        Subject subject = SubjectReader.read(met.subject());
        if (met.EQ() != null) {
            return new Condition.AtTarget(span, subject);
        }
        if (subject != null && Glossary.isDegree(subject.words())) {
            // 基本完成 is not 完成.
            return new Condition.Words(span, null, List.of(met.getText()));
        }
        if (compare == null) {
            Sense sense = met.KEPT() == null ? Sense.NONE : Sense.AT_MOST;
            return new Condition.Met(span, subject, met.NOT() == null && met.UNREACHED() == null, sense);
        }
        return met(span, subject, compare);
    }

    Condition words(WordsContext words) {
        boolean number = words.wordToken().stream()
                .map(WordTokenContext::NUMERAL)
                .anyMatch(numeral ->
                        numeral != null && !DIGIT.matcher(numeral.getText()).matches());
        if (number || NO_WORD.matcher(words.getText()).find()) {
            numbers.refuse(words);
        }
        return new Condition.Words(Numbers.span(words), null, choices(words));
    }

    /** {@code 综合评价为“好”}: said of something. */
    Condition.Words verdict(WordsContext said, VerdictContext verdict) {
        StringBuilder word = new StringBuilder();
        verdict.wordToken().forEach(token -> word.append(token.getText()));
        Subject of = JUDGED.matcher(said.getText()).matches()
                ? null
                : new Subject(Numbers.span(said), said.getText(), false, Aside.NO);
        return new Condition.Words(Numbers.span(verdict), of, List.of(unquoted(word.toString())));
    }

    private static List<String> choices(WordsContext words) {
        List<String> all = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < words.getChildCount(); i++) {
            boolean more = words.getChild(i) == words.LT()
                    || words.getChild(i) == words.DIRECTLY()
                    || words.getChild(i) instanceof WordTokenContext;
            if (more) {
                word.append(words.getChild(i).getText());
            } else {
                all.add(unquoted(word.toString()));
                word.setLength(0);
            }
        }
        all.add(unquoted(word.toString()));
        return List.copyOf(all);
    }

    /** {@code “较好”} is the word 较好; {@code “三会一课”制度健全} keeps its quotes. */
    private static String unquoted(String word) {
        boolean quoted = word.length() > 2 && word.startsWith("“") && word.indexOf('”') == word.length() - 1;
        return quoted ? word.substring(1, word.length() - 1) : word;
    }
}
