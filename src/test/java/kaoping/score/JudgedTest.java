package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 区间评定: a judged score inside a range of the weight; outside it is brought to the range, and that is said. */
class JudgedTest {
    private static final String OUTSIDE = "JUDGED_OUTSIDE_RANGE /units/0/indicators/0/judged";

    @ParameterizedTest(name = "{0}: judged {1} stands")
    @CsvSource({
        "≥80% 且 ≤100%, 8",
        "≥80% 且 ≤100%, 9.5",
        "≥80% 且 ≤100%, 10",
        "≥50% 且 <80%, 5",
        "≥50% 且 <80%, 7.99",
        ">50% 且 <80%, 5.01",
        "<50%, 0",
        "<50%, 4.99",
        "≥80%, 10",
        "=60%, 6",
    })
    void insideTheRange(String range, String judged) {
        Decided decided = decide(range, ten("定性", "明显", "明显").judged(judged));

        assertThat(decided.line().points()).isEqualByComparingTo(judged);
        assertThat(decided.found()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: judged {1} counts {2}")
    @CsvSource({
        "≥80% 且 ≤100%, 7.99, 8.00",
        "≥80% 且 ≤100%, 10.01, 10.00",
        "≥50% 且 <80%, 4.99, 5.00",
        "≥50% 且 <80%, 9, 7.99",
        "<50%, -1, 0.00",
        "<50%, 6, 4.99",
        "≥80%, 12, 10.00",
        ">0%, 11, 10.00",
        "=60%, 7, 6.00",
    })
    void outsideTheRange(String range, String judged, String points) {
        Decided decided = decide(range, ten("定性", "明显", "明显").judged(judged));

        assertThat(decided.points()).isEqualTo(points);
        assertThat(decided.found()).containsExactly(OUTSIDE);
    }

    @ParameterizedTest
    @CsvSource({"≥50% 且 <80%, 8", ">50% 且 ≤80%, 5"})
    void theOpenEndItselfIsOutside(String range, String judged) {
        assertThat(decide(range, ten("定性", "明显", "明显").judged(judged)).found()).containsExactly(OUTSIDE);
    }

    @Test
    void boundsThatAreNoRoundPoints() {
        // 3.6 的 80% 是 2.88。
        IndicatorDraft indicator = indicator("影响", "3.6").target("定性", "明显").actual("明显");

        assertThat(decide("≥80% 且 ≤100%", indicator.judged("2.88")).found()).isEmpty();
        assertThat(decide("≥80% 且 ≤100%", indicator.judged("2.87")).says(Code.JUDGED_OUTSIDE_RANGE))
                .isEqualTo("指标“影响”的评定分 2.87 不在 2.88～3.6 分之间，按 2.88 分计");
    }

    @Test
    void withoutAJudgedScoreThereAreNoPoints() {
        Decided decided = decide("≥80% 且 ≤100%", ten("定性", "明显", "明显").claimed("9"));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.found()).containsExactly("JUDGED_MISSING /units/0/indicators/0/judged");
    }

    @ParameterizedTest(name = "claimed {0}, judged {1}: {2}")
    @CsvSource({"9, '', 9.00", "7, '', 8.00", "9, 8.5, 8.50"})
    void theUnitsOwnScoreStandsForItWhereThePolicySaysSo(String claimed, String judged, String points) {
        PolicyDraft policy = PolicyDraft.with("评定分缺省=以自评得分为准").row("评分", "计分方法=区间评定", "评定区间=≥80% 且 ≤100%");
        IndicatorDraft indicator = ten("定性", "明显", "明显").claimed(claimed);

        assertThat(policy.decide(form(judged.isEmpty() ? indicator : indicator.judged(judged)))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void neitherJudgedNorClaimed() {
        PolicyDraft policy = PolicyDraft.with("评定分缺省=以自评得分为准").row("评分", "计分方法=区间评定", "评定区间=≥80% 且 ≤100%");

        assertThat(policy.decide(form(ten("定性", "明显", "明显"))).found())
                .containsExactly("JUDGED_MISSING /units/0/indicators/0/judged");
    }

    @Test
    void anIndicatorWithoutWeightEarnsNothing() {
        Decided decided = decide(
                "≥80% 且 ≤100%",
                indicator("试报", "0").target("定性", "好").actual("好").judged("0"));

        assertThat(decided.points()).isEqualTo("0.00");
        assertThat(decided.found()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1} at {2} decimals: judged {3} counts {4}")
    @CsvSource({
        "≥50% 且 <80%, 10, 0, 9, 7",
        "≥50% 且 <80%, 10, 1, 8, 7.9",
        ">50% 且 ≤80%, 10, 1, 5, 5.1",
        "≥80% 且 ≤100%, 3.6, 1, 2.5, 2.9",
        "≥80% 且 ≤100%, 3.6, 1, 2.88, 2.9",
        "<80%, 3.6, 1, 3, 2.8",
        "≥50% 且 <80%, 10, 2, 7.999, 7.99",
        "=60%, 3.6, 1, 3, 2.2",
    })
    void theNearestThatIsAllowedAtThePolicysScale(
            String range, String weight, String scale, String judged, String points) {
        PolicyDraft policy = PolicyDraft.with("得分小数位=" + scale).row("评分", "计分方法=区间评定", "评定区间=" + range);
        IndicatorDraft indicator = indicator("影响", weight).target("定性", "好").actual("好");

        assertThat(policy.decide(form(indicator.judged(judged))).points()).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} points of {1}: judged {2} counts {3}")
    @CsvSource({
        "≥4 且 ≤8, 10, 6, 6.00",
        "≥4 且 ≤8, 10, 3, 4.00",
        "≥4 且 <8, 10, 9, 7.99",
        "≥1 且 ≤2, 6, 1.5, 1.50",
        "≥1 且 ≤2, 6, 3, 2.00",
        "≥5, 6, 7, 6.00",
        "<4, 6, -1, 0.00",
        "=3, 6, 5, 3.00",
        "≤6, 6, 7, 6.00",
    })
    void aRangeInPoints(String range, String weight, String judged, String points) {
        Decided decided = inPoints(range, weight, judged);

        assertThat(decided.points()).isEqualTo(points);
        assertThat(decided.found(Code.JUDGED_ABOVE_WEIGHT)).isEmpty();
    }

    @ParameterizedTest(name = "{0} points of {1}: judged {2} counts {3} within {4}")
    @CsvSource({
        "≥4 且 ≤8, 6, 7, 6.00, 4～6",
        "≥4 且 ≤8, 6, 5, 5.00, 4～6",
        "≥4 且 <8, 3, 1, 3.00, 3～3",
        ">6 且 ≤8, 6, 2, 6.00, 6～6",
        ">8, 6, 9, 6.00, 6～6",
        "≥1 且 ≤2, 0, 0, 0.00, 0～0",
    })
    void nobodyIsJudgedAboveTheWeight(String range, String weight, String judged, String points, String within) {
        Decided decided = inPoints(range, weight, judged);

        assertThat(decided.points()).isEqualTo(points);
        assertThat(decided.says(Code.JUDGED_ABOVE_WEIGHT))
                .isEqualTo("指标“影响”的得分区间 " + range + " 超出分值 " + weight + "，在 " + within + " 分之间评定");
    }

    @Test
    void theSentenceNamesTheRangeInPoints() {
        assertThat(inPoints("≥4 且 ≤8", "10", "7").formula()).isEqualTo("实际“好”，目标“好”，应在 4～8 分之间评定，评定 7 分，得 7 分");
    }

    private static Decided inPoints(String range, String weight, String judged) {
        return PolicyDraft.scoring("计分方法=区间评定", "得分区间=" + range)
                .decide(form(
                        indicator("影响", weight).target("定性", "好").actual("好").judged(judged)));
    }

    private static Decided decide(String range, IndicatorDraft indicator) {
        return PolicyDraft.scoring("计分方法=区间评定", "评定区间=" + range).decide(form(indicator));
    }
}
