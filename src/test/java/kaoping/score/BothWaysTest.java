package kaoping.score;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.unit;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 逐档扣分 with 超额加分: 每低1分扣0.5分，每高1分加0.5分，最多加2分. One row for both sides of the starting point. */
class BothWaysTest {
    @ParameterizedTest(name = "{0} 100, {1}: {2}")
    @CsvSource({
        "≥, 97, 8.50",
        "≥, 100, 10.00",
        "≥, 100.9, 10.00",
        "≥, 103, 11.50",
        "≥, 109, 12.00",
        "≤, 103, 8.50",
        "≤, 97, 11.50",
    })
    void lessCostsAndMoreEarns(String relation, String actual, String points) {
        Decided decided = PolicyDraft.with("不足一步=按整步")
                .row("评分", "计分方法=逐档扣分", "每=1", "扣分=0.5", "超额每=1", "超额加分=0.5", "超额上限=2")
                .decide(form(indicator("平均分", "10").target(relation, "100").actual(actual)));

        assertThat(decided.points()).isEqualTo(points);
    }

    @Test
    void theSentenceSaysFromWhereItCounts() {
        PolicyDraft policy =
                PolicyDraft.with().row("评分", "计分方法=逐档扣分", "每=5", "步长单位=目标值的百分之", "扣分=1", "不足一步=按整步", "超额每=5", "超额加分=1");

        assertThat(policy.decide(form(indicator("立案处罚", "6").target("≥", "40").actual("45")))
                        .formula())
                .isEqualTo("实际 45，低于起扣点 40 共 0（0%），每 5% 扣 1 分；不扣分，得 6 分；"
                        + "实际 45，超出起扣点 40 共 12.5%，每 5% 加 1 分，按整步加 2 分：6 + 2，得 8 分");
    }

    @Test
    void onBothSidesOfTheAverage() {
        Decided decided = PolicyDraft.with()
                .row("评分", "计分方法=逐档扣分", "比较对象=平均值", "每=1", "扣分=0.5", "不足一步=按比例", "超额每=1", "超额加分=0.5", "超额上限=5")
                .decide(
                        unit("甲").with(indicator("平均分", "20").target("≥", "0").actual("82")),
                        unit("乙").with(indicator("平均分", "20").target("≥", "0").actual("74")),
                        unit("丙").with(indicator("平均分", "20").target("≥", "0").actual("75")));

        assertThat(decided.total("甲")).isEqualTo("22.50");
        assertThat(decided.total("乙")).isEqualTo("18.50");
        assertThat(decided.total("丙")).isEqualTo("19.00");
        assertThat(decided.formula()).endsWith("超出平均值 77 共 5，每 1 加 0.5 分，按比例加 2.5 分：20 + 2.5，得 22.5 分");
    }

    @Test
    void whatBothSidesOfASurplusCannotBe() {
        assertThat(Review.of(PolicyDraft.scoring(
                                "计分方法=逐档扣分", "计步方向=两侧都算", "每=1", "扣分=1", "不足一步=按整步", "超额起点=110%", "超额每=1", "超额加分=1")
                        .policy()))
                .filteredOn(finding -> finding.code() == Code.CELL_IDLE || finding.code() == Code.METHOD_MISFIT)
                .extracting(Finding::message)
                .containsExactlyInAnyOrder("“超额起点”这一格不起作用：从起扣点算起", "计分方法“逐档扣分”不能这样用“超额加分”：两侧都扣分，没有一侧可以加分");
    }
}
