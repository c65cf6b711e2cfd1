package kaoping.review;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.table.CellTypes;
import kaoping.table.Column;
import kaoping.table.Row;
import org.jspecify.annotations.Nullable;

/** Several words with a comma between them, which only 、 would separate, so that the row waits for a word that never comes: 报送信息，约稿. */
final class RunTogether implements Lint {
    /** Why: 1,000 is one number; a name rarely has a comma, and one that has may be kept. */
    private static final Pattern SEPARATOR = Pattern.compile("[，；;]|(?<!\\d),|,(?!\\d)");

    @Override
    public void check(Draft draft, Findings findings) {
        draft.allRows().forEach(row -> row.kind().columns().stream()
                .filter(column -> column.type() == CellTypes.WORDS)
                .forEach(column -> words(row, column, findings)));
    }

    private static void words(Row row, Column<?> column, Findings findings) {
        @Nullable Object words = row.get(column);
        if (words instanceof List<?> several) {
            several.stream()
                    .map(String::valueOf)
                    .filter(word -> SEPARATOR.matcher(word).find())
                    .findFirst()
                    .ifPresent(word -> findings.add(
                            Code.WORDS_RUN_TOGETHER, row.place(column), column.title(), separator(word), word));
        }
    }

    private static String separator(String word) {
        Matcher found = SEPARATOR.matcher(word);
        return found.find() ? found.group() : "";
    }
}
