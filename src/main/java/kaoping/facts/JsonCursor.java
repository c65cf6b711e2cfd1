package kaoping.facts;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;

/** A place in the bytes of JSON, and what can be passed there (读到哪里); spaces before it are passed as well. */
final class JsonCursor {
    /** No JSON has it, in a text or beside one. */
    private static final byte END = 0;

    private final byte[] body;
    private int at;

    JsonCursor(byte[] body) {
        this.body = body;
    }

    /** Thrown where it is not sure that the JSON is sound. */
    static final class Unsure extends RuntimeException {
        private static final long serialVersionUID = 1;

        private static final Unsure HERE = new Unsure();

        private Unsure() {
            super(null, null, false, false);
        }
    }

    static void sureOf(boolean sound) {
        if (!sound) {
            throw Unsure.HERE;
        }
    }

    /** The next byte that is no space; it is not passed. */
    byte next() {
        byte b = byteAt(at);
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            b = byteAt(++at);
        }
        return b;
    }

    private byte byteAt(int place) {
        return place < body.length ? body[place] : END;
    }

    void end() {
        sureOf(next() == END && at == body.length);
    }

    /** The next byte that is no space; it is passed. */
    byte take() {
        byte b = next();
        at++;
        return b;
    }

    void pass(char mark) {
        sureOf(take() == mark);
    }

    boolean passes(char mark) {
        boolean there = next() == mark;
        at += there ? 1 : 0;
        return there;
    }

    boolean passes(Name name) {
        boolean there = next() == '"' && name.standsAt(body, at);
        at += there ? name.length() : 0;
        return there;
    }

    void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            sureOf(byteAt(at++) == word.charAt(i));
        }
    }

    /** A text with nothing escaped in it. */
    String name() {
        sureOf(next() == '"');
        int from = at + 1;
        sureOf(!passesText());
        return new String(body, from, at - 1 - from, StandardCharsets.UTF_8);
    }

    /** Bytes that are no characters make a text that is not {@linkplain Texts#isSound sound}. */
    Json.Text text() {
        int from = at;
        return passesText() ? unescaped(from, at) : Texts.of(body, from + 1, at - 1);
    }

    /** Goes behind the quotation mark that ends a text; whether there is something escaped in it. */
    private boolean passesText() {
        boolean escaped = false;
        int end = at + 1;
        for (byte b = byteAt(end); b != '"'; b = byteAt(end)) {
            sureOf(b < 0 || b >= ' ');
            escaped |= b == '\\';
            end += b == '\\' ? 2 : 1;
        }
        at = end + 1;
        return escaped;
    }

    private Json.Text unescaped(int from, int to) {
        try {
            return new Json.Text(JsonReader.text(body, from, to), false);
        } catch (JacksonException broken) {
            throw Unsure.HERE;
        }
    }

    /** A number as it is written. */
    String number() {
        int from = at;
        sign('-');
        int whole = at;
        digits();
        sureOf(body[whole] != '0' || at == whole + 1);
        if (byteAt(at) == '.') {
            at++;
            digits();
        }
        if (byteAt(at) == 'e' || byteAt(at) == 'E') {
            at++;
            sign(byteAt(at) == '+' ? '+' : '-');
            digits();
        }
        return new String(body, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private void sign(char sign) {
        at += byteAt(at) == sign ? 1 : 0;
    }

    /** One or more. */
    private void digits() {
        int from = at;
        while (byteAt(at) >= '0' && byteAt(at) <= '9') {
            at++;
        }
        sureOf(at > from);
    }
}
