package kaoping.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kaoping.engine.RuleBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.shelf.Shelf;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheet 验算 of every shipped workbook: one test a trial case, so that a county's engineers see each by its name. */
class TrialCasesTest {
    private static final Shelf SHELF = Shelf.open(Path.of("decision-tables"));

    static Stream<PolicyId> shippedPolicies() {
        return SHELF.ids().stream()
                .map(id -> id.period().equals(Settings.EVERY_PERIOD)
                        ? new PolicyId(id.jurisdiction(), id.policy(), "2023")
                        : id);
    }

    @TestFactory
    Stream<DynamicNode> everyTrialCaseComesOutAsExpected() {
        return shippedPolicies().map(id -> {
            RuleBook rules = SHELF.find(id).rules();
            return DynamicContainer.dynamicContainer(
                    id.toString(),
                    Trials.of(rules.edition().policy()).stream()
                            .map(trial -> DynamicTest.dynamicTest(trial.name(), () -> assertThat(
                                            Trials.run(trial, rules).misses())
                                    .isEmpty())));
        });
    }

    @ParameterizedTest
    @MethodSource("shippedPolicies")
    void everyRowOfEverySheetDecidesInSomeTrialCase(PolicyId id) {
        RuleBook rules = SHELF.find(id).rules();
        Coverage coverage = new Coverage();
        Trials.run(rules).forEach(result -> coverage.add(result.outcome()));
        List<Coverage.OfSheet> sheets = coverage.of(rules.edition().policy());
        assertThat(sheets).isNotEmpty().allSatisfy(sheet -> assertThat(sheet.never())
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("shippedPolicies")
    void nineOfTenFiguresMovedByOneStepAreNoticed(PolicyId id) {
        List<Sharpness.Nudge> nudges =
                Sharpness.of(SHELF.find(id).rules().edition().policy());
        long noticed = nudges.stream().filter(n -> n.noticedBy().isPresent()).count();
        assertThat(noticed * 10).isGreaterThanOrEqualTo(nudges.size() * 9L);
    }
}
