package kaoping.facts;

import static kaoping.facts.Writing.NAME;
import static kaoping.facts.Writing.PROSE;

/** What is submitted of a form's texts, one method per part. */
final class FormReader {
    private static final int LONG = 1_000;
    private static final int HIGH = 10_000;

    private FormReader() {}

    static FormText form(Fields f) {
        return new FormText(
                f.pointer(),
                f.given("heading", NAME),
                f.given("goal", PROSE),
                f.given("adjustedGoal", PROSE),
                f.given("result", PROSE),
                f.given("conclusion", PROSE),
                f.map("numbering", LONG, field -> Contents.list(field, LONG, FormReader::number)),
                f.parts("goals", LONG, FormReader::goal),
                f.map("signatures", LONG, field -> field.text(NAME)),
                f.map("terms", LONG, field -> field.text(NAME)),
                f.parts("narrative", LONG, FormReader::narrative));
    }

    private static FormText.Goal goal(Fields f) {
        return new FormText.Goal(
                f.needWhole("number", 0, HIGH), f.text("text", PROSE), f.list("duties", LONG, FormReader::number));
    }

    private static FormText.Narrative narrative(Fields f) {
        return new FormText.Narrative(
                f.need("text", PROSE), f.text("goal", PROSE), f.text("actual", PROSE), f.text("indicator", NAME));
    }

    private static int number(Field field) {
        Integer number = field.whole(0, HIGH);
        return number == null ? 0 : number;
    }
}
