package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 逐档扣分: so many points off per step below the target, for ≤ and < above it, 扣完为止. */
class StepsTest {
    @ParameterizedTest(name = "{0}, actual {1}: {2}")
    @CsvSource({
        "按整步, 95, 10.00",
        "按整步, 94.01, 10.00",
        "按整步, 94, 9.50",
        "按整步, 93.6, 9.50",
        "按整步, 75, 0.00",
        "按整步, 10, 0.00",
        "按整步, 99, 10.00",
        "不足一步按一步, 95, 10.00",
        "不足一步按一步, 94.99, 9.50",
        "不足一步按一步, 94, 9.50",
        "不足一步按一步, 93.99, 9.00",
        "按比例, 95, 10.00",
        "按比例, 93.6, 9.30",
        "按比例, 94, 9.50",
        "按比例, 94.99, 10.00",
        "按比例, 70, 0.00",
    })
    void halfAPointPerPercentagePoint(String partial, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "每=1", "扣分=0.5", "不足一步=" + partial);

        assertThat(policy.decide(form(ten("≥", "95", actual).measure("%"))).points())
                .isEqualTo(points);
    }

    /** 814.87 → 900 are 10.45 % more. */
    @ParameterizedTest(name = "{0}, actual {1}: {2}")
    @CsvSource({
        "按整步, 814.87, 10.00",
        "按整步, 500, 10.00",
        "按整步, 896.356, 10.00",
        "按整步, 896.357, 8.00",
        "按整步, 900, 8.00",
        "不足一步按一步, 814.88, 8.00",
        "不足一步按一步, 896.357, 8.00",
        "不足一步按一步, 900, 6.00",
        "按比例, 900, 7.91",
        "按整步, 99999, 0.00",
    })
    void twoPointsPerTenPercentOverrun(String partial, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "每=10", "步长单位=目标值的百分之", "扣分=2", "不足一步=" + partial);

        assertThat(policy.decide(form(ten("≤", "814.87", actual))).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "floor {0}, weight {1}, actual {2}: {3}")
    @CsvSource({
        "6, 10, 92, 7.00",
        "6, 10, 91, 6.00",
        "6, 10, 50, 6.00",
        "-2, 10, 80, -2.00",
        "6, 3, 95, 3.00",
        "6, 3, 90, 3.00",
    })
    void downToTheFloorAndNeverAboveTheWeight(String floor, String weight, String actual, String points) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "每=1", "扣分=1", "最低分=" + floor);

        assertThat(policy.decide(form(indicator("合格率", weight).target("≥", "95").actual(actual)))
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "from {0}, own target {1}: {2}")
    @CsvSource({"'', '', 5.00", "90, '', 10.00", "'', 98, 2.00", "92, 98, 8.00"})
    void fromTheStartingPointElseTheRowsTargetElseTheForms(String from, String against, String points) {
        String[] cells = {"计分方法=逐档扣分", "每=1", "扣分=1", "不足一步=按整步"};
        PolicyDraft policy = PolicyDraft.scoring(java.util.stream.Stream.of(
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3],
                        from.isEmpty() ? cells[0] : "起扣点=" + from,
                        against.isEmpty() ? cells[0] : "目标取值=" + against)
                .toArray(String[]::new));

        assertThat(policy.decide(form(ten("≥", "95", "90"))).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"不足一步=按整步, 10.00", "不足一步=不足一步按一步, 9.00", "不足一步=按比例, 9.60"})
    void whatTheRowLeavesOpenThePolicySays(String setting, String points) {
        PolicyDraft policy = PolicyDraft.with(setting).row("评分", "计分方法=逐档扣分", "每=10", "扣分=1");

        assertThat(policy.decide(form(ten("≥", "100", "96"))).points()).isEqualTo(points);
    }

    @Test
    void whereNobodySaysOnlyWholeStepsCount() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "每=10", "扣分=1");

        assertThat(policy.decide(form(ten("≥", "100", "81"))).points()).isEqualTo("9.00");
    }

    @Test
    void nothingIsTakenOffWhereNothingIsMissing() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "每=10", "步长单位=目标值的百分之", "扣分=2");
        Decided decided = policy.decide(form(ten("≤", "0", "0")));

        assertThat(decided.points()).isEqualTo("10.00");
        assertThat(decided.found()).isEmpty();
    }

    @Test
    void perCentOfNothingIsNoStep() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=逐档扣分", "每=10", "步长单位=目标值的百分之", "扣分=2");
        Decided decided = policy.decide(form(ten("≤", "0", "3")));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.found()).containsExactly("STEP_UNMEASURABLE /units/0/indicators/0/target");
    }
}
