package kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kaoping.finding.Severity;
import kaoping.policy.PolicyId;
import kaoping.shelf.Shelf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shipped passes its own review, or says in 说明 why it is kept. */
class ShippedTest {
    private static final Shelf SHELF = Shelf.open(Path.of("decision-tables"));

    static List<PolicyId> shipped() {
        return SHELF.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingButNotes(PolicyId id) {
        assertThat(SHELF.find(id).findings())
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .isEmpty();
    }
}
