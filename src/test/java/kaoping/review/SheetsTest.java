package kaoping.review;

import static kaoping.review.Plan.number;
import static kaoping.review.Plan.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.adjust.CountSheet;
import kaoping.place.ListSheet;
import kaoping.place.TierSheet;
import kaoping.policy.LineTies;
import kaoping.policy.RankTies;
import kaoping.policy.Settings;
import kaoping.score.Method;
import kaoping.score.ScoreSheet;
import kaoping.table.Row;
import kaoping.total.TotalSheet;
import org.junit.jupiter.api.Test;

/** Sheets among each other and with 说明: full score, parts, groups, lists, ties, settings, inferred rules. */
class SheetsTest {
    private static Row part(String name, String group, String full, String factor) {
        return Plan.row(
                TotalSheet.KIND,
                TotalSheet.PART,
                List.of(name),
                TotalSheet.GROUP,
                group.isEmpty() ? null : group,
                TotalSheet.FULL,
                full.isEmpty() ? null : number(full),
                TotalSheet.FACTOR,
                number(factor));
    }

    private static Plan full(Row... parts) {
        return new Plan().set(Settings.FULL_SCORE, number("100")).sheet(TotalSheet.KIND, parts);
    }

    @Test
    void partsThatAddUpByTheirFactors() {
        assertThat(full(part("产出", "", "50", "100"), part("效益", "", "50", "100"), part("加减分", "", "", "100"))
                        .found())
                .isEmpty();
        assertThat(full(part("平时", "", "100", "40"), part("年终", "", "100", "60"))
                        .found())
                .isEmpty();
        assertThat(full(part("产出", "乡镇", "60", "100"), part("产出", "", "50", "100"), part("效益", "", "40", "100"))
                        .found())
                .isEmpty();
    }

    @Test
    void aHundredthTooLittleOrTooMuch() {
        assertThat(full(part("产出", "", "50", "100"), part("效益", "", "49.99", "100"))
                        .found())
                .containsExactly("警告 FULL_SCORE_DEVIATES 汇总!D3 各部分满分按系数合计为 99.99，说明里的满分是 100");
        assertThat(full(part("产出", "", "50.01", "100"), part("效益", "乡镇", "50", "100"))
                        .found())
                .containsExactly("警告 FULL_SCORE_DEVIATES 汇总!D3 “乡镇”各部分满分按系数合计为 100.01，说明里的满分是 100");
    }

    @Test
    void aPartThatStatesNoFullScoreMayMakeUpTheRest() {
        assertThat(full(part("产出", "", "50", "100"), part("效益", "", "", "100")).found())
                .isEmpty();
    }

    @Test
    void entriesThatCountToAPartNobodyLists() {
        Row entry = Plan.row(CountSheet.COUNTS, CountSheet.COUNT.points, number("5"), CountSheet.COUNT.part, "附加分");
        assertThat(new Plan()
                        .sheet(CountSheet.COUNTS, entry)
                        .sheet(TotalSheet.KIND, part("附加分", "", "", "100"))
                        .found())
                .isEmpty();
        assertThat(new Plan()
                        .sheet(CountSheet.COUNTS, entry)
                        .sheet(TotalSheet.KIND, part("附加得分", "", "", "100"))
                        .found())
                .containsExactly("警告 PART_UNKNOWN 计件!I2 汇总表里没有得分项“附加分”，最接近的是“附加得分”，它的分不会计入总分");
    }

    private static Row list(String group, int count, LineTies ties) {
        return Plan.row(
                ListSheet.KIND,
                ListSheet.NAME,
                "通报表扬",
                ListSheet.GROUP,
                group,
                ListSheet.END,
                ListSheet.End.FIRST,
                ListSheet.COUNT,
                count,
                ListSheet.TIES,
                ties);
    }

    private static Row tier(String group) {
        return Plan.row(TierSheet.KIND, TierSheet.GROUP, group, TierSheet.TIER, "合格");
    }

    @Test
    void listsThatStayEmpty() {
        assertThat(new Plan()
                        .sheet(ListSheet.KIND, list("一类单位", 3, null))
                        .sheet(TierSheet.KIND, tier("一类单位"))
                        .found())
                .isEmpty();
        assertThat(new Plan()
                        .sheet(ListSheet.KIND, list("一类单住", 0, null))
                        .sheet(TierSheet.KIND, tier("一类单位"))
                        .found())
                .containsExactly(
                        "警告 LIST_GROUP_UNKNOWN 名单!B2 单位类别“一类单住”别的表里都没有，最接近的是“一类单位”",
                        "警告 LIST_EMPTY 名单!D2 名单“通报表扬”的数量是 0，名单总是空的");
    }

    @Test
    void groupsSpeltInTwoWays() {
        assertThat(new Plan()
                        .sheet(TierSheet.KIND, tier("乡镇（街道）"))
                        .sheet(ListSheet.KIND, list("乡镇(街道)", 3, null), list("乡镇（街道）", 3, null))
                        .found())
                .containsExactly("警告 GROUP_SPELT_TWICE 名单!B2 单位类别“乡镇(街道)”与 等次!A2 的“乡镇（街道）”看起来一样，写法不同，会当作两个类别");
    }

    @Test
    void tiesLeftUnsaid() {
        Plan silent = new Plan().unset(Settings.RANK_TIES).unset(Settings.LINE_TIES);
        assertThat(silent.found()).isEmpty();
        assertThat(silent.sheet(TierSheet.KIND, tier("乡镇")).found())
                .containsExactly(
                        "警告 SETTING_UNSAID 说明!B13 说明没有写“名次并列”，现在按“1、1、3”处理",
                        "警告 SETTING_UNSAID 说明!B15 说明没有写“线上并列”，现在按“停下核定”处理");
        assertThat(new Plan()
                        .unset(Settings.LINE_TIES)
                        .sheet(ListSheet.KIND, list("乡镇", 3, LineTies.INCLUDE))
                        .found())
                .isEmpty();
    }

    @Test
    void stepsAndJudgementsLeftUnsaid() {
        Row steps = Plan.row(
                ScoreSheet.KIND,
                ScoreSheet.NAME,
                List.of("时效"),
                ScoreSheet.METHOD,
                Method.DEADLINE,
                ScoreSheet.STEP,
                number("10"),
                ScoreSheet.COST,
                number("1"));
        Row judged = Plan.row(ScoreSheet.KIND, ScoreSheet.METHOD, Method.JUDGED, ScoreSheet.RANGE, range("≥80%"));
        assertThat(new Plan().sheet(ScoreSheet.KIND, steps, judged).found())
                .containsExactly(
                        "警告 SETTING_UNSAID 说明!B12 说明没有写“不足一步”，现在按“按整步”处理",
                        "警告 SETTING_UNSAID 说明!B19 说明没有写“评定分缺省”，现在按“不得分”处理");
    }

    @Test
    void furtherKeysAskedForAndNotThere() {
        assertThat(new Plan()
                        .set(Settings.RANK_TIES, RankTies.BY_KEYS)
                        .sheet(ListSheet.KIND, list(null, 3, LineTies.BY_KEYS))
                        .found())
                .containsExactly(
                        "错误 TIE_KEYS_MISSING 名单!I2 选了“按次序键”，说明里却没有写次序键",
                        "错误 TIE_KEYS_MISSING 说明!B13 选了“按次序键”，说明里却没有写次序键");
    }

    @Test
    void furtherKeysThatAreNoPartOrThatNobodyAsksFor() {
        Plan keys = new Plan()
                .set(Settings.TIE_KEYS, List.of("产出", "效易"))
                .sheet(TotalSheet.KIND, part("产出", "", "", "100"), part("效益", "", "", "100"));
        assertThat(keys.found()).containsExactly("警告 CELL_IDLE 说明!B14 “次序键”这一格不起作用：没有一处选“按次序键”");
        assertThat(keys.set(Settings.LINE_TIES, LineTies.BY_KEYS).found())
                .containsExactly("警告 TIE_KEY_UNKNOWN 说明!B14 次序键“效易”不在汇总表的得分项里，最接近的是“效益”，比较时都按 0 分");
    }

    @Test
    void anOrderThatMeansNothingAndYetDecides() {
        assertThat(new Plan()
                        .set(Settings.RANK_TIES, RankTies.UNORDERED)
                        .set(Settings.LINE_TIES, LineTies.BY_KEYS)
                        .set(Settings.TIE_KEYS, List.of("产出"))
                        .sheet(TierSheet.KIND, tier("乡镇"))
                        .found())
                .containsExactly("警告 SETTINGS_CONTRADICT 说明!B15 名次并列“不分先后”与线上并列“按次序键”互相矛盾");
    }

    @Test
    void settingsThatNothingUses() {
        assertThat(new Plan()
                        .set(Settings.MARGIN, number("1"))
                        .set(Settings.RATIO_SCALE, 2)
                        .found())
                .containsExactly(
                        "警告 CELL_IDLE 说明!B11 “完成率小数位”这一格不起作用：没有按完成比例计分的行",
                        "警告 CELL_IDLE 说明!B16 “临界差距”这一格不起作用：方案没有等次和名单");
    }

    @Test
    void cutoffsFinerThanATotal() {
        Row good = Plan.row(TierSheet.KIND, TierSheet.TOTAL, range("≥89.75"), TierSheet.TIER, "优");
        Row low = Plan.row(TierSheet.KIND, TierSheet.TIER, "差");
        assertThat(new Plan().sheet(TierSheet.KIND, good, low).found()).isEmpty();
        assertThat(new Plan()
                        .set(Settings.TOTAL_SCALE, 1)
                        .sheet(TierSheet.KIND, good, low)
                        .found())
                .containsExactly("警告 CUTOFF_TOO_FINE 等次!B2 界线 89.75 的小数比总分多，总分只保留 1 位小数");
    }

    @Test
    void inferredRulesThatOnlyOneSideNames() {
        Row inferred =
                Plan.row(TierSheet.KIND, TierSheet.GROUP, "乡镇", TierSheet.TIER, "合格", TierSheet.BASIS, "推定：其余单位");
        Row stated = Plan.row(TierSheet.KIND, TierSheet.TIER, "合格", TierSheet.BASIS, "原文：其余单位");
        List<String> line = List.of("没有写明名额的等次是其余。");
        assertThat(new Plan()
                        .set(Settings.INFERRED, line)
                        .sheet(TierSheet.KIND, inferred)
                        .found())
                .isEmpty();
        assertThat(new Plan().sheet(TierSheet.KIND, inferred).found())
                .containsExactly("提示 INFERRED_UNSAID 等次!I2 有 1 行的依据写明“推定”，说明里却没有“推定”一条");
        assertThat(new Plan()
                        .set(Settings.INFERRED, line)
                        .sheet(TierSheet.KIND, stated)
                        .found())
                .containsExactly("提示 INFERRED_UNMARKED 说明!B27 说明里有“推定”，却没有一行的依据写明“推定”");
    }
}
