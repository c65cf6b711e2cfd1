package kaoping.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaoping.Tables;
import kaoping.appraisal.Appraisal;
import kaoping.appraisal.Outcome;
import kaoping.engine.RuleBook;
import kaoping.facts.FactsReader;
import kaoping.facts.Indicator;
import kaoping.facts.Submission;
import kaoping.facts.UnitFacts;
import kaoping.facts.Value;
import kaoping.policy.Policy;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.policy.StandardUse;
import kaoping.shelf.Shelf;
import org.junit.jupiter.api.Test;

/** The nine standards that 芷江县委办 prints in its goal form of 2026, read from the form itself. */
class ZhijiangStandardsTest {
    private static final Policy POLICY = java.util.Objects.requireNonNull(
                    Shelf.open(java.nio.file.Path.of("decision-tables"))
                            .find(new PolicyId("431228", "goals", "2026"))
                            .rules())
            .edition()
            .policy();
    private static final RuleBook BY_SHEET = RuleBook.of(POLICY);
    private static final RuleBook BY_STANDARDS = RuleBook.of(POLICY.with(Settings.STANDARDS, StandardUse.OWN));

    private static Submission facts() {
        try {
            byte[] json = java.nio.file.Files.readAllBytes(Tables.facts("zhijiang-2026/facts-with-actuals.json"));
            return java.util.Objects.requireNonNull(FactsReader.read(json).submission());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void allNineAreReadWithoutLoss() {
        List<List<String>> rows = facts().units().get(0).indicators().stream()
                .map(indicator -> StandardReader.read(indicator.standard(), Context.of(indicator, POLICY)))
                .map(reading -> StandardTable.shown(reading.rows()))
                .toList();

        List<String> proportion = List.of("计分方法=按完成比例");
        List<String> words = List.of("完成情况=效果明显 计分方法=固定分 得分=10", "完成情况=效果一般 计分方法=固定分 得分=5", "计分方法=固定分 得分=0");
        assertThat(rows)
                .containsExactly(
                        proportion,
                        proportion,
                        proportion,
                        List.of("计分方法=按期限扣分 每=10 扣分=1 期限=2026-12-31"),
                        words,
                        words,
                        words,
                        List.of("计分方法=逐档扣分 起扣点=95 每=1 步长单位=数值 扣分=0.5"),
                        List.of("计分方法=逐档扣分 每=10 步长单位=目标值的百分之 扣分=2"));
    }

    /** By hand: 2/3 × 10; full; 98 %; 15 days are one step; words; 1.4 points are one step; 10.45 % are one step. */
    @Test
    void theWholeFormGradedByItsStandards() {
        Outcome outcome = Appraisal.of(BY_STANDARDS, facts());

        assertThat(points(outcome))
                .containsExactly("6.67", "5.00", "4.90", "9.00", "10.00", "5.00", "0.00", "9.50", "18.00");
        assertThat(java.util.Objects.requireNonNull(outcome.units().get(0).standing())
                        .getTotal())
                .isEqualByComparingTo("68.07");
    }

    @Test
    void theStandardsAndTheRowsOfStaffAgreeOnOtherActuals() {
        Map<Integer, List<String>> actuals = Map.of(
                0, List.of("0", "1", "3", "4"),
                1, List.of("0", "99.5", "100", "101"),
                3,
                        List.of(
                                "2026-12-30",
                                "2026-12-31",
                                "2027-01-01",
                                "2027-01-10",
                                "2027-04-09",
                                "2027-04-10",
                                "2028-01-01"),
                4, List.of("效果明显", "效果一般", "明显"),
                7, List.of("100", "95", "94.99", "94", "75.01", "75", "0"),
                8, List.of("0", "814.87", "814.88", "896.357", "896.36", "1700", "5000"));
        actuals.forEach((at, values) -> values.forEach(value -> {
            Submission facts = with(facts(), at, value);
            assertThat(points(Appraisal.of(BY_STANDARDS, facts)))
                    .as("row %s, actual %s", at + 1, value)
                    .isEqualTo(points(Appraisal.of(BY_SHEET, facts)));
        }));
    }

    private static List<String> points(Outcome outcome) {
        return outcome.units().get(0).lines().stream()
                .map(line -> line.points().toPlainString())
                .collect(Collectors.toList());
    }

    private static Submission with(Submission facts, int at, String actual) {
        UnitFacts unit = facts.units().get(0);
        List<Indicator> indicators = new ArrayList<>(unit.indicators());
        Indicator i = indicators.get(at);
        indicators.set(
                at,
                new Indicator(
                        i.pointer(),
                        i.name(),
                        i.section(),
                        i.category(),
                        i.measure(),
                        i.relation(),
                        i.target(),
                        Value.read(actual),
                        i.weight(),
                        i.claimed(),
                        i.judged(),
                        i.standard(),
                        i.reason(),
                        i.fund(),
                        i.ratings(),
                        i.printed(),
                        i.round()));
        UnitFacts changed = new UnitFacts(
                unit.pointer(),
                unit.name(),
                unit.group(),
                indicators,
                unit.points(),
                unit.rounds(),
                unit.entries(),
                unit.budget(),
                unit.claimed(),
                unit.form());
        return new Submission(facts.jurisdiction(), facts.policy(), facts.period(), List.of(changed));
    }
}
