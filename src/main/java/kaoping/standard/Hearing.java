package kaoping.standard;

import java.util.ArrayList;
import java.util.List;
import kaoping.standard.grammar.StandardLexer;
import kaoping.standard.grammar.StandardParser;
import kaoping.standard.grammar.StandardParser.SayingContext;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** What a sentence says, one saying after the other (逐句听写): the grammar's tree as values, whatever it is about. */
final class Hearing {
    private final String even;
    private final Numbers numbers;
    private final List<Saying> sayings = new ArrayList<>();

    private Hearing(String text) {
        this.even = Glyphs.even(text);
        this.numbers = new Numbers();
    }

    /** Sayings in the order of the sentence; what is not in the grammar is {@link Saying.Unknown}. */
    static List<Saying> of(String text) {
        Hearing hearing = new Hearing(text);
        for (SayingContext saying :
                hearing.parser(0, hearing.even.length()).standard().saying()) {
            hearing.hear(saying);
        }
        return List.copyOf(hearing.sayings);
    }

    private void hear(SayingContext context) {
        Span span = Numbers.span(context);
        Saying saying = context.unknown() == null ? new SayingReader(numbers).read(context) : null;
        Integer unreadable = numbers.takeUnreadable();
        if (saying == null || unreadable != null) {
            saying = new Saying.Unknown(span, unreadable == null ? senseless(span) : unreadable);
        }
        sayings.add(saying);
    }

    private StandardParser parser(int start, int end) {
        StandardLexer lexer = new StandardLexer(CharStreams.fromString(even.substring(start, end)));
        lexer.removeErrorListeners();
        StandardParser parser = new StandardParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        return parser;
    }

    /** Where a saying stops to be one: its first word that no saying has there. */
    private int senseless(Span span) {
        StandardParser parser = parser(span.start(), span.end());
        FirstError error = new FirstError();
        parser.addErrorListener(error);
        parser.known();
        return error.at < 0 || error.at >= span.end() - span.start() ? span.start() : span.start() + error.at;
    }

    private static final class FirstError extends BaseErrorListener {
        private int at = -1;

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException thrown) {
            if (at < 0 && symbol instanceof Token token) {
                at = token.getStartIndex();
            }
        }
    }
}
