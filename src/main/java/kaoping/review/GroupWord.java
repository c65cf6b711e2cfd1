package kaoping.review;

import java.text.Normalizer;
import java.util.stream.Stream;
import kaoping.table.Column;
import kaoping.table.Row;

/** A group as some row writes it (单位类别), and in which cell. */
record GroupWord(String word, Row row, Column<?> column) {
    private static final String TITLE = "单位类别";

    /** All of them, sheet by sheet from top to bottom. */
    static Stream<GroupWord> in(Draft draft) {
        return draft.allRows().flatMap(row -> row.kind().column(TITLE).stream().flatMap(column -> of(row, column)));
    }

    private static Stream<GroupWord> of(Row row, Column<?> column) {
        return row.get(column) instanceof String word ? Stream.of(new GroupWord(word, row, column)) : Stream.empty();
    }

    /** Whether only widths of characters, brackets or spaces tell them apart: {@code 乡镇（街道）} and {@code 乡镇(街道)}. */
    static boolean looksLike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("[\\[【〔{]", "(")
                .replaceAll("[\\]】〕}]", ")")
                .replaceAll("[·•・\\s]", "");
    }

    String place() {
        return row.place(column);
    }
}
