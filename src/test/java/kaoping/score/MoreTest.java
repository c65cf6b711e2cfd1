package kaoping.score;

import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static org.assertj.core.api.Assertions.assertThat;

import kaoping.Decided;
import kaoping.PolicyDraft;
import kaoping.finding.Finding;
import kaoping.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 超额单位 数值: 每超额1个项目加0.5分，最高加3分; 不封顶; and weeks as steps of a deadline. */
class MoreTest {
    @ParameterizedTest(name = "{0} {1}, actual {2}: {3}")
    @CsvSource({
        "≥, 10, 10, 10.00",
        "≥, 10, 11, 10.50",
        "≥, 10, 11.9, 10.50",
        "≥, 10, 16, 13.00",
        "≥, 10, 17, 13.00",
        "≥, 10, 9, 9.00",
        "≥, 0, 2, 11.00",
        "≤, 5, 5, 10.00",
        "≤, 5, 3, 11.00",
        "≤, 5, 0, 12.50",
    })
    void soManyMoreOrLess(String relation, String target, String actual, String points) {
        assertThat(PolicyDraft.scoring("计分方法=按完成比例", "不足一步=按整步", "超额每=1", "超额单位=数值", "超额加分=0.5", "超额上限=3")
                        .decide(form(ten(relation, target, actual)))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void theSentenceCountsInTheIndicatorsOwnUnit() {
        PolicyDraft policy = PolicyDraft.scoring("计分方法=达标得满分", "不足一步=按整步", "超额每=1000", "超额单位=数值", "超额加分=1");

        assertThat(policy.decide(form(ten("≥", "5000", "7500"))).formula())
                .isEqualTo(
                        "实际“7500”，目标“≥5000”，达标，得满分 10 分；实际 7500，超过目标 5000 共 2500，每 1000 加 1 分，按整步加 2 分：10 + 2，得 12 分");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"119, 10.00", "120, 10.00", "121, 11.00"})
    void fromALaterStart(String actual, String points) {
        assertThat(PolicyDraft.scoring("计分方法=按完成比例", "不足一步=按整步", "超额起点=120%", "超额每=1", "超额单位=数值", "超额加分=1")
                        .decide(form(ten("≥", "100", actual)))
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource({
        "最高得分率=不封顶, 25, 25.00",
        "最高分=不封顶, 25, 25.00",
        "最高得分率=120%, 25, 12.00",
        "最高得分率=不封顶, 5, 5.00",
        "最高得分率=不封顶, 10, 10.00",
    })
    void withoutACap(String cap, String actual, String points) {
        assertThat(PolicyDraft.scoring("计分方法=按完成比例", cap)
                        .decide(form(ten("≥", "10", actual)))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void noCapIsNoNumberToAnybody() {
        PolicyDraft policy = PolicyDraft.with("满分=100")
                .row("评分", "计分方法=按完成比例", "最高得分率=不封顶")
                .row("加减分", "事项=表彰", "每件分值=1", "单项上限=不封顶", "月上限=5", "年上限=不封顶", "类别=甲", "类别上限=不封顶")
                .row("汇总", "得分项=总分", "系数=100%", "上限=不封顶")
                .row("汇总", "得分项=指标得分、加减分", "系数=100%");
        Decided decided = policy.decide(form(ten("≥", "10", "25")).entry("加分", "表彰", 9, "2023-02-01"));

        assertThat(decided.formula()).isEqualTo("实际 25 ÷ 目标 10 × 分值 10 = 25 分");
        assertThat(decided.unit("甲").points().get(0).formula()).isEqualTo("9 件 × 1 = 9 分，月上限 5，封顶后计 5 分");
        assertThat(decided.unit("甲").total().sentence()).isEqualTo("总分 = 指标得分 25 + 加减分 5 = 30 分");
        assertThat(Review.of(policy.policy()).stream().map(Finding::message))
                .noneMatch(message -> message.contains("上限") || message.contains("最高"));
    }

    @ParameterizedTest(name = "done {0}: {1}")
    @CsvSource({
        "2023-06-30, 10.00",
        "2023-07-01, 10.00",
        "2023-07-06, 10.00",
        "2023-07-07, 9.00",
        "2023-07-13, 9.00",
        "2023-07-14, 8.00",
        "2023-06-16, 11.00",
        "2023-06-17, 10.50",
    })
    void aWeekIsSevenDays(String done, String points) {
        assertThat(PolicyDraft.scoring("计分方法=按期限扣分", "不足一步=按整步", "步长单位=周", "每=1", "扣分=1", "超额每=1", "超额加分=0.5")
                        .decide(form(ten("≤", "2023-06-30", done)))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void theSentenceSaysDaysAndWeeks() {
        assertThat(PolicyDraft.scoring("计分方法=按期限扣分", "不足一步=不足一步按一步", "步长单位=周", "每=1", "扣分=1")
                        .decide(form(ten("≤", "2023-06-30", "2023-07-10")))
                        .formula())
                .isEqualTo("2023-07-10 完成，期限 2023-06-30，推迟 10 天（1.42… 周），每 1 周扣 1 分，不足一步按一步扣 2 分：10 − 2，得 8 分");
    }

    @Test
    void theReviewSeesUnitsWithoutEffect() {
        PolicyDraft policy = PolicyDraft.with("不足一步=按整步")
                .row("评分", "指标名称=甲", "计分方法=按完成比例", "超额加分=1", "超额单位=数值")
                .row("评分", "指标名称=乙", "计分方法=按完成比例", "超额单位=数值")
                .row("评分", "指标名称=丙", "计分方法=按期限扣分", "每=1", "扣分=1", "超额每=1", "超额加分=1", "超额单位=数值")
                .row("评分", "指标名称=丁", "计分方法=固定分", "得分=1", "超额单位=数值");

        assertThat(Review.of(policy.policy()).stream()
                        .map(Finding::message)
                        .filter(message -> message.contains("超额单位")))
                .containsExactlyInAnyOrder(
                        "“超额单位”这一格不起作用：没有写超额每，只加一次",
                        "“超额单位”这一格不起作用：没有写超额加分",
                        "“超额单位”这一格不起作用：提前以步长单位计",
                        "“超额单位”这一格不起作用：计分方法“固定分”不看它");
    }
}
