package kaoping.standard;

import java.util.List;
import kaoping.table.Row;

/**
 * A standard as it was read (读法): the rows of 评分 that staff would write for it, or what has to be asked first.
 *
 * @param rows from the top; none while there is a question
 * @param words of each row, in words that read back to the same rows: {@code 实际值≥95%得10分}
 * @param taken what the sentence does not say and where it was taken from instead
 * @param questions in the order of the sentence
 */
public record Reading(
        String sentence,
        Context context,
        List<Row> rows,
        List<String> words,
        List<String> taken,
        List<Question> questions) {
    public Reading {
        rows = List.copyOf(rows);
        words = List.copyOf(words);
        taken = List.copyOf(taken);
        questions = List.copyOf(questions);
    }

    /** Nothing is left to ask. */
    public boolean isRead() {
        return questions.isEmpty();
    }
}
