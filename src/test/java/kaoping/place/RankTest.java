package kaoping.place;

import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 名次: 1-1-3, 1-1-2, by further points, 不分先后; ties are always reported. */
class RankTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'1、1、3', 丁1 乙1 甲3 戊4 丙5",
        "'1、1、2', 丁1 乙1 甲2 戊3 丙4",
        "不分先后, 丁1 乙1 甲3 戊4 丙5",
        "按次序键, 丁1 乙1 甲3 戊4 丙5",
    })
    void equalTotalsShareARank(String ties, String ranks) {
        Decided decided = PolicyDraft.with("名次并列=" + ties)
                .decide(total("甲", "88"), total("乙", "90"), total("丙", "70"), total("丁", "90.00"), total("戊", "80"));

        assertThat(decided.ranks()).isEqualTo(ranks);
        assertThat(decided.says(Code.TIE)).isEqualTo("全部单位：丁、乙 总分同为 90.00，并列第 1 名");
    }

    @Test
    void withoutASettingItIsOneOneThree() {
        assertThat(PolicyDraft.with()
                        .decide(total("甲", "90"), total("乙", "90"), total("丙", "80"))
                        .ranks())
                .isEqualTo("乙1 甲1 丙3");
    }

    @Test
    void totalsThatRoundAlikeAreEqual() {
        assertThat(PolicyDraft.with("总分小数位=1")
                        .decide(total("甲", "90.04"), total("乙", "89.95"))
                        .ranks())
                .isEqualTo("乙1 甲1");
    }

    private static UnitDraft parts(String name, String work, String poll) {
        return unit(name).points("业务", work).points("测评", poll);
    }

    @Test
    void furtherPointsTellTiedUnitsApart() {
        Decided decided = PolicyDraft.with("名次并列=按次序键", "次序键=业务")
                .decide(parts("甲", "50", "40"), parts("乙", "60", "30"), parts("丙", "50", "40"), parts("丁", "80", "5"));

        assertThat(decided.ranks()).isEqualTo("乙1 丙2 甲2 丁4");
    }

    @Test
    void furtherPointsInTheirOrder() {
        PolicyDraft policy = PolicyDraft.with("名次并列=按次序键", "次序键=加减分、业务");

        assertThat(policy.decide(parts("甲", "60", "30"), parts("乙", "50", "38").points("加减分", "2"))
                        .ranks())
                .isEqualTo("乙1 甲2");
        assertThat(policy.decide(parts("甲", "60", "30"), parts("乙", "61", "29")).ranks())
                .isEqualTo("乙1 甲2");
    }

    @Test
    void aTieThatFurtherPointsHaveBrokenIsNotCalledATie() {
        Decided decided =
                PolicyDraft.with("名次并列=按次序键", "次序键=业务").decide(parts("甲", "50", "40"), parts("乙", "60", "30"));

        assertThat(decided.ranks()).isEqualTo("乙1 甲2");
        assertThat(decided.found()).containsExactly("TIE_BROKEN");
        assertThat(decided.says(Code.TIE_BROKEN)).isEqualTo("全部单位：乙、甲 总分同为 90.00，按次序键排出先后：乙第 1 名、甲第 2 名");
    }

    @Test
    void furtherPointsDoNotRankWherePolicyDoesNotSaySo() {
        assertThat(PolicyDraft.with("次序键=业务")
                        .decide(parts("甲", "50", "40"), parts("乙", "60", "30"))
                        .ranks())
                .isEqualTo("乙1 甲1");
    }

    @Test
    void groupsAreRankedApart() {
        Decided decided = PolicyDraft.with()
                .decide(
                        total("甲", "80").in("乡镇"),
                        total("乙", "90").in("部门"),
                        total("丙", "85").in("乡镇"),
                        total("丁", "90").in("部门"));

        assertThat(decided.ranks()).isEqualTo("丙1 甲2 丁1 乙1");
        assertThat(decided.says(Code.TIE)).isEqualTo("部门：丁、乙 总分同为 90.00，并列第 1 名");
    }

    @Test
    void negativeTotalsRankBelowZero() {
        assertThat(PolicyDraft.with()
                        .decide(total("甲", "-3"), total("乙", "0"), total("丙", "-10"))
                        .ranks())
                .isEqualTo("乙1 甲2 丙3");
    }

    /** Totals of up to fifteen digits, of which short ones are sorted as whole numbers: as a plain sort has them. */
    @Property(tries = 300)
    void totalsOfAnyLengthRankAsAPlainSortHasThem(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = -4, max = 4) Long> heads,
            @ForAll @IntRange(min = 0, max = 14) int digits,
            @ForAll @IntRange(min = 0, max = 3) int decimals) {
        BigDecimal step = BigDecimal.TEN.pow(digits);
        List<BigDecimal> totals = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            totals.add(
                    step.multiply(BigDecimal.valueOf(heads.get(i))).add(new BigDecimal(i % 2).movePointLeft(decimals)));
        }
        UnitDraft[] units = new UnitDraft[totals.size()];
        Arrays.setAll(units, i -> total("单位" + i + "#", totals.get(i).toPlainString()));

        Decided decided = PolicyDraft.with("总分小数位=" + decimals).decide(units);

        assertThat(decided.ranks().split(" ")).allSatisfy(told -> {
            int unit = Integer.parseInt(told.replaceAll("单位(\\d+?)#.*", "$1"));
            long ahead = totals.stream()
                    .filter(other -> other.compareTo(totals.get(unit)) > 0)
                    .count();
            assertThat(told).endsWith("#" + (ahead + 1));
        });
    }
}
