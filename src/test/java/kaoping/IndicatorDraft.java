package kaoping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaoping.facts.Indicator;
import kaoping.facts.Rating;
import kaoping.facts.Value;
import kaoping.table.Cell;
import kaoping.table.RatingTypes;
import kaoping.value.Labelled;
import kaoping.value.Relation;
import kaoping.value.Round;
import org.jspecify.annotations.Nullable;

/** One indicator that a test submits: {@code indicator("就业率", "10").target("≥", "90").actual("85").measure("%")}. */
public final class IndicatorDraft {
    private String name;
    private final BigDecimal weight;
    private String section = "";
    private String category = "数量指标";
    private String measure = "";
    private Relation relation = Relation.UNSTATED;
    private Value target = Value.BLANK;
    private Value actual = Value.BLANK;
    private @Nullable BigDecimal claimed;
    private @Nullable BigDecimal judged;
    private String standard = "";
    private String reason = "";
    private String fund = "";
    private Indicator.@Nullable Printed printed;
    private @Nullable Round round;
    private final List<Rating> ratings = new ArrayList<>();

    private IndicatorDraft(String name, String weight) {
        this.name = name;
        this.weight = new BigDecimal(weight);
    }

    public static IndicatorDraft indicator(String name, String weight) {
        return new IndicatorDraft(name, weight);
    }

    /** An indicator 甲指标 of weight 10. */
    public static IndicatorDraft ten(String relation, String target, String actual) {
        return indicator("甲指标", "10").target(relation, target).actual(actual);
    }

    public IndicatorDraft named(String other) {
        name = other;
        return this;
    }

    public IndicatorDraft target(String relation, String value) {
        this.relation = Labelled.find(Relation.class, relation).orElseThrow();
        target = Value.read(value);
        return this;
    }

    public IndicatorDraft actual(String value) {
        actual = Value.read(value);
        return this;
    }

    public IndicatorDraft section(String first) {
        section = first;
        return this;
    }

    public IndicatorDraft category(String second) {
        category = second;
        return this;
    }

    public IndicatorDraft measure(String unit) {
        measure = unit;
        return this;
    }

    public IndicatorDraft claimed(String points) {
        claimed = new BigDecimal(points);
        return this;
    }

    public IndicatorDraft judged(String points) {
        judged = new BigDecimal(points);
        return this;
    }

    /** How the form says that it is scored. */
    public IndicatorDraft standard(String sentence) {
        standard = sentence;
        return this;
    }

    public IndicatorDraft reason(String why) {
        reason = why;
        return this;
    }

    public IndicatorDraft fund(String source) {
        fund = source;
        return this;
    }

    public IndicatorDraft printed(String first, String second) {
        printed = new Indicator.Printed(first, second);
        return this;
    }

    /** The form of several that it stands in: {@code 2023-03}. */
    public IndicatorDraft round(String when) {
        round = Round.read(when).orElseThrow();
        return this;
    }

    /** Votes of one rater in words: {@code votes("县领导", "优=3、良=1")}. */
    public IndicatorDraft votes(String rater, String votes) {
        Map<String, Integer> read = RatingTypes.VOTES.read(Cell.text(votes)).value();
        ratings.add(new Rating("", rater, Objects.requireNonNull(read), List.of()));
        return this;
    }

    /** Scores of one rater: {@code scores("县领导", "92", "88.5")}. */
    public IndicatorDraft scores(String rater, String... scores) {
        ratings.add(new Rating(
                "", rater, Map.of(), Stream.of(scores).map(BigDecimal::new).toList()));
        return this;
    }

    Indicator facts(String pointer) {
        return new Indicator(
                pointer,
                name,
                section,
                category,
                measure,
                relation,
                target,
                actual,
                weight,
                claimed,
                judged,
                standard,
                reason,
                fund,
                rated(pointer),
                printed,
                round);
    }

    private List<Rating> rated(String pointer) {
        return IntStream.range(0, ratings.size())
                .mapToObj(i -> new Rating(
                        pointer + "/ratings/" + i,
                        ratings.get(i).rater(),
                        ratings.get(i).votes(),
                        ratings.get(i).scores()))
                .toList();
    }
}
