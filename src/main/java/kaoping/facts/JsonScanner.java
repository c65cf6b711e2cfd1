package kaoping.facts;

import static kaoping.facts.JsonCursor.sureOf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to {@link Json}, as programs write it (扫读): what is sound in every way is read here, in one go over the bytes; whatever is not
 * is left to {@link JsonReader}, which finds the same in all that is read here, and knows what to say of the rest.
 *
 * <p>Why two: a general parser makes characters of texts that are the same from unit to unit, and that {@link Texts} knows by their
 * bytes (0047).
 */
final class JsonScanner {
    private final JsonCursor cursor;
    private final String handedOn;
    private final JsonReader.Taker taker;

    /** How the last object was written at each depth. */
    private final @Nullable Shape[] shapes = new @Nullable Shape[JsonReader.MAX_DEPTH + 1];

    private int depth;
    private int values;

    private JsonScanner(byte[] body, String handedOn, JsonReader.Taker taker) {
        this.cursor = new JsonCursor(body);
        this.handedOn = handedOn;
        this.taker = taker;
    }

    /**
     * Reads all of it; the items of the outermost object's array {@code handedOn} go to {@code taker} and are not kept.
     *
     * @return null when it is for {@link JsonReader} to read, though {@code taker} may have got some items
     */
    static @Nullable Json read(byte[] body, String handedOn, JsonReader.Taker taker) {
        if (body.length > FactsReader.MAX_BYTES) {
            return null;
        }
        try {
            JsonScanner scanner = new JsonScanner(body, handedOn, taker);
            Json root = scanner.value();
            scanner.cursor.end();
            return root;
        } catch (JsonCursor.Unsure unsure) {
            return null;
        }
    }

    private Json value() {
        values++;
        sureOf(values <= JsonReader.MAX_VALUES);
        return switch (cursor.next()) {
            case '"' -> text();
            case '{' -> members();
            case '[' -> items();
            case 't' -> word("true", new Json.Flag());
            case 'f' -> word("false", new Json.Flag());
            case 'n' -> word("null", new Json.Nothing());
            default -> new Json.Digits(cursor.number());
        };
    }

    private Json text() {
        Json.Text text = cursor.text();
        sureOf(text.plain() || Texts.isSound(text.text()));
        return text;
    }

    private Json word(String word, Json meaning) {
        cursor.word(word);
        return meaning;
    }

    private Json members() {
        enter('{');
        Members members = new Members(expected());
        boolean outermost = depth == 1;
        for (boolean more = !cursor.passes('}'); more; more = goesOn('}')) {
            boolean units = name(members).equals(handedOn) && outermost && cursor.next() == '[';
            members.add(units ? handOn() : value());
        }
        shapes[depth--] = members.shape();
        return members;
    }

    private Shape expected() {
        Shape last = shapes[depth];
        return last == null ? new Shape() : last;
    }

    /** The name of the next field, past the colon behind it. */
    private String name(Members members) {
        Name expected = members.expected();
        String name;
        if (expected != null && cursor.passes(expected)) {
            name = expected.text();
        } else {
            name = cursor.name();
            sureOf(Texts.isSound(name) && name.length() <= JsonReader.MAX_NAME && members.claims(name));
        }
        cursor.pass(':');
        return name;
    }

    private Json items() {
        List<Json> items = new ArrayList<>();
        enter('[');
        for (boolean more = !cursor.passes(']'); more; more = goesOn(']')) {
            items.add(value());
        }
        depth--;
        return new Json.Items(items);
    }

    private Json handOn() {
        int around = values;
        int index = 0;
        enter('[');
        for (boolean more = !cursor.passes(']'); more; more = goesOn(']')) {
            values = 0;
            taker.take(index++, value());
        }
        depth--;
        values = around;
        return new Json.Items(List.of());
    }

    private void enter(char bracket) {
        cursor.pass(bracket);
        depth++;
        sureOf(depth <= JsonReader.MAX_DEPTH);
    }

    /** Past the comma before a further item; false past {@code bracket}. */
    private boolean goesOn(char bracket) {
        byte mark = cursor.take();
        sureOf(mark == ',' || mark == bracket);
        return mark == ',';
    }
}
