package kaoping.check;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 核对 after scoring: what the unit claims, or a table publishes, against what the policy gives. */
class GradedCheckTest {
    private static PolicyDraft checking(String check, String... more) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例");
        return policy.row(
                "核对",
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        "核对项=" + CheckItem.valueOf(check).label(), "级别=错误"),
                                java.util.stream.Stream.of(more))
                        .toArray(String[]::new));
    }

    @ParameterizedTest(name = "claimed {0}: {1}")
    @CsvSource({"9.75, false", "9.7, true", "9.76, true", "10, true", "0, true"})
    void aClaimThatDeviates(String claimed, boolean found) {
        Decided decided =
                checking("SCORE_DEVIATES").decide(form(ten("≥", "100", "97.45").claimed(claimed)));

        assertThat(decided.found())
                .isEqualTo(
                        found
                                ? java.util.List.of("SCORE_DEVIATES /units/0/indicators/0/claimed")
                                : java.util.List.of());
    }

    @Test
    void theSentenceSaysBothScoresAndWhetherThereIsAReason() {
        PolicyDraft policy = checking("SCORE_DEVIATES");

        assertThat(policy.decide(form(ten("≥", "100", "97.45").claimed("10"))).says(Code.SCORE_DEVIATES))
                .isEqualTo("指标“甲指标”：目标 100，实际 97.45，分值 10，自评 10 分，按规则应为 9.75 分，差 0.25；没有说明原因");
        assertThat(policy.decide(form(ten("≥", "100", "97.45").claimed("9").reason("暴雨")))
                        .says(Code.SCORE_DEVIATES))
                .endsWith("差 -0.75");
    }

    @Test
    void nothingClaimedOrNothingScoredDoesNotDeviate() {
        assertThat(checking("SCORE_DEVIATES")
                        .decide(form(ten("≥", "100", "50"), ten("≥", "100", "").claimed("9")))
                        .found(Code.SCORE_DEVIATES))
                .isEmpty();
    }

    @ParameterizedTest(name = "claimed {0}: {1}")
    @CsvSource({"10, SCORE_ABOVE_FORMULA", "8, ''", "9, SCORE_DEVIATES"})
    void withoutARelationEitherDirectionMayBeMeant(String claimed, String found) {
        PolicyDraft policy = checking("SCORE_DEVIATES").row("核对", "核对项=关系没填而取了较高的得分", "级别=警告");
        Decided decided = policy.decide(form(ten("未填", "100", "80").claimed(claimed)));

        assertThat(decided.found())
                .isEqualTo(
                        found.isEmpty()
                                ? java.util.List.of()
                                : java.util.List.of(found + " /units/0/indicators/0/claimed"));
    }

    @ParameterizedTest
    @CsvSource({"9.00, false", "9.5, true"})
    void theExecutionRateHasACheckOfItsOwn(String claimed, boolean found) {
        PolicyDraft policy = checking("EXECUTION_SCORE_DEVIATES").row("核对", "核对项=自评得分与重算不符", "级别=错误");
        Decided decided = policy.decide(unit("甲").budget("年度资金总额", "100", "100", "90", "10", claimed, ""));

        assertThat(decided.found())
                .isEqualTo(
                        found
                                ? java.util.List.of("EXECUTION_SCORE_DEVIATES /units/0/budget/0/claimed")
                                : java.util.List.of());
    }

    @ParameterizedTest(name = "claimed {0}, reason {1}: {2}")
    @CsvSource({"9.5, '', true", "9.5, 受疫情影响, false", "10, '', false"})
    void pointsLostWithoutAReason(String claimed, String reason, boolean found) {
        IndicatorDraft indicator = ten("≥", "100", "95").claimed(claimed).reason(reason);

        assertThat(checking("REASON_MISSING").decide(form(indicator)).found(Code.REASON_MISSING))
                .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest(name = "claimed {0}, tolerance 0.25: {1}")
    @CsvSource({"9.75, ''", "10, NOTE", "9.5, NOTE", "10.01, ERROR", "9.49, ERROR"})
    void aClaimWithinTheToleranceIsANote(String claimed, String severity) {
        Decided decided = checking("SCORE_DEVIATES", "容差=0.25")
                .decide(form(ten("≥", "100", "97.45").claimed(claimed)));
        Decided execution = checking("EXECUTION_SCORE_DEVIATES", "容差=0.25")
                .decide(unit("甲").budget("年度资金总额", "100", "100", "97.45", "10", claimed, ""));

        for (Decided either : java.util.List.of(decided, execution)) {
            assertThat(either.outcome().findings().stream()
                            .map(f -> f.severity().name()))
                    .isEqualTo(severity.isEmpty() ? java.util.List.of() : java.util.List.of(severity));
        }
    }

    @ParameterizedTest(name = "weight 10, claimed {0}: {1}")
    @CsvSource({"10, false", "10.01, true", "-1, false"})
    void moreThanTheWeight(String claimed, boolean found) {
        PolicyDraft policy = checking("SCORE_ABOVE_WEIGHT");

        assertThat(policy.decide(form(ten("≥", "100", "50").claimed(claimed))).found())
                .hasSize(found ? 1 : 0);
        assertThat(policy.decide(form(ten("≥", "100", "").claimed(claimed))).found(Code.SCORE_ABOVE_WEIGHT))
                .hasSize(found ? 1 : 0);
        assertThat(policy.decide(unit("甲").budget("年度资金总额", "9", "9", "9", "10", claimed, ""))
                        .found())
                .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest(name = "earns 11 of 10, claimed {0}: {1}")
    @CsvSource({"11, false", "11.01, true"})
    void whereOverFulfilmentEarnsMoreThanTheWeight(String claimed, boolean found) {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按完成比例", "最高得分率=120%").row("核对", "核对项=自评得分高于分值", "级别=错误");

        assertThat(policy.decide(form(ten("≥", "100", "110").claimed(claimed))).found())
                .hasSize(found ? 1 : 0);
    }

    @Test
    void pointsOnABlank() {
        Decided decided = checking("SCORE_ON_BLANK")
                .decide(form(
                        ten("≥", "100", "").claimed("10"),
                        ten("≥", "100", "").claimed("0.01"),
                        ten("≥", "100", "").claimed("0"),
                        ten("≥", "100", ""),
                        ten("≥", "100", "0").claimed("10")));

        assertThat(decided.found().stream().filter(f -> f.startsWith("SCORE_ON_BLANK")))
                .containsExactly(
                        "SCORE_ON_BLANK /units/0/indicators/0/claimed", "SCORE_ON_BLANK /units/0/indicators/1/claimed");
        assertThat(decided.found(Code.SCORE_ON_BLANK).get(0).message()).isEqualTo("指标“甲指标”没有填实际完成值，自评却得 10 分（分值 10）");
    }

    @Test
    void aStepThatTheRowLeavesOpen() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "指标名称=甲", "计分方法=逐档扣分", "每=1", "扣分=1")
                .row("评分", "指标名称=乙", "计分方法=按期限扣分", "每=1", "扣分=1")
                .row("评分", "指标名称=丙", "计分方法=逐档扣分", "每=1", "扣分=1", "不足一步=按整步")
                .row("评分", "计分方法=按完成比例")
                .row("核对", "核对项=没有写明不足一步怎样算", "级别=警告");
        Decided decided = policy.decide(form(
                indicator("甲", "5").target("≥", "9").actual("9"),
                indicator("乙", "5").target("≤", "2023-06-30").actual("2023-06-30"),
                indicator("丙", "5").target("≥", "9").actual("9"),
                indicator("丁", "5").target("≥", "9").actual("9")));

        assertThat(decided.found())
                .containsExactly(
                        "AMBIGUOUS_STEP /units/0/indicators/0/standard",
                        "AMBIGUOUS_STEP /units/0/indicators/1/standard");
    }

    @Test
    void aPublishedRank() {
        PolicyDraft policy = checking("RANK_DEVIATES");

        assertThat(policy.decide(
                                total("甲", "9").published("", "1", ""),
                                total("乙", "8").published("", "1", ""))
                        .found())
                .containsExactly("RANK_DEVIATES /units/1/claimed/rank");
    }

    @Test
    void aPublishedTierAndOneThatIsStillOpen() {
        PolicyDraft policy =
                checking("TIER_DEVIATES").row("等次", "等次=优秀", "名额=2").row("等次", "等次=合格", "其余=是");
        Decided decided = policy.decide(
                total("甲", "9").published("", "", "优秀"),
                total("乙", "8").published("", "", "优秀"),
                total("丙", "8"),
                total("丁", "7").published("", "", "优秀"));

        assertThat(decided.found(Code.TIER_DEVIATES).stream().map(f -> f.message()))
                .containsExactly("“乙”公布等次“优秀”，按规则为“待核定”", "“丁”公布等次“优秀”，按规则为“合格”");
    }

    @Test
    void equalTotalsInDifferentGroups() {
        PolicyDraft policy = checking("EQUAL_TOTALS_ACROSS_GROUPS");

        assertThat(policy.decide(
                                total("甲", "9").in("乡镇"),
                                total("乙", "9").in("部门"),
                                total("丙", "9").in("部门"))
                        .says(Code.EQUAL_TOTALS_ACROSS_GROUPS))
                .isEqualTo("不同类别的单位总分相同：甲（乡镇）、乙（部门）、丙（部门），同为 9.00 分");
        assertThat(policy.decide(
                                total("甲", "9").in("乡镇"),
                                total("乙", "8").in("部门"),
                                total("丙", "8").in("部门"))
                        .found())
                .containsExactly("TIE");
    }
}
