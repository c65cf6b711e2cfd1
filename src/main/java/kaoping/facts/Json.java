package kaoping.facts;

import java.util.List;

/** A JSON value as it stands in the text; a number keeps its digits, so that 97.450, 1e3 and -0 can be told apart. */
sealed interface Json permits Json.Text, Json.Digits, Json.Flag, Json.Nothing, Json.Items, Members {
    /** @param plain whether it is known that it may stand everywhere, see {@link Writing}; else that is still to be seen */
    record Text(String text, boolean plain) implements Json {}

    record Digits(String digits) implements Json {}

    /** {@code true} or {@code false}: no fact is one. */
    record Flag() implements Json {}

    /** {@code null}. */
    record Nothing() implements Json {}

    record Items(List<Json> items) implements Json {}
}
