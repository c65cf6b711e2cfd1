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
 * The last bytes of an answer before they go out (字节): texts in UTF-8, as they stand between the quotation marks of JSON. What has to
 * be escaped is Jackson's to escape.
 */
final class Utf8Room implements Telling {
    /** As much as an answer about a form takes, so that it goes out at once. */
    private static final int SIZE = 32 * 1024;

    /** The most bytes of one character. */
    private static final int WIDEST = 3;

    /** What one page leaves to the next. */
    private static final ThreadLocal<byte @Nullable []> SPARE = new ThreadLocal<>();

    private final OutputStream out;
    private byte[] bytes;
    private char[] characters = new char[256];
    private int length;

    Utf8Room(OutputStream out) {
        this.out = out;
        byte[] spare = SPARE.get();
        // Why taken away: a page may be written while another one is.
        SPARE.set(null);
        this.bytes = spare == null ? new byte[SIZE] : spare;
    }

    /** Everything goes out; nothing comes in afterwards. */
    void leave() {
        flush();
        if (bytes.length == SIZE) {
            SPARE.set(bytes);
        }
    }

    void flush() {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }

    @Override
    public Telling words(String fixed) {
        add(Fixed.of(fixed).encoded());
        return this;
    }

    @Override
    public Telling text(String own) {
        int more = own.length();
        if (characters.length < more) {
            characters = new char[2 * more];
        }
        reserve(WIDEST * more);
        own.getChars(0, more, characters, 0);
        int end = encode(characters, more, bytes, length);
        if (end < 0) {
            add(JsonStringEncoder.getInstance().quoteAsUTF8(own));
        } else {
            length = end;
        }
        return this;
    }

    @Override
    public Telling number(BigDecimal number) {
        reserve(Exact.MOST_PRINTED);
        int end = Exact.print(number, bytes, length);
        if (end < 0) {
            return text(Exact.print(number));
        }
        length = end;
        return this;
    }

    /** What is in UTF-8 already, and escaped. */
    void add(byte[] encoded) {
        add(encoded, 0, encoded.length);
    }

    /** A part of what is. */
    void add(byte[] encoded, int from, int to) {
        int more = to - from;
        reserve(more);
        System.arraycopy(encoded, from, bytes, length, more);
        length += more;
    }

    void add(char ascii) {
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
