package kaoping.cli;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.shelf.Shelf;

/** What areas and policies are called in the workbooks that there are. */
record KnownNames(Shelf shelf) {
    Optional<String> area(PolicyId id) {
        return books(other -> other.jurisdiction().equals(id.jurisdiction()))
                .map(book -> book.settings().row().need(Settings.AREA))
                .findFirst();
    }

    /** The latest policy of this code: of this jurisdiction, else of any. */
    Optional<String> title(PolicyId id) {
        return books(other -> other.policy().equals(id.policy()))
                .max(Comparator.<PolicyBook, Boolean>comparing(
                                book -> book.id().jurisdiction().equals(id.jurisdiction()))
                        .thenComparing(PolicyBook::id))
                .map(book -> renewed(book, id));
    }

    /** A title with its year brought to that of {@code id}: 2023年度综合绩效考评 → 2024年度综合绩效考评. */
    static String renewed(PolicyBook book, PolicyId id) {
        String title = book.settings().row().need(Settings.TITLE);
        boolean years = !book.id().period().equals(Settings.EVERY_PERIOD)
                && !id.period().equals(Settings.EVERY_PERIOD);
        return years ? title.replace(year(book.id()), year(id)) : title;
    }

    private static String year(PolicyId id) {
        return id.period().substring(0, 4);
    }

    private Stream<PolicyBook> books(Predicate<PolicyId> wanted) {
        return shelf.ids().stream().filter(wanted).flatMap(id -> shelf.book(id).stream());
    }
}
