package kaoping.laws;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The filled cells of one row, or of sheet 说明 (格子), as the words that staff would type. */
final class Cells {
    /** What nobody reaches (不封顶). */
    private static final Frac NO_CAP = Frac.of(10).power(30);

    private final Map<String, String> texts = new LinkedHashMap<>();

    Cells put(String title, String text) {
        texts.put(title, text);
        return this;
    }

    Cells without(String... titles) {
        texts.keySet().removeAll(Arrays.asList(titles));
        return this;
    }

    boolean has(String title) {
        return texts.containsKey(title);
    }

    String text(String title, String otherwise) {
        return texts.getOrDefault(title, otherwise);
    }

    /** A number, or a percentage as a share of one. */
    @Nullable
    Frac number(String title, @Nullable Frac otherwise) {
        String text = texts.get(title);
        if (text == null) {
            return otherwise;
        }
        if (text.equals("不封顶")) {
            return NO_CAP;
        }
        return text.endsWith("%") ? Frac.ofPercent(text) : Frac.of(text);
    }

    int whole(String title, int otherwise) {
        String text = texts.get(title);
        return text == null ? otherwise : Integer.parseInt(text);
    }

    /** Whether the cell is blank, or the word is one of its words. */
    boolean allows(String title, String word) {
        String text = texts.get(title);
        return text == null
                || text.equals(word)
                || Arrays.asList(text.split("、")).contains(word);
    }

    /** The words of a cell; none when it is blank. */
    List<String> words(String title) {
        return has(title) ? Arrays.asList(texts.get(title).split("、")) : List.of();
    }

    /** Whether the cell is blank, or an interval that holds {@code number}; null is in no interval. */
    boolean holds(String title, Frac number) {
        return !has(title) || number != null && Range.of(texts.get(title)).holds(number);
    }

    Range range(String title) {
        return Range.of(texts.get(title));
    }

    /** The same cells with other words. */
    Cells mapped(BinaryOperator<String> word) {
        Cells mapped = new Cells();
        texts.forEach((title, text) -> mapped.put(title, word.apply(title, text)));
        return mapped;
    }

    void copyTo(Cells other) {
        texts.forEach(other::put);
    }

    /** As the drafts of policies take them: {@code 计分方法=固定分}. */
    String[] draft() {
        String[] cells = new String[texts.size()];
        int next = 0;
        for (Map.Entry<String, String> cell : texts.entrySet()) {
            cells[next++] = cell.getKey() + "=" + cell.getValue();
        }
        return cells;
    }

    @Override
    public String toString() {
        return String.join("  ", draft());
    }
}
