package kaoping.adjust;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 件数 of indicators and of rounds: 有2项以上约束性指标没有完成的, 累计3个月不到60分的, 连续2个月列末位的. */
class SeveralTest {
    private static PolicyDraft tiers(PolicyDraft policy) {
        return policy.row("等次", "总分=≥0", "等次=优秀").row("等次", "等次=合格").row("等次", "等次=不合格");
    }

    private static PolicyDraft water(String... veto) {
        return tiers(PolicyDraft.with().row("评分", "计分方法=达标得满分")).row("一票否决", veto);
    }

    private static UnitDraft county(String... actuals) {
        List<String> names = List.of("用水总量", "灌溉系数", "水质达标率", "制度建设");
        return unit("甲")
                .with(IntStream.range(0, actuals.length)
                        .mapToObj(i ->
                                indicator(names.get(i), "10").target("≥", "10").actual(actuals[i]))
                        .toArray(IndicatorDraft[]::new));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource({
        "10, 10, 10, 10, 优秀",
        "9, 10, 10, 10, 优秀",
        "9, 10, 10, 9, 优秀",
        "9, 9, 10, 10, 不合格",
        "9, 9, 9, 10, 不合格",
        "9, '', 10, 10, 优秀",
    })
    void indicatorsThatAreSoAreCounted(String one, String two, String three, String other, String tier) {
        PolicyDraft policy = water("指标名称=用水总量、灌溉系数、水质达标率", "完成率=<100%", "件数=≥2", "处理=定为最低等次");

        assertThat(policy.decide(county(one, two, three, other)).tier("甲")).isEqualTo(tier);
    }

    @Test
    void theSentenceNamesThoseThatWereCounted() {
        Decided decided = water("完成率=<100%", "件数=≥2", "处理=不得评为", "等次=优秀").decide(county("9", "10", "8"));

        assertThat(decided.outcome().findings())
                .filteredOn(finding -> finding.code() == Code.VETOED)
                .extracting(Finding::message)
                .containsExactly("单位“甲”因“完成率<100% 的指标 2 个（≥2）：用水总量、水质达标率”适用一票否决：不得评为优秀");
    }

    @Test
    void ofRowsThatCountTheSameTheTopmostDecides() {
        PolicyDraft policy =
                water("完成率=<100%", "件数=≥3", "处理=定为最低等次").row("一票否决", "完成率=<100%", "件数=≥1", "处理=不得评为", "等次=优秀");

        assertThat(policy.decide(county("10", "10", "10")).tier("甲")).isEqualTo("优秀");
        assertThat(policy.decide(county("9", "9", "10")).tier("甲")).isEqualTo("合格");
        assertThat(policy.decide(county("9", "9", "9")).tier("甲")).isEqualTo("不合格");
    }

    @Test
    void wordsOfAnIndicatorForbidAloneAndCounted() {
        PolicyDraft alone = tiers(PolicyDraft.with().row("评分", "计分方法=固定分", "得分=1"))
                .row("一票否决", "指标名称=断面水质", "完成情况=劣Ⅴ类、Ⅴ类", "处理=不得评为", "等次=优秀");
        PolicyDraft counted = tiers(PolicyDraft.with().row("评分", "计分方法=固定分", "得分=1"))
                .row("一票否决", "完成情况=较差", "件数=≥2", "处理=不得评为", "等次=优秀");

        Decided decided = alone.decide(unit("甲").with(indicator("断面水质", "1").actual("Ⅴ类")));
        assertThat(decided.tier("甲")).isEqualTo("合格");
        assertThat(decided.placing("甲").line()).contains("因“指标‘断面水质’完成情况‘Ⅴ类’”不得评为优秀");
        assertThat(alone.decide(unit("甲").with(indicator("断面水质", "1").actual("Ⅳ类")))
                        .tier("甲"))
                .isEqualTo("优秀");
        assertThat(counted.decide(unit("甲")
                                .with(
                                        indicator("一", "1").actual("较差"),
                                        indicator("二", "1").actual("较差")))
                        .tier("甲"))
                .isEqualTo("合格");
        assertThat(counted.decide(unit("甲").with(indicator("一", "1").actual("较差")))
                        .tier("甲"))
                .isEqualTo("优秀");
    }

    private static PolicyDraft months(String... veto) {
        return tiers(PolicyDraft.with()).row("汇总", "得分项=月度", "系数=100%", "轮次=平均").row("一票否决", veto);
    }

    private static UnitDraft village(int... points) {
        UnitDraft unit = unit("甲");
        IntStream.range(0, points.length).forEach(i -> unit.round("月度", "2023-0" + (i + 1), String.valueOf(points[i])));
        return unit;
    }

    @Test
    void roundsOfAPartAreCounted() {
        PolicyDraft policy = months("得分项=月度", "得分=<60", "件数=≥3", "处理=定为最低等次");

        Decided three = policy.decide(village(59, 80, 50, 80, 10));
        assertThat(three.tier("甲")).isEqualTo("不合格");
        assertThat(three.placing("甲").line()).contains("因“得分项‘月度’得分<60 的 3 轮（≥3）：2023-01、2023-03、2023-05”");
        assertThat(policy.decide(village(59, 80, 50, 80, 60)).tier("甲")).isEqualTo("优秀");
    }

    @Test
    void tooFewGoodRoundsAreCountedAsWell() {
        PolicyDraft policy = months("得分项=月度", "得分=≥90", "件数=<2", "处理=不得评为", "等次=优秀");

        assertThat(policy.decide(village(90, 95, 50)).tier("甲")).isEqualTo("优秀");
        assertThat(policy.decide(village(90, 89, 50)).tier("甲")).isEqualTo("合格");
        assertThat(policy.decide(village(80, 80)).tier("甲")).isEqualTo("合格");
    }

    @ParameterizedTest(name = "{0} in 连续")
    @CsvSource({
        "'59,59,80,80,80', 合格",
        "'59,80,59,80,59', 优秀",
        "'80,80,80,59,59', 合格",
    })
    void roundsInARow(String points, String tier) {
        PolicyDraft policy = months("得分项=月度", "得分=<60", "件数=≥2", "连续=是", "处理=不得评为", "等次=优秀");
        int[] each = java.util.Arrays.stream(points.split(","))
                .mapToInt(Integer::parseInt)
                .toArray();

        assertThat(policy.decide(village(each)).tier("甲")).isEqualTo(tier);
    }

    @Test
    void anIndicatorsRoundsInARowAndMonthsOfAMatter() {
        PolicyDraft policy = tiers(PolicyDraft.with().row("评分", "计分方法=按完成比例"))
                .row("汇总", "得分项=指标得分", "系数=100%", "轮次=平均")
                .row("一票否决", "指标名称=投资", "完成率=<60%", "件数=≥2", "连续=是", "处理=不得评为", "等次=优秀")
                .row("一票否决", "事项=末位", "件数=≥3", "连续=是", "处理=定为最低等次");

        Decided broken = policy.decide(unit("甲").with(month("2023-01", "50"), month("2023-03", "50")));
        Decided row = policy.decide(unit("甲").with(month("2023-01", "50"), month("2023-02", "50")));
        Decided last = policy.decide(unit("甲")
                .with(month("2023-01", "99"))
                .entry("一票否决", "末位", 1, "2023-03-31")
                .entry("一票否决", "末位", 1, "2023-05-31")
                .entry("一票否决", "末位", 1, "2023-04-30"));

        assertThat(broken.tier("甲")).isEqualTo("优秀");
        assertThat(row.tier("甲")).isEqualTo("合格");
        assertThat(row.placing("甲").line()).contains("因“完成率<60% 的指标连续 2 轮（≥2）：投资（2023-01）、投资（2023-02）”");
        assertThat(last.tier("甲")).isEqualTo("不合格");
        assertThat(last.placing("甲").line()).contains("因“末位连续 3 个月（≥3）”");
    }

    private static IndicatorDraft month(String round, String actual) {
        return indicator("投资", "10").target("≥", "100").actual(actual).round(round);
    }

    /** Rows that ask the same of different groups each count for their own. */
    @Test
    void eachGroupHasItsOwnNumber() {
        PolicyDraft policy = water("完成率=<100%", "件数=≥3", "单位类别=乡镇", "处理=定为最低等次")
                .row("一票否决", "完成率=<100%", "件数=≥2", "单位类别=部门", "处理=定为最低等次");

        assertThat(policy.decide(county("9", "9", "10").in("乡镇")).tier("甲")).isEqualTo("优秀");
        assertThat(policy.decide(county("9", "9", "9").in("乡镇")).tier("甲")).isEqualTo("不合格");
        assertThat(policy.decide(county("9", "9", "10").in("部门")).tier("甲")).isEqualTo("不合格");
        assertThat(policy.decide(county("9", "10", "10").in("部门")).tier("甲")).isEqualTo("优秀");
    }

    @Test
    void eachGroupHasItsOwnNumberOfRounds() {
        PolicyDraft policy = months("得分项=月度", "得分=<60", "件数=≥3", "单位类别=乡镇", "处理=定为最低等次")
                .row("一票否决", "得分项=月度", "得分=<60", "件数=≥2", "单位类别=部门", "处理=定为最低等次");

        assertThat(policy.decide(village(59, 80, 50).in("乡镇")).tier("甲")).isEqualTo("优秀");
        assertThat(policy.decide(village(59, 80, 50).in("部门")).tier("甲")).isEqualTo("不合格");
    }

    /** The shares of other words are other shares, though their ranges are the same. */
    @Test
    void otherWordsOfVotesAreCountedForThemselves() {
        PolicyDraft policy = tiers(PolicyDraft.with().row("评分", "计分方法=固定分", "得分=1"))
                .row("一票否决", "票率=≥1/2", "评语=优", "件数=≥2", "处理=不得评为", "等次=合格")
                .row("一票否决", "票率=≥1/2", "评语=差", "件数=≥2", "处理=定为最低等次");
        UnitDraft poor = unit("甲")
                .with(
                        indicator("一", "1").votes("群众", "差=1、优=1"),
                        indicator("二", "1").votes("群众", "差=3、优=1"));

        assertThat(policy.decide(poor).tier("甲")).isEqualTo("不合格");
    }

    @Test
    void theSameIndicatorsInAnotherOrderAreCountedOnce() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "计分方法=固定分", "得分=10")
                .row("一票否决", "指标名称=用水总量、灌溉系数", "完成率=<100%", "件数=≥2", "处理=扣分", "扣分=5")
                .row("一票否决", "指标名称=灌溉系数、用水总量", "完成率=<100%", "件数=≥1", "连续=否", "处理=扣分", "扣分=2");

        assertThat(policy.decide(county("9", "9")).total("甲")).isEqualTo("15.00");
        assertThat(policy.decide(county("9", "10")).total("甲")).isEqualTo("18.00");
    }

    @Test
    void whatCanNeverHoldIsSaidBefore() {
        PolicyDraft unrounded = tiers(PolicyDraft.with())
                .row("汇总", "得分项=月度", "系数=100%")
                .row("一票否决", "得分项=月度", "得分=<60", "件数=≥3", "连续=是", "处理=定为最低等次")
                .row("一票否决", "事项=事故", "连续=是", "处理=定为最低等次")
                .row("一票否决", "指标名称=甲", "件数=≥2", "处理=定为最低等次");

        assertThat(Review.of(unrounded.policy()))
                .extracting(Finding::message)
                .contains("“件数”这一格不起作用：汇总表里这个得分项没有写轮次", "“连续”这一格不起作用：没有填件数", "计分方法“按指标否决”还需要填写“实际值、完成率、得分率、票率或完成情况”");
        assertThat(Review.of(months("得分项=月度", "得分=<60", "件数=≥3", "处理=定为最低等次").policy()))
                .extracting(Finding::code)
                .doesNotContain(Code.CELL_IDLE, Code.VETO_GROUNDS_MIXED, Code.METHOD_INCOMPLETE);
    }
}
