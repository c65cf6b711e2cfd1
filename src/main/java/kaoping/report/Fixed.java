package kaoping.report;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import kaoping.table.Derived;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/** A text that stands in many answers, encoded once (定文). */
final class Fixed {
    private static final Derived<Fixed> NAME = new Derived<>(row -> new Fixed(row.name()));
    private static final Derived<Cell> CELL = new Derived<>(row -> new Cell());

    /** Words are few; one takes the room of another, which is then made anew. */
    private static final @Nullable Fixed[] WORDS = new Fixed[8192];

    /** The same of the names of members. */
    private static final @Nullable Fixed[] MEMBERS = new Fixed[1024];

    private final String text;
    private final byte[] encoded;

    Fixed(String text) {
        this(text, JsonStringEncoder.getInstance().quoteAsUTF8(text));
    }

    private Fixed(String text, byte[] encoded) {
        this.text = text;
        this.encoded = encoded;
    }

    /** JSON that stands in many answers as it is. */
    static Fixed json(String json) {
        return new Fixed(json, json.getBytes(StandardCharsets.UTF_8));
    }

    /** A word of few that come again and again. */
    static Fixed of(String word) {
        return known(WORDS, word, Fixed::new);
    }

    /** What stands between two members on one line, where the second has this name and is a text: {@code ,"name":"}. */
    static Fixed member(String name) {
        return known(MEMBERS, name, Fixed::between);
    }

    private static Fixed between(String name) {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(name));
        return new Fixed(name, (",\"" + quoted + "\":\"").getBytes(StandardCharsets.UTF_8));
    }

    private static Fixed known(@Nullable Fixed[] all, String text, Function<String, Fixed> made) {
        int hash = text.hashCode();
        int room = (hash ^ hash >>> 13) & all.length - 1;
        Fixed known = all[room];
        // Why the same first: nearly always it is a constant of the code.
        if (known == null || known.text != text && !known.text.equals(text)) {
            known = made.apply(text);
            all[room] = known;
        }
        return known;
    }

    /** What the row is called. */
    static Fixed name(Row row) {
        return NAME.of(row);
    }

    /** A cell of the row; almost always the same one. */
    static Fixed cell(Row row, String cell) {
        return CELL.of(row).fixed(cell);
    }

    String text() {
        return text;
    }

    /** In UTF-8, escaped, without quotation marks around it; not to be changed. */
    byte[] encoded() {
        return encoded;
    }

    private static final class Cell {
        private volatile @Nullable Fixed last;

        Fixed fixed(String cell) {
            Fixed before = last;
            if (before != null && before.text.equals(cell)) {
                return before;
            }
            Fixed fixed = new Fixed(cell);
            last = fixed;
            return fixed;
        }
    }
}
