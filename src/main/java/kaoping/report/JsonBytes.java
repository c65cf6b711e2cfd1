package kaoping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import kaoping.value.Exact;
import kaoping.value.Telling;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * JSON as bytes on their way out (字节): commas, indentation, texts in UTF-8. That names and values come in turn is its caller's
 * business.
 *
 * <p>Why by hand: an answer is eight hundred short pieces, nearly all known beforehand, and Chinese sentences; a general generator
 * looks several times at each of them (0046). Texts that have to be escaped are Jackson's.
 */
final class JsonBytes implements Telling {
    /** As much as an answer about a form takes, so that it goes out at once. */
    private static final int ROOM = 32 * 1024;

    /** The most bytes of one character. */
    private static final int WIDEST = 3;

    /** One page's room after the other's. */
    private static final ThreadLocal<byte @Nullable []> SPARE = new ThreadLocal<>();

    private final OutputStream out;
    private final boolean indented;
    private byte[] bytes;
    private char[] characters = new char[256];
    private int length;
    private int depth;
    private boolean first = true;
    private boolean named = true;

    JsonBytes(OutputStream out, boolean indented) {
        this.out = out;
        this.indented = indented;
        byte[] spare = SPARE.get();
        // Why taken away: a page may be written while another one is.
        SPARE.remove();
        this.bytes = spare == null ? new byte[ROOM] : spare;
    }

    /** Everything goes out; nothing is written afterwards. */
    void finish() {
        flush();
        if (bytes.length == ROOM) {
            SPARE.set(bytes);
        }
    }

    void open(char bracket) {
        item();
        put(bracket);
        depth++;
        first = true;
    }

    void close(char bracket) {
        depth--;
        if (indented && first) {
            put(' ');
        } else {
            indent();
        }
        put(bracket);
        first = false;
    }

    /** A name in UTF-8, escaped; a value follows. */
    void name(byte[] name) {
        item();
        quoted(name);
        if (indented) {
            put(' ');
            put(':');
            put(' ');
        } else {
            put(':');
        }
        named = true;
    }

    /** A value as it stands: a number, {@code null}, JSON that is known already. */
    void raw(byte[] value) {
        item();
        append(value);
    }

    /** A text that is in UTF-8 already, and escaped. */
    void string(byte[] text) {
        item();
        quoted(text);
    }

    void string(String text) {
        item();
        reserve(WIDEST * text.length() + 2);
        bytes[length++] = '"';
        append(text);
        put('"');
    }

    /** The beginning of a text that comes in parts. */
    void openText() {
        item();
        put('"');
    }

    void closeText() {
        put('"');
    }

    /** A part of a text; no character is shared with the next one. */
    void append(String text) {
        int more = text.length();
        if (characters.length < more) {
            characters = new char[2 * more];
        }
        reserve(WIDEST * more);
        text.getChars(0, more, characters, 0);
        int end = encode(characters, more, bytes, length);
        if (end < 0) {
            append(JsonStringEncoder.getInstance().quoteAsUTF8(text));
        } else {
            length = end;
        }
    }

    @Override
    public Telling words(String fixed) {
        append(Fixed.of(fixed).encoded());
        return this;
    }

    @Override
    public Telling text(String own) {
        append(own);
        return this;
    }

    @Override
    public Telling number(BigDecimal number) {
        reserve(Exact.MOST_PRINTED);
        int end = Exact.print(number, bytes, length);
        if (end < 0) {
            append(Exact.print(number));
        } else {
            length = end;
        }
        return this;
    }

    void append(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /** What stands before the next name or the next item of a list; nothing before the value of a name. */
    void item() {
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            put(',');
        }
        first = false;
        indent();
    }

    void flush() {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }

    private void quoted(byte[] text) {
        reserve(text.length + 2);
        bytes[length++] = '"';
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        bytes[length++] = '"';
    }

    private void indent() {
        if (indented) {
            put('\n');
            for (int i = 0; i < depth; i++) {
                put(' ');
                put(' ');
            }
        }
    }

    private void put(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            flush();
            if (bytes.length < more) {
                bytes = new byte[more];
            }
        }
    }

    /** Where the text ends in {@code utf8}; −1 when something in it has to be escaped, or takes two characters. */
    private static int encode(char[] characters, int length, byte[] utf8, int from) {
        int at = from;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c < 0x80) {
                if (c < ' ' || c == '"' || c == '\\') {
                    return -1;
                }
                utf8[at++] = (byte) c;
            } else if (c < 0x800) {
                utf8[at++] = (byte) (0xC0 | c >> 6);
                utf8[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                return -1;
            } else {
                utf8[at++] = (byte) (0xE0 | c >> 12);
                utf8[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                utf8[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return at;
    }
}
