package kaoping.score;

import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 名次: a line among the same indicator's lines of its group, or of everybody. */
class RankTest {
    private static final String[] FIVE = {"甲 90", "乙 80", "丙 70", "丁 60", "戊 50"};

    /** 第1名10分，第2、3名8分，最后一名0分，其余5分. */
    private static PolicyDraft bands(String... more) {
        return PolicyDraft.with(more)
                .row("评分", "名次=≥1 且 ≤1", "计分方法=固定分", "得分=10")
                .row("评分", "倒数名次==1", "计分方法=固定分", "得分=0")
                .row("评分", "名次=≥2 且 ≤3", "计分方法=按分值比例", "得分率=80%")
                .row("评分", "名次=≥4", "计分方法=按分值比例", "得分率=50%");
    }

    @Test
    void rankGivesPoints() {
        assertThat(Towns.points(bands(), "≥", FIVE)).isEqualTo("甲10.00 乙8.00 丙8.00 丁5.00 戊0.00");
    }

    @Test
    void lessIsBetterWhereTheRelationSaysSo() {
        assertThat(Towns.points(bands(), "≤", FIVE)).isEqualTo("甲0.00 乙5.00 丙8.00 丁8.00 戊10.00");
    }

    @Test
    void theRowMayTurnTheOrderRound() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "名次=≤2", "名次方向=低的在前", "计分方法=固定分", "得分=10")
                .row("评分", "名次=≥3", "名次方向=低的在前", "计分方法=固定分", "得分=1");

        assertThat(Towns.points(policy, "≥", FIVE)).isEqualTo("甲1.00 乙1.00 丙1.00 丁10.00 戊10.00");
    }

    @Test
    void thirtyPercentOfTenAreThree() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "名次占比=≤30%", "计分方法=固定分", "得分=10")
                .row("评分", "名次占比=>90%", "计分方法=固定分", "得分=0")
                .row("评分", "名次占比=>30% 且 ≤90%", "计分方法=固定分", "得分=5");

        assertThat(Towns.points(policy, "≥", "甲 10", "乙 9", "丙 8", "丁 7", "戊 6", "己 5", "庚 4", "辛 3", "壬 2", "癸 1"))
                .isEqualTo("甲10.00 乙10.00 丙10.00 丁5.00 戊5.00 己5.00 庚5.00 辛5.00 壬5.00 癸0.00");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'1、1、3', 甲10.00 乙10.00 丙8.00 丁8.00 戊6.00",
        "'1、1、2', 甲10.00 乙10.00 丙9.00 丁9.00 戊8.00",
        "不分先后, 甲10.00 乙10.00 丙8.00 丁8.00 戊6.00",
    })
    void tiesShareARankAsThePolicySays(String ties, String points) {
        PolicyDraft policy = PolicyDraft.with("名次并列=" + ties).row("评分", "计分方法=按名次递减", "每=1", "扣分=1");
        Decided decided = policy.decide(Towns.of("≥", "甲 90", "乙 90.0", "丙 80", "丁 80", "戊 70"));

        assertThat(Towns.points(decided)).isEqualTo(points);
        assertThat(decided.found(Code.PEERS_TIED)).hasSize(2);
        assertThat(decided.found(Code.PEERS_TIED).get(0).message())
                .isEqualTo("指标“招商”，全部：丁、丙 同为 80，并列第 " + (ties.endsWith("2") ? 2 : 3) + " 名");
    }

    @Test
    void everybodyTiedIsFirst() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按名次比例");

        assertThat(Towns.points(policy, "≥", "甲 5", "乙 5", "丙 5")).isEqualTo("甲10.00 乙10.00 丙10.00");
    }

    /** A form per month: March is ranked within March. */
    @Test
    void eachRoundIsRankedByItself() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按名次比例");
        Decided decided = policy.decide(
                UnitDraft.unit("甲").with(monthly("2023-01", "90"), monthly("2023-02", "80")),
                UnitDraft.unit("乙").with(monthly("2023-01", "95"), monthly("2023-02", "70")));

        assertThat(decided.unit("甲").lines())
                .extracting(line -> line.points().toPlainString())
                .containsExactly("5.00", "10.00");
    }

    private static IndicatorDraft monthly(String round, String actual) {
        return IndicatorDraft.ten("≥", "100", actual).round(round);
    }

    @Test
    void oneUnitAloneIsFirstAndThatIsSaid() {
        Decided decided = PolicyDraft.scoring("计分方法=按名次比例").decide(Towns.of("≥", "甲 0"));

        assertThat(decided.points()).isEqualTo("10.00");
        assertThat(decided.says(Code.PEER_ALONE)).isEqualTo("指标“招商”在全部里只有一个单位有数，排第 1 名，最优值和平均值都是它自己");
    }

    @Test
    void whoHasNoNumberIsNoPeer() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=按名次比例");
        Decided decided = policy.decide(Towns.of("≥", "甲 90", "乙 80", "丙", "丁 较好"));

        assertThat(Towns.points(decided)).isEqualTo("甲10.00 乙5.00 丙 丁0.00");
        assertThat(decided.found(Code.ACTUAL_NOT_A_NUMBER)).hasSize(1);
    }

    @Test
    void groupsAreRankedApartUnlessTheRowSaysAll() {
        String[] units = {"甲 90 乡镇", "乙 80 乡镇", "丙 85 部门", "丁 70 部门"};

        assertThat(Towns.points(PolicyDraft.scoring("计分方法=按名次递减", "每=1", "扣分=2"), "≥", units))
                .isEqualTo("甲10.00 乙8.00 丙10.00 丁8.00");
        assertThat(Towns.points(PolicyDraft.scoring("计分方法=按名次递减", "每=1", "扣分=2", "比较范围=全部单位"), "≥", units))
                .isEqualTo("甲10.00 乙6.00 丙8.00 丁4.00");
    }

    @Test
    void theRowForTheRestSaysTheRankTooWhereItNamesTheRange() {
        PolicyDraft policy =
                PolicyDraft.with().row("评分", "名次=≤3", "计分方法=固定分", "得分=10").row("评分", "比较范围=本类别", "计分方法=固定分", "得分=5");

        assertThat(policy.decide(Towns.of("≥", FIVE))
                        .unit("戊")
                        .lines()
                        .get(0)
                        .score()
                        .formula()
                        .text())
                .isEqualTo("全部 5 个单位中列第 5 名（最高 90，甲；平均 70）；实际“50”，目标“≥100”，得 5 分");
    }

    @Test
    void conditionsOfTheSameRankInDifferentRangesAreDifferent() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "名次==1", "比较范围=全部单位", "计分方法=固定分", "得分=10")
                .row("评分", "名次==1", "计分方法=固定分", "得分=8")
                .row("评分", "计分方法=固定分", "得分=5");

        assertThat(Towns.points(policy, "≥", "甲 90 乡镇", "乙 80 乡镇", "丙 85 部门", "丁 70 部门"))
                .isEqualTo("甲10.00 乙5.00 丙8.00 丁5.00");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "按整步, '', 甲10.00 乙10.00 丙8.00 丁8.00 戊6.00",
        "不足一步按一步, '', 甲10.00 乙8.00 丙8.00 丁6.00 戊6.00",
        "按比例, '', 甲10.00 乙9.00 丙8.00 丁7.00 戊6.00",
        "按整步, 7, 甲10.00 乙10.00 丙8.00 丁8.00 戊7.00",
    })
    void everyTwoPlacesCostTwoPoints(String partial, String floor, String points) {
        PolicyDraft policy = floor.isEmpty()
                ? PolicyDraft.scoring("计分方法=按名次递减", "每=2", "扣分=2", "不足一步=" + partial)
                : PolicyDraft.scoring("计分方法=按名次递减", "每=2", "扣分=2", "不足一步=" + partial, "最低分=" + floor);

        assertThat(Towns.points(policy, "≥", FIVE)).isEqualTo(points);
    }

    @Test
    void pointsRunOutAtTheFloor() {
        assertThat(Towns.points(PolicyDraft.scoring("计分方法=按名次递减", "每=1", "扣分=4"), "≥", FIVE))
                .isEqualTo("甲10.00 乙6.00 丙2.00 丁0.00 戊0.00");
    }

    @Test
    void aShareOfThePlacesIsRoundedOnce() {
        assertThat(Towns.points(PolicyDraft.scoring("计分方法=按名次比例"), "≥", "甲 3", "乙 2", "丙 1"))
                .isEqualTo("甲10.00 乙6.67 丙3.33");
    }

    @Test
    void whoDidMoreOfItsTargetIsFirst() {
        PolicyDraft policy = PolicyDraft.scoring("排名依据=完成率", "计分方法=按名次递减", "每=1", "扣分=1");
        Decided decided = policy.decide(
                kaoping.UnitDraft.unit("大镇")
                        .with(kaoping.IndicatorDraft.indicator("招商", "10")
                                .target("≥", "200")
                                .actual("150")),
                kaoping.UnitDraft.unit("小镇")
                        .with(kaoping.IndicatorDraft.indicator("招商", "10")
                                .target("≥", "50")
                                .actual("60")));

        assertThat(Towns.points(decided)).isEqualTo("大镇9.00 小镇10.00");
        assertThat(decided.unit("大镇").lines().get(0).score().formula().text())
                .isEqualTo("全部 2 个单位中按完成率列第 2 名（最高 120%，小镇）；比第一名低 1 名，每 1 名扣 1 分，扣 1 分：10 − 1，得 9 分");
    }

    @Test
    void theSentenceNamesThePeers() {
        Decided decided = PolicyDraft.scoring("计分方法=按名次比例").decide(Towns.of("≥", "甲 80 乡镇", "乙 98.2 乡镇", "丙 94.95 乡镇"));

        assertThat(decided.unit("甲").lines().get(0).score().formula().text())
                .isEqualTo("乡镇 3 个单位中列第 3 名（最高 98.2，乙；平均 91.05）；（3 − 3 + 1）÷ 3 × 分值 10 ≈ 3.33333…，四舍五入取 3.33 分");
    }
}
