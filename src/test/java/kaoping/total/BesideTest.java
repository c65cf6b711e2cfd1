package kaoping.total;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 另看指标 of 汇总: 森林面积10万亩以上的乡镇系数1.1. */
class BesideTest {
    private static PolicyDraft forests() {
        return PolicyDraft.with()
                .row("评分", "计分方法=固定分", "得分=0")
                .row("汇总", "得分项=业务、其他指标", "系数=100%")
                .row("汇总", "得分项=总分", "系数=110%", "另看指标=森林面积", "另看实际值=≥10")
                .row("汇总", "得分项=总分", "系数=105%", "另看指标=森林面积", "另看实际值=≥5")
                .row("汇总", "得分项=总分", "系数=100%");
    }

    private static UnitDraft town(String area) {
        return unit("甲").points("业务", "80").with(forest(area));
    }

    private static IndicatorDraft forest(String area) {
        return indicator("森林面积", "0").section("业务").actual(area);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"10, 88.00", "9.9999, 84.00", "5, 84.00", "4.9999, 80.00", "0, 80.00"})
    void byTheFigureOfTheUnit(String area, String total) {
        Decided decided = forests().decide(town(area));

        assertThat(decided.total("甲")).isEqualTo(total);
        assertThat(decided.found(Code.PART_BESIDE_UNKNOWN)).isEmpty();
    }

    @Test
    void theSentenceSaysWhatWasLookedAt() {
        assertThat(forests().decide(town("12.5")).unit("甲").total().sentence())
                .isEqualTo("总分 = 业务 80，× 110%（另看“森林面积”：12.5）= 88 分");
    }

    @Test
    void withoutTheFigureTheRowsBelowDecideAndThatIsSaid() {
        assertThat(forests().decide(unit("甲").points("业务", "80")).says(Code.PART_BESIDE_UNKNOWN))
                .contains("“总分”要另看指标“森林面积”", "这个单位没有这个指标");
        assertThat(forests().decide(town("很大")).says(Code.PART_BESIDE_UNKNOWN)).contains("实际值“很大”不是数");
        assertThat(forests().decide(town("9").with(forest("12"))).says(Code.PART_BESIDE_UNKNOWN))
                .contains("不是正好一个");
        assertThat(forests().decide(town("很大")).total("甲")).isEqualTo("80.00");
    }

    @Test
    void aRowThatIsForOthersAnywayIsNotMissed() {
        PolicyDraft policy = PolicyDraft.with()
                .row("汇总", "得分项=业务", "单位类别=乡镇", "系数=110%", "另看指标=森林面积", "另看实际值=≥10")
                .row("汇总", "得分项=业务", "系数=100%");

        assertThat(policy.decide(unit("甲").in("部门").points("业务", "80")).found(Code.PART_BESIDE_UNKNOWN))
                .isEmpty();
        assertThat(policy.decide(unit("甲").in("乡镇").points("业务", "80")).found(Code.PART_BESIDE_UNKNOWN))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} of {1} {2}: {3}")
    @CsvSource({"≥, 110, 100, 12.00", "≥, 109.99, 100, 10.00", "≤, 10, 11, 12.00", "≤, 10, 10, 10.00"})
    void byTheRateAsItsOwnConditionSeesIt(String relation, String actual, String target, String total) {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "计分方法=固定分", "得分=0")
                .row("汇总", "得分项=专项", "系数=120%", "另看指标=造林", "另看完成率=≥110%")
                .row("汇总", "得分项=专项、业务", "系数=100%");
        UnitDraft unit = unit("甲")
                .points("专项", "10")
                .with(indicator("造林", "0")
                        .section("业务")
                        .target(relation, target)
                        .actual(actual));

        assertThat(policy.decide(unit).total("甲")).isEqualTo(total);
    }

    @Test
    void aFactorOfSomeIsNoMoreToReachForThem() {
        PolicyDraft policy = PolicyDraft.with("满分=100")
                .row("汇总", "得分项=业务", "系数=110%", "满分=100", "另看指标=森林面积", "另看实际值=≥10")
                .row("汇总", "得分项=业务", "系数=100%", "满分=100");

        assertThat(Review.of(policy.policy())).isEmpty();
        assertThat(FullMarks.of("", "甲", policy.policy())).isEqualByComparingTo("100");
    }

    @Test
    void cellsThatDoNothingOrAreMissing() {
        assertThat(Review.of(PolicyDraft.with()
                                .row("汇总", "得分项=业务", "系数=90%", "另看实际值=≥10")
                                .row("汇总", "得分项=业务", "系数=100%", "另看指标=森林面积")
                                .policy())
                        .stream()
                        .map(f -> f.code() + " " + f.message()))
                .containsExactly("METHOD_INCOMPLETE 计分方法“另看实际值”还需要填写“另看指标”", "CELL_IDLE “另看指标”这一格不起作用：没有填另看实际值、另看完成率");
    }
}
