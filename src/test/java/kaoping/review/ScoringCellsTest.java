package kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kaoping.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of 评分 whose cells do not go together, are needed and missing, or do nothing. */
class ScoringCellsTest {
    private static List<String> found(String... row) {
        PolicyDraft policy = PolicyDraft.with("满分=100", "不足一步=按整步", "评定分缺省=不得分").row("评分", row);
        return Review.of(policy.policy()).stream()
                .map(f -> f.code() + " " + f.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "计分方法=逐档扣分 起扣点=0 计步方向=高于起扣点 每=1 扣分=2 允许偏差=2 超出允许偏差后=从起扣点起扣 最多扣=6 最低分=-10 不足一步=按比例",
                "计分方法=逐档扣分 每=5 步长单位=目标值的百分之 扣分=2 目标取值=100",
                "计分方法=逐档得分 起扣点=0 每=1 得分=2 最高分=12 最低分=1",
                "计分方法=逐档得分 基础分=6 每=1 得分=2 最高得分率=120% 目标取值=5",
                "计分方法=逐档得分 起扣点=0 目标取值=5 每=1 得分=2 超额每=10 超额加分=1 超额上限=2",
                "计分方法=按完成比例 超额起点=110% 超额每=10 超额加分=1 超额上限=2 最高分=12 不足一步=按比例",
                "计分方法=按反向比例 超额加分=-1",
                "计分方法=达标得满分 目标取值=90 超额每=10 超额加分=1 最高分=12",
                "计分方法=按期限扣分 每=1 步长单位=月 扣分=1 允许偏差=1 最多扣=3 超额每=1 超额加分=1 超额上限=2 最高分=11",
                "计分方法=越接近越好 允许偏差=5 超出允许偏差后=从允许偏差起扣 最低分=2 目标取值=3",
                "完成率=≥60%且<80% 计分方法=直线内插 评定区间=≥60%且≤80%",
                "偏差率=≥5%且≤10% 计分方法=直线内插 得分区间=≥5且≤8 最高分=8",
                "完成率=>150% 计分方法=按分值比例 得分率=120%",
                "计分方法=固定分 得分=12 最高分=15",
            })
    void soundRows(String row) {
        assertThat(found(cells(row))).isEmpty();
    }

    private static String[] cells(String row) {
        return Stream.of(row.split(" ")).map(cell -> cell.replace("且", " 且 ")).toArray(String[]::new);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "计分方法=逐档扣分 每=1 扣分=1 步长单位=月, 计分方法“逐档扣分”不能这样用“步长单位”：只有期限以周、月计步",
        "计分方法=逐档得分 起扣点=0 每=1 得分=1 步长单位=月, 计分方法“逐档得分”不能这样用“步长单位”：只有期限以周、月计步",
        "计分方法=按期限扣分 每=1 扣分=1 步长单位=目标值的百分之, 计分方法“按期限扣分”不能这样用“步长单位”：期限以天、周或月计步",
        "计分方法=按期限扣分 每=0.5 扣分=1 步长单位=月, 计分方法“按期限扣分”不能这样用“每”：月数应当是整数",
        "计分方法=逐档扣分 起扣点=0 每=1 扣分=1 步长单位=目标值的百分之, 计分方法“逐档扣分”不能这样用“起扣点”：不大于 0，没有百分之几可计",
        "计分方法=逐档得分 起扣点=0 每=1 得分=1 计步方向=两侧都算, 计分方法“逐档得分”不能这样用“计步方向”：得分只能往一边计步",
        "计分方法=按完成比例 超额起点=90% 超额加分=1, 计分方法“按完成比例”不能这样用“超额起点”：完成率超过 100% 才有超额",
        "完成率=≥60% 计分方法=直线内插 得分区间=≥6且≤8, '计分方法“直线内插”不能这样用“完成率”：区间要有两端，如 ≥60 且 <80'",
        "实际值=≥6且≤8 计分方法=直线内插 得分区间=≤8, '计分方法“直线内插”不能这样用“得分区间”：区间要有两端，如 ≥60 且 <80'",
        "实际值=≥6且≤8 完成率=≥6%且≤8% 计分方法=直线内插 得分区间=≥1且≤8, 计分方法“直线内插”不能这样用“实际值”：只能按一个条件内插",
        "实际值=≥6且≤8 计分方法=直线内插 得分区间=≥1且≤8 评定区间=≥1%且≤8%, 计分方法“直线内插”不能这样用“得分区间”：两个区间只填一个",
    })
    void cellsThatTheMethodCannotWorkWith(String row, String message) {
        assertThat(found(cells(row))).containsExactly("METHOD_MISFIT " + message);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "计分方法=逐档得分 每=1 得分=2, 计分方法“逐档得分”还需要填写“起扣点”或“基础分”",
        "计分方法=逐档得分 起扣点=0 每=1, 计分方法“逐档得分”还需要填写“得分”",
        "计分方法=直线内插 得分区间=≥6且≤8, 计分方法“直线内插”还需要填写“完成率”或“实际值”或“偏差率”",
        "实际值=≥6且≤8 计分方法=直线内插, 计分方法“直线内插”还需要填写“评定区间”或“得分区间”",
    })
    void cellsThatTheMethodNeeds(String row, String message) {
        assertThat(found(cells(row))).containsExactly("METHOD_INCOMPLETE " + message);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "计分方法=按完成比例 超额每=10, “超额每”这一格不起作用：没有写超额加分",
        "计分方法=按完成比例 超额起点=110%, “超额起点”这一格不起作用：没有写超额加分",
        "计分方法=按完成比例 超额加分=1 超额上限=2, “超额上限”这一格不起作用：没有写超额每，只加一次",
        "计分方法=按完成比例 超额加分=0, “超额加分”这一格不起作用：加 0 分",
        "计分方法=按完成比例 不足一步=按比例, “不足一步”这一格不起作用：没有按步计的分",
        "计分方法=按完成比例 最高得分率=120% 最高分=12, “最高分”这一格不起作用：已写明最高得分率",
        "计分方法=达标得满分 最高分=12, “最高分”这一格不起作用：没有写超额加分",
        "计分方法=按期限扣分 每=1 扣分=1 最高分=12, “最高分”这一格不起作用：没有写超额加分",
        "计分方法=按期限扣分 每=1 扣分=1 超额起点=110% 超额加分=1, “超额起点”这一格不起作用：提前从期限算起",
        "计分方法=逐档扣分 每=1 扣分=1 超出允许偏差后=从起扣点起扣, “超出允许偏差后”这一格不起作用：没有写允许偏差",
        "计分方法=固定分 得分=1 允许偏差=1, “允许偏差”这一格不起作用：计分方法“固定分”不看它",
        "计分方法=达到门槛后按比例 门槛=60% 超额加分=1, “超额加分”这一格不起作用：计分方法“达到门槛后按比例”不看它",
        "计分方法=逐档得分 起扣点=0 目标取值=5 每=1 得分=1, “目标取值”这一格不起作用：已写明起扣点",
    })
    void cellsThatDoNothing(String row, String message) {
        assertThat(found(cells(row))).containsExactly("CELL_IDLE " + message);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "计分方法=逐档扣分 每=1 扣分=1 允许偏差=0, NUMBER_NOT_POSITIVE “允许偏差”是 0，应当大于 0",
        "计分方法=逐档扣分 每=1 扣分=1 最多扣=0, NUMBER_NOT_POSITIVE “最多扣”是 0，应当大于 0",
        "计分方法=按完成比例 超额每=0 超额加分=1, NUMBER_NOT_POSITIVE “超额每”是 0，应当大于 0",
        "计分方法=按完成比例 超额每=1 超额加分=1 超额上限=-2, NUMBER_NOT_POSITIVE “超额上限”是 -2，应当大于 0",
        "计分方法=逐档得分 起扣点=0 基础分=-1 每=1 得分=1, POINTS_NEGATIVE “基础分”是负数 -1",
        "计分方法=固定分 得分=1 最高分=101, 'POINTS_ABOVE_FULL “最高分”101 分，超过满分 100 分'",
        "计分方法=逐档得分 起扣点=0 基础分=8 每=1 得分=1 最高分=6, BOUNDS_REVERSED “最高分”6 小于“基础分”8",
        "计分方法=按分值比例 得分率=120%, SHARE_OUTSIDE_WHOLE “得分率”是 120%，不在 0% 到 100% 之间",
    })
    void figuresThatCannotBeMeant(String row, String message) {
        assertThat(found(cells(row))).containsExactly(message);
    }

    @Test
    void whatAnUnfinishedStepCountsIsAskedForEarningAndSurplusToo() {
        PolicyDraft policy = PolicyDraft.with()
                .row("评分", "指标名称=甲", "计分方法=逐档得分", "起扣点=0", "每=1", "得分=1")
                .row("评分", "计分方法=按完成比例", "超额每=10", "超额加分=1");

        assertThat(Review.of(policy.policy()).stream().map(f -> f.code().name()))
                .containsExactly("SETTING_UNSAID");
        assertThat(found("计分方法=按完成比例", "超额加分=1")).isEmpty();
    }

    @Test
    void theRatesScaleServesTheConditionToo() {
        PolicyDraft policy = PolicyDraft.with("完成率小数位=2").row("评分", "完成率=≥60%", "计分方法=按分值比例", "得分率=60%");

        assertThat(Review.of(policy.policy())).isEmpty();
    }
}
