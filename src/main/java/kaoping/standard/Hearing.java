package kaoping.standard;

import java.util.ArrayList;
import java.util.List;
import kaoping.standard.grammar.StandardLexer;
import kaoping.standard.grammar.StandardParser;
import kaoping.standard.grammar.StandardParser.AsideContext;
import kaoping.standard.grammar.StandardParser.ClearContext;
import kaoping.standard.grammar.StandardParser.SaidContext;
import kaoping.standard.grammar.StandardParser.SayingContext;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** What a sentence says, one saying after the other (逐句听写): the grammar's tree as values, whatever it is about. */
final class Hearing {
    private final String even;
    private final String own;
    private final Numbers numbers;
    private final List<Saying> sayings = new ArrayList<>();

    private Hearing(String text, Context context, Asking asking) {
        String one = Glyphs.even(text);
        this.even = Numbering.of(one).without(one);
        this.own = Glyphs.even(context.unit());
        this.numbers = new Numbers(context, asking);
    }

    /**
     * Sayings in the order of the sentence; what is not in the grammar is {@link Saying.Unknown}.
     *
     * @param context whose unit of measure is one, whatever it is
     */
    static List<Saying> of(String text, Context context, Asking asking) {
        Hearing hearing = new Hearing(text, context, asking);
        ClearContext clear = hearing.clear();
        if (clear != null) {
            clear.heard().forEach(heard -> hearing.hear(heard, heard.said(), heard.aside()));
        } else {
            for (SayingContext saying :
                    hearing.parser(0, text.length()).standard().saying()) {
                hearing.hear(saying, saying.said(), saying.aside());
            }
        }
        return List.copyOf(hearing.sayings);
    }

    /** Whether the grammar knows {@code unit} as one: 起, 万元, not 微克/立方米. */
    static boolean isMeasure(String unit) {
        List<? extends Token> tokens = lexer(Glyphs.even(unit)).getAllTokens();
        return tokens.size() == 1
                && switch (tokens.get(0).getType()) {
                    case StandardLexer.MEASURE, StandardLexer.DAY, StandardLexer.YEAR, StandardLexer.POINT -> true;
                    default -> false;
                };
    }

    /** Null when something in the sentence is not in the grammar: looking for that costs ten times as much. */
    private @Nullable ClearContext clear() {
        StandardParser parser = parser(0, even.length());
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return parser.clear();
        } catch (ParseCancellationException notClear) {
            return null;
        }
    }

    private void hear(ParserRuleContext context, @Nullable SaidContext said, @Nullable AsideContext aside) {
        Span span = Numbers.span(context);
        SayingReader reader = new SayingReader(numbers);
        Saying saying = said != null ? reader.read(said) : aside == null ? null : reader.read(aside);
        Saying beside = said == null ? null : reader.beside(said);
        if (saying != null) {
            new Leftover(numbers).check(context);
        }
        Integer unreadable = numbers.takeUnreadable();
        if (saying == null || unreadable != null) {
            saying = new Saying.Unknown(span, unreadable == null ? senseless(span) : unreadable);
        }
        sayings.add(saying);
        if (beside != null && !(saying instanceof Saying.Unknown)) {
            sayings.add(beside);
        }
    }

    private StandardParser parser(int start, int end) {
        List<Token> tokens = OwnUnit.in(lexer(even.substring(start, end)).getAllTokens(), own);
        StandardParser parser = new StandardParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        return parser;
    }

    private static StandardLexer lexer(String even) {
        StandardLexer lexer = new StandardLexer(CharStreams.fromString(even));
        lexer.removeErrorListeners();
        return lexer;
    }

    /** Where a saying stops to be one: its first word that no saying has there, with the plain words that lead to it. */
    private int senseless(Span span) {
        StandardParser parser = parser(span.start(), span.end());
        FirstError error = new FirstError();
        parser.addErrorListener(error);
        parser.alone();
        Token first = error.token;
        if (first == null || first.getType() == Token.EOF) {
            return span.start();
        }
        int at = first.getTokenIndex();
        while (at > 0 && isPlain(parser.getTokenStream().get(at - 1))) {
            at--;
        }
        return span.start() + parser.getTokenStream().get(at).getStartIndex();
    }

    /** Words and numbers that mean nothing without what follows them: 酌减之, 得十几分, 九成. */
    private static boolean isPlain(Token token) {
        return switch (token.getType()) {
            case StandardLexer.CHAR,
                    StandardLexer.HARMLESS,
                    StandardLexer.NUMBER,
                    StandardLexer.NUMERAL,
                    StandardLexer.OFF,
                    StandardLexer.PLUS,
                    StandardLexer.GIVE -> true;
            default -> false;
        };
    }

    private static final class FirstError extends BaseErrorListener {
        private @Nullable Token token;

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException thrown) {
            if (token == null && symbol instanceof Token offending) {
                token = offending;
            }
        }
    }
}
