package kaoping.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each word of a vote is worth (评语分), as staff write it: {@code 优=100、良=80、中=60、差=40、弃权=不计}. */
public record Grades(List<Grade> grades) {
    private static final String NOT_COUNTED = "不计";

    /** @param points null when a vote of this word does not count */
    public record Grade(String word, @Nullable BigDecimal points) {}

    public Grades {
        grades = List.copyOf(grades);
    }

    /** Empty when the text is not plainly a list of different words with exact decimals. */
    public static Optional<Grades> read(String text) {
        List<Grade> grades = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (String part : text.split("、", -1)) {
            int sign = part.indexOf('=');
            String word = sign < 0 ? "" : part.substring(0, sign);
            String points = part.substring(sign + 1);
            Optional<BigDecimal> number = Exact.read(points);
            boolean counts = !points.equals(NOT_COUNTED);
            if (word.isEmpty() || !word.equals(word.strip()) || counts && number.isEmpty() || !words.add(word)) {
                return Optional.empty();
            }
            grades.add(new Grade(word, counts ? number.get() : null));
        }
        return Optional.of(new Grades(grades));
    }

    public Optional<Grade> find(String word) {
        return grades.stream().filter(grade -> grade.word.equals(word)).findFirst();
    }

    /** {@code 优、良、中、差}. */
    public String words() {
        return grades.stream().map(Grade::word).collect(Collectors.joining("、"));
    }

    @Override
    public String toString() {
        return grades.stream()
                .map(grade -> grade.word + "=" + (grade.points == null ? NOT_COUNTED : Exact.print(grade.points)))
                .collect(Collectors.joining("、"));
    }
}
