package kaoping.review;

import static kaoping.review.Plan.number;
import static kaoping.review.Plan.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kaoping.adjust.CountSheet;
import kaoping.adjust.VetoEffect;
import kaoping.adjust.VetoSheet;
import kaoping.check.CheckItem;
import kaoping.check.CheckSheet;
import kaoping.finding.Severity;
import kaoping.place.TierSheet;
import kaoping.policy.JudgedDefault;
import kaoping.policy.PartialStep;
import kaoping.policy.Settings;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Row;
import kaoping.total.TotalSheet;
import kaoping.value.Rounding;
import org.junit.jupiter.api.Test;

/** Single cells: numbers that cannot be meant, bounds that contradict each other, cells that do nothing. */
class CellsTest {
    private static Row score(Method method, Object... pairs) {
        return Plan.row(ScoreSheet.KIND, append(pairs, ScoreSheet.METHOD, method));
    }

    private static List<String> found(Row row) {
        return new Plan()
                .set(Settings.FULL_SCORE, number("100"))
                .set(Settings.JUDGED, JudgedDefault.NOTHING)
                .set(Settings.PARTIAL_STEP, PartialStep.WHOLE_STEPS)
                .sheet(row.kind(), row)
                .found();
    }

    @Test
    void soundRowsOfEveryMethodAreNoFinding() {
        assertThat(found(score(Method.RATIO, ScoreSheet.AGAINST, number("100"), ScoreSheet.CAP, number("120"))))
                .isEmpty();
        assertThat(found(score(Method.REVERSE_RATIO))).isEmpty();
        assertThat(found(score(Method.THRESHOLD_RATIO, ScoreSheet.THRESHOLD, number("60"))))
                .isEmpty();
        assertThat(found(score(Method.PASS_FAIL))).isEmpty();
        assertThat(found(score(Method.SHARE, ScoreSheet.SHARE, number("50")))).isEmpty();
        assertThat(found(score(Method.FIXED, ScoreSheet.POINTS, number("5")))).isEmpty();
        assertThat(found(score(Method.JUDGED, ScoreSheet.RANGE, range("≥80% 且 ≤100%"))))
                .isEmpty();
        assertThat(found(score(Method.JUDGED, ScoreSheet.RANGE, range("<50%")))).isEmpty();
        assertThat(found(score(
                        Method.STEPS,
                        ScoreSheet.FROM,
                        number("95"),
                        ScoreSheet.STEP,
                        number("1"),
                        ScoreSheet.COST,
                        number("0.5"),
                        ScoreSheet.FLOOR,
                        number("0"))))
                .isEmpty();
        assertThat(found(score(Method.DEADLINE, ScoreSheet.STEP, number("10"), ScoreSheet.COST, number("1"))))
                .isEmpty();
    }

    @Test
    void judgedWithinPoints() {
        assertThat(found(score(Method.JUDGED, ScoreSheet.POINTS_RANGE, range("≥4 且 ≤8"))))
                .isEmpty();
        assertThat(found(score(Method.JUDGED)))
                .containsExactly("错误 METHOD_INCOMPLETE 评分!T2 计分方法“区间评定”还需要填写“评定区间”或“得分区间”");
        assertThat(found(score(
                        Method.JUDGED, ScoreSheet.RANGE, range("<50%"), ScoreSheet.POINTS_RANGE, range("≥4 且 ≤8"))))
                .containsExactly("错误 METHOD_MISFIT 评分!U2 计分方法“区间评定”不能这样用“得分区间”：两个区间只填一个");
        assertThat(found(score(Method.JUDGED, ScoreSheet.POINTS_RANGE, range("≥-6 且 ≤-2"))))
                .containsExactly("错误 METHOD_MISFIT 评分!U2 计分方法“区间评定”不能这样用“得分区间”：写得几分，不写扣几分：10 分酌情扣 2～6 分的写 ≥4 且 ≤8");
        assertThat(found(score(Method.JUDGED, ScoreSheet.POINTS_RANGE, range("≥80 且 ≤110"))))
                .containsExactly("警告 POINTS_ABOVE_FULL 评分!U2 “得分区间”110 分，超过满分 100 分");
    }

    @Test
    void sharesOutsideTheWhole() {
        assertThat(found(score(Method.SHARE, ScoreSheet.SHARE, number("120"))))
                .containsExactly("警告 SHARE_OUTSIDE_WHOLE 评分!R2 “得分率”是 120%，不在 0% 到 100% 之间");
        assertThat(found(score(Method.SHARE, ScoreSheet.SHARE, number("-5"))))
                .containsExactly("警告 SHARE_OUTSIDE_WHOLE 评分!R2 “得分率”是 -5%，不在 0% 到 100% 之间");
        assertThat(found(score(Method.THRESHOLD_RATIO, ScoreSheet.THRESHOLD, number("160"))))
                .containsExactly("警告 SHARE_OUTSIDE_WHOLE 评分!V2 “门槛”是 160%，不在 0% 到 100% 之间");
        assertThat(found(score(Method.JUDGED, ScoreSheet.RANGE, range("≥80% 且 ≤110%"))))
                .containsExactly("警告 SHARE_OUTSIDE_WHOLE 评分!T2 “评定区间”是 ≥80% 且 ≤110%，不在 0% 到 100% 之间");
        assertThat(found(Plan.row(TotalSheet.KIND, TotalSheet.FACTOR, number("900"))))
                .containsExactly("警告 SHARE_OUTSIDE_WHOLE 汇总!C2 “系数”是 900%，不在 0% 到 100% 之间");
    }

    @Test
    void stepsAndCostsAreAboveZero() {
        assertThat(found(score(Method.DEADLINE, ScoreSheet.STEP, number("0"), ScoreSheet.COST, number("-1"))))
                .containsExactly(
                        "错误 NUMBER_NOT_POSITIVE 评分!AA2 “每”是 0，应当大于 0", "错误 NUMBER_NOT_POSITIVE 评分!AC2 “扣分”是 -1，应当大于 0");
    }

    @Test
    void pointsBelowZeroOrAboveTheFullScore() {
        assertThat(found(score(Method.FIXED, ScoreSheet.POINTS, number("-1"))))
                .containsExactly("警告 POINTS_NEGATIVE 评分!S2 “得分”是负数 -1");
        assertThat(found(score(Method.FIXED, ScoreSheet.POINTS, number("110"))))
                .containsExactly("警告 POINTS_ABOVE_FULL 评分!S2 “得分”110 分，超过满分 100 分");
        assertThat(found(score(
                        Method.DEADLINE,
                        ScoreSheet.STEP,
                        number("1"),
                        ScoreSheet.COST,
                        number("1"),
                        ScoreSheet.FLOOR,
                        number("-5"))))
                .as("taken off below zero")
                .isEmpty();
    }

    @Test
    void boundsTheWrongWayRound() {
        assertThat(found(Plan.row(
                        TotalSheet.KIND,
                        TotalSheet.FACTOR,
                        number("100"),
                        TotalSheet.MOST,
                        number("5"),
                        TotalSheet.LEAST,
                        number("10"))))
                .containsExactly("错误 BOUNDS_REVERSED 汇总!E2 “上限”5 小于“下限”10");
    }

    @Test
    void aMonthCannotCountMoreThanTheYear() {
        assertThat(found(Plan.row(
                        CountSheet.COUNTS,
                        CountSheet.COUNT.points,
                        number("5"),
                        CountSheet.COUNT.part,
                        "业务",
                        CountSheet.COUNT.perMonth,
                        number("50"),
                        CountSheet.COUNT.perYear,
                        number("40"))))
                .containsExactly("警告 CAP_WITHOUT_EFFECT 计件!M2 “月上限”50 大于“年上限”40，不起作用");
    }

    @Test
    void cellsThatTheMethodDoesNotLookAt() {
        assertThat(found(score(Method.FIXED, ScoreSheet.POINTS, number("5"), ScoreSheet.SHARE, number("50"))))
                .containsExactly("警告 CELL_IDLE 评分!R2 “得分率”这一格不起作用：计分方法“固定分”不看它");
        assertThat(found(score(Method.SHARE, ScoreSheet.SHARE, number("50"), ScoreSheet.AGAINST, number("100"))))
                .containsExactly("警告 CELL_IDLE 评分!Q2 “目标取值”这一格不起作用：计分方法“按分值比例”不看它");
        assertThat(found(score(
                        Method.STEPS,
                        ScoreSheet.AGAINST,
                        number("100"),
                        ScoreSheet.FROM,
                        number("95"),
                        ScoreSheet.STEP,
                        number("1"),
                        ScoreSheet.COST,
                        number("1"))))
                .containsExactly("警告 CELL_IDLE 评分!Q2 “目标取值”这一格不起作用：已写明起扣点");
    }

    @Test
    void cellsThatTheVetoDoesNotLookAt() {
        assertThat(found(Plan.row(
                        VetoSheet.KIND,
                        VetoSheet.EFFECT,
                        VetoEffect.SET_SCORE,
                        VetoSheet.SCORE,
                        number("0"),
                        VetoSheet.TIER,
                        "优秀")))
                .containsExactly("警告 CELL_IDLE 一票否决!Q2 “等次”这一格不起作用：“总分定为”不看它");
        assertThat(found(Plan.row(VetoSheet.KIND, VetoSheet.EFFECT, VetoEffect.LOWEST_TIER)))
                .containsExactly("警告 CELL_IDLE 一票否决!O2 “处理”这一格不起作用：方案没有等次表");
    }

    @Test
    void cellsThatTheTierDoesNotLookAt() {
        assertThat(found(Plan.row(
                        TierSheet.KIND, TierSheet.TIER, "合格", TierSheet.REST, true, TierSheet.ROUNDING, Rounding.UP)))
                .containsExactly("警告 CELL_IDLE 等次!G2 “名额取整”这一格不起作用：没有按比例算的名额");
    }

    private static Row check(CheckItem item, Object... pairs) {
        return Plan.row(CheckSheet.KIND, append(pairs, CheckSheet.ITEM, item, CheckSheet.SEVERITY, Severity.WARNING));
    }

    private static Object[] append(Object[] pairs, Object... more) {
        Object[] all = Arrays.copyOf(pairs, pairs.length + more.length);
        System.arraycopy(more, 0, all, pairs.length, more.length);
        return all;
    }

    @Test
    void checksAskedForTwiceOrWithoutTheirMeasure() {
        assertThat(new Plan()
                        .sheet(
                                CheckSheet.KIND,
                                check(CheckItem.ZERO_TARGET),
                                check(CheckItem.OVER_FULFILMENT, CheckSheet.LIMIT, number("150")),
                                check(CheckItem.CEILING_TARGET, CheckSheet.WORDING, List.of("≥")))
                        .found())
                .isEmpty();
        assertThat(new Plan()
                        .sheet(
                                CheckSheet.KIND,
                                check(CheckItem.ZERO_TARGET),
                                check(CheckItem.OVER_FULFILMENT),
                                check(CheckItem.ZERO_TARGET),
                                check(CheckItem.ACTUAL_NOT_ON_SCALE))
                        .found())
                .containsExactly(
                        "警告 CHECK_TWICE 核对!A4 核对项“目标值为零”写了两次，另一处是 核对!A2：会报告两遍",
                        "警告 CHECK_INCOMPLETE 核对!D3 核对项“完成率过高”还需要填写“界限”",
                        "警告 CHECK_INCOMPLETE 核对!E5 核对项“定性用语不规范”还需要填写“用语”");
    }
}
