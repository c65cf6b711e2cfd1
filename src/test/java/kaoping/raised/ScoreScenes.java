package kaoping.raised;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.unit;

import java.util.EnumMap;
import java.util.Map;
import kaoping.PolicyDraft;
import kaoping.UnitDraft;
import kaoping.finding.Code;

/** Indicators, entries and parts that cannot be scored as submitted, or only within bounds. */
final class ScoreScenes {
    static final Map<Code, Scene> ALL = new EnumMap<>(Code.class);

    static {
        PolicyDraft ratio = PolicyDraft.scoring("计分方法=按完成比例");
        PolicyDraft judged = PolicyDraft.scoring("计分方法=区间评定", "评定区间=≥80% 且 ≤100%");
        decide(Code.NO_SCORE_ROW, PolicyDraft.scoring("关系=≤", "计分方法=按完成比例"), form(ten("≥", "9", "9")));
        decide(Code.ACTUAL_NOT_A_NUMBER, ratio, form(ten("≥", "9", "基本完成")));
        decide(Code.LINES_UNSCORED, ratio, form(ten("≥", "9", "9"), ten("≥", "9", "")));
        decide(Code.TARGET_NOT_A_NUMBER, ratio, form(ten("≥", "若干", "9")));
        PolicyDraft deadline = PolicyDraft.scoring("计分方法=按期限扣分", "每=10", "扣分=1");
        decide(Code.ACTUAL_NOT_A_DAY, deadline, form(ten("≤", "2023-06-30", "已完成")));
        decide(Code.TARGET_NOT_A_DAY, deadline, form(ten("≤", "尽快", "2023-06-30")));
        decide(
                Code.RATIO_ASSUMED,
                PolicyDraft.scoring("完成率=≥100%", "计分方法=按分值比例", "得分率=100%"),
                form(ten("≤", "5", "0")));
        decide(
                Code.STEP_UNMEASURABLE,
                PolicyDraft.scoring("计分方法=逐档扣分", "每=10", "步长单位=目标值的百分之", "扣分=2"),
                form(ten("≤", "0", "3")));
        decide(
                Code.BESIDE_UNKNOWN,
                PolicyDraft.with()
                        .row("评分", "指标名称=签约", "另看完成率=<100%", "另看指标=招商", "计分方法=按分值比例", "得分率=0%")
                        .row("评分", "计分方法=按完成比例"),
                form(indicator("签约", "10").target("≥", "5").actual("5")));
        decide(Code.JUDGED_MISSING, judged, form(ten("定性", "明显", "明显")));
        decide(Code.JUDGED_OUTSIDE_RANGE, judged, form(ten("定性", "明显", "明显").judged("7")));
        decide(
                Code.JUDGED_ABOVE_WEIGHT,
                PolicyDraft.scoring("计分方法=区间评定", "得分区间=≥8 且 ≤12"),
                form(ten("定性", "明显", "明显").judged("9")));

        PolicyDraft rank = PolicyDraft.scoring("计分方法=按名次比例");
        decide(Code.PEER_ALONE, rank, form(ten("≥", "9", "9")));
        decide(Code.PEERS_TIED, rank, form(ten("≥", "9", "9")), unit("乙").with(ten("≥", "9", "9")));

        PolicyDraft rated = PolicyDraft.scoring("计分方法=评议", "评语分=优=100、良=80")
                .row("评议", "评价主体=领导", "权重=60%")
                .row("评议", "评价主体=部门", "权重=40%");
        PolicyDraft dropped = PolicyDraft.scoring("计分方法=评议", "去掉高低=1");
        decide(Code.RATINGS_MISSING, rated, form(indicator("满意度", "20")));
        decide(Code.RATER_UNKNOWN, rated, form(indicator("满意度", "20").scores("群众", "90")));
        decide(Code.RATER_MISSING, rated, form(indicator("满意度", "20").scores("领导", "90")));
        decide(
                Code.RATER_VOTES_FEW,
                PolicyDraft.scoring("计分方法=评议").row("评议", "评价主体=领导", "权重=100%", "最少票数=2"),
                form(indicator("满意度", "20").scores("领导", "90")));
        decide(Code.RATING_WORD_UNKNOWN, rated, form(indicator("满意度", "20").votes("领导", "好=1")));
        decide(Code.RATING_OUTSIDE_SCALE, rated, form(indicator("满意度", "20").scores("领导", "101")));
        decide(Code.RATINGS_TOO_FEW, dropped, form(indicator("满意度", "20").scores("领导", "90", "80")));

        PolicyDraft scaled = PolicyDraft.with("不适用=其余按比例折算").row("评分", "计分方法=按完成比例");
        decide(Code.NOT_APPLICABLE, scaled, form(ten("≥", "9", "9"), ten("≥", "9", "不适用")));
        decide(Code.NOT_APPLICABLE_UNSAID, ratio, form(ten("≥", "9", "不适用")));
        decide(Code.NOT_APPLICABLE_ALL, scaled, form(ten("≥", "9", "不适用")));
        standard(Code.STANDARD_MISSING, "");
        standard(Code.STANDARD_NOT_UNDERSTOOD, "达95%以上得10分，酌减之");
        standard(Code.STANDARD_UNCLEAR, "按计划完成得10分");
        standard(Code.STANDARD_CONTRADICTS, "按计划完成得8分，否则不得分");
        standard(Code.STANDARD_NOT_EXPRESSIBLE, "每推迟5个工作日扣1分");

        PolicyDraft praise = PolicyDraft.with().row("加减分", "事项=表彰", "每件分值=5", "须有佐证=是", "年上限=12", "月上限=12");
        decide(Code.ENTRY_NO_ROW, praise, unit("甲").entry("加分", "先进个人", 1, "2023-05-01"));
        decide(Code.ENTRY_SIGN, praise, unit("甲").entry("扣分", "表彰", 1, "2023-05-01"));
        decide(Code.ENTRY_WITHOUT_EVIDENCE, praise, unit("甲").entry("加分", "表彰", "", 1, "2023-05-01", ""));
        decide(Code.ENTRY_OUTSIDE_PERIOD, praise, unit("甲").entry("加分", "表彰", 1, "2024-01-05"));
        decide(Code.ENTRY_WITHOUT_DATE, praise, unit("甲").entry("加分", "表彰", 1, ""));
        decide(Code.ENTRY_CAPPED, praise, unit("甲").entry("加分", "表彰", 3, "2023-05-01"));

        PolicyDraft once = PolicyDraft.with().row("加减分", "事项=获奖", "每件分值=5", "就高=同一事由");
        decide(
                Code.ENTRY_WITHOUT_ABOUT,
                once,
                unit("甲").entry("事项=获奖", "同一事由=文明城市").entry("事项=获奖"));
        decide(Code.ENTRY_WITHOUT_MULTIPLIER, once, unit("甲").entry("事项=获奖", "批示=省级领导"));
        PolicyDraft inside = PolicyDraft.scoring("计分方法=按完成比例").row("加减分", "事项=缺陷", "每件分值=-1", "计入指标=工程");
        decide(Code.ENTRY_WITHOUT_INDICATOR, inside, form(ten("≥", "9", "9")).entry("扣分", "缺陷", 1, "2023-05-01"));
        decide(
                Code.ENTRY_SUPERSEDED,
                once,
                unit("甲").entry("事项=获奖", "件数=2", "同一事由=文明城市").entry("事项=获奖", "同一事由=文明城市"));

        PolicyDraft capped = PolicyDraft.with().row("汇总", "得分项=基础得分", "系数=100%", "上限=480");
        decide(Code.NOTHING_SUBMITTED, PolicyDraft.scoring("计分方法=按完成比例"), unit("甲"));
        decide(Code.PART_NOT_LISTED, capped, unit("甲").points("采用得分", "9"));
        decide(Code.PART_CAPPED, capped, unit("甲").points("基础得分", "500"));
        decide(
                Code.PART_IS_A_SUM,
                PolicyDraft.with().row("汇总", "得分项=业务", "系数=60%", "归入=目标考核").row("汇总", "得分项=目标考核", "系数=100%"),
                unit("甲").points("业务", "80").points("目标考核", "90"));
        decide(Code.PART_MISSING, capped, unit("甲"));
        decide(
                Code.PART_BELOW_BASE,
                PolicyDraft.with().row("汇总", "得分项=业务", "系数=100%").row("汇总", "得分项=加分", "系数=100%", "基础分=≥80"),
                unit("甲").points("业务", "79").points("加分", "5"));
        decide(
                Code.PART_ALONE,
                PolicyDraft.with().row("汇总", "得分项=信息", "系数=100%", "折算为=20", "折算按=本类最高"),
                unit("甲").points("信息", "79"));
        decide(
                Code.PART_BESIDE_UNKNOWN,
                PolicyDraft.with()
                        .row("汇总", "得分项=信息", "系数=110%", "另看指标=森林面积", "另看实际值=≥10")
                        .row("汇总", "得分项=信息", "系数=100%"),
                unit("甲").points("信息", "79"));
        rounds();
        decide(
                Code.TIER_RAISED,
                PolicyDraft.with().row("一票否决", "事项=表彰", "处理=升一等次"),
                unit("甲").points("得分", "90").veto("表彰"));
        PolicyDraft zero = PolicyDraft.with()
                .row("一票否决", "事项=较大事故", "处理=当轮计零", "计零得分项=督查")
                .row("汇总", "得分项=督查", "系数=100%", "轮次=相加");
        decide(Code.VETO_WITHOUT_DATE, zero, unit("甲").points("督查", "9").entry("一票否决", "较大事故", 1, ""));
        decide(Code.VETO_ROUND_MISSING, zero, unit("甲").points("督查", "9").veto("较大事故"));
        decide(
                Code.VETOED,
                PolicyDraft.with().row("一票否决", "事项=安全生产事故", "处理=定为最低等次"),
                unit("甲").points("得分", "90").veto("安全生产事故"));
    }

    private static void rounds() {
        PolicyDraft average = PolicyDraft.with().row("汇总", "得分项=业务", "系数=100%", "轮次=平均");
        decide(Code.ROUND_OUTSIDE_PERIOD, average, unit("甲").round("业务", "2022-12", "80"));
        decide(Code.ROUND_UNSAID, average, unit("甲").points("业务", "80"));
        decide(Code.ROUND_MIXED, average, unit("甲").round("业务", "2023Q1", "80").round("业务", "2023-04", "80"));
        decide(Code.ROUND_GAP, average, unit("甲").round("业务", "2023-01", "80").round("业务", "2023-03", "80"));
        decide(
                Code.ROUNDS_DEVIATE,
                PolicyDraft.with().row("汇总", "得分项=业务", "系数=100%", "轮次=平均", "应有轮次=2"),
                unit("甲").round("业务", "2023-01", "80"));
        decide(
                Code.ROUNDS_TOO_FEW,
                PolicyDraft.with().row("汇总", "得分项=业务", "系数=100%", "轮次=去掉最高最低后平均"),
                unit("甲").round("业务", "2023-01", "80"));
        ALL.put(Code.ROUNDS_DIFFER, () -> average.decide(
                        unit("甲").round("业务", "2023-01", "80"), unit("乙").round("业务", "2023-02", "80"))
                .outcome()
                .findings());
    }

    private ScoreScenes() {}

    private static void decide(Code code, PolicyDraft policy, UnitDraft... units) {
        ALL.put(code, () -> policy.decide(units).outcome().findings());
    }

    private static void standard(Code code, String sentence) {
        PolicyDraft own = PolicyDraft.with("评分标准=按各行标准");
        decide(code, own, form(ten("≥", "95", "90").measure("%").standard(sentence)));
    }
}
