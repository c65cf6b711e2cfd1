package kaoping.laws;

import java.util.ArrayList;
import java.util.List;

/** Random rows of 一票否决 and random matters for them (随机的否决). */
final class RandomVetoes {
    private static final String[] MATTERS = {"事故", "通报", "瞒报", "新成立"};

    private final Dice dice;

    RandomVetoes(Dice dice) {
        this.dice = dice;
    }

    void rows(Plan plan) {
        int rows = 1 + dice.below(4);
        for (int i = 0; i < rows; i++) {
            Cells row = new Cells();
            ground(row);
            effect(row);
            dice.sometimes(20, row, "单位类别", RandomPlans.GROUPS);
            dice.sometimes(30, row, "名额顺延", "是", "否");
            plan.vetoes.add(row);
            if (row.has("件数") && dice.chance(40)) {
                plan.vetoes.add(sibling(row));
            }
        }
    }

    /** The same but for a word or two: 累计 2 张 …, 累计 4 张 …; 优 …, 差 …. */
    private Cells sibling(Cells row) {
        Cells sibling = row.mapped((title, text) -> text);
        sibling.put("件数", dice.any("≥2", "≥1", "<2", "=0"));
        if (row.has("评语") && dice.chance(60)) {
            sibling.put("评语", dice.any("优", "差"));
        }
        if (row.has("连续") && dice.chance(30)) {
            sibling.put("连续", "否");
        }
        if (sibling.text("指标名称", "").equals("甲项、戊项、按月项") && dice.chance(50)) {
            sibling.put("指标名称", "按月项、甲项、戊项");
        }
        dice.sometimes(30, sibling, "单位类别", RandomPlans.GROUPS);
        return effect(sibling.without("处理", "总分", "扣分", "等次", "不上名单"));
    }

    private void ground(Cells row) {
        switch (dice.below(22)) {
            case 19, 20 -> byPartRank(row);
            case 14, 15 -> ofBoth(row);
            case 17, 18 -> besideALine(row);
            case 11 -> ofLines(row);
            case 12 -> {
                row.put("得分项", dice.any("督查", "督查", "督查、采用", "效益"))
                        .put("件数", dice.any("≥2", "≥1", "<2", "≥3", ">1 且 <4", "=0"));
                dice.sometimes(70, row, "得分", "<80", "≥85", "≤60", ">5", "<3");
                if (!row.has("得分")) {
                    row.put("得分率", dice.any("<60%", "≥2/3", ">90%"));
                }
                dice.sometimes(50, row, "连续", "是", "是", "否");
            }
            case 0 ->
                row.put("指标名称", dice.any("甲项", "乙项", "丙项、丁项"))
                        .put(dice.any("完成率", "得分率"), dice.any("<30%", "≤10%", "<50%", "<1/3", "≤1/3"));
            case 1 -> row.put("指标名称", dice.any("甲项", "乙项", "丙项、丁项")).put("实际值", dice.any("<10", "=0", ">120"));
            case 2 -> row.put("得分项", dice.any("产出", "测评", "督查、产出")).put("得分", dice.any("<10", "≥85", "≤60"));
            case 3 -> row.put("得分项", dice.any("产出", "测评")).put("得分率", dice.any("<60%", "≥90%", "<2/3"));
            case 4 -> row.put("总分范围", dice.any("<20", "≥60", "≥30 且 <40"));
            case 8 ->
                row.put("指标名称", RandomJudged.RATED)
                        .put("票率", dice.any("<50%", ">33.3334%", "≥66.6666%", "≥2/3", ">1/3", "≤1/3", "≥25% 且 <75%"))
                        .put("评语", dice.any("优", "优、良", "差", "一般、差"));
            case 21 ->
                row.put("指标名称", RandomJudged.RATED)
                        .put("票率", dice.any("<50%", "≥2/3", ">1/3"))
                        .put("评语", dice.any("优", "优、良", "差"))
                        .put("得分率", dice.any("<60%", "≥1/3"));
            case 10 -> row.put("指标名称", RandomJudged.WORDED).put("完成情况", dice.any("一般", "没有", "一般、没有", "不涉及"));
            case 9 -> {
                row.put("事项", dice.any("信息", "失误、迟报", "事故", "表彰", "约稿、资金"))
                        .put("件数", dice.any("≥3", ">5", "<1", "≥2.5", "≥1 且 <4"));
                dice.sometimes(25, row, "级别", "省级", "重大");
                if (dice.chance(40)) {
                    row.put("件数", dice.any("≥2", "≥3", "=0", "=1", ">1 且 <4"));
                    row.put("连续", dice.any("是", "是", "否"));
                }
            }
            case 5 -> row.put(dice.any("名次", "倒数名次"), dice.any("=1", "≤2", "≥4"));
            default -> {
                dice.sometimes(90, row, "事项", "事故", "通报", "瞒报", "新成立", "事故、通报");
                dice.sometimes(25, row, "级别", "重大");
            }
        }
        dice.sometimes(row.has("票率") ? 40 : 0, row, "评价主体", "群众", "县委、县政府", "部门", "外人");
        if (row.has("名次") && !row.has("得分项")) {
            dice.sometimes(15, row, "倒数名次", "=1", "≤3");
        }
        if (row.has("实际值") && !row.has("件数")) {
            dice.sometimes(25, row, "完成率", "<50%", ">1/3");
        }
        if (row.has("完成率") && !row.has("件数")) {
            dice.sometimes(20, row, "得分率", "<60%", "≤2/3");
        }
        if (isOfTotals(row)) {
            dice.sometimes(40, row, "总分范围", "<40", "≥15");
        }
    }

    /** It asks where the unit stands by its total. */
    private static boolean isOfTotals(Cells row) {
        return (row.has("名次") || row.has("倒数名次")) && !row.has("得分项");
    }

    /** Where the unit stands by one part. */
    private void byPartRank(Cells row) {
        row.put("得分项", dice.any("产出", "督查", "测评", "采用", "加减分", "督查、效益", "目标考核", "日常考核、期限"));
        row.put(dice.any("名次", "倒数名次"), dice.any("=1", "≤2", "≤3", "≥4", ">1 且 ≤3"));
        dice.sometimes(row.has("名次") ? 20 : 0, row, "倒数名次", "=1", "≤3");
        dice.sometimes(30, row, "得分", "<80", "≥15", "≤60", ">5", "<3");
        dice.sometimes(20, row, "得分率", "<60%", "≥2/3", ">90%");
    }

    /** Something that happened, beside a total or a rank. */
    private void ofBoth(Cells row) {
        row.put("事项", dice.any("信息", "失误、迟报", "事故", "表彰", "通报", "约稿、资金"));
        dice.sometimes(25, row, "级别", "省级", "重大");
        if (dice.chance(60)) {
            row.put("件数", dice.any("≥2", "=0", "≥1", ">1 且 <4"));
            dice.sometimes(30, row, "连续", "是", "否");
        }
        if (dice.chance(50)) {
            row.put("总分范围", dice.any("<40", "≥30", "≥20 且 <60", "<20"));
        } else {
            row.put(dice.any("名次", "倒数名次"), dice.any("=1", "≤2", "≥3"));
        }
    }

    /** Something that happened, beside an indicator. */
    private void besideALine(Cells row) {
        row.put("事项", dice.any("信息", "失误、迟报", "事故", "表彰", "通报", "约稿、资金"));
        dice.sometimes(25, row, "级别", "省级", "重大");
        dice.sometimes(40, row, "件数", "≥2", "=0", "≥1", ">1 且 <4");
        dice.sometimes(row.has("件数") ? 30 : 0, row, "连续", "是", "否");
        row.put("指标名称", dice.any("甲项", "乙项", "丙项、丁项", RandomPlans.MONTHLY, "没有的项"));
        switch (dice.below(5)) {
            case 0 -> row.put("完成率", dice.any("<100%", "<1/3", "≥50%"));
            case 3 -> row.put("指标名称", RandomJudged.WORDED).put("完成情况", dice.any("一般", "没有", "一般、没有"));
            case 1 -> row.put("得分率", dice.any("<60%", "≤2/3", "≥10%"));
            case 2 -> row.put("实际值", dice.any("<60", "≥50", ">20 且 <80"));
            default ->
                row.put("指标名称", RandomJudged.RATED)
                        .put("票率", dice.any("<50%", ">1/3"))
                        .put("评语", "优、良");
        }
        dice.sometimes(row.has("完成率") ? 20 : 0, row, "得分率", "<60%", "≤2/3");
    }

    /** So many indicators, or the same one so often. */
    private void ofLines(Cells row) {
        dice.sometimes(85, row, "指标名称", "甲项、乙项、丙项、丁项", RandomPlans.MONTHLY, RandomPlans.MONTHLY, "甲项、戊项、按月项", "没有的项");
        row.put("件数", dice.any("≥2", "≥1", "<2", "≥3", ">1 且 <4", "=0"));
        switch (dice.below(7)) {
            case 5 ->
                row.put("指标名称", dice.any("定性项、甲项", RandomJudged.WORDED)).put("完成情况", dice.any("一般", "没有", "明显、没有"));
            case 0, 1 -> row.put(dice.any("完成率", "得分率"), dice.any("<100%", "<1/3", "≥2/3", "≤50%"));
            case 2 -> row.put("实际值", dice.any("<60", "≥50", "=0"));
            case 3, 4 ->
                row.put("指标名称", dice.any(RandomJudged.RATED, "评议项、甲项"))
                        .put("票率", dice.any("<1/2", ">1/3", "≥2/3"))
                        .put("评语", dice.any("优", "优、良", "差"));
            default -> row.put("完成率", dice.any("<100%", "<80%")).put("得分率", dice.any("<50%", "≥1/6"));
        }
        dice.sometimes(50, row, "连续", "是", "是", "否");
    }

    private Cells effect(Cells row) {
        boolean ranked = isOfTotals(row);
        if (PlainGround.kind(row).equals("事项") && dice.chance(30)) {
            dice.sometimes(20, row, "不上名单", "表扬", "表扬、批评", "公布");
            return row.put("处理", "当轮计零").put("计零得分项", dice.any("督查", "督查", "督查、效益", "采用"));
        }
        switch (dice.below(ranked ? 6 : 10)) {
            case 0 -> row.put("处理", "定为最低等次");
            case 1 -> row.put("处理", "不得评为").put("等次", dice.any("优秀", "良好"));
            case 2 -> row.put("处理", "最高评为").put("等次", dice.any("良好", "合格"));
            case 3 -> row.put("处理", "降一等次");
            case 4 -> row.put("处理", "不上名单");
            case 5 -> row.put("处理", "升一等次");
            case 6 -> row.put("处理", "总分定为").put("总分", dice.any("0", "20", "30.5"));
            case 7 -> row.put("处理", "扣分").put("扣分", dice.any("5", "2.5", "20"));
            case 8 -> row.put("处理", "不计分定为最低等次");
            default -> row.put("处理", "不参加评定");
        }
        if (row.text("处理", "").equals("不上名单") || dice.chance(20)) {
            row.put("不上名单", dice.any("表扬", "表扬、批评", "公布"));
        }
        return row;
    }

    private String date() {
        return dice.chance(7) ? "" : String.format("2023-%02d-%02d", 1 + dice.below(6), 1 + dice.below(28));
    }

    List<Deed> deeds(String unit) {
        List<Deed> deeds = new ArrayList<>();
        for (String matter : MATTERS) {
            if (dice.chance(12)) {
                String level = dice.any("", "重大", "一般");
                deeds.add(new Deed(unit, "一票否决", matter, level, "", "1", "", "", date(), "认定"));
            }
            if (dice.chance(2)) {
                deeds.add(new Deed(unit, "一票否决", matter, "", "", "2", "", "", date(), "认定"));
            }
        }
        return deeds;
    }
}
