package kaoping.raised;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaoping.PolicyDraft;
import kaoping.engine.RuleFolder;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import kaoping.review.Review;

/** Policies that can be read and do not hold together. */
final class ReviewScenes {
    static final Map<Code, Scene> ALL = new EnumMap<>(Code.class);

    static {
        rows();
        cells();
        tiers();
        sheets();
        settings();
        ALL.put(Code.RULE_REFUSED, ReviewScenes::refusedRule);
    }

    private ReviewScenes() {}

    private static void review(Code code, PolicyDraft policy) {
        ALL.put(code, () -> Review.of(policy.policy()));
    }

    private static PolicyDraft fixed(String first, String... more) {
        PolicyDraft policy = PolicyDraft.scoring(first, "计分方法=固定分", "得分=1");
        int points = 2;
        for (String condition : more) {
            policy.row("评分", condition, "计分方法=固定分", "得分=" + points++);
        }
        return policy;
    }

    private static void rows() {
        review(Code.METHOD_INCOMPLETE, PolicyDraft.scoring("计分方法=按分值比例"));
        review(Code.METHOD_MISFIT, PolicyDraft.scoring("计分方法=逐档扣分", "每=1", "步长单位=月", "扣分=1"));
        review(Code.BAND_GAP, fixed("完成率=≥90%", "完成率=≥80% 且 ≤89%"));
        review(Code.ROWS_OVERLAP, fixed("完成率=≥90% 且 ≤100%", "完成率=≥80% 且 ≤90%"));
        review(Code.ROW_PARTLY_HIDDEN, fixed("完成率=≥90%").row("评分", "指标名称=就业率", "完成率=≥80%", "计分方法=固定分", "得分=2"));
        review(Code.ROWS_CROSS, fixed("指标名称=就业率", "关系=定性"));
        review(Code.ROW_UNREACHABLE, fixed("完成率=≥80%", "完成率=≥90%"));
        review(Code.ROW_TWICE, PolicyDraft.with().row("加减分", "事项=表彰", "每件分值=5").row("加减分", "事项=表彰", "每件分值=5"));
        review(
                Code.ROW_CONTRADICTS,
                PolicyDraft.with().row("加减分", "事项=表彰", "每件分值=5").row("加减分", "事项=表彰", "每件分值=8"));
        PolicyDraft tangled = PolicyDraft.with();
        for (int from = 0; from < 4_000; from++) {
            tangled.row("评分", "实际值=≥" + from + " 且 <" + (from + 5_000), "计分方法=按完成比例");
        }
        review(Code.ROWS_TANGLED, tangled);
    }

    private static void cells() {
        review(Code.SHARE_OUTSIDE_WHOLE, PolicyDraft.scoring("计分方法=按分值比例", "得分率=120%"));
        review(Code.NUMBER_NOT_POSITIVE, PolicyDraft.scoring("计分方法=按期限扣分", "每=0", "扣分=1"));
        review(Code.POINTS_NEGATIVE, PolicyDraft.scoring("计分方法=固定分", "得分=-1"));
        review(Code.POINTS_ABOVE_FULL, PolicyDraft.with("满分=100").row("评分", "计分方法=固定分", "得分=110"));
        review(Code.BOUNDS_REVERSED, PolicyDraft.with().row("汇总", "系数=100%", "上限=5", "下限=10"));
        review(Code.CAP_WITHOUT_EFFECT, PolicyDraft.with().row("加减分", "每件分值=5", "月上限=50", "年上限=40"));
        review(
                Code.FAMILY_CAPS_DIFFER,
                PolicyDraft.with()
                        .row("加减分", "事项=简报", "每件分值=1", "类别=信息宣传", "类别上限=5")
                        .row("加减分", "事项=约稿", "每件分值=2", "类别=信息宣传", "类别上限=8"));
        PolicyDraft rated = PolicyDraft.scoring("计分方法=评议").row("评议", "评价主体=领导", "权重=60%");
        review(Code.RATER_WEIGHTS, rated);
        review(Code.RATER_ORDER, PolicyDraft.scoring("计分方法=评议").row("评议", "评价主体=领导", "属于=县委", "权重=100%"));
        review(Code.CELL_IDLE, PolicyDraft.scoring("计分方法=固定分", "得分=5", "得分率=50%"));
    }

    private static void tiers() {
        review(Code.TIER_GAP, PolicyDraft.with().row("等次", "等次=优", "总分=≥90").row("等次", "等次=差", "总分=≤89"));
        review(Code.TIER_ORDER, PolicyDraft.with().row("等次", "等次=良", "总分=<90").row("等次", "等次=优", "总分=≥90"));
        review(
                Code.TIER_RETURNS,
                PolicyDraft.with()
                        .row("等次", "等次=优", "总分=≥90")
                        .row("等次", "等次=良", "总分=≥60")
                        .row("等次", "等次=优", "总分=≥50")
                        .row("等次", "等次=差"));
        review(
                Code.QUOTAS_ABOVE_WHOLE,
                PolicyDraft.with().row("等次", "等次=优秀", "名额比例=60%").row("等次", "等次=合格", "名额比例=50%"));
        review(Code.QUOTA_NOTHING, PolicyDraft.with().row("等次", "等次=优秀", "名额=0").row("等次", "等次=合格", "其余=是"));
        review(
                Code.TIER_REST_TWICE,
                PolicyDraft.with().row("等次", "等次=良好", "其余=是").row("等次", "等次=合格", "其余=是"));
        review(
                Code.TIER_PLACES_SHORT,
                PolicyDraft.with().row("等次", "等次=优秀", "名额比例=30%").row("等次", "等次=良好", "名额比例=40%"));
        review(
                Code.VETO_TIER_UNKNOWN,
                PolicyDraft.with().row("等次", "等次=优", "其余=是").row("一票否决", "处理=不得评为", "等次=优秀"));
        review(Code.VETO_GROUNDS_MIXED, PolicyDraft.with().row("一票否决", "指标名称=事故", "名次==1", "处理=定为最低等次"));
        review(Code.VETO_CIRCLE, PolicyDraft.with().row("一票否决", "倒数名次==1", "处理=总分定为", "总分=60"));
        review(
                Code.VETO_LIST_UNKNOWN,
                PolicyDraft.with().row("一票否决", "事项=事故", "处理=不上名单", "不上名单=表扬").row("名单", "名单=通报表扬", "取=前几名", "数量=1"));
        review(Code.RATE_WITHOUT_FULL, PolicyDraft.with().row("等次", "等次=优", "得分率=≥90%"));
    }

    private static void sheets() {
        review(Code.FULL_SCORE_DEVIATES, PolicyDraft.with("满分=100").row("汇总", "得分项=产出", "系数=100%", "满分=90"));
        review(Code.LIST_EMPTY, PolicyDraft.with().row("名单", "名单=通报表扬", "取=前几名", "数量=0"));
        review(Code.LIST_INCOMPLETE, PolicyDraft.with().row("名单", "名单=通报表扬"));
        review(
                Code.LIST_GROUP_UNKNOWN,
                PolicyDraft.with()
                        .row("等次", "单位类别=一类单位", "等次=合格", "其余=是")
                        .row("名单", "名单=通报表扬", "单位类别=一类单住", "取=前几名", "数量=3"));
        review(
                Code.GROUP_SPELT_TWICE,
                PolicyDraft.with()
                        .row("等次", "单位类别=乡镇（街道）", "等次=合格", "其余=是")
                        .row("名单", "名单=通报表扬", "单位类别=乡镇(街道)", "取=前几名", "数量=3"));
        review(Code.WORDS_RUN_TOGETHER, PolicyDraft.with().row("加减分", "事项=表扬，表彰", "每件分值=1"));
        review(
                Code.PART_UNKNOWN,
                PolicyDraft.with().row("计件", "每件分值=5", "计入=附加分").row("汇总", "得分项=附加得分", "系数=100%"));
        review(Code.PART_PARENT_MISSING, PolicyDraft.with().row("汇总", "得分项=业务", "系数=60%", "归入=目标考核"));
        review(
                Code.PART_CIRCLE,
                PolicyDraft.with().row("汇总", "得分项=业务", "系数=60%", "归入=党建").row("汇总", "得分项=党建", "系数=40%", "归入=业务"));
        review(
                Code.CHECK_TWICE,
                PolicyDraft.with().row("核对", "核对项=目标值为零", "级别=警告").row("核对", "核对项=目标值为零", "级别=错误"));
        review(Code.CHECK_INCOMPLETE, PolicyDraft.with().row("核对", "核对项=完成率过高", "级别=警告"));
    }

    private static void settings() {
        String[] tier = {"等次=合格", "其余=是"};
        review(Code.SETTING_UNSAID, PolicyDraft.with().row("等次", tier));
        review(Code.TIE_KEYS_MISSING, PolicyDraft.with("名次并列=按次序键").row("等次", tier));
        review(Code.TIE_KEY_UNKNOWN, PolicyDraft.with("名次并列=按次序键", "次序键=效易").row("汇总", "得分项=效益", "系数=100%"));
        review(
                Code.SETTINGS_CONTRADICT,
                PolicyDraft.with("名次并列=不分先后", "线上并列=按次序键", "次序键=产出").row("等次", tier));
        review(
                Code.CUTOFF_TOO_FINE,
                PolicyDraft.with("总分小数位=1").row("等次", "等次=优", "总分=≥89.75").row("等次", "等次=差"));
        review(Code.INFERRED_UNSAID, PolicyDraft.with().row("等次", "等次=合格", "其余=是", "依据=推定：其余单位"));
        review(Code.INFERRED_UNMARKED, PolicyDraft.with("推定=其余单位为合格").row("等次", "等次=合格", "其余=是", "依据=原文：其余单位"));
    }

    /** A folder whose only rule file is of another package. */
    private static List<Finding> refusedRule() throws IOException {
        Path rules = Files.createDirectory(Files.createTempDirectory("rules").resolve("999999-mouxian"));
        Path file = Files.writeString(rules.resolve("a.drl"), "package kaoping.rules.base\n");
        try {
            return RuleFolder.at(rules).get(0).findings();
        } finally {
            Files.delete(file);
            Files.delete(rules);
            Files.delete(rules.getParent());
        }
    }
}
