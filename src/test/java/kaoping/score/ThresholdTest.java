package kaoping.score;

import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.engine.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 达到门槛后按比例: nothing below 60 %, then (完成率 − 60 %) ÷ (1 − 60 %) × 分值. */
class ThresholdTest {
    private static final RuleBook SIXTY =
            PolicyDraft.scoring("计分方法=达到门槛后按比例", "门槛=60%").rules();

    @ParameterizedTest(name = "{0}{1}, actual {2}: {3}")
    @CsvSource({
        "≥, 100, 0, 0.00",
        "≥, 100, 59.99, 0.00",
        "≥, 100, 60, 0.00",
        "≥, 100, 60.01, 0.00",
        "≥, 100, 60.02, 0.01",
        "≥, 100, 80, 5.00",
        "≥, 100, 99.99, 10.00",
        "≥, 100, 99.9, 9.98",
        "≥, 100, 100, 10.00",
        "≥, 100, 250, 10.00",
        "≥, 0, 0, 10.00",
        "≥, 5, -5, 0.00",
        "≥, -5, -6, 0.00",
        "≤, 80, 100, 5.00",
        "≤, 60, 100, 0.00",
        "≤, 100, 40, 10.00",
        "≤, 0, 1, 0.00",
    })
    void onlyWhatIsAboveTheThresholdCounts(String relation, String target, String actual, String points) {
        assertThat(PolicyDraft.decide(SIXTY, form(ten(relation, target, actual)))
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "threshold {0}, actual {1}: {2}")
    @CsvSource({"0%, 50, 5.00", "100%, 99.99, 0.00", "100%, 100, 10.00"})
    void fromProportionToAllOrNothing(String threshold, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=达到门槛后按比例", "门槛=" + threshold);

        assertThat(policy.decide(form(ten("≥", "100", actual))).points()).isEqualTo(points);
    }

    @Test
    void againstTheRowsOwnTarget() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=达到门槛后按比例", "门槛=60%", "目标取值=100");

        assertThat(policy.decide(form(ten("≥", "80", "80"))).points()).isEqualTo("5.00");
    }

    @Test
    void wordsHaveNoRatio() {
        Decided decided = PolicyDraft.decide(SIXTY, form(ten("≥", "100", "大部分")));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.found()).containsExactly("ACTUAL_NOT_A_NUMBER /units/0/indicators/0/actual");
    }
}
