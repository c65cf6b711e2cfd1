package kaoping.report;

import java.nio.charset.StandardCharsets;
import kaoping.table.Derived;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/** A text that stands in many answers, encoded once (定文). */
final class Fixed {
    private static final Derived<Fixed> NAME = new Derived<>(row -> new Fixed(row.name()));
    private static final Derived<Cell> CELL = new Derived<>(row -> new Cell());

    /** Names and words are few; one takes the room of another, which is then made anew. */
    private static final @Nullable Fixed[] WORDS = new Fixed[8192];

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

    /** A name or a word of few that come again and again. */
    static Fixed of(String word) {
        int hash = word.hashCode();
        int room = (hash ^ hash >>> 13) & WORDS.length - 1;
        Fixed known = WORDS[room];
        if (known == null || !known.text.equals(word)) {
            known = new Fixed(word);
            WORDS[room] = known;
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
