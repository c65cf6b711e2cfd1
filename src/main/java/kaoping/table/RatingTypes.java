package kaoping.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kaoping.finding.Code;
import kaoping.value.Exact;
import kaoping.value.Grades;

/** The types of cells that speak of votes and raters' scores (评议). */
public final class RatingTypes {
    private static final int MOST_VOTES = 1_000_000;

    /** What each word is worth: {@code 优=100、良=80、弃权=不计}. */
    public static final CellType<Grades> GRADES = new CellType<>(
            "词和分数，如 优=100、良=80、弃权=不计",
            List.of(),
            cell -> read(Grades.read(text(cell)), "优=100、良=80、弃权=不计"),
            grades -> Cell.text(grades.toString()));

    /** How many votes each word got: {@code 优=12、良=3}. */
    public static final CellType<Map<String, Integer>> VOTES = new CellType<>(
            "词和票数，如 优=12、良=3", List.of(), cell -> read(votes(text(cell)), "优=12、良=3"), RatingTypes::votes);

    /** One score or several: {@code 91.2}, {@code 92、88.5}. */
    public static final CellType<List<BigDecimal>> SCORES = new CellType<>(
            "小数，多个用、隔开",
            List.of(),
            cell -> read(scores(cell.percent() ? "" : cell.text()), "92、88.5"),
            scores -> scores.size() == 1 ? Cell.number(Exact.print(scores.get(0))) : Cell.text(printed(scores)));

    private RatingTypes() {}

    private static <T> Reading<T> read(Optional<T> value, String example) {
        return value.map(Reading::of).orElseGet(() -> Reading.trouble(Code.CELL_NOT_A_TALLY, example));
    }

    private static String text(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT ? cell.text() : "";
    }

    private static Optional<Map<String, Integer>> votes(String text) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        Optional<Grades> counts = Grades.read(text);
        for (Grades.Grade count : counts.map(Grades::grades).orElse(List.of())) {
            BigDecimal number = count.points();
            if (number == null
                    || number.signum() < 0
                    || number.stripTrailingZeros().scale() > 0
                    || number.compareTo(BigDecimal.valueOf(MOST_VOTES)) > 0) {
                return Optional.empty();
            }
            votes.put(count.word(), number.intValueExact());
        }
        return counts.map(read -> votes);
    }

    private static Cell votes(Map<String, Integer> votes) {
        return Cell.text(votes.entrySet().stream()
                .map(vote -> vote.getKey() + "=" + vote.getValue())
                .collect(Collectors.joining("、")));
    }

    private static Optional<List<BigDecimal>> scores(String text) {
        List<Optional<BigDecimal>> scores =
                Arrays.stream(text.split("、", -1)).map(Exact::read).toList();
        return scores.stream().allMatch(Optional::isPresent)
                ? Optional.of(scores.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static String printed(List<BigDecimal> scores) {
        return scores.stream().map(Exact::print).collect(Collectors.joining("、"));
    }
}
