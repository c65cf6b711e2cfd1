package kaoping.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kaoping.adjust.CountSheet;
import kaoping.adjust.Terms;
import kaoping.table.Column;

/** The rows of 计件 and 加减分 together (计分事项的行): both sheets decide about entries, and share families and multipliers. */
final class Entries {
    private Entries() {}

    static Stream<Terms> terms(Draft draft) {
        return Stream.of(CountSheet.COUNTS, CountSheet.ADJUSTS)
                .flatMap(kind -> draft.rows(kind).stream())
                .map(Terms::of);
    }

    /** The words that a condition of theirs names; empty when some row leaves it blank, so that every word may come. */
    static Optional<Set<String>> words(Draft draft, Function<CountSheet.Columns<?>, Column<List<String>>> condition) {
        Set<String> words = new HashSet<>();
        boolean open = terms(draft)
                .map(terms -> terms.row().get(condition.apply(terms.sheet()), List.of()))
                .peek(words::addAll)
                .toList()
                .contains(List.<String>of());
        return open ? Optional.empty() : Optional.of(words);
    }
}
