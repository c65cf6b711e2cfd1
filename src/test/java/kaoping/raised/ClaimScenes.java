package kaoping.raised;

import static kaoping.IndicatorDraft.indicator;
import static kaoping.IndicatorDraft.ten;
import static kaoping.UnitDraft.form;
import static kaoping.UnitDraft.total;
import static kaoping.UnitDraft.unit;

import java.util.EnumMap;
import java.util.Map;
import kaoping.IndicatorDraft;
import kaoping.PolicyDraft;
import kaoping.check.CheckItem;
import kaoping.finding.Code;

/** Numbers claimed, published or added up that are not what the policy gives. */
final class ClaimScenes {
    static final Map<Code, Scene> ALL = new EnumMap<>(Code.class);

    static {
        Checking claims = new Checking(ALL);
        claims.check(CheckItem.SCORE_DEVIATES, form(ten("≥", "100", "97.45").claimed("10")));
        claims.check(CheckItem.SCORE_ABOVE_FORMULA, form(ten("未填", "100", "80").claimed("10")));
        claims.check(
                CheckItem.EXECUTION_SCORE_DEVIATES, unit("甲").budget("年度资金总额", "100", "100", "90", "10", "9.5", ""));
        claims.check(CheckItem.REASON_MISSING, form(ten("≥", "100", "95").claimed("9.5")));
        claims.check(CheckItem.TOTAL_DEVIATES, total("甲", "90").published("90.5", "", ""));
        claims.check(CheckItem.SECTION_DEVIATES, form(done().section("产出")).publishedSection("产出", "9"));
        claims.check(CheckItem.CLAIMED_SUM_DEVIATES, form(done().claimed("9")).published("10", "", ""));
        claims.check(
                CheckItem.CLAIMED_SECTION_SUM,
                form(done().section("产出").claimed("9")).publishedSection("产出", "10"));
        claims.check(
                CheckItem.CLAIMED_SECTIONS_SUM,
                form(done().section("产出").claimed("9"))
                        .publishedSection("产出", "9")
                        .published("10", "", ""));
        claims.check(CheckItem.SCORE_ABOVE_WEIGHT, form(done().claimed("10.5")));
        claims.check(CheckItem.SCORE_ON_BLANK, form(ten("≥", "9", "").claimed("10")));
        claims.check(CheckItem.RANK_DEVIATES, total("甲", "9"), total("乙", "8").published("", "1", ""));
        ALL.put(Code.RANKS_SHIFTED, () -> PolicyDraft.with()
                .row("核对", "核对项=" + CheckItem.RANK_DEVIATES.label(), "级别=错误")
                .decide(
                        total("甲", "9").published("", "2", ""),
                        total("乙", "8").published("", "3", ""),
                        total("丙", "7").published("", "1", ""))
                .outcome()
                .findings());
        claims.check(
                PolicyDraft.with().row("等次", "等次=合格", "其余=是"),
                CheckItem.TIER_DEVIATES,
                "",
                total("甲", "9").published("", "", "优秀"));
        claims.check(
                CheckItem.EQUAL_TOTALS_ACROSS_GROUPS,
                total("甲", "9").in("乡镇"),
                total("乙", "9").in("部门"));
        claims.check(
                scored("满分=10"),
                CheckItem.SUMS_OK,
                "",
                form(done().claimed("10")).published("10", "", ""));
        claims.check(scored("满分=100"), CheckItem.POINTS_SUM, "", form(done()));
        claims.check(
                scored("满分=50").row("汇总", "得分项=产出", "系数=100%", "满分=50"),
                CheckItem.SECTION_POINTS,
                "",
                form(done().section("产出")));
        claims.check(
                CheckItem.BUDGET_PARTS_SUM,
                unit("甲")
                        .budget("年度资金总额", "100", "100", "100", "")
                        .budget("基本支出", "60", "60", "60", "")
                        .budget("项目支出", "39", "39", "39", ""));
        claims.check(CheckItem.BUDGET_ADJUSTED, unit("甲").budget("年度资金总额", "100", "76.43", "", ""));
        claims.check(CheckItem.BUDGET_OVERSPENT, unit("甲").budget("基本支出", "", "100", "101", ""));
        claims.check(
                CheckItem.REFERENCE_UNKNOWN,
                unit("甲")
                        .with(indicator("工资", "5")
                                .fund("人员支出")
                                .target("≤", "65")
                                .actual("62"))
                        .budget("基本支出", "60", "60", "62", ""));
        claims.check(CheckItem.BUDGET_RATE, unit("甲").budget("基本支出", "", "300", "200", "66%"));
        claims.check(
                CheckItem.COST_INDICATORS_VS_BUDGET,
                unit("甲")
                        .with(indicator("工资", "5")
                                .fund("基本支出")
                                .target("≤", "65")
                                .actual("62"))
                        .budget("基本支出", "60", "60", "62", ""));
        claims.check(
                PolicyDraft.with("地区代码=410825"),
                CheckItem.POINTS_OFF_STEP,
                "界限=5",
                unit("甲").points("基础得分", "483"));
        claims.check(
                PolicyDraft.scoring("计分方法=逐档扣分", "每=1", "扣分=1"),
                CheckItem.AMBIGUOUS_STEP,
                "",
                form(ten("≥", "9", "9")));
        claims.check(
                PolicyDraft.with("地区代码=431228")
                        .row("评分", "计分方法=按完成比例")
                        .own("赋分指引", Map.of("级别", "警告", "现用方法", "按完成比例", "一级指标", "产出指标", "指引方法", "达标得满分")),
                CheckItem.CRITERION_VS_GUIDANCE,
                "",
                form(done().section("产出指标")));
    }

    private ClaimScenes() {}

    private static PolicyDraft scored(String setting) {
        return PolicyDraft.with(setting).row("评分", "计分方法=按完成比例");
    }

    private static IndicatorDraft done() {
        return ten("≥", "100", "100");
    }
}
