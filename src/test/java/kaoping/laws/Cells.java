package kaoping.laws;

import java.util.LinkedHashMap;
import java.util.Map;

/** The filled cells of one row, or of sheet 说明 (格子), as the words that staff would type. */
final class Cells {
    private final Map<String, String> texts = new LinkedHashMap<>();

    Cells put(String title, String text) {
        texts.put(title, text);
        return this;
    }

    boolean has(String title) {
        return texts.containsKey(title);
    }

    String text(String title, String otherwise) {
        return texts.getOrDefault(title, otherwise);
    }

    /** A number, or a percentage as a share of one. */
    Frac number(String title, Frac otherwise) {
        String text = texts.get(title);
        if (text == null) {
            return otherwise;
        }
        return text.endsWith("%") ? Frac.ofPercent(text) : Frac.of(text);
    }

    int whole(String title, int otherwise) {
        String text = texts.get(title);
        return text == null ? otherwise : Integer.parseInt(text);
    }

    /** Whether the cell is blank, or says the same word. */
    boolean allows(String title, String word) {
        String text = texts.get(title);
        return text == null || text.equals(word);
    }

    /** Whether the cell is blank, or an interval that holds {@code number}; null is in no interval. */
    boolean holds(String title, Frac number) {
        return !has(title) || number != null && Range.of(texts.get(title)).holds(number);
    }

    Range range(String title) {
        return Range.of(texts.get(title));
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
