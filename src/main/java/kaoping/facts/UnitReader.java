package kaoping.facts;

import static kaoping.facts.Writing.NAME;
import static kaoping.facts.Writing.PROSE;
import static kaoping.facts.Writing.WORD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaoping.value.Relation;

/** What is submitted about one unit, one method per part. */
final class UnitReader {
    private static final int MANY = 1_000_000;

    /** Blank is how a form leaves it unstated; the word for that is not one to submit. */
    private static final List<Relation> RELATIONS = Arrays.stream(Relation.values())
            .filter(relation -> relation != Relation.UNSTATED)
            .toList();

    private UnitReader() {}

    static UnitFacts unit(Fields f) {
        return new UnitFacts(
                f.pointer(),
                f.need("name", NAME),
                f.text("group", WORD),
                f.parts("indicators", 1_000, UnitReader::indicator),
                f.map("points", 1_000, Field::decimal),
                f.list("rounds", 10_000, RoundReader.once()),
                f.parts("entries", 10_000, UnitReader::entry),
                f.parts("budget", 1_000, UnitReader::budgetLine),
                f.part("claimed", UnitReader::claimed),
                f.part("form", FormReader::form));
    }

    private static Indicator indicator(Fields f) {
        String name = f.need("name", NAME);
        Relation relation = f.choice("relation", RELATIONS, Relation.UNSTATED);
        boolean measured = relation != Relation.QUALITATIVE;
        return new Indicator(
                f.pointer(),
                name,
                f.text("section", WORD),
                f.text("category", WORD),
                f.text("measure", WORD),
                relation,
                f.value("target", measured),
                f.value("actual", measured),
                f.needAmount("weight"),
                f.decimal("claimed"),
                f.decimal("judged"),
                f.text("standard", PROSE),
                f.text("reason", PROSE),
                f.text("fund", WORD),
                f.parts("ratings", 1_000, UnitReader::rating),
                f.part("printed", UnitReader::printed),
                f.round("round"));
    }

    private static Rating rating(Fields f) {
        String rater = f.need("rater", WORD);
        Map<String, Integer> votes = f.map("votes", 1_000, count -> count.whole(0, MANY));
        List<BigDecimal> scores = new ArrayList<>(f.list("scores", 10_000, Field::decimal));
        BigDecimal score = f.decimal("score");
        if (score != null) {
            scores.add(score);
        }
        return new Rating(f.pointer(), rater, votes, scores);
    }

    private static Indicator.Printed printed(Fields f) {
        return new Indicator.Printed(f.text("section", NAME), f.text("category", NAME));
    }

    private static Entry entry(Fields f) {
        return new Entry(
                f.pointer(),
                f.need("kind", List.of(EntryKind.values())),
                f.need("matter", NAME),
                f.text("level", WORD),
                f.text("circumstance", WORD),
                Objects.requireNonNullElse(f.quantity("count"), BigDecimal.ONE),
                f.text("about", NAME),
                f.text("endorsement", WORD),
                f.date("date"),
                f.text("evidence", PROSE),
                f.text("note", PROSE));
    }

    private static BudgetLine budgetLine(Fields f) {
        return new BudgetLine(
                f.pointer(),
                f.need("source", NAME),
                f.decimal("initial"),
                f.decimal("adjusted"),
                f.decimal("executed"),
                f.amount("weight"),
                f.decimal("claimed"),
                f.text("rate", WORD));
    }

    private static Claimed claimed(Fields f) {
        return new Claimed(
                f.decimal("total"),
                f.whole("rank", 1, MANY),
                f.given("tier", WORD),
                f.map("sections", 1_000, Field::decimal));
    }
}
