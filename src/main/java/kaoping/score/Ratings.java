package kaoping.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaoping.facts.Rating;
import kaoping.finding.Code;
import kaoping.finding.Places;
import kaoping.table.Row;
import kaoping.value.Exact;
import kaoping.value.Fraction;
import kaoping.value.Grades;
import org.jspecify.annotations.Nullable;

/** Scores by what raters say (评议): each rater's votes are averaged, the averages weighed level by level, and rounded once. */
final class Ratings {
    private final Line line;
    private final Row row;
    private final BigDecimal full;
    private final Raters raters;
    private final Map<String, Ballots> ballots = new LinkedHashMap<>();
    private final List<Rated> rated = new ArrayList<>();
    private final Set<String> path = new HashSet<>();

    private Ratings(Line line, Row row) {
        this.line = line;
        this.row = row;
        this.full = row.get(ScoreSheet.RATING_FULL, Exact.HUNDRED);
        this.raters = line.raters();
    }

    /** Null when there is no vote that counts. */
    static @Nullable Score score(Line line, Row row) {
        return new Ratings(line, row).score();
    }

    private @Nullable Score score() {
        line.indicator().ratings().forEach(this::collect);
        Weighed whole = raters.isEmpty() ? alike() : level("");
        line.rate(rated);
        if (whole == null || full.signum() <= 0) {
            line.find(Code.RATINGS_MISSING, "ratings");
            return null;
        }
        Fraction weight = Fraction.of(line.getWeight());
        Fraction exact = whole.average.times(weight).dividedBy(Fraction.of(full));
        BigDecimal points = line.settings().round(exact);
        return new Score(
                points,
                exact,
                () -> whole.story + space(whole.story) + "÷ 评议满分 " + Exact.print(full) + " × 分值 "
                        + Exact.print(line.getWeight()) + Formulas.rounded(exact, points, line.settings()));
    }

    private void collect(Rating rating) {
        boolean known = raters.isEmpty() || raters.votes(rating.rater());
        if (!known) {
            line.findAt(rating.pointer(), Code.RATER_UNKNOWN, rating.rater());
            return;
        }
        Ballots own = ballots.computeIfAbsent(rating.rater(), rater -> new Ballots());
        rating.votes().forEach((word, count) -> word(rating, own, word, count));
        for (int i = 0; i < rating.scores().size(); i++) {
            points(
                    own,
                    rating.scores().get(i),
                    1,
                    rating,
                    Places.step(rating.pointer() + "/scores", String.valueOf(i)));
        }
    }

    private void word(Rating rating, Ballots own, String word, int count) {
        Grades grades = row.get(ScoreSheet.GRADES, new Grades(List.of()));
        String place = Places.step(rating.pointer() + "/votes", word);
        Optional<Grades.Grade> grade = grades.find(word);
        if (grade.isEmpty()) {
            line.findAt(place, Code.RATING_WORD_UNKNOWN, rating.rater(), word, grades.words());
            return;
        }
        BigDecimal points = grade.get().points();
        if (points != null) {
            points(own, points, count, rating, place);
        }
    }

    private void points(Ballots own, BigDecimal points, int count, Rating rating, String place) {
        if (!Turnout.isOnScale(points, full)) {
            line.findAt(place, Code.RATING_OUTSIDE_SCALE, rating.rater(), Exact.print(points), Exact.print(full));
        } else {
            own.add(points, count);
        }
    }

    /** An average, and how it came about. */
    private record Weighed(Fraction average, long votes, String story) {}

    /** Without weights every vote counts alike, whoever gave it. */
    private @Nullable Weighed alike() {
        Ballots all = new Ballots();
        ballots.forEach((rater, own) -> {
            Ballots kept = kept(rater, own);
            rated.add(new Rated(rater, null, kept.count(), kept.average()));
            all.addAll(kept);
        });
        Fraction average = all.average();
        return average == null
                ? null
                : new Weighed(average, all.count(), all + "，共 " + all.count() + " 票，平均 " + average.print(4));
    }

    private Ballots kept(String rater, Ballots own) {
        int ends = row.get(ScoreSheet.DROPPED, 0);
        if (ends == 0 || own.count() == 0) {
            return own;
        }
        if (!own.isEnoughFor(ends)) {
            line.findAt(
                    Places.step(line.indicator().pointer(), "ratings"),
                    Code.RATINGS_TOO_FEW,
                    rater,
                    String.valueOf(own.count()),
                    String.valueOf(ends));
            return own;
        }
        return own.without(ends);
    }

    /** The raters of one level, each by its weight; those who are absent leave theirs to the others, or count as nothing. */
    private @Nullable Weighed level(String parent) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        long votes = 0;
        List<String> stories = new ArrayList<>();
        boolean voted = false;
        for (Row rater : raters.under(parent)) {
            Weighed own = rater(rater);
            boolean zero = own == null && rater.get(RaterSheet.ABSENCE, Absence.SHARED) == Absence.ZERO;
            Fraction weight = Fraction.of(rater.need(RaterSheet.WEIGHT), Exact.HUNDRED);
            if (own != null || zero) {
                weights = weights.plus(weight);
                sum = own == null ? sum : sum.plus(own.average.times(weight));
                votes += own == null ? 0 : own.votes;
                String story = own == null ? rater.need(RaterSheet.RATER) + " 0" : own.story;
                stories.add(story + space(story) + "× " + Exact.print(rater.need(RaterSheet.WEIGHT)) + "%");
            }
            voted |= own != null;
        }
        if (!voted || weights.signum() <= 0) {
            return null;
        }
        Fraction average = sum.dividedBy(weights);
        String added = String.join(" + ", stories);
        boolean whole = weights.equals(Fraction.of(BigDecimal.ONE));
        String share = !whole
                ? "（" + added + "）÷ "
                        + weights.times(Fraction.of(Exact.HUNDRED)).print(4) + "%"
                : added;
        return new Weighed(average, votes, parent + "〔" + share + " = " + average.print(4) + "〕");
    }

    /** None behind a bracket, which is wide enough. */
    private static String space(String story) {
        return story.endsWith("）") || story.endsWith("〕") ? "" : " ";
    }

    private @Nullable Weighed rater(Row rater) {
        String name = rater.need(RaterSheet.RATER);
        int at = rated.size();
        boolean few = raters.votes(name) && isTooFew(rater);
        Weighed weighed = few ? null : raters.votes(name) ? votes(name) : below(name);
        rated.add(
                at,
                new Rated(name, rater, weighed == null ? 0 : weighed.votes, weighed == null ? null : weighed.average));
        if (few) {
            line.findAt(
                    Places.step(line.indicator().pointer(), "ratings"),
                    Code.RATER_VOTES_FEW,
                    name,
                    String.valueOf(votesOf(name)),
                    String.valueOf(rater.need(RaterSheet.FEWEST)),
                    rater.get(RaterSheet.ABSENCE, Absence.SHARED).label());
        } else if (weighed == null) {
            line.findAt(
                    Places.step(line.indicator().pointer(), "ratings"),
                    Code.RATER_MISSING,
                    name,
                    rater.get(RaterSheet.ABSENCE, Absence.SHARED).label());
        }
        return weighed;
    }

    /** Some votes count, but not as many as the row asks for; without any it is absent. */
    private boolean isTooFew(Row rater) {
        long votes = votesOf(rater.need(RaterSheet.RATER));
        return votes > 0 && votes < rater.get(RaterSheet.FEWEST, 0);
    }

    /** How many votes count, before any are dropped. */
    private long votesOf(String rater) {
        Ballots own = ballots.get(rater);
        return own == null ? 0 : own.count();
    }

    /** Why the path: a rater may be below itself, which the review reports. */
    private @Nullable Weighed below(String rater) {
        if (!path.add(rater)) {
            return null;
        }
        Weighed weighed = level(rater);
        path.remove(rater);
        return weighed;
    }

    private @Nullable Weighed votes(String rater) {
        Ballots own = ballots.get(rater);
        if (own == null || own.count() == 0) {
            return null;
        }
        Ballots kept = kept(rater, own);
        Fraction average = kept.average();
        return average == null
                ? null
                : new Weighed(average, kept.count(), rater + " " + average.print(4) + "（" + kept.count() + " 票）");
    }
}
