package kaoping.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaoping.facts.Rating;
import kaoping.table.Escaped;
import kaoping.table.Row;
import kaoping.table.Test.Measured;
import kaoping.table.Test.Within;
import kaoping.value.Exact;
import kaoping.value.Grades;
import kaoping.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How many of the votes on an indicator are for some words (票率): 优秀票率 17 ÷ 20 = 85%. All raters' votes count alike, or those of
 * some raters alone; words that the row's 评语分 does not count are no votes, nor are those of raters with too few of them (最少票数).
 *
 * @param leftOut who has too few, as the sentence says it; empty when nobody has
 */
public record VoteShare(List<String> words, long votes, long all, String leftOut) {
    private static final String BETWEEN = "、";
    /** Between the words that are counted and those that are no votes: a sign that no escaped word has. */
    private static final String BREAK = "+";
    /** Before the raters whose votes alone are looked at. */
    private static final String BY = "@";

    /**
     * Empty without a valid vote.
     *
     * @param scored the row that gives the line its points, where that is known
     * @param raters whose votes are looked at; empty for everybody's
     */
    private static Optional<VoteShare> of(
            Line line, @Nullable Row scored, List<String> words, List<String> invalid, List<String> raters) {
        Turnout turnout = Turnout.of(line, scored, invalid);
        long votes = 0;
        long all = 0;
        for (Rating rating : line.indicator().ratings()) {
            if (!raters.isEmpty() && !raters.contains(rating.rater()) || turnout.leavesOut(rating.rater())) {
                continue;
            }
            for (Map.Entry<String, Integer> vote : rating.votes().entrySet()) {
                boolean valid = !invalid.contains(vote.getKey());
                all += valid ? vote.getValue() : 0;
                votes += valid && words.contains(vote.getKey()) ? vote.getValue() : 0;
            }
        }
        return all == 0 ? Optional.empty() : Optional.of(new VoteShare(words, votes, all, turnout.story()));
    }

    /** As {@code row} asks; empty when it does not ask. */
    static Optional<VoteShare> of(Line line, Row row) {
        return row.get(ScoreSheet.VOTE_SHARE) == null
                ? Optional.empty()
                : of(line, null, words(row), invalid(row), List.of());
    }

    private static @Nullable BigDecimal percent(Optional<VoteShare> share) {
        return share.map(VoteShare::percent).orElse(null);
    }

    /** Puts the share before the sentence of a row that looks at it. */
    static Score told(Line line, Row row, Score score) {
        if (row.get(ScoreSheet.VOTE_SHARE) == null) {
            return score;
        }
        return of(line, row)
                .map(share ->
                        score.told(() -> share.story() + "；" + score.formula().text()))
                .orElse(score);
    }

    private static List<String> words(Row row) {
        return row.get(ScoreSheet.VOTES, List.of());
    }

    /** The words that {@code row} does not count (不计). */
    static List<String> invalid(@Nullable Row row) {
        Grades grades = row == null ? null : row.get(ScoreSheet.GRADES);
        return grades == null
                ? List.of()
                : grades.grades().stream()
                        .filter(grade -> grade.points() == null)
                        .map(Grades.Grade::word)
                        .toList();
    }

    /** The condition 票率 of 评分, about the words and the invalid votes that the row names. */
    static Measured<Line> condition() {
        return new Measured<>(new Within<>("voteShare", line -> null), row -> {
            String asked = written(words(row)) + BREAK + written(invalid(row));
            return new Within<>(property(asked), line -> line.voteShare(asked));
        });
    }

    /** What {@code asked} says of a line, which may be of any row or of none yet. */
    static @Nullable BigDecimal of(Line line, String asked) {
        int end = asked.indexOf(BREAK);
        Row scored = end < 0 ? line.row() : null;
        List<String> invalid = end < 0 ? invalid(scored) : read(asked.substring(end + BREAK.length()));
        String head = end < 0 ? asked : asked.substring(0, end);
        int by = head.indexOf(BY);
        List<String> raters = by < 0 ? List.of() : read(head.substring(by + BY.length()));
        return percent(of(line, scored, read(by < 0 ? head : head.substring(0, by)), invalid, raters));
    }

    public BigDecimal percent() {
        return Interval.share(BigDecimal.valueOf(votes), BigDecimal.valueOf(all));
    }

    /** {@code voteShare("优秀")}: what a condition looks at, as DRL names it; {@code asked} cannot be anything but words. */
    public static String property(String asked) {
        return "voteShare(\"" + asked + "\")";
    }

    /** Words as one text that may stand in a rule. */
    public static String written(List<String> words) {
        return Escaped.write(String.join(BETWEEN, words));
    }

    /** The same about the votes of {@code raters} alone; empty for everybody's. */
    public static String written(List<String> words, List<String> raters) {
        return raters.isEmpty() ? written(words) : written(words) + BY + written(raters);
    }

    private static List<String> read(String written) {
        return List.of(Escaped.read(written).split(BETWEEN, -1));
    }

    /** {@code “优秀”票率 17 ÷ 20 = 85%}. */
    String story() {
        String percent = Exact.print(percent().setScale(4, RoundingMode.DOWN));
        boolean even = percent().compareTo(new BigDecimal(percent)) == 0;
        return "“" + String.join(BETWEEN, words) + "”票率 " + votes + " ÷ " + all + (even ? " = " : " ≈ ") + percent
                + (even ? "" : "…") + "%" + leftOut;
    }
}
