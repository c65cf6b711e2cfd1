package kaoping.facts;

import java.util.List;
import java.util.Map;

/** A JSON value as it stands in the text; a number keeps its digits, so that 97.450, 1e3 and -0 can be told apart. */
sealed interface Json {
    record Text(String text) implements Json {}

    record Digits(String digits) implements Json {}

    /** {@code true} or {@code false}: no fact is one. */
    record Flag() implements Json {}

    /** {@code null}. */
    record Nothing() implements Json {}

    record Items(List<Json> items) implements Json {}

    record Members(Map<String, Json> members) implements Json {}
}
