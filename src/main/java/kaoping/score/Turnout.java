package kaoping.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaoping.facts.Rating;
import kaoping.finding.Code;
import kaoping.finding.Places;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Grades;
import org.jspecify.annotations.Nullable;

/**
 * The raters of a line who gave fewer valid votes than 评议 asks of them (最少票数): nothing of what they say counts, for points as little as
 * for a share of votes.
 */
record Turnout(List<Few> few) {
    private static final Turnout ENOUGH = new Turnout(List.of());
    /** What becomes of votes on an indicator that has no points by 评议. */
    private static final String IN_SHARES = "票率不计";

    /** A rater with so many valid votes, of so many that there must be. */
    record Few(String rater, long votes, int fewest) {
        @Override
        public String toString() {
            return rater + " " + votes + " 票，不到 " + fewest + " 票，不计";
        }
    }

    /**
     * @param scored the row of 评分 that gives the line its points, if it is known and does; by 评议, what it can average is valid
     * @param invalid words that are no votes, where no row by 评议 says
     */
    static Turnout of(Line line, @Nullable Row scored, List<String> invalid) {
        if (line.indicator().ratings().isEmpty()
                || line.policy().rows(RaterSheet.KIND).isEmpty()) {
            return ENOUGH;
        }
        Raters raters = line.raters();
        List<Few> few = new ArrayList<>();
        for (Row row : raters.rows()) {
            Integer fewest = row.get(RaterSheet.FEWEST);
            String rater = row.need(RaterSheet.RATER);
            long votes = fewest == null || !raters.votes(rater) ? 0 : votes(line, rater, scored, invalid);
            if (fewest != null && raters.votes(rater) && votes < fewest) {
                few.add(new Few(rater, votes, fewest));
            }
        }
        return few.isEmpty() ? ENOUGH : new Turnout(few);
    }

    private static long votes(Line line, String rater, @Nullable Row scored, List<String> invalid) {
        long votes = 0;
        for (Rating rating : line.indicator().ratings()) {
            if (rating.rater().equals(rater)) {
                votes += isRated(scored) ? averaged(rating, scored) : counted(rating, invalid);
            }
        }
        return votes;
    }

    private static boolean isRated(@Nullable Row row) {
        return row != null && row.need(ScoreSheet.METHOD) == Method.RATED;
    }

    private static long averaged(Rating rating, Row row) {
        BigDecimal full = row.get(ScoreSheet.RATING_FULL, Exact.HUNDRED);
        Grades grades = row.get(ScoreSheet.GRADES, new Grades(List.of()));
        long votes = rating.scores().stream()
                .filter(points -> isOnScale(points, full))
                .count();
        for (var vote : rating.votes().entrySet()) {
            boolean valid = grades.find(vote.getKey())
                    .map(Grades.Grade::points)
                    .filter(points -> isOnScale(points, full))
                    .isPresent();
            votes += valid ? vote.getValue() : 0;
        }
        return votes;
    }

    static boolean isOnScale(BigDecimal points, BigDecimal full) {
        return points.signum() >= 0 && points.compareTo(full) <= 0;
    }

    private static long counted(Rating rating, List<String> invalid) {
        long votes = rating.scores().size();
        for (var vote : rating.votes().entrySet()) {
            votes += invalid.contains(vote.getKey()) ? 0 : vote.getValue();
        }
        return votes;
    }

    boolean leavesOut(String rater) {
        return few.stream().anyMatch(one -> one.rater().equals(rater));
    }

    /** Says who is left out of a line that has no points by 评议, which would say it itself. */
    static void say(Line line) {
        Row row = line.row();
        if (isRated(row) && line.exemption() == null) {
            return;
        }
        for (Few one : of(line, row, VoteShare.invalid(row)).few()) {
            if (one.votes() > 0) {
                line.findAt(
                        Places.step(line.indicator().pointer(), "ratings"),
                        Code.RATER_VOTES_FEW,
                        one.rater(),
                        String.valueOf(one.votes()),
                        String.valueOf(one.fewest()),
                        IN_SHARES);
            }
        }
    }

    /** {@code （群众 9 票，不到 10 票，不计）}; empty when nobody who voted is left out. */
    String story() {
        List<Few> voted = few.stream().filter(one -> one.votes() > 0).toList();
        return voted.isEmpty() ? "" : voted.stream().map(Few::toString).collect(Collectors.joining("；", "（", "）"));
    }
}
