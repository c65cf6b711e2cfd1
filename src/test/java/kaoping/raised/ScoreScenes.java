package kaoping.raised;

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
        decide(
                Code.ACTUAL_NOT_A_DAY,
                PolicyDraft.scoring("计分方法=按期限扣分", "每=10", "扣分=1"),
                form(ten("≤", "2023-06-30", "已完成")));
        decide(Code.JUDGED_MISSING, judged, form(ten("定性", "明显", "明显")));
        decide(Code.JUDGED_OUTSIDE_RANGE, judged, form(ten("定性", "明显", "明显").judged("7")));

        standard(Code.STANDARD_MISSING, "");
        standard(Code.STANDARD_NOT_UNDERSTOOD, "达95%以上得10分，酌减之");
        standard(Code.STANDARD_UNCLEAR, "按计划完成得10分");
        standard(Code.STANDARD_CONTRADICTS, "按计划完成得8分，否则不得分");
        standard(Code.STANDARD_NOT_EXPRESSIBLE, "按计划完成得10分，每提高1%加1分");

        PolicyDraft praise = PolicyDraft.with().row("加减分", "事项=表彰", "每件分值=5", "须有佐证=是", "年上限=12", "月上限=12");
        decide(Code.ENTRY_NO_ROW, praise, unit("甲").entry("加分", "先进个人", 1, "2023-05-01"));
        decide(Code.ENTRY_SIGN, praise, unit("甲").entry("扣分", "表彰", 1, "2023-05-01"));
        decide(Code.ENTRY_WITHOUT_EVIDENCE, praise, unit("甲").entry("加分", "表彰", "", 1, "2023-05-01", ""));
        decide(Code.ENTRY_OUTSIDE_PERIOD, praise, unit("甲").entry("加分", "表彰", 1, "2024-01-05"));
        decide(Code.ENTRY_WITHOUT_DATE, praise, unit("甲").entry("加分", "表彰", 1, ""));
        decide(Code.ENTRY_CAPPED, praise, unit("甲").entry("加分", "表彰", 3, "2023-05-01"));

        PolicyDraft capped = PolicyDraft.with().row("汇总", "得分项=基础得分", "系数=100%", "上限=480");
        decide(Code.PART_NOT_LISTED, capped, unit("甲").points("采用得分", "9"));
        decide(Code.PART_CAPPED, capped, unit("甲").points("基础得分", "500"));
        decide(
                Code.VETOED,
                PolicyDraft.with().row("一票否决", "事项=安全生产事故", "处理=定为最低等次"),
                unit("甲").points("得分", "90").veto("安全生产事故"));
    }

    private ScoreScenes() {}

    private static void standard(Code code, String sentence) {
        PolicyDraft own = PolicyDraft.with("评分标准=按各行标准");
        decide(code, own, form(ten("≥", "95", "90").measure("%").standard(sentence)));
    }

    private static void decide(Code code, PolicyDraft policy, UnitDraft unit) {
        ALL.put(code, () -> policy.decide(unit).outcome().findings());
    }
}
