package kaoping.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kaoping.check.Check;
import kaoping.check.CheckSheet;
import kaoping.engine.RuleBook;
import kaoping.engine.Run;
import kaoping.facts.UnitFacts;
import kaoping.finding.Findings;
import kaoping.policy.PolicyId;
import kaoping.shelf.Shelf;
import kaoping.total.Part;
import org.junit.jupiter.api.Test;

/** 温县's native decision table {@code point-steps.drl.xlsx}, one rule at a time: points come in steps of 5 and of 0.1. */
class PointStepsTest {
    private static final RuleBook WENXIAN = Shelf.open(Path.of("decision-tables"))
            .find(new PolicyId("410825", "information", "2023"))
            .rules();

    @Test
    void pointsBetweenTwoStepsAreNoted() {
        assertThat(messages("基础得分", "47")).containsExactly("“基础得分”为 47 分，不是 5 的倍数");
        assertThat(messages("附加得分", "7.65")).containsExactly("“附加得分”为 7.65 分，不是 0.1 的倍数");
    }

    @Test
    void wholeStepsAndOtherPartsAreNot() {
        assertThat(messages("采用得分", "45")).isEmpty();
        assertThat(messages("附加得分", "7.6")).isEmpty();
        assertThat(messages("加减分", "0.37")).isEmpty();
    }

    private static List<String> messages(String part, String points) {
        UnitFacts unit = new UnitFacts(
                "/units/0", "信访局", "二类考评单位", List.of(), Map.of(), List.of(), List.of(), List.of(), null, null);
        Findings findings = new Findings();
        try (Run run = WENXIAN.open()) {
            WENXIAN.edition().policy().rows(CheckSheet.KIND).forEach(row -> run.add(Check.of(row)));
            run.add(new Part(
                    unit, part, new BigDecimal(points), WENXIAN.edition().policy(), findings));
            run.fire("total");
        }
        return findings.sorted().stream().map(finding -> finding.message()).toList();
    }
}
