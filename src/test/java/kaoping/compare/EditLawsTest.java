package kaoping.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kaoping.RandomBooks;
import kaoping.policy.Policy;
import kaoping.policy.PolicyBook;
import kaoping.shelf.Sheets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever two policies say: all differences lead from one to the other, none lead nowhere, and a book differs not from itself. */
class EditLawsTest {
    @Property(tries = 50)
    void allDifferencesTogetherLeadToTheOtherPolicy(
            @ForAll("books") PolicyBook one, @ForAll("books") PolicyBook other) {
        Policy before = policy(one);
        Policy after = policy(other);
        Edit edit = Edit.between(before, after);

        assertThat(Edit.between(edit.apply(Set.copyOf(edit.changes())), after).changes())
                .isEmpty();
        assertThat(Edit.between(edit.apply(Set.of()), before).changes()).isEmpty();
        assertThat(edit.changes()).doesNotHaveDuplicates();
    }

    @Property(tries = 20)
    void aBookDoesNotDifferFromItself(@ForAll("books") PolicyBook book) {
        assertThat(Edit.between(book, book).changes()).isEmpty();
    }

    private static Policy policy(PolicyBook book) {
        return Policy.inherit(book.id(), List.of(book));
    }

    @Provide
    Arbitrary<PolicyBook> books() {
        return RandomBooks.of(Sheets.ALL);
    }
}
