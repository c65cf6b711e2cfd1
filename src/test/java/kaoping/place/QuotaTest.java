package kaoping.place;

import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 名额: shares of the group with their rounding, fixed places, a remainder tier, and quota with a minimum score. */
class QuotaTest {
    /** 20 / rest / 20 and 30 / rest / 30, as in 巧家. */
    @ParameterizedTest(name = "{1} of {0} units, {2}: {3}")
    @CsvSource({
        "17, 20%, 四舍五入, '优秀3 其余11 末等3'",
        "57, 30%, 四舍五入, '优秀17 其余23 末等17'",
        "17, 20%, 进一, '优秀4 其余9 末等4'",
        "17, 20%, 舍去, '优秀3 其余11 末等3'",
        "57, 30%, 进一, '优秀18 其余21 末等18'",
        "15, 30%, 四舍五入, '优秀5 其余5 末等5'",
        "15, 30%, 四舍六入五成双, '优秀4 其余7 末等4'",
        "15, 30%, 舍去, '优秀4 其余7 末等4'",
        "5, 50%, 进一, '优秀3 末等2'",
        "2, 30%, 四舍五入, '优秀1 末等1'",
        "1, 30%, 四舍五入, '其余1'",
        "1, 30%, 进一, '优秀1'",
        "10, 0%, 四舍五入, '其余10'",
        "10, 100%, 四舍五入, '优秀10'",
        "3, 33.3%, 四舍五入, '优秀1 其余1 末等1'",
    })
    void shares(int size, String share, String rounding, String tiers) {
        PolicyDraft policy = PolicyDraft.with()
                .row("等次", "等次=优秀", "名额比例=" + share, "名额取整=" + rounding)
                .row("等次", "等次=其余", "其余=是")
                .row("等次", "等次=末等", "名额比例=" + share, "名额取整=" + rounding);

        assertThat(tally(policy.decide(inOrder(size)))).isEqualTo(tiers);
    }

    @Test
    void aBlankRoundingIsHalfUp() {
        PolicyDraft policy = PolicyDraft.with().row("等次", "等次=优秀", "名额比例=25%").row("等次", "等次=其余", "其余=是");

        assertThat(tally(policy.decide(inOrder(10)))).isEqualTo("优秀3 其余7");
    }

    @ParameterizedTest(name = "{0} units: {1}")
    @CsvSource({"10, '优秀2 良好3 合格5'", "4, '优秀2 良好2'", "1, '优秀1'"})
    void fixedPlaces(int size, String tiers) {
        PolicyDraft policy = PolicyDraft.with()
                .row("等次", "等次=优秀", "名额=2")
                .row("等次", "等次=良好", "名额=3")
                .row("等次", "等次=合格", "其余=是");

        assertThat(tally(policy.decide(inOrder(size)))).isEqualTo(tiers);
    }

    @Test
    void aGroupWithItsOwnRowsHasNoneOfTheCommonOnes() {
        PolicyDraft policy = PolicyDraft.with()
                .row("等次", "等次=优秀", "名额=1", "单位类别=乡镇")
                .row("等次", "等次=一等", "名额=2")
                .row("等次", "等次=达标", "其余=是", "单位类别=乡镇")
                .row("等次", "等次=二等", "其余=是");
        Decided decided = policy.decide(
                total("甲", "9").in("乡镇"), total("乙", "8").in("乡镇"), total("丙", "7"), total("丁", "6"), total("戊", "5"));

        assertThat(decided.tiers()).isEqualTo("甲优秀 乙达标 丙一等 丁一等 戊二等");
    }

    @Test
    void groupsDoNotTakeEachOthersPlaces() {
        PolicyDraft policy = PolicyDraft.with().row("等次", "等次=优秀", "名额比例=50%").row("等次", "等次=合格", "其余=是");
        Decided decided = policy.decide(
                total("甲", "60").in("乡镇"),
                total("乙", "50").in("乡镇"),
                total("丙", "99").in("部门"),
                total("丁", "98").in("部门"));

        assertThat(decided.tiers()).isEqualTo("甲优秀 乙合格 丙优秀 丁合格");
    }

    @ParameterizedTest(name = "second at {0}: {1}")
    @CsvSource({"90, 甲优秀 乙优秀 丙良好 丁良好", "89.99, 甲优秀 乙良好 丙良好 丁良好"})
    void aQuotaWithAMinimumScore(String second, String tiers) {
        PolicyDraft policy = PolicyDraft.with()
                .row("等次", "等次=优秀", "名额比例=50%", "总分=≥90")
                .row("等次", "等次=良好", "总分=≥60")
                .row("等次", "等次=不合格", "其余=是");

        assertThat(policy.decide(total("甲", "95"), total("乙", second), total("丙", "80"), total("丁", "60"))
                        .tiers())
                .isEqualTo(tiers);
    }

    @Test
    void whoFitsNoTierIsSaid() {
        PolicyDraft policy = PolicyDraft.with().row("等次", "等次=优秀", "名额=1").row("等次", "等次=良好", "名额=1");
        Decided decided = policy.decide(total("甲", "9"), total("乙", "8"), total("丙", "7"));

        assertThat(decided.tiers()).isEqualTo("甲优秀 乙良好 丙");
        assertThat(decided.found()).containsExactly("NO_TIER /units/2");
    }

    @Test
    void aTieAtTheEndOfALadderThatEndsEarlyIsSaid() {
        PolicyDraft policy = PolicyDraft.with().row("等次", "等次=优秀", "名额=2");
        Decided decided = policy.decide(total("甲", "9"), total("乙", "8"), total("丙", "8"));

        assertThat(decided.tiers()).isEqualTo("甲优秀 丙 乙");
        assertThat(decided.found()).contains("TIE_AT_TIER_LINE");
    }

    @Test
    void withoutTiersNobodyHasOne() {
        Decided decided = PolicyDraft.with().decide(total("甲", "9"));

        assertThat(decided.tier("甲")).isEmpty();
        assertThat(decided.found()).isEmpty();
    }

    static UnitDraft[] inOrder(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> total("单位" + i, String.valueOf(1000 - i)))
                .toArray(UnitDraft[]::new);
    }

    /** {@code 优秀3 其余11 末等3}, in the order of the ranking; nobody stands above a better tier. */
    private static String tally(Decided decided) {
        Map<String, Integer> tally = new TreeMap<>(java.util.Comparator.comparing("优秀良好其余合格末等"::indexOf));
        BigDecimal before = null;
        int step = 0;
        for (var unit : decided.outcome().units()) {
            var standing = java.util.Objects.requireNonNull(unit.standing());
            Placing placing = java.util.Objects.requireNonNull(standing.placing());
            assertThat(before == null || before.compareTo(standing.getTotal()) > 0)
                    .isTrue();
            assertThat(placing.step()).isGreaterThanOrEqualTo(step);
            before = standing.getTotal();
            step = placing.step();
            tally.merge(placing.tier(), 1, Integer::sum);
        }
        return String.join(
                " ",
                tally.entrySet().stream().map(e -> e.getKey() + e.getValue()).toList());
    }

    /** 丙 has no total yet and takes no part: of three units two are the base, and one of them is 优秀. */
    @Test
    void whoTakesNoPartIsInNoBaseAlsoWithoutATotal() {
        Decided decided = PolicyDraft.with("名额基数=本类全部单位")
                .row("汇总", "得分项=得分", "系数=100%", "缺项时=停下核定")
                .row("等次", "等次=优秀", "名额比例=50%", "名额取整=进一")
                .row("等次", "等次=合格", "其余=是")
                .row("一票否决", "事项=新成立", "处理=不参加评定")
                .decide(total("甲", "90"), total("乙", "80"), unit("丙").veto("新成立"));

        assertThat(decided.tier("甲")).isEqualTo("优秀");
        assertThat(decided.tier("乙")).isEqualTo("合格");
    }
}
