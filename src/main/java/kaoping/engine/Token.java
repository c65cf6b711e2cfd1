package kaoping.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One word, literal or sign of a rule's text (记号); comments and spaces are none. */
record Token(Kind kind, String text) {
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SIGN,
        /** What none of these begins with: an unclosed quote, a backslash. */
        STRANGE
    }

    private static final Pattern NEXT = Pattern.compile("""
            (?<skip>\\s+|//[^\\n]*|/\\*.*?\\*/)\
            |(?<string>"(?:[^"\\\\\\n]|\\\\.)*")\
            |(?<number>[0-9][0-9_]*(?:\\.[0-9]+)?[BILDFbildf]?)\
            |(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)\
            |(?<sign>->|::|==|!=|<=|>=|&&|\\|\\||\\+\\+|--|[+*/%&|^-]=|!\\.|[-+*/%<>!=?:.,()\\[\\]{};@#&|^~])\
            """, Pattern.DOTALL);

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher next = NEXT.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (next.region(at, text.length()).lookingAt()) {
                if (next.group("skip") == null) {
                    tokens.add(new Token(kind(next), next.group()));
                }
                at = next.end();
            } else {
                tokens.add(new Token(Kind.STRANGE, text.substring(at, at + 1)));
                at++;
            }
        }
        return tokens;
    }

    private static Kind kind(Matcher next) {
        if (next.group("string") != null) {
            return Kind.STRING;
        }
        if (next.group("number") != null) {
            return Kind.NUMBER;
        }
        return next.group("name") != null ? Kind.NAME : Kind.SIGN;
    }

    boolean is(String other) {
        return kind != Kind.STRING && text.equals(other);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }
}
