package kaoping.report;

import java.io.OutputStream;
import kaoping.value.Telling;

/**
 * JSON on its way out: brackets, commas, indentation. That names and values come in turn is its caller's business.
 *
 * <p>Why by hand: an answer is eight hundred short pieces, nearly all known beforehand, and Chinese sentences; a general generator
 * looks several times at each of them (0046).
 */
final class JsonBytes {
    private final Utf8Room room;
    private final boolean indented;
    private int depth;
    private boolean first = true;
    private boolean named = true;

    JsonBytes(OutputStream out, boolean indented) {
        this.room = new Utf8Room(out);
        this.indented = indented;
    }

    void open(char bracket) {
        item();
        room.add(bracket);
        depth++;
        first = true;
    }

    void close(char bracket) {
        depth--;
        if (indented && first) {
            room.add(' ');
        } else {
            indent();
        }
        room.add(bracket);
        first = false;
    }

    /** Behind the last bracket. */
    void finish() {
        room.leave();
    }

    /** A name, as {@link Fixed#member} has it; a value follows that is no text. */
    void name(byte[] member) {
        name(member, false);
        named = true;
    }

    /** A name and a text that comes in parts; a part has no half of a character. */
    Telling openText(byte[] member) {
        name(member, true);
        return room;
    }

    private void name(byte[] member, boolean text) {
        if (indented) {
            item();
            room.add(member, 1, member.length - 2);
            room.add(' ');
            room.add(':');
            room.add(' ');
            if (text) {
                room.add('"');
            }
        } else {
            room.add(member, first ? 1 : 0, text ? member.length : member.length - 1);
            first = false;
        }
    }

    /** A value as it stands: a number, {@code null}, JSON that is known already. */
    void raw(byte[] value) {
        item();
        room.add(value);
    }

    /** A text as an item of a list. */
    void string(String text) {
        item();
        room.add('"');
        room.text(text);
        closeText();
    }

    /** A part of a text, in UTF-8 and escaped. */
    void part(byte[] encoded) {
        room.add(encoded);
    }

    void closeText() {
        room.add('"');
    }

    /** What stands before the next name or the next item of a list; nothing before the value of a name. */
    void item() {
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            room.add(',');
        }
        first = false;
        indent();
    }

    /** Everything so far goes out. */
    void flush() {
        room.flush();
    }

    private void indent() {
        if (indented) {
            room.add('\n');
            for (int i = 0; i < depth; i++) {
                room.add(' ');
                room.add(' ');
            }
        }
    }
}
